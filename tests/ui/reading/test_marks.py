"""Matches are marked where their words stand."""

import pytest
from PySide6.QtCore import QRectF

from reader.model.hits import Span
from reader.model.theme import PALETTES
from reader.page.page import Page
from reader.ui.reading.marks import Mark, Marks
from reader.ui.reading.view import ReadingView
from tests.page.sample import FIGURE
from tests.ui.reading.conftest import sheet_of

LIGHT = PALETTES["light"]
FIRST: Mark = ("p2", Span(0, 5))
IN_TITLE: Mark = ("", Span(0, 7))
HIDDEN: Mark = ("budget", Span(len(FIGURE.caption["en"]) + len(FIGURE.credit["en"]) + 2, 70))
UNKNOWN: Mark = ("p99", Span(0, 5))


@pytest.fixture
def page(view: ReadingView) -> Page:
    return sheet_of(view).page


def test_current_match_is_where_its_word_is(page: Page) -> None:
    rect = Marks(page, [FIRST], FIRST).current_rect()
    assert rect is not None
    assert page.block_rect("p2").contains(rect.center())
    assert rect.left() == 0


def test_no_match_is_current_unless_one_says_so(page: Page) -> None:
    assert Marks(page, [FIRST], None).current_rect() is None
    assert Marks(page, [FIRST], IN_TITLE).current_rect() is None


def test_match_that_cannot_be_seen_has_no_tick(page: Page) -> None:
    ticks, current = Marks(page, [IN_TITLE, HIDDEN, UNKNOWN, FIRST], FIRST).ticks()
    assert len(ticks) == 2
    assert ticks == sorted(ticks)
    assert current == 1
    assert Marks(page, [HIDDEN], HIDDEN).current_rect() is None


def test_only_matches_in_view_are_painted(page: Page) -> None:
    marks = Marks(page, [IN_TITLE, FIRST], None)
    assert len(marks.selections(QRectF(0, 0, 700, 5000), LIGHT)) == 2
    assert len(marks.selections(QRectF(0, 0, 700, 80), LIGHT)) == 1


def test_no_matches_have_no_ticks(page: Page) -> None:
    assert Marks(page, [], None).ticks() == ([], -1)
