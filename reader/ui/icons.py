"""Our own icons: small line drawings in one colour, which the theme gives."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.model.theme import Palette
from reader.resources import resource

_SIZE = 24


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def draw_icon(name: str, colour: str, ratio: float = 1, size: int = _SIZE) -> QPixmap:
    """Draw an icon of ``resources/icons`` in a colour, ``size`` logical pixels square, for a device pixel ratio.

    A drawing is kept in Qt's cache of pictures, since bars are painted whenever one types.
    """
    key = f"{name} {colour} {size} {ratio}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    pixmap = _draw(name, colour, ratio, size)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _draw(name: str, colour: str, ratio: float, size: int) -> QPixmap:
    side = round(size * ratio)
    if side < 1:  # a button without any room asks for this, and nothing can be painted on it
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _Engine(QIconEngine):
    """Draw an icon at the size and in the state that is asked for, and not before."""

    def __init__(self, name: str, palette: Palette) -> None:
        super().__init__()
        self._name = name
        self._palette = palette

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        """Draw for a device pixel ratio; ``size`` is in logical pixels."""
        return draw_icon(self._name, self._colour(mode, state), ratio, min(size.toTuple()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw at a size."""
        return self.scaledPixmap(size, mode, state, 1)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, draw_icon(self._name, self._colour(mode, state), ratio, min(rect.size().toTuple())))

    def clone(self) -> QIconEngine:
        """Make another of the kind."""
        return _Engine(self._name, self._palette)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return self._palette.faint
        return self._palette.accent if state == QIcon.State.On else self._palette.ink


class Icons:
    """Give icons in the colours of a palette: ink when usable, accent when checked, faint when disabled."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette

    def __call__(self, name: str) -> QIcon:
        """Give an icon by name."""
        return QIcon(_Engine(name, self._palette))
