"""Cards say what a note, a term or an address says."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.model.theme import PALETTES
from reader.page.leaflet import write_address, write_note, write_term
from reader.page.style import PageStyle
from tests.page.sample import ADDRESS, TERMS, sample_chapter, sample_frame

STYLE = PageStyle(PALETTES["dark"], 1.5)


@pytest.mark.usefixtures("typefaces")
def test_note_is_said_with_its_number() -> None:
    document = write_note(sample_chapter("lt").notes[1], sample_frame("lt"), STYLE, 400)
    assert document.toPlainText() == "2 išnaša\nAntra.\nDar."


@pytest.mark.usefixtures("typefaces")
@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Probability\nhighly likely\nOver 75 %."), ("lt", "Tikimybė\nlabai tikėtina\nDaugiau nei 75 %.")],
)
def test_term_is_said_with_its_kind_and_definition(language: str, said: str) -> None:
    text = write_term(TERMS["likely"], sample_frame(language), STYLE, 400).toPlainText()
    assert text.replace("\u00a0", " ") == said


@pytest.mark.usefixtures("typefaces")
def test_unverified_name_is_called_so() -> None:
    assert "has not been confirmed" in write_term(TERMS["leader"], sample_frame("en"), STYLE, 400).toPlainText()


@pytest.mark.usefixtures("typefaces")
def test_address_is_shown_whole_within_its_width(qapp: QApplication) -> None:
    document = write_address(ADDRESS, sample_frame("en"), STYLE, 200)
    assert ADDRESS in document.toPlainText().replace("\u00ad", "")
    assert document.size().width() <= 200


@pytest.mark.usefixtures("typefaces")
def test_few_words_make_a_narrow_card() -> None:
    assert write_term(TERMS["likely"], sample_frame("en"), STYLE, 400).size().width() < 250
