"""What is built when it is first wanted."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.errors import DeskError
from reader.model.location import Location
from reader.ui.panels.bookmarks import BookmarksPanel
from reader.ui.panels.figures import FiguresPanel
from reader.ui.panels.figures_list import FiguresList
from reader.ui.panels.figures_model import FIGURE_ROLE
from reader.ui.panels.search import SearchPanel
from reader.ui.sheets.reading_settings import ReadingSettings
from reader.ui.viewer.figure_viewer import FigureViewer
from reader.ui.viewer.keeping import SaveDialog
from tests.rooms import part, press

ANNEXES = (BookmarksPanel, FiguresPanel, SearchPanel, FigureViewer, ReadingSettings)


def test_the_first_page_waits_for_none_of_them(reader: Reader) -> None:
    assert [kind for kind in ANNEXES if reader.room.window.findChildren(kind)] == []


@pytest.mark.parametrize("name", ["hits", "bookmarks", "figures", "viewer", "settings"])
def test_each_is_built_once(reader: Reader, name: str) -> None:
    made: QWidget = getattr(reader.annexes, name)
    assert getattr(reader.annexes, name) is made


def test_a_panel_comes_dressed_and_worded(reader: Reader) -> None:
    press("Ctrl+F7")
    press("Ctrl+L")
    press("Ctrl+3")
    panel = part(reader.room.sidebar, BookmarksPanel)
    texts = reader.room.appearance.texts
    tips = [one.toolTip() for one in panel.findChildren(QToolButton)]
    assert tips == [texts("bookmarks.by_time"), texts("bookmarks.edit_tip"), texts("bookmarks.remove_tip")]


def test_a_figure_is_opened_from_the_panel_and_its_place_is_found(reader: Reader) -> None:
    press("Ctrl+4")
    press("End")
    press("Return")
    assert reader.annexes.viewer.isVisible()
    press("Escape")
    assert not reader.annexes.viewer.isVisible()
    press("Ctrl+4")
    press("Ctrl+Return")
    assert reader.room.navigator.place().location == Location("nemunas", "map", "sample-2023")


def test_the_panel_follows_the_viewer(reader: Reader) -> None:
    press("Ctrl+4")
    reader.annexes.open_figure("map")
    press("Escape")
    figure = part(reader.room.sidebar, FiguresList).currentIndex().data(FIGURE_ROLE)
    assert figure.id == "map"


def test_a_figure_in_the_text_is_opened_by_its_own_wish(reader: Reader) -> None:
    reader.room.navigator.go_to(Location("nemunas"))
    reader.room.view.figure_activated.emit("map")
    assert reader.annexes.viewer.isVisible()


def test_the_viewer_speaks_the_language_that_is_read(reader: Reader) -> None:
    reader.annexes.open_figure("map")
    press("Ctrl+L")
    words = [one.toolTip() for one in reader.annexes.viewer.findChildren(QToolButton)]
    assert any(reader.room.appearance.texts("viewer.close") in word for word in words)
    press("Escape")


def test_a_figure_is_copied_and_saved_with_a_word(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    room = reader.room
    file = tmp_path / "map.png"
    reader.annexes.open_figure("map")
    press("Ctrl+C")
    assert room.notice.words() == room.appearance.texts("viewer.copied")
    assert not QGuiApplication.clipboard().image().isNull()
    press("Ctrl+S")
    dialog = part(room.window, SaveDialog)
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: room.notice.words() == room.appearance.texts("viewer.saved", name="map.png"))
    assert file.read_bytes().startswith(b"\x89PNG")


def test_that_a_figure_cannot_be_saved_is_told_until_the_viewer_is_closed(reader: Reader) -> None:
    room = reader.room
    error = DeskError("desk_disk_full", path="/data/map.png")
    reader.annexes.open_figure("map")
    reader.annexes.viewer.save_failed.emit(error)
    assert room.notice.isVisible()
    assert room.notice.words() == room.appearance.texts.of_error(error)
    press("Escape")
    assert not room.notice.isVisible()


def test_what_is_said_of_other_things_outlives_the_viewer(reader: Reader) -> None:
    room = reader.room
    reader.annexes.open_figure("map")
    reader.annexes.viewer.save_failed.emit(DeskError("desk_disk_full", path="/data/map.png"))
    room.messages.tell_failure(DeskError("desk_disk_full", path="/data/session.json"))
    press("Escape")
    assert room.notice.isVisible()
