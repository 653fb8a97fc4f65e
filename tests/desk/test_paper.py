"""How pages are wanted: the manner that was chosen last, and presets."""

import json
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.desk.paper import LONGEST_NAME, MOST_PRESETS, NAME, SCHEMA, Manner, PaperHabits, Preset
from reader.desk.records import Record
from reader.model.errors import DeskError
from reader.paper.options import PaperOptions

LARGE = Manner(size="large")
GREY = Manner(grey=True, bilingual=True, watermark="Juodraštis, {date}")


def record(tmp_path: Path) -> Record[PaperHabits]:
    return Record(tmp_path / NAME, PaperHabits, SCHEMA, remembers=True)


def names(habits: PaperHabits) -> list[str]:
    return [one.name for one in habits.presets]


@pytest.mark.parametrize("field", ["paper", "columns", "size"])
def test_a_manner_knows_the_values_that_paper_knows(field: str) -> None:
    assert get_args(get_type_hints(Manner)[field]) == get_args(get_type_hints(PaperOptions)[field])


def test_presets_stand_in_the_order_of_their_names() -> None:
    habits = PaperHabits().keep("posėdžiui", GREY).keep("Anūkui", LARGE)
    assert habits.presets == (Preset("Anūkui", LARGE), Preset("posėdžiui", GREY))


def test_a_name_is_given_once_whatever_its_capitals() -> None:
    habits = PaperHabits().keep("Posėdžiui", LARGE).keep("posėdžiui", GREY)
    assert habits.presets == (Preset("posėdžiui", GREY),)


def test_a_preset_is_renamed() -> None:
    habits = PaperHabits().keep("a", LARGE).keep("b", GREY)
    assert habits.rename("a", "c").presets == (Preset("b", GREY), Preset("c", LARGE))
    assert habits.rename("a", "A").presets == (Preset("A", LARGE), Preset("b", GREY))
    assert habits.rename("a", "b").presets == (Preset("b", LARGE),)
    assert habits.rename("nobody", "b") == habits


def test_a_preset_is_dropped() -> None:
    assert PaperHabits().keep("a", LARGE).drop("a") == PaperHabits()


@pytest.mark.parametrize(
    ("name", "key"), [(" \n", "preset_unnamed"), ("x" * (LONGEST_NAME + 1), "preset_name_too_long")]
)
def test_a_name_that_cannot_be_shown_is_refused(name: str, key: str) -> None:
    with pytest.raises(DeskError) as caught:
        PaperHabits().keep(name, LARGE)
    assert caught.value.key == key


def test_there_is_an_end_to_presets_but_one_can_always_be_changed() -> None:
    habits = PaperHabits(presets=tuple(Preset(f"{number:02}", LARGE) for number in range(MOST_PRESETS)))
    with pytest.raises(DeskError) as caught:
        habits.keep("more", GREY)
    assert caught.value.key == "presets_too_many"
    assert habits.keep("07", GREY).presets[7].manner == GREY


def test_they_are_found_again(tmp_path: Path) -> None:
    habits = PaperHabits(GREY, "Spausdintuvas 2", "short", booklet=True, thumbnails=False).keep("š 😀", LARGE)
    record(tmp_path).save(habits)
    assert record(tmp_path).value == habits


@given(st.text(st.characters(codec=None, exclude_categories=()), min_size=1))
def test_whatever_name_is_kept_can_be_written(name: str) -> None:
    try:
        habits = PaperHabits().keep(name, LARGE)
    except DeskError:
        return
    assert habits.presets[0].name.encode("utf-8").decode("utf-8").strip() == habits.presets[0].name


@pytest.mark.parametrize(
    "manner",
    [
        {"language": "english"},
        {"size": "huge"},
        {"columns": 3},
        {"columns": "2"},
        {"size": "large", "bilingual": True},
        {"size": "xlarge", "columns": 2},
        {"watermark": "x" * 121},
        {"grey": 1},
        [],
    ],
)
def test_a_manner_that_cannot_be_is_as_if_never_chosen(tmp_path: Path, manner: object) -> None:
    damaged = {"manner": manner, "duplex": "long", "presets": [{"name": "a", "manner": manner}]}
    (tmp_path / NAME).write_text(json.dumps(damaged), "utf-8")
    assert record(tmp_path).value == PaperHabits(duplex="long")


@pytest.mark.parametrize("presets", [None, [{}], [{"name": "", "manner": {}}], [{"name": "a"}], [{"name": "a"}] * 60])
def test_damaged_presets_are_not_offered(tmp_path: Path, presets: object) -> None:
    (tmp_path / NAME).write_text(json.dumps({"presets": presets, "thumbnails": False}), "utf-8")
    assert record(tmp_path).value == PaperHabits(thumbnails=False)


def test_large_print_beside_large_print_is_no_manner() -> None:
    with pytest.raises(ValueError, match="large print"):
        Manner(size="large", bilingual=True)
