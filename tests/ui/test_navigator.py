"""Going to places of the report, back and forward, and into the other language."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.desk.session import Session
from reader.model.contents import chapters
from reader.model.location import Location
from reader.model.place import Place
from reader.ui.reading_room import ReadingRoom
from tests.rooms import FAR, NERIS, Rooms, button, click, place_of, press

DEEP = Location("neris", "p30")


def scroll_to(reader: Reader, location: Location, offset: float) -> Place:
    """Show a block so that its top stands so far below the top of the view, as scrolling does; give the place."""
    room = reader.room
    if location.chapter != room.navigator.chapter:
        room.navigator.go_to(Location(location.chapter))
    sheet = room.view.sheet
    assert sheet is not None
    room.view.verticalScrollBar().setValue(round(sheet.page.block_rect(location.block).top() - offset))
    return place_of(reader)


def test_a_first_start_shows_the_cover(room: ReadingRoom) -> None:
    assert room.navigator.chapter == "cover"
    assert room.navigator.language == "lt"
    assert not room.actions["back"].isEnabled()
    assert not room.actions["forward"].isEnabled()


def test_a_chapter_is_shown_from_its_top(reader: Reader) -> None:
    reader.room.navigator.go_to(NERIS)
    assert place_of(reader) == Place(Location("neris", "", "sample-2023"))
    assert reader.room.view.verticalScrollBar().value() == 0


def test_a_block_is_shown_in_the_upper_part_of_the_view(reader: Reader) -> None:
    reader.room.navigator.go_to(DEEP)
    place = place_of(reader)
    assert place.location == Location("neris", "p30", "sample-2023")
    assert 0 <= place.offset < reader.room.view.height() / 4


def test_a_block_of_the_chapter_that_is_shown(reader: Reader) -> None:
    reader.room.navigator.go_to(NERIS)
    reader.room.navigator.go_to(DEEP)
    assert place_of(reader).location.block == "p30"
    reader.room.navigator.go_to(NERIS)
    assert place_of(reader) == Place(Location("neris", "", "sample-2023"))


def test_back_and_forward_restore_the_exact_place(reader: Reader) -> None:
    room = reader.room
    first = scroll_to(reader, Location("neris", "p20"), 137)
    assert first.offset
    room.navigator.go_to(DEEP)
    second = scroll_to(reader, Location("neris", "p44"), 51)
    room.navigator.go_to(Location(FAR))
    third = place_of(reader)

    press("Alt+Left")
    assert place_of(reader) == second
    press("Alt+Left")
    assert place_of(reader) == first
    press("Alt+Right")
    press("Alt+Right")
    assert place_of(reader) == third
    assert not room.actions["forward"].isEnabled()


def test_the_buttons_of_the_mouse_go_back_and_forward(reader: Reader) -> None:
    room = reader.room
    room.navigator.go_to(NERIS)
    QTest.mouseClick(room.view.viewport(), Qt.MouseButton.BackButton)
    assert room.navigator.chapter == "cover"
    QTest.mouseClick(room.view.viewport(), Qt.MouseButton.ForwardButton)
    assert room.navigator.chapter == "neris"


def test_back_after_the_window_became_narrow_shows_the_same_block(reader: Reader) -> None:
    room = reader.room
    before = scroll_to(reader, Location("neris", "p20"), 137)
    room.navigator.go_to(Location(FAR))
    room.window.resize(500, 700)
    room.navigator.go_back()
    assert place_of(reader) == before


def test_going_on_forgets_what_lay_ahead(reader: Reader) -> None:
    navigator = reader.room.navigator
    navigator.go_to(NERIS)
    navigator.go_back()
    assert reader.room.actions["forward"].isEnabled()
    navigator.go_to(Location(FAR))
    assert not reader.room.actions["forward"].isEnabled()


@pytest.mark.parametrize("wanted", [NERIS, DEEP])
def test_going_where_one_is_already_leaves_the_way_as_it_was(reader: Reader, wanted: Location) -> None:
    navigator = reader.room.navigator
    navigator.go_to(wanted)
    place_of(reader)
    navigator.go_to(Location(FAR))
    place_of(reader)
    navigator.go_back()
    place, way = place_of(reader), navigator.history
    navigator.go_to(wanted)
    assert place_of(reader) == place
    assert navigator.history == way


def test_back_at_the_beginning_stays(room: ReadingRoom) -> None:
    room.navigator.go_back()
    room.navigator.go_forward()
    assert room.navigator.chapter == "cover"


def test_the_other_language_keeps_block_and_height(reader: Reader) -> None:
    before = scroll_to(reader, DEEP, 93)
    press("Ctrl+L")
    assert reader.room.navigator.language == "en"
    assert place_of(reader) == before
    sheet = reader.room.view.sheet
    assert sheet is not None
    scroll = reader.room.view.verticalScrollBar().value()
    assert sheet.page.block_rect(before.location.block).top() - scroll == pytest.approx(before.offset, abs=1)
    press("Ctrl+L")
    assert place_of(reader) == before


def test_the_last_paragraph_keeps_its_height_in_the_shorter_language(reader: Reader) -> None:
    before = scroll_to(reader, Location("neris", "p58"), 20)
    press("Ctrl+L")
    assert place_of(reader) == before


def test_the_other_language_keeps_the_way_back(reader: Reader) -> None:
    before = scroll_to(reader, DEEP, 93)
    reader.room.navigator.go_to(Location(FAR))
    press("Ctrl+L")
    press("Alt+Left")
    assert place_of(reader) == before
    assert reader.room.navigator.language == "en"


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        (Location("neris", "p900"), Location("neris", "p60")),
        (Location("neris", "mile-31-away"), Location("neris", "mile-31")),
        (Location("nerys"), Location("neris")),
        (Location("nothing-like-it"), Location("cover")),
    ],
)
def test_a_place_that_does_not_exist_leads_to_the_nearest_with_a_word(
    reader: Reader, asked: Location, shown: Location
) -> None:
    room = reader.room
    room.navigator.go_to(Location(FAR))
    room.navigator.go_to(asked)
    assert room.navigator.chapter == shown.chapter
    if shown.block:
        assert place_of(reader).location.block == shown.block
    assert room.notice.isVisible()
    assert room.notice.words() == room.appearance.texts("window.strayed", asked=asked)


def test_a_place_that_exists_is_reached_without_a_word(room: ReadingRoom) -> None:
    room.navigator.go_to(DEEP)
    assert not room.notice.isVisible()


def test_an_address_of_this_edition_in_full(reader: Reader) -> None:
    reader.room.navigator.go_to(Location("neris", "p30", "sample-2023"))
    assert place_of(reader).location == Location("neris", "p30", "sample-2023")
    assert not reader.room.notice.isVisible()


def test_previous_and_next_chapter_up_to_the_ends(room: ReadingRoom) -> None:
    order = [entry.id for entry in chapters(room.edition.report)]
    assert not room.actions["previous_chapter"].isEnabled()
    seen = [room.navigator.chapter]
    for _ in order[1:]:
        press("Ctrl+PgDown")
        seen.append(room.navigator.chapter)
    assert seen == order
    assert not room.actions["next_chapter"].isEnabled()
    room.navigator.go_to_next_chapter()
    assert room.navigator.chapter == order[-1]
    press("Ctrl+PgUp")
    assert room.navigator.chapter == order[-2]
    press("Alt+Home")
    assert room.navigator.chapter == "cover"
    room.navigator.go_to_previous_chapter()
    assert room.navigator.chapter == "cover"


def test_a_language_that_is_read_already(room: ReadingRoom, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.navigator.language_changed):
        room.navigator.read_in("lt")


def test_a_session_of_another_edition_begins_without_its_history(reader: Reader) -> None:
    room = reader.room
    room.navigator.go_to(Location(FAR))
    history = room.navigator.history
    assert history.behind
    elsewhere = Place(Location("neris", "p3", "other-2020"), 5.0)
    room.navigator.start(elsewhere, "en", history)
    assert not room.navigator.history.behind
    assert place_of(reader).location == Location("neris", "p3", "sample-2023")
    assert room.notice.words() == room.appearance.texts("window.strayed", asked="other-2020/neris#p3")


@pytest.fixture
def damaged_file(edition_file: Path, tmp_path: Path) -> Path:
    """Give an edition of which one chapter cannot be read in either language, and another in English."""
    copy = tmp_path / "damaged.edition"
    copy.write_bytes(edition_file.read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE chapter SET value = '[' WHERE chapter = 'neris'")
        connection.execute("UPDATE chapter SET value = '[' WHERE chapter = 'nemunas' AND language = 'en'")
    return copy


@pytest.fixture
def damaged(rooms: Rooms, damaged_file: Path) -> Reader:
    return rooms.open(damaged_file)


def test_a_chapter_that_is_damaged_is_told_and_one_stays(damaged: Reader) -> None:
    room = damaged.room
    room.navigator.go_to(Location("nemunas"))
    history = room.navigator.history
    for location in (DEEP, NERIS):
        room.notice.hide()
        room.navigator.go_to(location)
        assert room.notice.isVisible()
        assert "damaged.edition" in room.notice.words()
        assert room.navigator.chapter == "nemunas"
        assert room.navigator.history == history


def test_a_chapter_that_is_damaged_in_the_other_language_stays_in_this_one(damaged: Reader) -> None:
    room = damaged.room
    room.navigator.go_to(Location("nemunas"))
    click(button(room.language_switch, "EN"))
    assert room.notice.isVisible()
    assert room.navigator.language == "lt"
    assert button(room.language_switch, "LT").isChecked()
    assert room.appearance.texts.language == "lt"


def test_a_session_that_was_left_in_a_damaged_chapter_begins_elsewhere(rooms: Rooms, damaged_file: Path) -> None:
    rooms.leave(Session(place=Place(DEEP)))
    room = rooms.open(damaged_file).room
    assert room.navigator.chapter == "cover"
    assert "damaged.edition" in room.notice.words()


def test_what_is_looked_at_in_passing_is_not_on_the_way_back(reader: Reader) -> None:
    navigator = reader.room.navigator
    start = place_of(reader)
    navigator.go_to(NERIS)
    navigator.look_at(Location(FAR))
    assert navigator.chapter == FAR
    navigator.go_back()
    assert place_of(reader) == start


def test_one_returns_to_a_spot_to_the_pixel_and_can_go_back_again(reader: Reader) -> None:
    navigator = reader.room.navigator
    spot = scroll_to(reader, DEEP, 40)
    navigator.go_to(Location(FAR))
    navigator.return_to(spot)
    assert place_of(reader) == spot
    navigator.go_back()
    assert navigator.chapter == FAR
