"""Type as it is asked for by its use."""

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication

from reader.model.theme import PALETTES
from reader.page.formats import REGULAR, SEMIBOLD, Formats
from reader.page.style import PageStyle


@pytest.fixture
def formats(qapp: QApplication) -> Formats:
    return Formats(PageStyle(PALETTES["light"]), 680)


def test_emphasis_is_italic_and_upright_among_italics(formats: Formats) -> None:
    assert (formats.body.fontItalic(), formats.emphasised(formats.body).fontItalic()) == (False, True)
    assert (formats.quote.fontItalic(), formats.emphasised(formats.quote).fontItalic()) == (True, False)


def test_strong_words_are_heavier_and_otherwise_the_same(formats: Formats) -> None:
    strong = formats.strong(formats.quote)
    assert (formats.quote.fontWeight(), strong.fontWeight()) == (REGULAR, SEMIBOLD)
    strong.setFontWeight(REGULAR)
    assert strong == formats.quote


def test_a_link_is_told_by_its_underline_and_a_term_more_quietly(formats: Formats) -> None:
    link, term = formats.linked(formats.body), formats.defined(formats.body)
    assert link.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert link.foreground() != formats.body.foreground()
    assert term.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert term.foreground() == formats.body.foreground()


def test_a_note_mark_stands_upright_and_raised_wherever_it_is(formats: Formats) -> None:
    mark = formats.noted(formats.quote)
    assert not mark.fontItalic()
    assert mark.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript
