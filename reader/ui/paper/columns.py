"""What the panel's three parts have of its room: side by side, or in turn where it is narrow."""

from enum import IntEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QWidget

GAP = 16
_SIDE = 260
"""The width of a side column at 100 %."""

_PAGES = 420
"""The least width of the pages beside one, however large the text is: they are fitted to it."""

_NAMES = ("what", "pages", "how")


class Room(IntEnum):
    """Say how many of the parts stand side by side."""

    ONE = 1
    TWO = 2
    THREE = 3


class Columns(QWidget):
    """Lay out the choices on the left, the pages, and the choices on the right.

    In a narrow room the choices share one column beside the pages, in a very narrow one all three share it; then a
    row of tabs leads to each.
    """

    def __init__(self, what: QWidget, pages: QWidget, how: QWidget, words: tuple[str, str, str], scale: float) -> None:
        super().__init__()
        self._scale = scale
        self._parts = {"what": _scrolled(what, words[0]), "pages": pages, "how": _scrolled(how, words[2])}
        self._tabs = {name: self._make_tab(text) for name, text in zip(_NAMES, words, strict=True)}
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        group = QButtonGroup(self)
        for name, tab in self._tabs.items():
            row.addWidget(tab)
            group.addButton(tab)
            self._parts[name].setParent(self)
        self._tabs["what"].setChecked(True)
        group.buttonClicked.connect(self._place)

    def _make_tab(self, words: str) -> QToolButton:
        tab = QToolButton()
        tab.setText(words)
        tab.setToolTip(words.replace("&", ""))
        tab.setAccessibleName(words.replace("&", ""))
        tab.setProperty("role", "segment")
        tab.setCheckable(True)
        tab.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return tab

    def show_part(self, name: str) -> None:
        """Show a part if it is not to be seen: ``what``, ``pages`` or ``how``."""
        self._tabs[name].setChecked(True)
        self._place()

    def room(self) -> Room:
        """Tell how many parts there is room for."""
        if self.width() >= 2 * (self._side() + GAP) + _PAGES:
            return Room.THREE
        return Room.TWO if self.width() >= self._side() + GAP + _PAGES else Room.ONE

    def _side(self) -> int:
        return round(_SIDE * self._scale)

    def sizeHint(self) -> QSize:
        """Ask for room for all three."""
        return QSize(2 * (self._side() + GAP) + round(640 * self._scale), round(600 * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Ask for little."""
        return QSize(200, round(160 * self._scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the parts anew."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the tab of what is shown, if it was meant for a part that is not."""
        super().showEvent(event)
        tab = next(tab for tab in self._tabs.values() if tab.isChecked())
        if self.room() is not Room.THREE and not self._parts["what"].isVisibleTo(self):
            tab.setFocus()

    def _place(self) -> None:
        room, whole = self.room(), self.rect()
        side = self._side() if room > Room.ONE else whole.width()
        chosen = next(name for name, tab in self._tabs.items() if tab.isChecked())
        if room is Room.TWO and chosen == "pages":
            chosen = "what"
            self._tabs[chosen].setChecked(True)
        self._tabs["pages"].setVisible(room is Room.ONE)
        self._bar.setVisible(room is not Room.THREE)
        top = self._bar.sizeHint().height() + GAP // 2 if room is not Room.THREE else 0
        self._bar.setGeometry(0, 0, side, self._bar.sizeHint().height())
        left = QRect(0, top, side, whole.height() - top)
        right = QRect(whole.width() - side, 0, side, whole.height())
        middle = QRect(side + GAP, 0, whole.width() - side - GAP, whole.height())
        if room is Room.THREE:
            middle.setRight(right.left() - GAP - 1)
        places = {"what": left, "pages": left if room is Room.ONE else middle}
        places["how"] = right if room is Room.THREE else left
        for name, part in self._parts.items():
            part.setGeometry(places[name])
            part.setVisible(room is Room.THREE or name == chosen or (room is Room.TWO and name == "pages"))


class _Side(QScrollArea):
    """Scroll by the wheel and along with the keyboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the panel: those that turn pages are the pages'."""
        event.ignore()


def _scrolled(inside: QWidget, name: str) -> QScrollArea:
    area = _Side()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name.replace("&", ""))
    area.setWidget(inside)
    for ground in (inside, area.viewport()):
        ground.setAutoFillBackground(False)
    return area
