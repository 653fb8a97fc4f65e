"""What the desk remembers of the panel."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.desk.paper import NAME, SCHEMA, Manner, PaperHabits
from reader.desk.records import Record
from reader.model.errors import DeskError
from reader.ui.paper.habits import HabitKeeper

GREY = Manner(grey=True)


def record(folder: Path) -> Record[PaperHabits]:
    return Record(folder / NAME, PaperHabits, SCHEMA, remembers=True)


@pytest.fixture
def keeper(tmp_path: Path) -> HabitKeeper:
    return HabitKeeper(record(tmp_path))


def test_presets_are_on_the_disk_at_once(keeper: HabitKeeper, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(keeper.changed):
        keeper.keep("Mano", GREY)
    with qtbot.waitSignal(keeper.changed):
        keeper.rename("Mano", "Kitas")
    assert [one.name for one in record(tmp_path).value.presets] == ["Kitas"]
    keeper.drop("Kitas")
    assert record(tmp_path).value == PaperHabits() == keeper.habits


def test_how_it_was_is_remembered(keeper: HabitKeeper, tmp_path: Path) -> None:
    habits = PaperHabits(GREY, "office", "long", thumbnails=False)
    keeper.remember(habits)
    assert record(tmp_path).value == habits


def test_a_name_that_cannot_be_is_told(keeper: HabitKeeper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeper.failed) as failed, qtbot.assertNotEmitted(keeper.changed):
        keeper.keep(" ", GREY)
    assert failed.args[0].key == "preset_unnamed"


def test_a_desk_that_cannot_keep_it_is_told(keeper: HabitKeeper, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.keep("Mano", GREY)
    assert isinstance(failed.args[0], DeskError)
    assert keeper.habits == PaperHabits()
