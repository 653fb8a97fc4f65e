"""The sheet of reading settings: colours, size, width, spacing, numbers, languages, motion."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.desk.preferences import LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, Preferences
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.controls.wrapping import WrappingCheck

_SWATCH = 36


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
        self._lay_out()
        self.set_preferences(preferences)
        self._size.valueChanged.connect(self._on_size_changed)
        for check in self._checks.values():
            check.toggled.connect(self._on_toggled)

    def _make_buttons(self, choice: Choice) -> dict[object, QToolButton]:
        group = QButtonGroup(self)
        group.setObjectName(choice.field)
        made = {value: QToolButton() for value in choice.values}
        for value, button in made.items():
            button.setCheckable(True)
            if choice.field == "theme":
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
                button.setIcon(_swatch(str(value)))
                button.setIconSize(button.icon().actualSize(button.iconSize() * 3))
            group.addButton(button)
        group.buttonClicked.connect(self._on_button_clicked)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
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
        """Open beneath a button, its right edges in line."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 8))
        left = anchor.window().mapToGlobal(QPoint(8, 0)).x()
        self.move(max(corner.x(), left), corner.y())
        self.show()
        self._size.setFocus(Qt.FocusReason.PopupFocusReason)

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


def _row(buttons: Mapping[object, QToolButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for button in buttons.values():
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        row.addWidget(button)
    return row


def _swatch(theme: str) -> QIcon:
    """Draw a theme as a small page; the system's is half light, half dark."""
    pixmap = QPixmap(_SWATCH * 2, _SWATCH * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if theme == "system":
        _draw_page(painter, PALETTES["light"])
        painter.setClipRect(QRectF(_SWATCH / 2, 0, _SWATCH / 2, _SWATCH))
        _draw_page(painter, PALETTES["dark"])
    else:
        _draw_page(painter, next(palette for name, palette in PALETTES.items() if name == theme))
    painter.end()
    return QIcon(pixmap)


def _draw_page(painter: QPainter, palette: Palette) -> None:
    painter.setBrush(QColor(palette.paper))
    painter.setPen(QPen(QColor(palette.muted), 1))
    painter.drawRoundedRect(QRectF(1.5, 1.5, _SWATCH - 3, _SWATCH - 3), 6, 6)
    for line, (colour, width) in enumerate(((palette.accent, 0.4), (palette.ink, 0.6), (palette.ink, 0.5))):
        painter.setPen(QPen(QColor(colour), 2))
        y = 11 + 7 * line
        painter.drawLine(QPoint(8, y), QPoint(round(8 + _SWATCH * width), y))
