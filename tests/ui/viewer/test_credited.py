"""Pictures with the credit line below them."""

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from reader.model.theme import PALETTES
from reader.ui.viewer.credited import GROUND, INK, CreditStrip, break_lines, credited_image
from reader.ui.viewer.picture import load_picture
from reader.ui.viewer.words import FigureWords
from tests.contrast import contrast_ratio


def has_ink(image: QImage, top: int) -> bool:
    """Tell whether something is written below a height."""
    ground = QColor(GROUND).rgb()
    return any(image.pixel(x, y) != ground for y in range(top, image.height()) for x in range(image.width()))


def test_a_drawing_is_rendered_large_with_its_line_below(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    image = credited_image(load_picture(svg, "image/svg+xml"), words, 1000)
    assert image.width() == 1000
    assert image.height() > 500
    assert image.pixelColor(5, 499) == QColor("#2266aa")
    assert has_ink(image, 501)


def test_pixels_stay_as_they_are(dressed: QApplication, png: bytes, words: FigureWords) -> None:
    picture = load_picture(png, "image/png")
    image = credited_image(picture, words, 1000)
    assert image.width() == 300
    assert image.copy(0, 0, 300, 600) == QImage.fromData(png).convertToFormat(image.format())


def test_the_line_is_on_opaque_paper_where_the_picture_is_not(dressed: QApplication, words: FigureWords) -> None:
    hollow = b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"/>'
    image = credited_image(load_picture(hollow, "image/svg+xml"), words, 600)
    assert image.pixelColor(300, 100) == QColor(GROUND)
    assert not image.hasAlphaChannel()


def test_a_long_line_is_broken_and_nothing_of_it_is_lost(dressed: QApplication, words: FigureWords) -> None:
    long = words._replace(credit="Žemėlapis: " + "labai ilgas leidėjo pavadinimas " * 8)
    strip = CreditStrip(long, 300)
    assert len(strip.lines) > 3
    assert " ".join(strip.lines).split() == long.credit_line().split()
    metrics = QFontMetricsF(strip.font())
    assert all(metrics.horizontalAdvance(line) <= 300 - strip.margin for line in strip.lines)
    assert strip.baseline(len(strip.lines) - 1) < strip.height


def test_a_word_wider_than_the_picture_is_broken(dressed: QApplication) -> None:
    font = QFont("Source Sans Pro")
    font.setPixelSize(11)
    lines = break_lines("nebeprisikiškiakopūsteliaujantiesiems", font, 60)
    assert len(lines) > 1
    assert "".join(lines) == "nebeprisikiškiakopūsteliaujantiesiems"


def test_without_words_there_is_no_strip(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    bare = words._replace(credit="", licence="")
    assert credited_image(load_picture(svg, "image/svg+xml"), bare, 400).height() == 200


def test_the_words_are_in_the_image_as_data(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    image = credited_image(load_picture(svg, "image/svg+xml"), words, 400)
    assert image.text("Author") == words.credit
    assert image.text("Copyright") == words.licence
    assert image.text("Title") == words.caption
    assert image.text("Description") == words.description


def test_the_line_can_be_read() -> None:
    assert PALETTES["light"].paper == GROUND
    assert contrast_ratio(INK, GROUND) >= 4.5
