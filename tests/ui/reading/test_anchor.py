"""A scroll is a place, and a place a scroll."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.location import Location
from reader.model.place import Place
from reader.page.page import Page
from reader.ui.reading.anchor import find_place, heading_upon, scroll_to, top_of
from reader.ui.reading.view import ReadingView
from tests.page.sample import sample_chapter
from tests.ui.reading.conftest import sheet_of


@pytest.fixture
def page(view: ReadingView) -> Page:
    return sheet_of(view).page


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 2000))
def test_place_leads_back_to_its_scroll(page: Page, scroll: int) -> None:
    place = find_place(page, "war", scroll, 600)
    assert scroll_to(page, place) == pytest.approx(scroll, abs=0.01)


def test_top_of_the_page_is_the_chapter(page: Page) -> None:
    assert find_place(page, "war", 0, 600) == Place(Location("war"), 0)
    assert scroll_to(page, Place(Location("war"))) == 0


def test_block_that_begins_in_view_is_held(page: Page) -> None:
    top = top_of(page, "p2")
    assert find_place(page, "war", top - 100, 600) != Place(Location("war", "p2"), 100)
    assert find_place(page, "war", top - 5, 600) == Place(Location("war", "p2"), 5)


def test_block_that_fills_the_view_is_held_where_it_is_cut(page: Page) -> None:
    top = top_of(page, "p2")
    assert find_place(page, "war", top + 30, 40) == Place(Location("war", "p2"), -30)


def test_block_cut_in_one_style_stays_in_view_in_another(page: Page) -> None:
    rect = page.block_rect("p2")
    assert scroll_to(page, Place(Location("war", "p2"), -900)) == rect.bottom() - 24


def test_unknown_block_is_the_top(page: Page) -> None:
    assert top_of(page, "p99") == 0


@pytest.mark.parametrize(
    ("block", "heading"), [("p7", "h2"), ("p2", ""), ("h2", ""), ("budget", ""), ("p3", ""), ("p99", ""), ("", "")]
)
def test_heading_right_above_a_paragraph(block: str, heading: str) -> None:
    assert heading_upon(sample_chapter("en"), block) == heading
