"""Pictures: their size, how they are drawn, and the damaged ones."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.model.errors import EditionError
from reader.ui.viewer.picture import Picture, RasterPicture, draw_thumbnail, load_picture, render_picture


def draw(picture: Picture, target: QRectF, side: int = 100) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    picture.draw(painter, target)
    painter.end()
    return image


def test_sizes(svg: bytes, png: bytes, jpeg: bytes) -> None:
    drawing = load_picture(svg, "image/svg+xml")
    assert drawing.vector
    assert (drawing.size().width(), drawing.size().height()) == (400, 200)
    pixels = load_picture(png, "image/png")
    assert not pixels.vector
    assert (pixels.size().width(), pixels.size().height()) == (300, 600)
    assert load_picture(jpeg, "image/jpeg").size().width() == 800


def test_a_drawing_is_as_sharp_when_it_is_enlarged_32_times(svg: bytes) -> None:
    """The line of one unit begins within one pixel: a bitmap drawn larger would fade in over some."""
    image = draw(load_picture(svg, "image/svg+xml"), QRectF(-100 * 32 + 20, -50 * 32 - 100, 400 * 32, 200 * 32))
    assert image.pixelColor(19, 50) == QColor("#2266aa")
    assert image.pixelColor(20, 50) == QColor("#ffffff")
    assert image.pixelColor(51, 50) == QColor("#ffffff")
    assert image.pixelColor(52, 50) == QColor("#2266aa")


def test_nothing_is_drawn_outside_the_target(svg: bytes) -> None:
    image = draw(load_picture(svg, "image/svg+xml"), QRectF(10, 10, 40, 20))
    assert image.pixelColor(9, 20) == QColor("#000000")
    assert image.pixelColor(30, 20) == QColor("#2266aa")
    assert image.pixelColor(30, 31) == QColor("#000000")


def test_much_smaller_pixels_are_averaged() -> None:
    """Every fourth column is white: drawn at an eighth, all is grey; a painter alone would miss columns."""
    stripes = QImage(800, 800, QImage.Format.Format_RGB32)
    stripes.fill(QColor("#000000"))
    painter = QPainter(stripes)
    for column in range(0, 800, 4):
        painter.fillRect(column, 0, 1, 800, QColor("#ffffff"))
    painter.end()
    image = draw(RasterPicture(stripes), QRectF(0, 0, 100, 100))
    greys = {image.pixelColor(column, 50).red() for column in range(10, 90)}
    assert greys <= set(range(60, 68))


@pytest.mark.qt_log_ignore("qt.svg", "libpng", "QImageIOHandler", "Corrupt JPEG", "Not a JPEG", "JPEG datastream")
@pytest.mark.parametrize("media_type", ["image/svg+xml", "image/png", "image/jpeg"])
@pytest.mark.parametrize("damage", ["empty", "cut", "foreign"])
def test_damaged(media_type: str, damage: str, svg: bytes, png: bytes, jpeg: bytes) -> None:
    whole = {"image/svg+xml": svg, "image/png": png, "image/jpeg": jpeg}[media_type]
    data = {"empty": b"", "cut": whole[:20], "foreign": b"something else"}[damage]
    with pytest.raises(EditionError) as raised:
        load_picture(data, media_type)
    assert raised.value.key == "picture_damaged"
    with pytest.raises(EditionError):
        draw_thumbnail(data, media_type, 100)


def test_a_drawing_without_size_is_damaged() -> None:
    with pytest.raises(EditionError):
        load_picture(b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml")


def test_a_file_is_read_as_the_kind_it_is_said_to_be(png: bytes) -> None:
    with pytest.raises(EditionError):
        load_picture(png, "image/jpeg")


def test_thumbnails_keep_the_shape(svg: bytes, png: bytes) -> None:
    assert draw_thumbnail(svg, "image/svg+xml", 100).size().toTuple() == (100, 50)
    assert draw_thumbnail(png, "image/png", 100).size().toTuple() == (50, 100)


def test_rendered_on_a_transparent_ground(svg: bytes) -> None:
    hollow = svg.replace(b'<rect width="400" height="200" fill="#2266aa"/>', b"")
    image = render_picture(load_picture(hollow, "image/svg+xml"), 400)
    assert image.pixelColor(5, 5).alpha() == 0
    assert image.pixelColor(100, 100).alpha() == 255
