"""The middle of the panel: the pages, small and large, and the bar above them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.flow import Flow
from reader.ui.paper.drawings import Render
from reader.ui.paper.preview import ACTUAL, STEP, Fit, PagePreview, Size
from reader.ui.paper.thumbnails import Thumbnails

_ICON = 20
_ROOM_FOR_STRIP = 360

# Where other layouts have = 0, the Lithuanian one has ž “.
_KEYS = {
    "thumbnails": ("F9",),
    "zoom_out": ("Ctrl+-",),
    "zoom_in": ("Ctrl++", "Ctrl+=", "Ctrl+Ž"),
    "fit_width": ("Ctrl+0", "Ctrl+“"),
    "fit_page": ("Ctrl+9", "Ctrl+„"),
}
"""What is done to the pages, from anywhere in the panel, and by which keys; the first one is shown."""

_ICONS = {
    "thumbnails": "thumbnails",
    "zoom_out": "minus",
    "zoom_in": "plus",
    "fit_width": "width",
    "fit_page": "page",
}
_BARE = {
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Equal: "zoom_in",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_0: "fit_width",
    Qt.Key.Key_9: "fit_page",
}
"""The same where the pages have the keyboard."""


class _PageField(QLineEdit):
    """Take the number of a page; Enter ends in it. Signals: ``left()`` when the keyboard goes elsewhere."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the default button, wherever the keyboard is by then."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self.left.emit()


class PageStage(QWidget):
    """Show pages, and lead through them."""

    def __init__(self, palette: Palette, icons: Icons, texts: Texts, scale: float) -> None:
        super().__init__()
        self._texts, self._scale = texts, scale
        self._count = 0
        self._preview = PagePreview(palette)
        self._preview.setAccessibleName(texts("press.preview"))
        self._strip = Thumbnails(palette, texts, scale)
        self._buttons = {name: self._make_button(name, icons, scale) for name in _KEYS}
        self._buttons["thumbnails"].setCheckable(True)
        self._field, self._of, self._percent = _PageField(), QLabel(), QLabel()
        self._field.setAccessibleName(texts("press.page"))
        self._field.setToolTip(texts("press.page"))
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._field.setFixedWidth(round(56 * scale))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(round(48 * scale))
        self._lay_out()
        self._connect()
        self._show_page()

    def _make_button(self, name: str, icons: Icons, scale: float) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons(_ICONS[name]))
        button.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        words, keys = self._texts(f"press.{name}"), [QKeySequence(key) for key in _KEYS[name]]
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})")
        for key in keys:
            QShortcut(key, self).activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        bar = Flow(bar_widget := QWidget(), 8)
        pages = _group(self._buttons["thumbnails"], self._field, self._of)
        bar.addWidget(pages)
        zoom = ("zoom_out", "zoom_in", "fit_width", "fit_page")
        bar.addWidget(_group(*(self._buttons[name] for name in zoom), self._percent))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._strip)
        row.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(bar_widget)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        deeds = {
            "zoom_out": lambda: self._preview.zoom_by(1 / STEP),
            "zoom_in": lambda: self._preview.zoom_by(STEP),
            "fit_width": lambda: self._preview.fit(Fit.WIDTH),
            "fit_page": lambda: self._preview.fit(Fit.PAGE),
        }
        for name, deed in deeds.items():
            self._buttons[name].clicked.connect(deed)
        self._buttons["thumbnails"].toggled.connect(self._show_strip)
        self._preview.page_reached.connect(self._show_page)
        self._preview.zoom_changed.connect(self._show_zoom)
        self._strip.page_requested.connect(self._go_to)
        self._field.returnPressed.connect(self._on_page_typed)
        self._field.left.connect(self._show_page)

    def show_pages(self, sizes: list[Size], render: Render) -> None:
        """Show pages of these sizes in points."""
        self._count = len(sizes)
        self._field.setValidator(QIntValidator(1, max(1, self._count), self))
        self._preview.show_pages(sizes, render)
        self._strip.show_pages(sizes, render)
        self._show_page()

    def clear(self, words: str = "") -> None:
        """Show no pages but a sentence."""
        self._count = 0
        self._preview.clear(words)
        self._strip.clear()
        self._show_page()

    def set_stale(self) -> None:
        """Show that the pages are no longer what is wanted, until there are others."""
        self._preview.set_stale()

    def set_thumbnails_shown(self, is_shown: bool) -> None:
        """Show the strip of small pages, or not."""
        self._buttons["thumbnails"].setChecked(is_shown)
        self._show_strip()

    def has_thumbnails(self) -> bool:
        """Tell whether the strip of small pages is to be shown."""
        return self._buttons["thumbnails"].isChecked()

    def turn(self, event: QKeyEvent) -> None:
        """Scroll by a key that nobody else in the panel had a use for."""
        self._preview.keyPressEvent(event)

    def _go_to(self, page: int) -> None:
        self._preview.go_to_page(page)
        self._show_page()

    def _show_strip(self) -> None:
        """Show the strip if it is wanted and leaves the pages room."""
        has_room = self.width() >= _ROOM_FOR_STRIP * self._scale
        self._buttons["thumbnails"].setVisible(has_room)
        self._strip.setVisible(has_room and self.has_thumbnails())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for the strip."""
        super().resizeEvent(event)
        self._show_strip()

    def _on_page_typed(self) -> None:
        self._go_to(int(self._field.text()) - 1)
        self._preview.setFocus()

    def _show_page(self) -> None:
        page = self._preview.page + 1 if self._count else 0
        self._field.setText(str(page or ""))
        self._field.setEnabled(self._count > 0)
        self._of.setText(self._texts("press.of_pages", count=self._count) if self._count else "")
        said = self._texts("press.page_of", page=page, count=self._count) if self._count else ""
        self._preview.setAccessibleDescription(said)
        self._strip.set_page(page - 1)

    def _show_zoom(self, scale: float) -> None:
        self._percent.setText(f"{round(100 * scale / ACTUAL)}\u00a0%")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by plus, minus, 0 and 9 where the pages have the keyboard."""
        name = _BARE.get(Qt.Key(event.key()))
        if name is None:
            super().keyPressEvent(event)
        else:
            self._buttons[name].click()


def _group(*widgets: QWidget) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return group
