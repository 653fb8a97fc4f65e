"""The foot of the panel: what is going on, and what can be done with the pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from reader.texts.catalogue import Texts
from reader.ui.controls.wrapping import WrappingLabel
from reader.ui.panels.flow import Flow
from reader.ui.paper.occasion import Purpose

_BUTTONS = ("close", "copy_file", "save", "print")
_SHORT = ("copy_file", "save")
"""Those with fewer words where there is little room."""

_LETTERS_SAID = 30
"""The letters of what is said for which there must be room beside the deeds."""

_FEW_LINES = 32
"""Lines of text that fit into a window in which every one counts."""

_KEYS = {"close": "Esc", "copy_file": "Ctrl+Shift+C", "save": "Ctrl+S", "print": "Ctrl+P"}


class PanelFoot(QWidget):
    """Say how far the work is, and offer the deeds.

    Signals: ``stop_requested()``, ``retry_requested()``, ``close_requested()``, and ``deed_requested(str)`` by the
    deed's text key.
    """

    close_requested = Signal()
    stop_requested = Signal()
    retry_requested = Signal()
    deed_requested = Signal(str)

    def __init__(self, purpose: Purpose, texts: Texts) -> None:
        super().__init__()
        self.setObjectName("panel-foot")
        self._texts = texts
        self._are_lines_few = False
        self._state = WrappingLabel("hint")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(texts("press.progress"))
        self._stop, self._retry = QPushButton(texts("press.stop")), QPushButton(texts("press.retry"))
        for button in (self._stop, self._retry):
            button.setProperty("role", "link")
            button.setAutoDefault(False)
        self._buttons = {name: self._make_button(name, texts(f"press.{name}")) for name in _BUTTONS}
        self._group = QButtonGroup(self)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_clicked)
        self._lay_out()
        self._stop.clicked.connect(self.stop_requested)
        self._retry.clicked.connect(self.retry_requested)
        self.say("")
        self._purpose = purpose

    def make_default(self) -> None:
        """Let Enter do what the panel is opened for; wanted once the foot is in its window."""
        self._buttons[self._purpose.value].setDefault(True)

    def _make_button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        key = QKeySequence(_KEYS[name])
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words.replace('&', '').rstrip('…')} ({shown})")
        if name != "close":  # the sheet itself goes by Escape
            QShortcut(key, self).activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        self._deeds = QWidget()
        flow = Flow(self._deeds, 8)
        for button in self._buttons.values():
            flow.addWidget(button)
        self._said = QWidget()
        row = QHBoxLayout(self._said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._state, 1)
        row.addWidget(self._stop)
        row.addWidget(self._retry)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._progress, 0, 0, 1, 2)
        self._is_narrow: bool | None = None
        self._room_beside = 0
        self._arrange()

    def _arrange(self) -> None:
        """Put the deeds beside what is said, or below it where there is no room."""
        is_narrow = self.width() < self._room_beside
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for name in _SHORT:
            self._buttons[name].setText(self._texts(f"press.{name}_short" if is_narrow else f"press.{name}"))
        for widget in (self._said, self._deeds):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._said, 1, 0, 1, 2 if is_narrow else 1)
        self._grid.addWidget(self._deeds, 2 if is_narrow else 1, 0 if is_narrow else 1, 1, 2 if is_narrow else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        said = _LETTERS_SAID * self.fontMetrics().averageCharWidth()
        self._room_beside = self._room_beside or self._deeds.sizeHint().width() + said
        self._arrange()
        self._spare_room()

    def set_window_height(self, height: int) -> None:
        """Leave no line free for what may be said where lines are few."""
        self._are_lines_few = height < _FEW_LINES * self.fontMetrics().height()
        self._spare_room()

    def _spare_room(self) -> None:
        is_wanted = bool(self._state.words) or not self._retry.isHidden()
        self._said.setVisible(is_wanted or not (self._are_lines_few and self._is_narrow))

    # What is said

    def say(self, words: str) -> None:
        """Say that nothing is going on, and a sentence on what came of it."""
        self._show(words, "hint", is_working=False)

    def say_fault(self, words: str) -> None:
        """Say what went wrong."""
        self._show(words, "fault", is_working=False)

    def offer_retry(self) -> None:
        """Offer to try again what was said to have failed or been stopped."""
        self._retry.show()
        self._spare_room()

    def say_progress(self, words: str, done: int, whole: int) -> None:
        """Say what is going on and how far it is; where the whole is 0, nobody knows."""
        self._progress.setRange(0, whole)
        self._progress.setValue(done)
        self._show(words, "hint", is_working=True)

    def _show(self, words: str, role: str, *, is_working: bool) -> None:
        is_new = words != self._state.words
        self._state.say(words)
        self._state.set_role(role)
        self._progress.setVisible(is_working)
        self._stop.setVisible(is_working)
        self._retry.hide()
        self._spare_room()
        if is_new and words:
            QAccessible.updateAccessibility(QAccessibleEvent(self._state, QAccessible.Event.Alert))

    # What can be done

    def set_possible(self, deed: str, is_possible: bool) -> None:
        """Offer a deed, or not."""
        self._buttons[deed].setEnabled(is_possible)

    def _on_clicked(self, clicked: QAbstractButton) -> None:
        deed = next(name for name, button in self._buttons.items() if button is clicked)
        if deed == "close":
            self.close_requested.emit()
        else:
            self.deed_requested.emit(deed)
