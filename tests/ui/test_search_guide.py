"""Filters, languages, the history and the way back: what a person does with a search in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.filters import filters_of
from reader.model.hits import Hit, Suggestion
from reader.model.location import Location
from reader.ui.finder import AT_FIRST
from reader.ui.panels.contents_model import COUNT_ROLE
from reader.ui.panels.filter_chips import FilterChips
from reader.ui.panels.filter_menu import FilterMenu
from reader.ui.panels.grouped_rows import ROW_ROLE, Group
from reader.ui.panels.hit_list import HitList
from reader.ui.panels.search import SearchPanel
from reader.ui.panels.search_offers import SearchOffers
from reader.ui.panels.suggestion_chips import SuggestionChips
from reader.ui.reading_room import ReadingRoom
from reader.ui.sheets.reading_settings import ReadingSettings
from tests.rooms import FAR, NERIS, Rooms, button, part, place_of, press, write
from tests.ui.searching import current, marks, search, shown_hits, wait_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform raises no window and grabs no keyboard, which popups ask for."""


def hits(room: ReadingRoom) -> HitList:
    return part(room.sidebar, HitList)


def ask_with(qtbot: QtBot, room: ReadingRoom, name: str) -> None:
    """Set a filter from the menu and wait for the answer."""
    with qtbot.waitSignal(room.finder.found_changed):
        actions = part(room.sidebar, FilterMenu).menu().actions()
        next(one for one in actions if one.objectName() == name).trigger()


def chapters_found(room: ReadingRoom) -> set[str]:
    return {hit.location.chapter for hit in shown_hits(room.sidebar)}


# Filters


def test_a_chapter_and_a_part_bound_the_search_wherever_one_goes(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(Location(FAR))
    search(qtbot, room, "upė")
    assert len(chapters_found(room)) > 1
    ask_with(qtbot, room, "chapter")
    assert chapters_found(room) == {FAR}
    with qtbot.waitSignal(room.finder.found_changed):
        room.navigator.go_to(NERIS)
        room.search_field.setText("jūra")
    assert chapters_found(room) == {FAR}
    with qtbot.waitSignal(room.finder.found_changed):
        room.search_field.setText("upė")
    ask_with(qtbot, room, "part")
    assert FAR not in chapters_found(room)


def test_a_chip_takes_its_filter_away(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    everything = len(shown_hits(room.sidebar))
    ask_with(qtbot, room, "titles")
    assert 0 < len(shown_hits(room.sidebar)) < everything
    with qtbot.waitSignal(room.finder.found_changed):
        QTest.keyClick(part(room.sidebar, FilterChips).stops()[0], Qt.Key.Key_Space)
    assert len(shown_hits(room.sidebar)) == everything
    assert filters_of(room.search_filters.options) == ()


def test_filters_outlast_the_query(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    ask_with(qtbot, room, "exact")
    press("Ctrl+F")
    press("Escape")
    search(qtbot, room, "jūrą")
    assert room.search_filters.options.exact
    assert part(room.sidebar, FilterChips).isVisible()


def test_bookmarks_bound_the_search_and_follow_what_is_marked(room: ReadingRoom, qtbot: QtBot) -> None:
    room.search_filters.add("bookmarks")
    search(qtbot, room, "mylią")
    assert shown_hits(room.sidebar) == []
    room.navigator.go_to(Location("neris", "p20"))
    press("F6")
    with qtbot.waitSignal(room.finder.found_changed):
        press("Ctrl+D")
    assert len(shown_hits(room.sidebar)) == 1
    with qtbot.waitSignal(room.finder.found_changed):
        press("Ctrl+D")
    assert shown_hits(room.sidebar) == []


def test_no_hits_behind_filters_lead_to_a_search_without(room: ReadingRoom, qtbot: QtBot) -> None:
    room.search_filters.add("figures")
    search(qtbot, room, "mylią")
    assert shown_hits(room.sidebar) == []
    with qtbot.waitSignal(room.finder.found_changed):
        button(room.sidebar, room.appearance.texts("search.whole_report")).click()
    assert shown_hits(room.sidebar)


def test_a_key_opens_the_filters(room: ReadingRoom) -> None:
    press("F9")
    press("Ctrl+Shift+O")
    menu = part(part(room.sidebar, FilterMenu), QMenu)
    assert menu.isVisible()
    menu.close()


# Two languages


def test_hits_of_the_other_language_open_at_their_paragraph_in_this_one(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "flows")
    found = room.finder.found
    assert found is not None
    assert found.is_elsewhere()
    press("Down")
    press("Return")
    hit = hits(room).currentIndex().data(ROW_ROLE)
    assert (room.navigator.language, room.navigator.chapter) == ("lt", hit.location.chapter)
    assert room.navigator.place().location.block == hit.location.block
    assert room.view.hasFocus()


def test_hits_of_the_other_language_open_in_it_with_ctrl(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "flows")
    press("Down")
    press("Ctrl+Return")
    assert room.navigator.language == "en"
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.hits.language == "en")
    hit = hits(room).currentIndex().data(ROW_ROLE)
    assert current(room)[:2] == (hit.location.chapter, hit.location.block)
    room.navigator.go_to(NERIS)
    qtbot.waitUntil(lambda: marks(room) == 60)


def test_hits_of_this_language_open_in_the_other_one_with_ctrl(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "nemunas")
    press("Down")
    hit = hits(room).currentIndex().data(ROW_ROLE)
    assert hit.language == "lt"
    press("Ctrl+Return")
    assert (room.navigator.language, room.navigator.chapter) == ("en", hit.location.chapter)
    assert room.navigator.place().location.block == hit.location.block
    assert room.view.hasFocus()


def test_one_goes_on_in_the_language_that_has_hits(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "flows")
    texts = room.appearance.texts
    button(room.sidebar, texts("search.read_in", in_language=texts("search.in_language.en"))).click()
    qtbot.waitUntil(lambda: room.finder.found is not None and not room.finder.found.is_elsewhere())
    assert room.navigator.language == "en"


def test_both_languages_stand_side_by_side(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "nemunas")
    ask_with(qtbot, room, "both")
    words = [hits(room).model().index(row, 0).data() for row in range(hits(room).model().rowCount())]
    assert any("LT. " in one and "EN. " in one for one in words)


# Going through the hits


def test_the_page_follows_the_arrows_and_the_list_keeps_the_keyboard(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    press("Down")
    with qtbot.waitSignal(room.hit_walk.hit_reached):
        press("End")
    assert room.navigator.chapter == hits(room).currentIndex().data(ROW_ROLE).location.chapter
    assert hits(room).hasFocus()


def test_going_through_the_hits_leaves_one_step_on_the_way_back(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "upė")
    for _ in range(70):
        press("F3")
    assert room.navigator.chapter != "cover"
    press("Alt+Left")
    assert room.navigator.chapter == "cover"


def test_one_key_returns_to_where_the_search_began(reader: Reader, qtbot: QtBot) -> None:
    room = reader.room
    room.navigator.go_to(Location("neris", "p30"))
    began = place_of(reader)
    assert not room.actions["return_from_search"].isEnabled()
    search(qtbot, room, "jūra")
    press("F3")
    press("F3")
    assert room.navigator.chapter != began.location.chapter
    press("F4")
    assert place_of(reader) == began
    assert room.view.hasFocus()
    assert room.finder.found is not None


def test_one_returns_from_a_search_that_has_ended(reader: Reader, qtbot: QtBot) -> None:
    room = reader.room
    began = place_of(reader)
    search(qtbot, room, "baltijos")
    press("Return")
    press("Escape")
    assert room.navigator.chapter == FAR
    press("F4")
    assert place_of(reader) == began


def test_going_back_within_the_chapter_leaves_the_matches_marked(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "mylios")
    qtbot.waitUntil(lambda: marks(room) == 66)
    room.navigator.go_to(Location("neris", "p30"))
    press("Alt+Left")
    assert marks(room) == 66


def test_more_hits_than_come_at_once_are_listed_when_one_stops_typing(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "mylios")
    found = room.finder.found
    assert found is not None
    assert len(shown_hits(room.sidebar)) == AT_FIRST < found.hits.total == 66
    groups = [hits(room).model().index(row, 0).data(ROW_ROLE) for row in range(hits(room).model().rowCount())]
    assert sum(one.size for one in groups if isinstance(one, Group) and not one.is_upper) == 66
    qtbot.waitUntil(lambda: len(shown_hits(room.sidebar)) == 66)


def test_a_hit_in_a_narrow_window_gives_way_to_the_text(room: ReadingRoom, qtbot: QtBot) -> None:
    room.window.resize(500, 700)
    qtbot.waitUntil(room.shell.is_overlay)
    search(qtbot, room, "baltijos")
    press("Ctrl+2")
    assert hits(room).hasFocus()
    press("Return")
    assert not room.shell.is_sidebar_open()
    assert room.view.hasFocus()
    assert room.navigator.chapter == FAR


def test_the_contents_count_hits_while_one_searches(room: ReadingRoom, qtbot: QtBot) -> None:
    def count(location: Location) -> object:
        return room.contents._model.index_at(location).data(COUNT_ROLE)

    search(qtbot, room, "mylios")
    press("Ctrl+1")
    assert count(NERIS) == 66
    assert count(Location(FAR)) == 0
    press("Ctrl+F")
    press("Escape")
    assert count(NERIS) == 0


# What one may search for


def test_a_word_goes_on_as_one_types(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+F")
    write("balt")
    qtbot.waitUntil(lambda: bool(room.search_field.completion()))
    press("Right")
    assert room.search_field.text().casefold().startswith("baltijos")
    wait_for(qtbot, room, room.search_field.text())


def test_a_title_that_is_offered_leads_to_its_chapter(reader: Reader) -> None:
    room = reader.room
    reader.annexes.hits.suggestion_chosen.emit(Suggestion("neris", "Neris", "title", NERIS))
    assert room.navigator.chapter == "neris"
    assert room.view.hasFocus()


def offered(room: ReadingRoom) -> list[str]:
    QApplication.processEvents()
    offers = part(room.sidebar, SearchOffers)
    return [stop.accessibleName() for stop in offers.stops() if stop.accessibleName()]


def test_queries_that_led_somewhere_are_offered_again(rooms: Rooms, qtbot: QtBot) -> None:
    first = rooms.open()
    search(qtbot, first.room, "baltijos")
    press("Return")
    first.room.search_field.clear()
    search(qtbot, first.room, "never used")
    press("Escape")
    rooms.close(first)
    room = rooms.open().room
    assert room.sidebar.panel() == "search"
    press("Ctrl+1")
    press("Ctrl+F")
    assert room.sidebar.panel() == "search"
    assert room.search_field.hasFocus()
    assert offered(room) == ["baltijos"]
    press("Down")
    press("Space")
    wait_for(qtbot, room, "baltijos")
    assert shown_hits(room.sidebar)


def test_nothing_to_offer_leaves_the_panel_that_is_shown(room: ReadingRoom) -> None:
    press("Ctrl+F")
    assert room.sidebar.panel() == "contents"


def test_the_history_is_erased_from_the_panel(room: ReadingRoom, qtbot: QtBot) -> None:
    room.search_history.remember("upė")
    press("Ctrl+F")
    assert offered(room) == ["upė"]
    button(room.sidebar, room.appearance.texts("search.erase")).click()
    assert offered(room) == []
    assert room.desk.searches.value.queries == ()


def test_the_history_is_switched_off_in_the_settings(rooms: Rooms, qtbot: QtBot) -> None:
    reader = rooms.open()
    room = reader.room
    room.search_history.remember("upė")
    press("Ctrl+,")
    settings = part(room.window, ReadingSettings)
    button(settings, room.appearance.texts("settings.search_history")).click()
    settings.close()
    assert room.desk.searches.value.queries == ()
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    search(qtbot, room, "jūra")
    press("Return")
    rooms.close(reader)
    again = rooms.open().room
    assert again.search_history.queries == ()
    assert part(again.top_bar, QLineEdit).text() == ""


def test_a_hit_that_is_chosen_is_remembered_with_its_query(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra")
    hit = shown_hits(room.sidebar)[0]
    assert isinstance(hit, Hit)
    assert not room.search_history.queries
    press("Down")
    press("Return")
    assert room.search_history.queries == ("jūra",)


def test_the_panel_is_made_as_soon_as_one_turns_to_the_field(room: ReadingRoom, qtbot: QtBot) -> None:
    assert room.sidebar.findChild(SearchPanel) is None
    press("Ctrl+F")
    assert room.sidebar.findChild(SearchPanel) is None  # the field is painted first
    qtbot.waitUntil(lambda: room.sidebar.findChild(SearchPanel) is not None)
    assert room.sidebar.panel() == "contents"


# In a narrow window


@pytest.fixture
def narrow(room: ReadingRoom, qtbot: QtBot) -> ReadingRoom:
    room.window.resize(500, 700)
    qtbot.waitUntil(room.shell.is_overlay)
    return room


def test_what_is_found_lies_over_the_page_of_a_narrow_window_while_one_types(narrow: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, narrow, "baltijos")
    assert hits(narrow).isVisible()
    assert shown_hits(narrow.sidebar)
    assert narrow.search_field.hasFocus()
    write(" zzzq")
    wait_for(qtbot, narrow, "baltijos zzzq")
    assert narrow.shell.is_sidebar_open()
    assert part(narrow.sidebar, SearchOffers).isVisible()


@pytest.mark.parametrize("key", ["Return", "F3", "Shift+F3"])
def test_a_key_that_goes_to_a_match_uncovers_the_page(narrow: ReadingRoom, qtbot: QtBot, key: str) -> None:
    search(qtbot, narrow, "baltijos")
    press(key)
    assert not narrow.shell.is_sidebar_open()
    assert narrow.navigator.chapter == FAR
    assert narrow.search_field.hasFocus()
    press("Down")
    assert narrow.shell.is_sidebar_open()
    assert hits(narrow).hasFocus()


def test_enter_before_the_answer_leaves_the_page_uncovered(narrow: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+F")
    write("baltijos")
    press("Return")
    qtbot.waitUntil(lambda: narrow.navigator.chapter == FAR)
    assert not narrow.shell.is_sidebar_open()


def test_enter_on_nothing_found_leaves_it_said(narrow: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, narrow, "zzzq")
    press("Return")
    assert part(narrow.sidebar, SearchOffers).isVisible()


def test_escape_in_the_field_of_a_narrow_window_ends_the_search(narrow: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, narrow, "baltijos")
    press("Escape")
    assert narrow.finder.found is None
    assert not narrow.shell.is_sidebar_open()
    assert narrow.view.hasFocus()


def test_passing_through_the_list_leaves_it_over_the_page(narrow: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, narrow, "jūra")
    press("Down")
    with qtbot.waitSignal(narrow.hit_walk.hit_reached):
        press("End")
    assert narrow.shell.is_sidebar_open()
    press("F6")
    assert not narrow.shell.is_sidebar_open()
    assert narrow.view.hasFocus()


def test_the_page_stays_uncovered_when_the_rest_of_the_hits_comes(narrow: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, narrow, "mylios")
    press("Return")
    assert not narrow.shell.is_sidebar_open()
    qtbot.waitUntil(lambda: len(shown_hits(narrow.sidebar)) == 66)
    assert not narrow.shell.is_sidebar_open()


# What is suggested beside the hits


def suggested(room: ReadingRoom) -> list[str]:
    chips = part(room.sidebar, SuggestionChips)
    return [one.text() for one in chips.stops() if isinstance(one, QPushButton)] if chips.isVisible() else []


def type_beginning(room: ReadingRoom, qtbot: QtBot, beginning: str) -> None:
    """Begin to type a word that has hits as it is, and wait for what it may go on as."""
    press("Ctrl+F")
    write(beginning)
    qtbot.waitUntil(lambda: bool(suggested(room)))


def test_words_and_titles_are_suggested_while_one_types_and_hits_are_there(room: ReadingRoom, qtbot: QtBot) -> None:
    type_beginning(room, qtbot, "balt")
    assert shown_hits(room.sidebar)
    assert any(words.startswith("Baltijos") for words in suggested(room))
    assert {one.kind for one in part(room.sidebar, SuggestionChips)._chips.values()} == {"word", "title"}


def test_a_word_that_is_chosen_suggests_nothing_further(room: ReadingRoom, qtbot: QtBot) -> None:
    type_beginning(room, qtbot, "balt")
    chip = part(room.sidebar, SuggestionChips).stops()[0]
    assert isinstance(chip, QPushButton)
    word = chip.text()
    with qtbot.waitSignal(room.finder.completed):
        chip.click()
    assert suggested(room) == []
    assert room.search_field.text() == word
    assert room.search_field.hasFocus()


@pytest.mark.parametrize("key", ["Right", "Return", "F3", "Escape"])
def test_suggestions_go_when_one_has_chosen(room: ReadingRoom, qtbot: QtBot, key: str) -> None:
    type_beginning(room, qtbot, "balt")
    press(key)
    assert suggested(room) == []


def test_keys_lead_from_the_field_to_what_is_suggested_and_back(room: ReadingRoom, qtbot: QtBot) -> None:
    type_beginning(room, qtbot, "balt")
    press("Alt+Down")
    chips = part(room.sidebar, SuggestionChips)
    assert chips.stops()[0].hasFocus()
    press("Down")
    assert hits(room).hasFocus()
    press("Up")
    assert chips.stops()[0].hasFocus()
    press("Up")
    assert room.search_field.hasFocus()


def test_the_arrow_up_leads_from_the_first_hit_into_the_field(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "jūra ")
    press("Down")
    press("Down")
    press("Up")
    assert hits(room).hasFocus()
    press("Up")
    assert room.search_field.hasFocus()


def test_a_search_that_carries_over_suggests_nothing(room: ReadingRoom, qtbot: QtBot) -> None:
    room.sidebar.show_panel("search")
    with qtbot.waitSignal(room.finder.completed):
        room.finder.start("balt")
    assert suggested(room) == []


# What is remembered


@pytest.mark.parametrize("keys", [("F3",), ("Shift+F3",), ("Return",), ("Ctrl+Return",), ("Down", "End")])
def test_a_query_that_led_somewhere_is_remembered(room: ReadingRoom, qtbot: QtBot, keys: tuple[str, ...]) -> None:
    search(qtbot, room, "jūra")
    for key in keys:
        press(key)
    qtbot.waitUntil(lambda: room.search_history.queries == ("jūra",))


def test_a_query_is_remembered_once_however_long_one_walks(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "upė")
    used: list[str] = []
    room.hit_walk.query_used.connect(used.append)
    for _ in range(5):
        press("F3")
    assert used == ["upė"]


@pytest.mark.parametrize("key", ["Return", "F3", "Ctrl+Return", "Down"])
def test_a_query_that_found_nothing_is_not_remembered(room: ReadingRoom, qtbot: QtBot, key: str) -> None:
    search(qtbot, room, "zzzqqx")
    press(key)
    assert room.search_history.queries == ()
