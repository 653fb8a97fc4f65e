"""Every fault of the desk has its sentence, in both languages, with everything that it knows."""

import re
from pathlib import Path

import pytest

import reader.desk
from reader.model.errors import DeskError
from reader.texts.catalogue import LANGUAGES, Texts

FAULTS = [
    DeskError("desk_read_only", folder="/folder"),
    DeskError("desk_damaged", path="/path", n=1),
    DeskError("desk_damaged", path="/path", n=3),
    DeskError("desk_damaged", path="/path", n=0),
    DeskError("desk_damaged_in_use", path="/path"),
    DeskError("desk_newer", path="/path"),
    DeskError("desk_moved", path="/path"),
    DeskError("desk_busy", path="/path"),
    DeskError("desk_disk_full", path="/path"),
    DeskError("desk_not_written", path="/path"),
    DeskError("desk_out_of_reach", path="/path"),
    DeskError("desk_malformed", path="/path"),
    DeskError("preset_unnamed"),
    DeskError("preset_name_too_long", limit=60),
    DeskError("presets_too_many", limit=50),
    DeskError("bookmark_name_too_long", limit=200),
    DeskError("bookmark_note_too_long", limit=20_000),
    DeskError("bookmarks_not_read", path="/path"),
    DeskError("bookmarks_too_large", path="/path", megabytes=16),
    DeskError("bookmarks_not_text", path="/path"),
    DeskError("bookmarks_none", path="/path"),
]


def test_no_fault_is_forgotten_here() -> None:
    sources = "".join(file.read_text("utf-8") for file in Path(reader.desk.__path__[0]).glob("*.py"))
    raised = set(re.findall(r'"(desk_\w+|presets?_\w+|bookmarks?_(?!of)\w+)"', sources))
    assert raised == {fault.key for fault in FAULTS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_sentence_tells_everything_that_is_known(language: str, fault: DeskError) -> None:
    sentence = Texts(language).of_error(fault)
    assert all(str(value) in sentence for value in fault.values.values())
    assert sentence.endswith(".")
    assert "{" not in sentence
