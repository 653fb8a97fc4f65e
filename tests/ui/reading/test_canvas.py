"""The same block stands at the same height, whatever else changes."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.model.hits import Span
from reader.model.location import Location
from reader.model.place import Place
from reader.model.theme import PALETTES
from reader.page.style import PageStyle
from reader.ui.reading.view import ReadingView
from tests.page.sample import sample_chapter, sample_frame
from tests.ui.reading.conftest import HEIGHT, WIDTH, place_on_screen, sheet_of, show_sample, top_of_block

BLOCKS = ["p1", "p2", "h1", "budget", "t1", "p3", "p4", "p5", "p6", "k1", "p7", "n1", "n2"]


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("offset", [0.0, 120.0, 400.0])
def test_block_stands_where_it_is_wanted(view: ReadingView, block: str, offset: float) -> None:
    show_sample(view, "en", block, offset)
    assert top_of_block(view, block) == pytest.approx(offset, abs=0.51)


@pytest.mark.parametrize("block", BLOCKS)
def test_language_switch_keeps_the_block_at_its_height(view: ReadingView, block: str) -> None:
    show_sample(view, "en", block, 150.0)
    view.show_chapter(sample_chapter("lt"), sample_frame("lt"), view.place())
    assert top_of_block(view, block) == pytest.approx(150, abs=0.51)


def test_switching_there_and_back_any_number_of_times_moves_nothing(view: ReadingView) -> None:
    sheet_of(view)
    view.verticalScrollBar().setValue(777)
    for language in ("lt", "en") * 4:
        view.show_chapter(sample_chapter(language), sample_frame(language), view.place())
        sheet_of(view)
    assert view.verticalScrollBar().value() == 777


@pytest.mark.parametrize(
    "style",
    [
        PageStyle(PALETTES["dark"]),
        PageStyle(PALETTES["light"], scale=2.0),
        PageStyle(PALETTES["light"], column=560),
        PageStyle(PALETTES["light"], spacing=1.3),
        PageStyle(PALETTES["light"], numbers=False),
    ],
)
def test_another_style_keeps_the_block_at_its_height(view: ReadingView, style: PageStyle) -> None:
    show_sample(view, "en", "p4", 200.0)
    sheet_of(view)
    view.set_style(style)
    assert top_of_block(view, "p4") == pytest.approx(200, abs=0.51)


@pytest.mark.parametrize("width", [420, 700, 1600])
def test_another_width_keeps_the_block_at_its_height(view: ReadingView, width: int) -> None:
    show_sample(view, "en", "p4", 200.0)
    sheet_of(view)
    view.resize(width, HEIGHT)
    assert top_of_block(view, "p4") == pytest.approx(200, abs=0.51)


def test_wider_view_does_not_lay_the_page_out_again(view: ReadingView) -> None:
    sheet = sheet_of(view)
    view.resize(WIDTH + 300, HEIGHT)
    assert view.sheet is sheet
    assert sheet.column.left > 200


def test_narrow_view_lays_the_page_out_again(view: ReadingView) -> None:
    sheet = sheet_of(view)
    view.resize(420, HEIGHT)
    assert sheet_of(view) is not sheet
    assert sheet_of(view).page.width < 420


def test_selection_survives_another_style(view: ReadingView) -> None:
    entry = sheet_of(view).page.index["p2"]
    sheet_of(view).selection.set_range(entry.start, entry.start + 5)
    view.set_style(PageStyle(PALETTES["dark"]))
    sheet_of(view)
    assert view.selected_text() == "Since"


def test_place_follows_the_scroll(view: ReadingView) -> None:
    top = sheet_of(view).page.block_rect("p4").top()
    view.verticalScrollBar().setValue(round(top) - 10)
    place = view.place()
    assert place.location == Location("war", "p4")
    assert place.offset == pytest.approx(10, abs=0.51)


def test_new_chapter_begins_at_its_top(view: ReadingView) -> None:
    view.verticalScrollBar().setValue(500)
    show_sample(view, "en")
    assert view.place() == Place(Location("war"))
    sheet_of(view)
    assert view.verticalScrollBar().value() == 0


def test_going_to_a_block_shows_it_near_the_top(view: ReadingView) -> None:
    view.go_to_block("p4")
    assert 0 < top_of_block(view, "p4") < 60
    assert view.place().location == Location("war", "p4")


def test_going_to_an_unknown_block_shows_the_top(view: ReadingView) -> None:
    view.go_to_block("p4")
    view.go_to_block("p99")
    assert view.verticalScrollBar().value() == 0


def test_block_one_comes_to_is_lit_up(view: ReadingView) -> None:
    show_sample(view, "en", "p4", 100.0)
    rect = sheet_of(view).page.block_rect("p4")
    corner = sheet_of(view).area(rect, view.verticalScrollBar().value()).topRight()
    before = view.viewport().grab().toImage().pixelColor(corner)
    assert before.name() == PALETTES["light"].panel
    view.go_to_block("p4")
    corner = sheet_of(view).area(rect, view.verticalScrollBar().value()).topRight()
    assert view.viewport().grab().toImage().pixelColor(corner).name() == PALETTES["light"].light


def test_location_is_told_after_scrolling(view: ReadingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.location_reached) as reached:
        view.verticalScrollBar().setValue(round(sheet_of(view).page.block_rect("p3").top()))
    assert reached.args == [Location("war", "p3")]


def test_progress_is_told_after_scrolling(view: ReadingView, qtbot: QtBot) -> None:
    bar = view.verticalScrollBar()
    with qtbot.waitSignal(view.progress_changed) as told:
        bar.setValue(700)
    assert told.args == [pytest.approx(700 / bar.maximum())]


def test_progress_is_whole_at_the_end(view: ReadingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.progress_changed) as told:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert told.args == [1.0]


def test_current_block_is_the_first_paragraph_one_reads(view: ReadingView) -> None:
    assert view.current_block() == "p1"
    for block, current in (("h1", "p3"), ("b2", "p4"), ("budget", "budget"), ("t1", "t1"), ("n1", "n1"), ("p7", "p7")):
        show_sample(view, "en", block)
        sheet_of(view)
        assert view.current_block() == current


def test_current_block_is_known_before_the_page_is_laid_out(view: ReadingView) -> None:
    show_sample(view, "en", "p4")
    assert view._sheet is None
    assert view.current_block() == "p4"
    assert view._sheet is None


@pytest.mark.parametrize(
    ("block", "heading"), [("", ""), ("p1", ""), ("h1", "h1"), ("t1", "h1"), ("p4", "h1"), ("p7", "h2"), ("n1", "h2")]
)
def test_heading_above_a_block(view: ReadingView, block: str, heading: str) -> None:
    assert view.heading_above(block) == heading


def test_matches_are_ticked_and_the_current_one_is_brought_into_view(view: ReadingView) -> None:
    current = ("p7", Span(0, 5))
    view.set_marks([("p2", Span(0, 5)), current], current)
    view.show_current_mark()
    assert 0 < top_of_block(view, "p7") < HEIGHT
    assert len(view.verticalScrollBar().tick_rects()) == 2  # type: ignore[attr-defined]


def test_match_that_is_in_view_moves_nothing(view: ReadingView) -> None:
    current = ("p2", Span(0, 5))
    view.set_marks([current], current)
    view.show_current_mark()
    assert view.verticalScrollBar().value() == 0


def test_what_lies_above_the_view(view: ReadingView) -> None:
    view.go_to_block("p7")
    assert view.is_above("p2", Span(0, 5))
    assert view.is_above("p2", None)
    assert not view.is_above("p7", Span(0, 5))
    assert not view.is_above("elsewhere", Span(0, 5))


def test_matches_are_painted_and_forgotten_with_the_chapter(view: ReadingView) -> None:
    view.set_marks([("p2", Span(0, 5))])
    rect = sheet_of(view).page.block_rect("p2")
    place = place_on_screen(view, rect)
    place.setX(sheet_of(view).column.left + 1)
    place.setY(round(rect.top()) + 2)
    assert view.viewport().grab().toImage().pixelColor(place).name() == PALETTES["light"].mark
    show_sample(view, "en")
    assert view.viewport().grab().toImage().pixelColor(place).name() == PALETTES["light"].paper


def test_a_paragraph_is_shown_with_the_heading_upon_it(view: ReadingView) -> None:
    view.resize(WIDTH, 200)
    view.go_to_block("p7")
    assert top_of_block(view, "h2") == pytest.approx(24, abs=1)
    assert view.current_block() == "p7"
    view.go_to_block("p6")
    assert top_of_block(view, "p6") == pytest.approx(24, abs=1)


def test_view_without_a_chapter_is_paper(dressed: object, style: PageStyle, qtbot: QtBot) -> None:
    empty = ReadingView(lambda figure, language: b"", style)
    qtbot.addWidget(empty)
    image = empty.viewport().grab().toImage()
    assert image.pixelColor(5, 5) == QColor(style.palette.paper)
    empty.go_to_block("p1")
    empty.show_current_mark()
    empty.set_style(PageStyle(PALETTES["dark"]))
    assert (empty.current_block(), empty.heading_above("p1"), empty.place()) == ("", "", Place(Location("")))
