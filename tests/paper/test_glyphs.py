from pathlib import Path

import pytest

from reader.paper.glyphs import EVERYWHERE, REPLACEMENT, Glyphs, characters_of
from reader.resources import font_files


@pytest.fixture(scope="module")
def glyphs() -> Glyphs:
    return Glyphs(font_files())


@pytest.mark.parametrize("font", font_files(), ids=lambda font: str(font.stem))
def test_every_face_holds_what_is_taken_for_granted(font: Path) -> None:
    granted = {code for code in range(0x2100) if EVERYWHERE.fullmatch(chr(code))}
    assert len(granted) > 200
    assert granted <= characters_of(font)


def test_lithuanian_and_its_quotation_marks_are_taken_for_granted() -> None:
    assert EVERYWHERE.fullmatch("ĄČĘĖĮŠŲŪŽ ąčęėįšųūž „taip“ – 2023 m. … ‘x’")


def test_text_of_common_letters_needs_no_typeface() -> None:
    assert Glyphs([Path("nowhere.ttf")]).printable("Grėsmių vertinimas") == "Grėsmių vertinimas"


def test_letters_of_other_scripts_that_a_typeface_holds_stay(glyphs: Glyphs) -> None:
    assert glyphs.printable("Лукашенко → Ελλάς") == "Лукашенко → Ελλάς"


def test_what_no_typeface_holds_is_replaced(glyphs: Glyphs) -> None:
    assert glyphs.printable("台灣 😀") == f"{REPLACEMENT}{REPLACEMENT} {REPLACEMENT}"


def test_the_replacement_can_be_printed(glyphs: Glyphs) -> None:
    assert glyphs.printable(REPLACEMENT) == REPLACEMENT


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x85", "\ue000", "\ufeff", "\U000e0001", "\u0378", "\ud800"])
def test_what_is_no_writing_is_dropped(glyphs: Glyphs, sign: str) -> None:
    assert glyphs.printable(f"a{sign}b") == "ab"


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200d", "\u2060"])
def test_what_shapes_a_line_stays(glyphs: Glyphs, sign: str) -> None:
    assert glyphs.printable(f"a{sign}b") == f"a{sign}b"
