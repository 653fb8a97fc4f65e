"""A picture that can be drawn at any size: a drawing as vectors, a photograph as smooth pixels."""

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from reader.model.errors import EditionError

SVG = "image/svg+xml"
_READERS = {"image/png": b"png", "image/jpeg": b"jpeg"}


class Picture(Protocol):
    """Something that can be drawn. ``vector`` tells whether it stays sharp however large it is drawn."""

    vector: bool

    def size(self) -> QSizeF:
        """Give its own size in pixels or SVG user units."""

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Fill a rectangle with it."""


class VectorPicture:
    """Draw an SVG, from its shapes each time."""

    vector = True

    def __init__(self, data: bytes) -> None:
        self._renderer = QSvgRenderer(QByteArray(data))
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        if self._renderer.defaultSize().isEmpty() or self._renderer.viewBoxF().isEmpty():
            raise EditionError("picture_damaged")

    def size(self) -> QSizeF:
        """Give the size in user units."""
        return QSizeF(self._renderer.defaultSize())

    def view_box(self) -> QRectF:
        """Give the part of its own coordinates that is shown."""
        return self._renderer.viewBoxF()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Fill a rectangle with it; nothing is drawn outside."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
        self._renderer.render(painter, target)
        painter.restore()


class RasterPicture:
    """Draw pixels, from halved copies where they are drawn much smaller than they are."""

    vector = False

    def __init__(self, image: QImage) -> None:
        self._halved = [image]

    def size(self) -> QSizeF:
        """Give the size in pixels."""
        return QSizeF(self._halved[0].size())

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Fill a rectangle with it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixels = target.width() * painter.transform().m11() * painter.device().devicePixelRatio()
        painter.drawImage(target, self._fit_for(pixels))
        painter.restore()

    def _fit_for(self, width: float) -> QImage:
        """Give the smallest copy that is at least ``width`` pixels wide: a painter looks at four pixels at most."""
        for image in self._halved:
            if image.width() < 2 * width or image.width() < 2 or image.height() < 2:
                return image
            if image is self._halved[-1]:
                self._halved.append(_halve(image))
        raise AssertionError("the list grows until a copy fits")


def _halve(image: QImage) -> QImage:
    return image.scaled(
        image.size() / 2, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def load_picture(data: bytes, media_type: str) -> Picture:
    """Decode a picture as an edition gives it, examined; raises EditionError if Qt cannot read it all the same."""
    if media_type == SVG:
        return VectorPicture(data)
    return RasterPicture(_read_pixels(data, media_type, None))


def draw_thumbnail(data: bytes, media_type: str, side: int) -> QImage:
    """Draw a picture so that its longer side has ``side`` pixels; raises EditionError if it is damaged."""
    if media_type != SVG:
        return _read_pixels(data, media_type, side)
    return render_picture(VectorPicture(data), side)


def render_picture(picture: Picture, side: int) -> QImage:
    """Draw a picture on a transparent ground so that its longer side has ``side`` pixels."""
    image = QImage(_fit(picture.size(), side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    picture.draw(painter, QRectF(image.rect()))
    painter.end()
    return image


def _read_pixels(data: bytes, media_type: str, side: int | None) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_READERS[media_type]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    if side is not None and reader.size().isValid():
        reader.setScaledSize(_fit(QSizeF(reader.size()), side))
    image = reader.read()
    if image.isNull():
        raise EditionError("picture_damaged")
    return image


def _fit(size: QSizeF, side: int) -> QSize:
    """Scale a size so that its longer side is ``side``, no side being empty."""
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1))
