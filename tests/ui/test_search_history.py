"""What was searched for before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.desk.preferences import Preferences
from reader.desk.records import Record
from reader.desk.searches import NAME, SCHEMA, Searches
from reader.ui.search_history import SearchHistory

ON, OFF = Preferences(), Preferences(search_history=False)


@pytest.fixture
def record(tmp_path: Path) -> Callable[[], Record[Searches]]:
    (tmp_path / "data").mkdir()

    def open_record() -> Record[Searches]:
        return Record(tmp_path / "data" / NAME, Searches, SCHEMA, remembers=True)

    return open_record


def test_it_is_kept_and_told(qapp: QApplication, record: Callable[[], Record[Searches]], qtbot: QtBot) -> None:
    history = SearchHistory(record(), ON)
    with qtbot.waitSignal(history.changed) as changed:
        history.remember("upė")
    assert changed.args == [("upė",)]
    assert SearchHistory(record(), ON).queries == ("upė",)


def test_the_same_again_is_no_change(qapp: QApplication, record: Callable[[], Record[Searches]], qtbot: QtBot) -> None:
    history = SearchHistory(record(), ON)
    history.remember("upė")
    with qtbot.assertNotEmitted(history.changed):
        history.remember("upė")


def test_it_is_erased(qapp: QApplication, record: Callable[[], Record[Searches]], qtbot: QtBot) -> None:
    history = SearchHistory(record(), ON)
    history.remember("upė")
    with qtbot.waitSignal(history.changed) as changed:
        history.erase()
    assert changed.args == [()]
    assert record().value == Searches()


def test_switched_off_it_forgets_and_keeps_nothing(
    qapp: QApplication, record: Callable[[], Record[Searches]], qtbot: QtBot
) -> None:
    history = SearchHistory(record(), ON)
    history.remember("upė")
    with qtbot.waitSignal(history.changed):
        history.follow(OFF)
    history.remember("jūra")
    assert not history.queries
    assert not record().value.queries
    history.follow(ON)
    history.remember("jūra")
    assert history.queries == ("jūra",)


@pytest.mark.parametrize("end", [SearchHistory.erase, lambda history: history.follow(OFF)])
def test_what_another_copy_has_kept_since_is_forgotten_too(
    qapp: QApplication, record: Callable[[], Record[Searches]], end: Callable[[SearchHistory], None]
) -> None:
    history = SearchHistory(record(), ON)
    SearchHistory(record(), ON).remember("upė")
    end(history)
    assert record().value == Searches()


def test_a_disk_that_cannot_be_written_is_told(
    qapp: QApplication, record: Callable[[], Record[Searches]], qtbot: QtBot, tmp_path: Path
) -> None:
    history = SearchHistory(record(), ON)
    (tmp_path / "data").rename(tmp_path / "lost")
    (tmp_path / "data").write_bytes(b"")
    with qtbot.assertNotEmitted(history.changed), qtbot.waitSignal(history.failed):
        history.remember("upė")
    assert history.queries == ()
