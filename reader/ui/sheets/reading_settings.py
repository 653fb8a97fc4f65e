"""The sheet of reading settings: colours, size, width, spacing, numbers, languages, motion."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.desk.preferences import LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, Preferences
from reader.texts.catalogue import Texts
from reader.ui.controls.tiles import Tiles
from reader.ui.controls.wrapping import WrappingCheck
from reader.ui.sheets.swatches import SIDE, draw_swatch

_EDGE = 8
_LOWEST = 120
"""Pixels: between the sheet and what is around it, the height that is kept in any window."""


class Choice(NamedTuple):
    """Hold a row of buttons of which one is pressed: the preference and its values in order."""

    field: str
    values: tuple[object, ...]


CHOICES = (
    Choice("theme", ("system", "light", "sepia", "dark", "contrast")),
    Choice("column", ("narrow", "normal", "wide")),
    Choice("line_spacing", (108, 120, 140)),
    Choice("interface_language", ("report", "lt", "en")),
)
CHECKS = ("paragraph_numbers", "motion", "search_history")

_MOVING = (QEvent.Type.LayoutRequest, QEvent.Type.Move, QEvent.Type.Resize)


class ReadingSettings(QFrame):
    """Let the person set how reading looks; every change shows at once.

    Signals: ``chosen(Preferences)``.
    """

    chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("sheet")
        self._preferences = preferences
        self._titles = {name: QLabel() for name in ("size", *(choice.field for choice in CHOICES))}
        self._buttons = {choice.field: self._make_buttons(choice) for choice in CHOICES}
        self._checks = {name: WrappingCheck("") for name in CHECKS}
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(SMALLEST_TEXT // TEXT_STEP, LARGEST_TEXT // TEXT_STEP)
        self._percent = QLabel()
        self._anchor: QWidget | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._area = QScrollArea()
        self._whole = QVBoxLayout(self)
        self.set_scale(1)
        self._lay_out()
        self.set_preferences(preferences)
        self._size.valueChanged.connect(self._on_size_changed)
        for check in self._checks.values():
            check.toggled.connect(self._on_toggled)

    def _make_buttons(self, choice: Choice) -> dict[object, QToolButton]:
        group = QButtonGroup(self)
        group.setObjectName(choice.field)
        made = {value: QToolButton() for value in choice.values}
        for button in made.values():
            button.setCheckable(True)
            if choice.field == "theme":
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            group.addButton(button)
        group.buttonClicked.connect(self._on_button_clicked)
        return made

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        for theme, button in self._buttons["theme"].items():
            button.setIcon(draw_swatch(str(theme), scale))
            button.setIconSize(QSize(round(SIDE * scale), round(SIDE * scale)))

    def _lay_out(self) -> None:
        self._lay_out_inside()
        self._inside.installEventFilter(self)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for clear in (self._inside, self._area.viewport()):
            clear.setAutoFillBackground(False)
        self._whole.setContentsMargins(4, 8, 4, 8)
        self._whole.addWidget(self._area)

    def _lay_out_inside(self) -> None:
        column = self._column
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        for name, title in self._titles.items():
            title.setProperty("role", "section")
            column.addWidget(title)
            column.addLayout(self._size_row() if name == "size" else _row(self._buttons[name]))
            column.addSpacing(4)
        grid = QGridLayout()
        for line, check in enumerate(self._checks.values()):
            grid.addWidget(check, line, 0)
        column.addLayout(grid)
        column.addStretch()

    def _size_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._size, 1)
        row.addWidget(self._percent)
        return row

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self.setAccessibleName(texts("settings.title"))
        for name, title in self._titles.items():
            title.setText(texts(f"settings.{name}.title"))
        self._size.setAccessibleName(texts("settings.size.title"))
        for field, buttons in self._buttons.items():
            for value, button in buttons.items():
                button.setText(texts(f"settings.{field}.{value}"))
                button.setAccessibleName(f"{texts(f'settings.{field}.title')}: {button.text()}")
                button.setToolTip(button.accessibleName())
        for name, check in self._checks.items():
            check.setText(texts(f"settings.{name}"))

    def set_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        self._preferences = preferences
        for field, buttons in self._buttons.items():
            self._press(buttons, getattr(preferences, field))
        widgets = (self._size, *self._checks.values())
        for widget in widgets:
            widget.blockSignals(True)
        self._size.setValue(preferences.text_percent // TEXT_STEP)
        for name, check in self._checks.items():
            check.setChecked(getattr(preferences, name))
        for widget in widgets:
            widget.blockSignals(False)
        self._percent.setText(f"{preferences.text_percent}\u00a0%")

    @staticmethod
    def _press(buttons: Mapping[object, QToolButton], wanted: object) -> None:
        """Press the button of a value; none where no button has it."""
        group = next(iter(buttons.values())).group()
        group.setExclusive(False)
        for value, button in buttons.items():
            button.setChecked(value == wanted)
        group.setExclusive(True)

    def open_beneath(self, anchor: QWidget) -> None:
        """Open beneath a button, its right edges in line, within the window; scroll what has no room there."""
        if anchor is not self._anchor:
            self._anchor = anchor
            anchor.installEventFilter(self)
            anchor.window().installEventFilter(self)
        self._fit()
        self.show()
        self._size.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place while the sheet itself makes the text larger, which moves its button too."""
        if event.type() in _MOVING and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._anchor is None:
            return
        window = self._anchor.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(_EDGE, 0, -_EDGE, -_EDGE)
        corner = self._anchor.mapToGlobal(QPoint(self._anchor.width(), self._anchor.height() + _EDGE))
        room.setTop(corner.y())
        size = self._size_within(room.size())
        scrolls = self._height_at(size.width()) > size.height()
        # Left to itself, a scroll bar that was needed once takes the width without which it is needed again.
        policies = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if scrolls else policies.ScrollBarAlwaysOff)
        left = max(room.left(), min(corner.x(), room.right() + 1) - size.width())
        self.setGeometry(QRect(QPoint(left, room.top()), size))

    def _size_within(self, room: QSize) -> QSize:
        """Give the size that everything takes, in a room, beside a scroll bar if it must be."""
        self._column.activate()
        width = min(self._column.totalSizeHint().width() + self._edges().width(), room.width())
        height = self._height_at(width)
        if height > room.height():
            width += self._area.verticalScrollBar().sizeHint().width()
        return QSize(min(width, room.width()), max(_LOWEST, min(height, room.height())))

    def _height_at(self, width: int) -> int:
        """Give the height that everything takes in a sheet of a width."""
        edges = self._edges()
        return self._column.totalHeightForWidth(width - edges.width()) + edges.height()

    def _edges(self) -> QSize:
        """Give what the sheet takes around what is in it."""
        margins, line = self._whole.contentsMargins(), 2 * self.frameWidth()
        return QSize(margins.left() + margins.right() + line, margins.top() + margins.bottom() + line)

    def _on_button_clicked(self, clicked: QAbstractButton) -> None:
        field = clicked.group().objectName()
        self._choose(field, next(value for value, button in self._buttons[field].items() if button is clicked))

    def _on_size_changed(self, steps: int) -> None:
        self._choose("text_percent", steps * TEXT_STEP)

    def _on_toggled(self) -> None:
        for name, check in self._checks.items():
            if check.isChecked() != getattr(self._preferences, name):
                self._choose(name, check.isChecked())

    def _choose(self, field: str, value: object) -> None:
        self.set_preferences(replace(self._preferences, **{field: value}))
        self.chosen.emit(self._preferences)


def _row(buttons: Mapping[object, QToolButton]) -> Tiles:
    row = Tiles(4, 4)
    for button in buttons.values():
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        row.addWidget(button)
    return row
