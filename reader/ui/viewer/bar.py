"""The bar of the viewer: where one is among the figures, the zoom, what can be done with the picture."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.viewer.commands import COMMANDS, Command, shown_key

_ICON = 20
_GAP = 4
_AIR = 40
_MOST_ROWS = 3
_GROUPS = (("previous", "next"), ("zoom_out", "zoom_in", "fit", "actual"), ("copy", "save", "information", "close"))


class CommandButton(QToolButton):
    """A button that runs one command. Signals: ``command_requested(str)``."""

    command_requested = Signal(str)

    def __init__(self, command: Command) -> None:
        super().__init__()
        self.command = command
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.command_requested.emit(self.command.id)

    def retranslate(self, texts: Texts) -> None:
        """Say what it does, and by which key."""
        words = texts(f"viewer.{self.command.id}")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({shown_key(self.command)})")


class ViewerBar(QFrame):
    """Hold the buttons of the viewer in three groups, in one row or, where it is narrow, in two or three.

    Signals: ``command_requested(str)``, an id of ``COMMANDS``.
    """

    command_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewer-bar")
        self._buttons = {command.id: CommandButton(command) for command in COMMANDS if command.icon}
        self._place = QLabel()
        self._percent = QLabel()
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = [QHBoxLayout() for _ in _GROUPS]
        self._turn_row = rows[0]
        self._groups = [self._make_group(row, ids) for row, ids in zip(rows, _GROUPS, strict=True)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(_GAP)
        self._rows = 0
        self._widest_percent = ""
        self._buttons["information"].setCheckable(True)
        for button in self._buttons.values():
            button.command_requested.connect(self.command_requested)
        self.set_scale(1)

    def _make_group(self, row: QHBoxLayout, ids: tuple[str, ...]) -> QWidget:
        group = QWidget()
        group.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for command in ids:
            row.addWidget(self._buttons[command])
        if "previous" in ids:
            row.addWidget(self._place)
        if "zoom_out" in ids:
            row.insertWidget(1, self._percent)
        return group

    def set_icons(self, icons: Icons) -> None:
        """Draw the buttons in the colours of a theme."""
        for button in self._buttons.values():
            button.setIcon(icons(button.command.icon))

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        for button in self._buttons.values():
            button.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        self._make_room()
        self._arrange()

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self.setAccessibleName(texts("viewer.bar"))
        self._widest_percent = texts("viewer.percent", percent=8888)
        for button in self._buttons.values():
            button.retranslate(texts)
        self._make_room()

    def _make_room(self) -> None:
        """Keep the buttons in their places whatever the percentage."""
        self._percent.ensurePolished()
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance(self._widest_percent) + _GAP)

    def show_place(self, words: str, is_first: bool, is_last: bool) -> None:
        """Say which figure of how many is shown."""
        self._place.setText(words)
        self._buttons["previous"].setDisabled(is_first)
        self._buttons["next"].setDisabled(is_last)
        self._arrange()

    def show_zoom(self, words: str, at_lowest: bool, at_highest: bool) -> None:
        """Say how large the picture is shown."""
        self._percent.setText(words)
        self._buttons["zoom_out"].setDisabled(at_lowest)
        self._buttons["zoom_in"].setDisabled(at_highest)

    def show_usable(self, usable: bool) -> None:
        """Tell whether there is a picture that can be zoomed, copied and saved."""
        for command in ("copy", "save", "actual"):
            self._buttons[command].setEnabled(usable)

    def show_information(self, shown: bool) -> None:
        """Tell whether the information is shown."""
        self._buttons["information"].setChecked(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as are needed."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        rows = self._needed_rows()
        if rows == self._rows:
            return
        self._rows = rows
        turn, zoom, work = self._groups
        left, right, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
        self._grid.addWidget(turn, 0, 0, left)
        self._grid.addWidget(work, 0, 2, right)
        if rows == _MOST_ROWS:
            self._grid.addWidget(self._place, 1, 0, 1, 3, middle)
        else:
            self._turn_row.addWidget(self._place)
        if rows == 1:
            self._grid.addWidget(zoom, 0, 1)
        else:
            self._grid.addWidget(zoom, rows - 1, 0, 1, 3, middle)
        for column, stretch in ((0, 1), (2, 1)):
            self._grid.setColumnStretch(column, stretch)

    def _needed_rows(self) -> int:
        """Give 2 where the zoom needs a row of its own, and 3 where the place among the figures does too."""
        turn, zoom, work = (group.sizeHint().width() for group in self._groups)
        if self._rows == _MOST_ROWS:
            turn += _GAP + self._place.sizeHint().width()
        if self.width() >= 2 * max(turn, work) + zoom + _AIR:
            return 1
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        return 2 if turn + work + 2 * _GAP <= room else _MOST_ROWS
