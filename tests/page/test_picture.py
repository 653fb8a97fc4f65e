"""Pictures are drawn when they are scrolled into view, at the pixels of the screen, and never break a page."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from reader.model.errors import EditionError
from reader.model.theme import PALETTES
from reader.page.builder import build_page
from reader.page.page import Page
from reader.page.pictures import Pictures
from reader.page.style import PageStyle
from reader.page.target import FigureTarget
from tests.page.conftest import Build
from tests.page.sample import FIGURE, SVG, load_picture, sample_chapter, sample_frame

pytestmark = pytest.mark.usefixtures("typefaces")

WIDE = QSize(340, 1000)


class Loader:
    """Give a picture and count how often it was asked for."""

    def __init__(self, data: bytes = SVG) -> None:
        self.calls = 0
        self._data = data

    def __call__(self, figure: str, language: str) -> bytes:
        self.calls += 1
        return self._data


def raster(width: int, height: int, kind: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def paint(page: Page, clip: QRectF, ratio: float = 1.0) -> QImage:
    image = QImage(round(page.width * ratio), round(clip.height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(page.style.palette.paper))
    painter = QPainter(image)
    painter.translate(0, -clip.top())
    page.paint_grounds(painter, clip)
    page.paint_text(painter, clip)
    painter.end()
    return image


LINE = b'<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="2"><rect width="4000" height="2"/></svg>'


@pytest.mark.parametrize(("media_type", "data"), [("image/svg+xml", LINE), ("image/png", raster(4000, 2, "png"))])
@pytest.mark.parametrize("height", [0, 300])
def test_picture_that_is_as_thin_as_a_line_is_drawn_as_one(media_type: str, data: bytes, height: int) -> None:
    figure = replace(FIGURE, media_type=media_type)
    image = Pictures(Loader(data)).draw(figure, "en", QSize(340, height))
    assert image.height() == 1
    assert not image.isNull()


def test_picture_keeps_its_shape() -> None:
    image = Pictures(load_picture).draw(FIGURE, "en", WIDE)
    assert (image.width(), image.height()) == (340, 190)


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_raster_is_scaled(kind: str) -> None:
    figure = replace(FIGURE, media_type=f"image/{kind}")
    image = Pictures(Loader(raster(100, 50, kind))).draw(figure, "en", WIDE)
    assert (image.width(), image.height()) == (340, 170)


def test_picture_is_drawn_once_at_a_size() -> None:
    loader = Loader()
    pictures = Pictures(loader)
    pictures.draw(FIGURE, "en", WIDE)
    pictures.draw(FIGURE, "en", WIDE)
    assert loader.calls == 1
    pictures.draw(FIGURE, "lt", WIDE)
    assert loader.calls == 2


def test_pictures_drawn_long_ago_are_forgotten() -> None:
    loader = Loader()
    pictures = Pictures(loader)
    large = QSize(3000, 3000)
    for name in ("a", "b", "a"):
        pictures.draw(replace(FIGURE, id=name), "en", large)
    assert loader.calls == 3


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_damaged_raster_is_no_picture(kind: str) -> None:
    figure = replace(FIGURE, media_type=f"image/{kind}")
    assert Pictures(Loader(b"no picture")).draw(figure, "en", WIDE).isNull()


def test_picture_of_another_kind_than_said_is_no_picture() -> None:
    figure = replace(FIGURE, media_type="image/png")
    assert Pictures(Loader(raster(10, 10, "jpeg"))).draw(figure, "en", WIDE).isNull()


def test_empty_drawing_is_no_picture() -> None:
    assert Pictures(Loader(b"")).draw(FIGURE, "en", WIDE).isNull()


def test_picture_that_cannot_be_read_is_no_picture() -> None:
    def refuse(figure: str, language: str) -> bytes:
        raise EditionError("edition_damaged", path=figure)

    assert Pictures(refuse).draw(FIGURE, "en", WIDE).isNull()


def page_with(loader: Loader, theme: str = "light") -> Page:
    style = PageStyle(PALETTES[theme])  # type: ignore[index]
    return build_page(sample_chapter("en"), sample_frame("en"), style, 680, Pictures(loader))


def picture_area(page: Page) -> QRectF:
    target = next(target for target in page.targets if isinstance(target, FigureTarget))
    return page.target_rects(target)[0]


def test_picture_out_of_view_is_not_drawn() -> None:
    loader = Loader()
    page = page_with(loader)
    paint(page, QRectF(0, 0, 680, picture_area(page).top() - 10))
    assert loader.calls == 0
    paint(page, QRectF(0, 0, 680, picture_area(page).top() + 50))
    assert loader.calls == 1


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_picture_is_sharp_on_dense_screens(ratio: float, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[QSize] = []
    draw = Pictures.draw

    def note(self: Pictures, figure: object, language: str, size: QSize) -> QImage:
        wanted.append(size)
        return draw(self, FIGURE, language, size)

    monkeypatch.setattr(Pictures, "draw", note)
    page = page_with(Loader())
    paint(page, picture_area(page), ratio)
    assert wanted[0].width() == round(680 * ratio)


def test_picture_fills_the_column(build: Build) -> None:
    area = picture_area(build())
    assert (area.left(), area.width()) == (0, 680)


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_picture_lies_on_a_light_card_in_dark_themes(theme: str) -> None:
    page = page_with(Loader(), theme)
    area = picture_area(page)
    image = paint(page, area)
    assert image.pixelColor(340, 5).name() == page.style.palette.card
    assert image.pixelColor(340, round(area.height() / 2)).name() == "#7a1f2b"


def test_missing_picture_says_so(build: Build) -> None:
    page = build()
    missing = [target for target in page.targets if isinstance(target, FigureTarget)][1]
    area = page.target_rects(missing)[0]
    image = paint(page, area)
    colours = {image.pixelColor(x, round(area.height() / 2)).name() for x in range(50, 600)}
    assert page.style.palette.panel in colours
    assert len(colours) > 3
