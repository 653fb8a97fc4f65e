"""How a picture lies in a view: a scale and the point of the picture that is in the middle."""

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF

LOWEST = 0.05
HIGHEST = 32.0
"""The limits of the scale, unless the whole picture needs a lower one to be seen."""

MARGIN = 24.0
"""Pixels that stay free around the picture when it is fitted, and that it can be dragged past the edge."""

STOPS = (0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32)
"""The scales that the keys step through."""

_NEAR = 1.01


class Camera(Struct, frozen=True):
    """Hold how a picture lies in a view.

    ``picture`` is its own size in its units, ``view`` the view's in pixels, ``scale`` the pixels in a unit and
    ``centre`` the point of the picture, in units, in the middle of the view. ``fitted`` means that the scale follows
    the view; a fitted picture is drawn at ``largest_fit`` at most.
    """

    picture: QSizeF
    view: QSizeF
    largest_fit: float = HIGHEST
    scale: float = 1.0
    centre: QPointF = field(default_factory=QPointF)
    fitted: bool = False

    def fit_scale(self) -> float:
        """Give the scale at which the whole picture can be seen."""
        width = max(1.0, self.view.width() - 2 * MARGIN) / self.picture.width()
        height = max(1.0, self.view.height() - 2 * MARGIN) / self.picture.height()
        return min(width, height, self.largest_fit)

    def fit(self) -> "Camera":
        """Show the whole picture."""
        middle = QPointF(self.picture.width() / 2, self.picture.height() / 2)
        return replace(self, scale=self.fit_scale(), centre=middle, fitted=True)

    def lowest(self) -> float:
        """Give the lowest scale."""
        return min(LOWEST, self.fit_scale())

    def zoom_to(self, scale: float, at: QPointF | None = None) -> "Camera":
        """Change the scale, within the limits, while the point of the picture at ``at`` (in the view) stays there."""
        scale = min(max(scale, self.lowest()), HIGHEST)
        offset = (at if at is not None else self._middle()) - self._middle()
        centre = self.centre + offset / self.scale - offset / scale
        return replace(self, scale=scale, centre=self._within(centre, scale), fitted=False)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> "Camera":
        """Multiply the scale; ``at`` as in ``zoom_to``."""
        return self.zoom_to(self.scale * factor, at)

    def step(self, direction: int) -> "Camera":
        """Zoom to the next stop: upward if ``direction`` is positive, else downward."""
        if direction > 0:
            scale = next((stop for stop in STOPS if stop > self.scale * _NEAR), HIGHEST)
        else:
            scale = next((stop for stop in reversed(STOPS) if stop < self.scale / _NEAR), self.lowest())
        return self.zoom_to(scale)

    def pan(self, by: QPointF) -> "Camera":
        """Move the picture by so many pixels, but not out of sight."""
        return replace(self, centre=self._within(self.centre - by / self.scale, self.scale))

    def resize(self, view: QSizeF) -> "Camera":
        """Take another size of the view: a fitted picture follows, another keeps its scale and its middle."""
        resized = replace(self, view=view)
        return resized.fit() if self.fitted else resized.zoom_to(self.scale)

    def swap(self, picture: QSizeF, largest_fit: float) -> "Camera":
        """Take another picture in place of this one, at the same scale and around the same share of it."""
        across, down = picture.width() / self.picture.width(), picture.height() / self.picture.height()
        centre = QPointF(self.centre.x() * across, self.centre.y() * down)
        swapped = replace(self, picture=picture, largest_fit=largest_fit, centre=centre)
        return swapped.fit() if self.fitted else swapped.zoom_to(self.scale)

    def target(self) -> QRectF:
        """Give the rectangle of the view, in pixels, that the picture fills."""
        corner = self._middle() - self.centre * self.scale
        return QRectF(corner, self.picture * self.scale)

    def can_pan(self) -> bool:
        """Tell whether a part of the picture lies out of sight."""
        size = self.picture * self.scale
        room = self.view - QSizeF(2 * MARGIN - 1, 2 * MARGIN - 1)
        return size.width() > room.width() or size.height() > room.height()

    def _middle(self) -> QPointF:
        return QPointF(self.view.width() / 2, self.view.height() / 2)

    def _within(self, centre: QPointF, scale: float) -> QPointF:
        return QPointF(
            _bound(centre.x(), self.picture.width(), (self.view.width() / 2 - MARGIN) / scale),
            _bound(centre.y(), self.picture.height(), (self.view.height() / 2 - MARGIN) / scale),
        )


def _bound(centre: float, length: float, room: float) -> float:
    """Keep a centre so far from both ends that the view is filled; in the middle where the picture is smaller."""
    if length <= 2 * room:
        return length / 2
    return min(max(centre, room), length - room)


def between(start: Camera, end: Camera, share: float) -> Camera:
    """Give the camera on the way from one to another, which share a picture and a view.

    Scale and scaled centre move in a straight line: a point that lies at the same place in both never leaves it.
    """
    if share >= 1:
        return end
    scale = start.scale + (end.scale - start.scale) * share
    scaled = start.centre * start.scale * (1 - share) + end.centre * end.scale * share
    return replace(end, scale=scale, centre=scaled / scale)
