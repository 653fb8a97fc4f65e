"""The program as a whole: what lives long, another edition, and what goes wrong."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.app import LOG, Reader, describe_defect, keep_log
from reader.model.errors import EditionError
from reader.model.location import Location
from reader.ui.look import apply_look, load_fonts
from reader.ui.sheets.defect import DefectSheet
from reader.ui.window import ReaderWindow
from tests.rooms import NERIS, Rooms, compile_other, compile_sample, part, place_of, press
from tests.ui.qt_surfaces import dismissing


@pytest.fixture(scope="module")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def other_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_other(tmp_path_factory.mktemp("other"))


@pytest.fixture
def rooms(qapp: QApplication, qtbot: QtBot, edition_file: Path, tmp_path: Path) -> Iterator[Rooms]:
    qapp.setStyle("Fusion")
    load_fonts()
    made = Rooms(qapp, qtbot, edition_file, tmp_path / "data")
    yield made
    made.close_all()
    apply_look(qapp, "light", 100)


@pytest.fixture
def reader(rooms: Rooms) -> Reader:
    return rooms.open()


@pytest.fixture
def own_log() -> Iterator[logging.Logger]:
    """Give the root of the log, and leave it as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def windows() -> list[ReaderWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ReaderWindow) and one.isVisible()]


def raised(error: BaseException) -> BaseException:
    """Give an error as it is caught: with its trace."""
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001 - any error is told
        return caught


def tell(reader: Reader, error: BaseException) -> None:
    caught = raised(error)
    reader.show_defect(type(caught), caught, caught.__traceback__)


# Another edition


def test_another_edition_takes_the_place_of_the_first(reader: Reader, rooms: Rooms, other_file: Path) -> None:
    first = reader.room
    reader.open_edition(other_file)
    rooms.show(reader)
    assert reader.room is not first
    assert reader.room.edition.report.id == "sample-2024"
    assert windows() == [reader.room.window]
    press("Ctrl+F")
    assert reader.room.search_field.hasFocus()


def test_another_edition_opens_at_the_same_place_in_the_same_language(
    reader: Reader, rooms: Rooms, other_file: Path
) -> None:
    reader.room.navigator.go_to(Location("neris", "p30"))
    press("Ctrl+L")
    reader.room.window.edition_requested.emit(other_file)
    rooms.show(reader)
    room = reader.room
    assert room.edition.report.id == "sample-2024"
    assert room.navigator.language == "en"
    assert place_of(reader).location == Location("neris", "p30", "sample-2024")
    assert room.notice.words() == room.appearance.texts("window.strayed", asked="sample-2023/neris#p30")
    assert not room.actions["back"].isEnabled()


def test_the_next_start_is_where_one_was_in_the_last_edition(reader: Reader, rooms: Rooms, other_file: Path) -> None:
    reader.open_edition(other_file)
    rooms.show(reader)
    reader.room.navigator.go_to(NERIS)
    rooms.close(reader)
    again = rooms.open(other_file)
    assert place_of(again).location == Location("neris", "", "sample-2024")


def test_an_edition_that_cannot_be_opened_is_told_and_one_stays(reader: Reader, tmp_path: Path) -> None:
    first = reader.room
    for name, content in (("missing", None), ("empty", b""), ("foreign", b"SQLite format 3\0" + b"x" * 4096)):
        file = tmp_path / f"{name}.edition"
        if content is not None:
            file.write_bytes(content)
        first.notice.hide()
        first.window.edition_requested.emit(file)
        assert reader.room is first
        assert f"{name}.edition" in first.notice.words()
        assert first.notice.isVisible()


# The desk


def test_a_folder_that_cannot_be_written_is_told(rooms: Rooms) -> None:
    rooms.take_away()
    room = rooms.open().room
    assert room.notice.words() == room.appearance.texts("error.desk_read_only", folder=str(rooms.data))
    press("Ctrl+D")
    assert room.actions["bookmark"].isChecked()


def test_a_damaged_database_is_kept_aside_and_told(rooms: Rooms) -> None:
    (rooms.data / "desk.sqlite").write_bytes(b"rubbish" * 1000)
    room = rooms.open().room
    assert room.notice.isVisible()
    aside = [file for file in rooms.data.iterdir() if file.name.startswith("desk") and "rubbish" in _start(file)]
    assert len(aside) == 1
    assert str(aside[0]) in room.notice.words()


def _start(file: Path) -> str:
    return file.read_bytes()[:7].decode("latin-1")


# Defects


@pytest.mark.logs
def test_a_defect_is_logged_and_shown(reader: Reader, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with dismissing() as seen:
        tell(reader, KeyError("no such key"))
        assert seen == []  # not while something may be being painted
        qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], DefectSheet)
    assert "KeyError: 'no such key'" in part(seen[0], QPlainTextEdit).toPlainText()
    assert "KeyError: 'no such key'" in caplog.text


@pytest.mark.logs
def test_a_defect_in_another_thread(reader: Reader, qtbot: QtBot) -> None:
    thread = Thread(target=tell, args=(reader, KeyError("elsewhere")))
    with dismissing() as seen:
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], DefectSheet)


@pytest.mark.logs
def test_many_defects_are_one_report(reader: Reader, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with dismissing() as seen:
        for number in range(5):
            tell(reader, KeyError(f"number {number}"))
        qtbot.waitUntil(lambda: bool(seen))
        QApplication.processEvents()
    assert len({id(one) for one in seen}) == 1
    assert "number 4" in caplog.text


def test_a_fault_of_the_world_is_told_as_such(reader: Reader, qtbot: QtBot) -> None:
    error = EditionError("edition_damaged", path="a.edition")
    tell(reader, error)
    qtbot.waitUntil(lambda: reader.room.notice.words() == reader.room.appearance.texts.of_error(error))


def test_a_report_names_versions_and_trace() -> None:
    error = raised(ValueError("what"))
    report = describe_defect(type(error), error, error.__traceback__)
    first, rest = report.split("\n\n", 1)
    assert all(word in first for word in ("report-reader", "Python", "Qt", sys.platform))
    assert rest.startswith("Traceback")
    assert rest.endswith("ValueError: what\n")


# The log


def test_what_is_told_is_logged(tmp_path: Path, own_log: logging.Logger) -> None:
    keep_log(tmp_path)
    logging.getLogger("reader.ui.messages").info("told the reader: ąžuolas")
    assert "told the reader: ąžuolas" in (tmp_path / LOG).read_text("utf-8")


def test_a_long_log_is_begun_anew(tmp_path: Path, own_log: logging.Logger) -> None:
    (tmp_path / LOG).write_bytes(b"x" * 300_000)
    keep_log(tmp_path)
    assert (tmp_path / LOG).stat().st_size == 0
    assert (tmp_path / "reader.old.log").stat().st_size == 300_000


def test_no_log_where_nothing_can_be_written(tmp_path: Path, own_log: logging.Logger) -> None:
    before = list(own_log.handlers)
    (tmp_path / "file").touch()
    keep_log(tmp_path / "file")
    assert own_log.handlers == before
