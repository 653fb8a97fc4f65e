"""Our own icons: small line drawings in one colour, which the theme gives."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.model.theme import Palette
from reader.resources import resource

_SIZE = 24
_RATIOS = (1, 2, 3)


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def draw_icon(name: str, colour: str, ratio: float = 1, size: int = _SIZE) -> QPixmap:
    """Draw an icon of ``resources/icons`` in a colour, ``size`` logical pixels square, for a device pixel ratio."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Icons:
    """Give icons in the colours of a palette; drawn when first asked for."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._icons: dict[str, QIcon] = {}

    def __call__(self, name: str) -> QIcon:
        """Give an icon by name: ink when usable, accent when checked, faint when disabled."""
        if name not in self._icons:
            self._icons[name] = self._make(name)
        return self._icons[name]

    def _make(self, name: str) -> QIcon:
        icon = QIcon()
        for ratio in _RATIOS:
            for mode, state, colour in (
                (QIcon.Mode.Normal, QIcon.State.Off, self._palette.ink),
                (QIcon.Mode.Normal, QIcon.State.On, self._palette.accent),
                (QIcon.Mode.Disabled, QIcon.State.Off, self._palette.faint),
            ):
                icon.addPixmap(draw_icon(name, colour, ratio), mode, state)
        return icon
