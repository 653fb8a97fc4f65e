"""Drawings with the credit line below them, as drawings."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.model.errors import EditionError
from reader.ui.viewer.credited_svg import credited_svg
from reader.ui.viewer.picture import VectorPicture
from reader.ui.viewer.words import FigureWords

SVG = "{http://www.w3.org/2000/svg}"
DC = "{http://purl.org/dc/elements/1.1/}"


def credit(data: bytes, words: FigureWords) -> tuple[bytes, ET.Element]:
    made = credited_svg(data, VectorPicture(data), words)
    return made, ET.fromstring(made)  # noqa: S314 the program's own bytes


def draw(picture: VectorPicture, size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    picture.draw(painter, QRectF(image.rect()))
    painter.end()
    return image


def test_the_drawing_grows_by_the_line(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    made, root = credit(svg, words)
    box = [float(number) for number in root.attrib["viewBox"].split()]
    assert box[:3] == [0, 0, 400]
    assert box[3] > 200
    assert float(root.attrib["height"]) == pytest.approx(box[3])
    assert "".join(element.text or "" for element in root.iter(f"{SVG}text")) == words.credit_line()
    assert VectorPicture(made).size().height() == round(box[3])


def test_the_drawing_itself_looks_as_before(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    made, _ = credit(svg, words)
    after = VectorPicture(made)
    height = round(after.size().height())
    assert draw(after, (400, height)).copy(0, 0, 400, 199) == draw(VectorPicture(svg), (400, 200)).copy(0, 0, 400, 199)
    assert svg.split(b"\n", 3)[3].removesuffix(b"</svg>\n") in made


def test_the_words_are_data_too(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    _, root = credit(svg, words)
    assert root.findtext(f"{SVG}title") == words.caption
    assert root.findtext(f"{SVG}desc") == words.description
    assert root.findtext(f".//{DC}rights") == words.credit_line()
    assert root.findtext(f".//{DC}source") == words.source
    assert root.findtext(f".//{DC}language") == "lt"


def test_a_view_box_of_another_scale_and_place(dressed: QApplication, words: FigureWords) -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="-10 -20 800 400"><g/></svg>'
    _, root = credit(data, words)
    x, y, width, height = (float(number) for number in root.attrib["viewBox"].split())
    assert (x, y, width) == (-10, -20, 800)
    assert float(root.attrib["width"]) / float(root.attrib["height"]) == pytest.approx(width / height, rel=1e-4)
    assert all(float(text.attrib["y"]) > 380 for text in root.iter(f"{SVG}text"))


def test_prefixes_that_the_drawing_uses_itself(dressed: QApplication, words: FigureWords) -> None:
    data = (
        b'<s:svg xmlns:s="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        b' xmlns:dc="http://example.org/other" width="200" height="100" dc:note="kept"><s:g/></s:svg>'
    )
    _, root = credit(data, words)
    assert root.attrib["{http://example.org/other}note"] == "kept"
    assert root.findtext(f".//{DC}rights") == words.credit_line()
    assert root.find(f"{SVG}g") is not None


def test_characters_with_a_meaning_in_xml(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    _, root = credit(svg, words._replace(credit='A & B <c> "d"'))
    assert root.findtext(f"{SVG}text") == 'A & B <c> "d" · CC BY 4.0'


def test_a_drawing_that_ends_too_soon(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    with pytest.raises(EditionError):
        credited_svg(svg[:-10], VectorPicture(svg), words)
