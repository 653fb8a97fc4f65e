from pathlib import Path

import pypdfium2
import pytest

from reader.model.errors import PaperError
from reader.model.theme import PALETTES
from reader.paper.greys import grey_of, grey_palette, make_grey
from reader.paper.manuscript import Plate, PlatePicture
from reader.paper.typesetting import typeset_picture
from tests.contrast import contrast_ratio
from tests.paper.sample import png

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8">{}</svg>'


def plate_of(folder: Path, name: str, data: bytes) -> Plate:
    """Write a picture of 8 by 8 and give the plate that holds it."""
    (folder / name).write_bytes(data)
    picture = PlatePicture(name, "en", 8, 8, raster=not name.endswith("svg"))
    return Plate(7, "war#map", (picture,), ())


def grey_svg(folder: Path, inside: str) -> str:
    plate = make_grey(folder, plate_of(folder, "a.svg", SVG.format(inside).encode()))
    assert plate.pictures[0].file == "a.svg"
    return (folder / "a.svg").read_text("utf-8")


def pixels_of(folder: Path, plate: Plate) -> set[bytes]:
    """Draw a plate's picture and give the colours in it."""
    with pypdfium2.PdfDocument(typeset_picture(folder, 7, plate.pictures[0].file, (8, 8))) as document:
        bitmap = document[0].render(scale=1, prefer_bgrx=True)
        data = bytes(bitmap.buffer)
    return {data[at : at + 3] for at in range(0, len(data), 4)}


@pytest.mark.parametrize(
    ("colour", "grey"),
    [("#000000", "#000000"), ("#ffffff", "#ffffff"), ("#808080", "#808080"), ("#ff0000", "#7f7f7f")],
)
def test_a_grey_is_as_light_as_its_colour(colour: str, grey: str) -> None:
    assert grey_of(colour) == grey


def test_a_grey_palette_keeps_its_contrasts() -> None:
    light = PALETTES["light"]
    grey = grey_palette(light)
    for role in ("ink", "muted", "accent"):
        before, after = (contrast_ratio(getattr(palette, role), palette.paper) for palette in (light, grey))
        assert after == pytest.approx(before, rel=0.02)


def test_a_drawing_stays_a_drawing(tmp_path: Path) -> None:
    made = grey_svg(tmp_path, '<rect width="8" height="8" fill="#ff0000" stroke = \'#f00\' opacity="0.5"/>')
    assert 'fill="#7f7f7f"' in made
    assert '"#7f7f7f" opacity' in made
    assert "#f00" not in made


@pytest.mark.parametrize("value", ["none", "currentColor", "black", "white", "url(#a)", ""])
def test_what_is_no_colour_stays(tmp_path: Path, value: str) -> None:
    assert f'fill="{value}"' in grey_svg(tmp_path, f'<path d="M0 0" fill="{value}"/>')


def test_words_of_a_drawing_stay_as_they_are(tmp_path: Path) -> None:
    assert '>fill="#ff0000"</text>' in grey_svg(tmp_path, '<text fill="#00ff00">fill="#ff0000"</text>')


@pytest.mark.parametrize("value", ["red", "rgb(255,0,0)", "hsl(0 100% 50%)"])
def test_a_drawing_whose_colours_are_named_otherwise_becomes_pixels(tmp_path: Path, value: str) -> None:
    inside = f'<rect width="8" height="8" fill="{value}"/>'
    plate = make_grey(tmp_path, plate_of(tmp_path, "a.svg", SVG.format(inside).encode()))
    assert plate.pictures[0].file == "a.png"
    assert all(len(set(pixel)) == 1 for pixel in pixels_of(tmp_path, plate))


def test_a_photograph_becomes_grey(tmp_path: Path) -> None:
    plate = plate_of(tmp_path, "a.png", png(8, 8))
    assert any(len(set(pixel)) > 1 for pixel in pixels_of(tmp_path, plate))
    assert all(len(set(pixel)) == 1 for pixel in pixels_of(tmp_path, make_grey(tmp_path, plate)))


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_a_damaged_photograph_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(PaperError) as caught:
        make_grey(tmp_path, plate_of(tmp_path, name, b"damaged"))
    assert (caught.value.key, caught.value.values) == ("paper_picture_unfit", {"number": 7})


def test_a_damaged_drawing_is_left_to_the_typesetting(tmp_path: Path) -> None:
    plate = plate_of(tmp_path, "a.svg", b"<svg")
    assert make_grey(tmp_path, plate) == plate
