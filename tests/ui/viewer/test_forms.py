"""The forms in which a picture is saved."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.model.errors import ReaderError
from reader.ui.viewer.forms import SIDE, Form, encode_picture, form_for, forms_of
from reader.ui.viewer.words import FigureWords

MEDIA_TYPES = ("image/svg+xml", "image/png", "image/jpeg")


def form(media_type: str, name: str) -> Form:
    return next(form for form in forms_of(media_type) if form.id == name)


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
def test_the_first_form_keeps_kind_and_credit(media_type: str) -> None:
    assert not forms_of(media_type)[0].id.startswith("original")
    assert forms_of(media_type)[0].suffix == forms_of(media_type)[-1].suffix


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
def test_the_original_is_the_same_bytes(
    media_type: str, svg: bytes, png: bytes, jpeg: bytes, words: FigureWords
) -> None:
    data = dict(zip(MEDIA_TYPES, (svg, png, jpeg), strict=True))[media_type]
    original = forms_of(media_type)[-1]
    assert original.id.startswith("original")
    assert encode_picture(original, data, media_type, words) == data


def test_a_drawing_as_a_drawing(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    made = encode_picture(form("image/svg+xml", "svg"), svg, "image/svg+xml", words)
    assert words.credit_line() in made.decode()


def test_a_drawing_as_pixels_for_paper(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    image = QImage.fromData(encode_picture(form("image/svg+xml", "png"), svg, "image/svg+xml", words))
    assert image.width() == SIDE
    assert image.height() > SIDE / 2
    assert image.text("Author") == words.credit


@pytest.mark.parametrize(("media_type", "name"), [("image/png", "png"), ("image/jpeg", "jpeg")])
def test_pixels_with_their_line(
    dressed: QApplication, media_type: str, name: str, png: bytes, jpeg: bytes, words: FigureWords
) -> None:
    data = {"png": png, "jpeg": jpeg}[name]
    before = QImage.fromData(data)
    after = QImage.fromData(encode_picture(form(media_type, name), data, media_type, words))
    assert after.width() == before.width()
    assert after.height() > before.height()
    assert after.text("Author") == words.credit


def test_the_name_decides_where_it_says_something_else() -> None:
    wanted = form("image/svg+xml", "svg")
    original = form("image/svg+xml", "original_svg")
    assert form_for(Path("a.svg"), wanted, "image/svg+xml") is wanted
    assert form_for(Path("a.svg"), original, "image/svg+xml") is original
    assert form_for(Path("a.PNG"), wanted, "image/svg+xml").id == "png"
    assert form_for(Path("a.jpeg"), form("image/jpeg", "jpeg"), "image/jpeg").id == "jpeg"


@pytest.mark.parametrize("name", ["a.gif", "a", "map v1.2", ".svg"])
def test_an_ending_of_another_kind_is_refused(name: str) -> None:
    with pytest.raises(ReaderError) as raised:
        form_for(Path(name), form("image/svg+xml", "svg"), "image/svg+xml")
    assert raised.value.key == "picture_ending"
    assert raised.value.values == {"name": name, "endings": ".svg, .png"}
