"""Where the person was: found again, or begun anew."""

from pathlib import Path

import pytest

from reader.desk.records import Record
from reader.desk.session import NAME, SCHEMA, Session
from reader.model.location import Location
from reader.model.place import LONGEST_HISTORY, History, Place

HERE = Place(Location("war", "p3", "nta-2023"), -12.5)
WHOLE = Session(
    place=HERE,
    history=History((Place(Location("intro", "", "nta-2023")), HERE), (HERE,)),
    language="en",
    panel="search",
    sidebar_open=False,
    sidebar_width=420,
    window_width=1000,
    window_height=700,
    maximised=True,
    query="branduol",
)


def record(tmp_path: Path) -> Record[Session]:
    return Record(tmp_path / NAME, Session, SCHEMA, remembers=True)


def test_first_start_has_no_place(tmp_path: Path) -> None:
    assert record(tmp_path).value == Session()
    assert Session().place is None


def test_everything_is_found_again(tmp_path: Path) -> None:
    record(tmp_path).save(WHOLE)
    assert record(tmp_path).value == WHOLE


def test_longest_history_is_found_again(tmp_path: Path) -> None:
    history = History((HERE,) * LONGEST_HISTORY, (HERE,) * LONGEST_HISTORY)
    record(tmp_path).save(Session(history=history))
    assert record(tmp_path).value.history == history


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ('{"place": {"location": {"block": "p3"}}, "language": "lt"}', Session(language="lt")),
        ('{"place": {"location": {"chapter": "war"}, "offset": 1e999}}', Session()),
        ('{"place": {"location": {"chapter": "war"}, "offset": "x"}, "query": "a"}', Session(query="a")),
        ('{"history": {"behind": 1}, "maximised": true}', Session(maximised=True)),
        ('{"language": "lietuvių", "panel": "help", "sidebar_width": 0, "window_width": 99999}', Session()),
        ('{"query": "' + "a" * 1001 + '", "sidebar_open": false}', Session(sidebar_open=False)),
    ],
)
def test_broken_part_is_begun_anew_and_the_rest_found(tmp_path: Path, text: str, session: Session) -> None:
    (tmp_path / NAME).write_text(text, "utf-8")
    assert record(tmp_path).value == session


def test_cut_file_is_a_first_start(tmp_path: Path) -> None:
    record(tmp_path).save(WHOLE)
    text = (tmp_path / NAME).read_text("utf-8")
    (tmp_path / NAME).write_text(text[: len(text) // 2], "utf-8")
    assert record(tmp_path).value == Session()
