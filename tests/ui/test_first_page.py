"""The first page is seen before anything around it, where it will stand when all of it is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.desk.desk import furnish_desk
from reader.desk.drawer import open_drawer
from reader.desk.session import Session
from reader.edition.edition import open_edition
from reader.model.location import Location
from reader.model.place import Place
from reader.ui.first_page import FirstPage
from tests.rooms import Rooms, compile_sample

PLACE = Place(Location("neris", "p30", "sample-2023"), 40.0)


@pytest.fixture(scope="module")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def rooms(dressed: QApplication, qtbot: QtBot, edition_file: Path, tmp_path: Path) -> Iterator[Rooms]:
    made = Rooms(dressed, qtbot, edition_file, tmp_path / "data")
    yield made
    made.close_all()


class Opening:
    """Start the program as it is started from the command line, and look at it in between."""

    def __init__(self, application: QApplication, edition: Path, data: Path) -> None:
        self._application = application
        self.edition = open_edition(edition)
        self.drawer = open_drawer(data)
        self.first = FirstPage(application, self.edition, self.drawer.preferences, self.drawer.session.value)

    def page(self) -> QRect:
        """Give where the page stands in the window."""
        return QRect(self.first.view.mapTo(self.first.window, QPoint(0, 0)), self.first.view.size())

    def furnish(self, rooms: Rooms) -> Reader:
        desk = furnish_desk(self.drawer)
        reader = Reader(self._application, self.edition, desk, self.first)
        rooms.take_in(reader, desk)
        return reader


@pytest.fixture
def opening(dressed: QApplication, rooms: Rooms, edition_file: Path) -> Opening:
    rooms.leave(Session(place=PLACE, language="en"))
    return Opening(dressed, edition_file, rooms.data)


def test_page_is_shown_before_anything_else(opening: Opening, rooms: Rooms) -> None:
    opening.first.show()
    assert opening.first.view.sheet is not None
    assert opening.first.view.place() == replace(PLACE, location=Location("neris", "p30"))
    assert opening.first.window.menuWidget() is None
    opening.furnish(rooms)


def test_page_stays_where_it_is_when_the_rest_comes(opening: Opening, rooms: Rooms) -> None:
    opening.first.show()
    before, sheet = opening.page(), opening.first.view.sheet
    reader = opening.furnish(rooms)
    QApplication.processEvents()
    assert opening.page() == before
    assert reader.room.view.sheet is not None
    assert sheet is not None
    assert reader.room.view.sheet.page is sheet.page
    assert reader.room.navigator.place() == PLACE


@pytest.mark.parametrize(("percent", "width"), [(200, 1200), (100, 500), (300, 900)])
def test_page_stands_where_it_stood_at_the_end(
    rooms: Rooms, dressed: QApplication, edition_file: Path, percent: int, width: int
) -> None:
    rooms.leave(Session(place=PLACE, window_width=width))
    reader = rooms.open()
    reader.room.appearance.choose(replace(reader.room.appearance.preferences, text_percent=percent))
    QApplication.processEvents()
    rooms.close(reader)
    opening = Opening(dressed, edition_file, rooms.data)
    opening.first.show()
    before = opening.page()
    opening.furnish(rooms)
    QApplication.processEvents()
    assert opening.page() == before


def test_place_that_is_not_there_is_left_to_the_navigator(
    dressed: QApplication, rooms: Rooms, edition_file: Path
) -> None:
    rooms.leave(Session(place=Place(Location("neris", "p999", "sample-2023"))))
    opening = Opening(dressed, edition_file, rooms.data)
    assert opening.first.show()
    assert not opening.first.window.isVisible()
    assert opening.first.view.sheet is None
    reader = opening.furnish(rooms)
    rooms.show(reader)
    assert reader.room.notice.isVisible()
    assert reader.room.view.sheet is not None


def test_window_that_is_closed_at_once_stays_closed(opening: Opening, rooms: Rooms) -> None:
    QTimer.singleShot(0, opening.first.window.close)
    assert not opening.first.show()
    opening.first.window.deleteLater()
    opening.edition.close()


def test_window_shows_its_page_though_nobody_sees_it(opening: Opening, rooms: Rooms) -> None:
    opening.first.window.showMinimized()
    assert opening.first.show()
    opening.furnish(rooms)


@pytest.mark.parametrize(("kept", "language"), [("", "en"), ("lt", "lt"), ("en", "en"), ("de", "en")])
def test_reading_begins_in_the_language_that_is_kept_or_in_the_system_s(
    dressed: QApplication,
    rooms: Rooms,
    edition_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    kept: str,
    language: str,
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    rooms.leave(Session(language=kept))
    opening = Opening(dressed, edition_file, rooms.data)
    assert opening.first.language == language
    assert opening.first.appearance.texts.language == language
    room = opening.furnish(rooms).room
    assert room.navigator.language == language
    assert room.appearance.texts.language == language
