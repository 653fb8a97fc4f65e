"""Decoding the files of pictures at the size in which they are drawn."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


def decode_picture(data: bytes, media_type: str, size: QSize) -> QImage:
    """Decode a harmless picture within a size in device pixels, its shape kept; a null image if that cannot be."""
    return _draw_svg(data, size) if media_type == "image/svg+xml" else _read_raster(data, media_type, size)


def _draw_svg(data: bytes, size: QSize) -> QImage:
    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid():
        return QImage()
    image = QImage(_fit(renderer.defaultSize(), size), _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _read_raster(data: bytes, media_type: str, size: QSize) -> QImage:
    source = QByteArray(data)
    buffer = QBuffer(source)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(media_type.rpartition("/")[2].encode()))
    reader.setAutoDetectImageFormat(False)
    own_size = reader.size()
    if not own_size.isValid():
        return QImage()
    reader.setScaledSize(_fit(own_size, size))
    return reader.read()


def _fit(own: QSize, room: QSize) -> QSize:
    """Give the largest size of a shape in some room; of a shape as thin as a line, a line."""
    return own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
