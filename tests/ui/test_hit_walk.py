"""Going through what was found, and back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.model.found import stops_in
from reader.model.hits import Hit
from reader.model.location import Location
from reader.ui.panels.grouped_rows import ROW_ROLE
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS, part, press, write
from tests.ui.searching import current, marks, search


def test_all_forms_are_marked_in_the_page_and_on_the_scroll_bar(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "mylios")
    qtbot.waitUntil(lambda: marks(room) == 66)  # 60 paragraphs and 6 headings
    room.navigator.go_to(Location("cover"))
    assert marks(room) == 0


def test_enter_goes_to_the_best_hit_and_then_to_the_next(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "baltijos")
    press("Return")
    assert room.navigator.chapter == "baltic"
    first = current(room)
    room.search_field.clear()
    search(qtbot, room, "pro")
    press("Return")
    found = room.finder.found
    assert found is not None
    best = found.best()
    assert best is not None
    first = current(room)
    assert first[1] == best.hit.location.block
    press("Return")
    after = found.after(best)
    assert after is not None
    assert current(room)[1] == after.hit.location.block != first[1]


def test_enter_before_the_answer_waits_for_it(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+F")
    write("baltijos")
    press("Return")
    qtbot.waitUntil(lambda: room.navigator.chapter == "baltic")


def test_enter_in_an_empty_field_goes_nowhere(room: ReadingRoom) -> None:
    press("Ctrl+F")
    press("Return")
    press("F3")
    press("Shift+F3")
    assert room.navigator.chapter == "cover"


def test_f3_and_shift_f3_step_in_reading_order_and_around_the_ends(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    found = room.finder.found
    assert found is not None
    count = sum(max(1, len(stops_in(hit, "lt"))) for hit in found.in_order)
    assert count > 2
    seen = []
    for _ in range(count):
        press("F3")
        seen.append(current(room))
    assert len(set(seen)) == count
    press("F3")
    assert current(room) == seen[0]
    press("Shift+F3")
    assert current(room) == seen[-1]
    press("Shift+F3")
    assert current(room) == seen[-2]


def test_a_step_follows_in_the_panel(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    press("F3")
    press("F3")
    chosen = part(room.sidebar, QListView).currentIndex().data(ROW_ROLE)
    assert isinstance(chosen, Hit)
    assert chosen.location.block == current(room)[1]


def test_a_step_brings_its_match_into_view(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "„pro 55 mylią“")
    press("F3")
    sheet = room.view.sheet
    assert sheet is not None
    rect = sheet.marks.current_rect()
    assert rect is not None
    assert room.view.viewport().rect().contains(sheet.area(rect, room.view.verticalScrollBar().value()))


def test_escape_in_the_field_ends_the_search(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "upė")
    press("Escape")
    assert room.search_field.text() == ""
    assert room.finder.found is None
    assert marks(room) == 0
    assert room.view.hasFocus()
    assert not room.actions["find_next"].isEnabled()


def test_escape_in_the_text_ends_the_search(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "upė")
    press("F6")
    press("Escape")
    assert room.finder.found is None
    assert marks(room) == 0


def test_escape_in_the_hits_ends_the_search(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "upė")
    press("Down")
    press("Escape")
    assert room.finder.found is None


def test_escape_in_a_narrow_window_closes_the_sidebar_first(room: ReadingRoom, qtbot: QtBot) -> None:
    room.window.resize(500, 700)
    qtbot.waitUntil(room.shell.is_overlay)
    search(qtbot, room, "upė")
    press("Ctrl+2")
    press("Escape")
    assert not room.shell.is_sidebar_open()
    assert room.finder.found is not None
    press("Escape")
    assert room.finder.found is None


def test_the_arrow_down_leads_into_the_hits_and_enter_to_the_text(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    press("Down")
    hits = part(room.sidebar, QListView)
    assert hits.hasFocus()
    first = hits.currentIndex().data(ROW_ROLE)
    assert isinstance(first, Hit)
    press("Return")
    assert room.navigator.chapter == first.location.chapter
    assert current(room)[1] == first.location.block


def test_a_click_on_a_hit_goes_there(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "baltijos")
    hits = part(room.sidebar, QListView)
    last = hits.model().index(hits.model().rowCount() - 1, 0)
    rect = hits.visualRect(last)
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert room.navigator.chapter == "baltic"


def test_the_other_language_keeps_the_hit_that_one_stands_on(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "Neris")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    found = room.finder.found
    assert found is not None
    room.hit_walk.go_to_hit(found.in_order[-1])
    before = room.hit_walk.step
    press("Ctrl+L")
    qtbot.waitUntil(lambda: room.finder.found is not found)
    after = room.hit_walk.step
    assert before is not None
    assert after is not None
    assert after.hit.location == before.hit.location


def test_a_hit_that_is_not_among_the_first_to_come_is_kept_until_all_are_there(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "mylios")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    found = room.finder.found
    assert found is not None
    hit = found.hits.hits[-1]
    room.hit_walk.go_to_hit(hit)
    room.navigator.read_in_other_language()
    room.navigator.read_in_other_language()
    qtbot.waitUntil(lambda: room.finder.found is not found)
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    assert room.hit_walk.step is not None
    assert room.hit_walk.step.hit.location == hit.location
    row = part(room.sidebar, QListView).currentIndex().data(ROW_ROLE)
    assert isinstance(row, Hit)
    assert row.location == hit.location


def test_another_query_begins_at_its_best_hit(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "upė")
    press("F3")
    assert room.hit_walk.step is not None
    press("Ctrl+F")
    write(" teka")
    assert room.hit_walk.step is None


def test_a_match_in_the_description_of_a_figure_brings_the_figure_into_view(room: ReadingRoom, qtbot: QtBot) -> None:
    figure = next(one for one in room.edition.figures if one.id == "map")
    room.navigator.go_to(Location(figure.chapter))
    described = set(figure.alt["lt"].split()) - set(f"{figure.caption['lt']} {figure.credit['lt']}".split())
    search(qtbot, room, max(described, key=len).strip(".,"))
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    found = room.finder.found
    assert found is not None
    hit = next(one for one in found.in_order if one.role == "figure")
    room.window.resize(900, 420)
    room.hit_walk.go_to_hit(hit)
    assert room.navigator.place().location.block == hit.location.block


def test_enter_with_ctrl_reads_the_best_hit_in_the_language_it_is_found_in(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "flows")
    found = room.finder.found
    assert found is not None
    assert found.is_elsewhere()
    press("Ctrl+Return")
    assert room.navigator.language == "en"
    assert room.navigator.chapter == found.hits.hits[0].location.chapter
    assert room.search_field.hasFocus()


def test_enter_with_ctrl_turns_the_hit_that_one_stands_on(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "flows")
    press("Return")
    before = room.hit_walk.step
    assert room.navigator.language == "lt"
    press("Ctrl+Enter")
    after = room.hit_walk.step
    assert room.navigator.language == "en"
    assert before is not None
    assert after is not None
    assert after.hit.location == before.hit.location


def test_enter_with_ctrl_before_the_answer_waits_for_it(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+F")
    write("flows")
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: room.navigator.language == "en")
    press("Escape")
    press("Ctrl+F")
    press("Ctrl+Return")
    assert room.navigator.language == "en"


def test_words_side_by_side_are_marked_as_one_and_one_stop(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "upė teka")
    qtbot.waitUntil(lambda: marks(room) == 60)
    press("F3")
    first = current(room)
    press("F3")
    assert current(room)[1] != first[1]


def test_f3_goes_on_from_where_one_reads(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(Location("neris", "p30"))
    search(qtbot, room, "pasakoja")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    press("F3")
    assert current(room)[:2] == ("neris", "p30")
    press("Escape")
    room.navigator.go_to(Location("neris", "p30"))
    search(qtbot, room, "pasakoja")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    press("Shift+F3")
    assert current(room)[:2] == ("neris", "p29")


def test_f3_begins_anew_where_nothing_is_found_behind_the_place(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(Location("baltic"))
    search(qtbot, room, "pasakoja")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    press("F3")
    assert current(room)[:2] == ("neris", "p1")
