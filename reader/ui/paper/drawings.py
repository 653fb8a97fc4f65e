"""Pages drawn when they are wanted, between what else the window does."""

from collections import OrderedDict, deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

Render = Callable[[int, float], QImage]
"""Draws a page, by its index from 0, at pixels per point."""

_MOST_WAITING = 16


class _Sort(NamedTuple):
    """Hold which page is drawn, and at which scale."""

    page: int
    scale: float


class Drawings(QObject):
    """Hold drawn pages of one PDF, so many pixels at most, and draw what is missing, the newest wish first.

    Signals: ``drawn()`` when a page that was wanted is there.
    """

    drawn = Signal()

    def __init__(self, most_pixels: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._most_pixels = most_pixels
        self._render: Render | None = None
        self._kept: OrderedDict[_Sort, QImage] = OrderedDict()
        self._former: dict[int, QImage] = {}
        self._wanted: deque[_Sort] = deque(maxlen=_MOST_WAITING)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._draw)

    def set_render(self, render: Render | None) -> None:
        """Turn to the pages of another PDF, or of none; those drawn last stand in for them."""
        self._wanted.clear()
        self._former = {sort.page: image for sort, image in self._kept.items()} if render is not None else {}
        self._kept.clear()
        self._render = render

    def picture(self, index: int, scale: float) -> QImage:
        """Give a page at a scale; until it is drawn so, as it was drawn last; null if it never was."""
        sort = _Sort(index, scale)
        if sort in self._kept:
            self._kept.move_to_end(sort)
            return self._kept[sort]
        if self._render is not None:
            self._want(sort)
        others = [image for one, image in self._kept.items() if one.page == index]
        return others[-1] if others else self._former.get(index, QImage())

    def _want(self, sort: _Sort) -> None:
        if sort in self._wanted:
            self._wanted.remove(sort)
        self._wanted.append(sort)
        self._next.start()

    def _draw(self) -> None:
        """Draw one page: what is no longer in view by then is not asked for again when the others are painted."""
        if not self._wanted or self._render is None:
            return
        sort = self._wanted.pop()
        self._kept[sort] = self._render(*sort)
        self._former.pop(sort.page, None)
        while len(self._kept) > 1 and self._pixels() > self._most_pixels:
            self._kept.popitem(last=False)
        if self._wanted:
            self._next.start()
        self.drawn.emit()

    def _pixels(self) -> int:
        return sum(image.width() * image.height() for image in self._kept.values())
