import sqlite3

import pytest

from reader.edition.soundness import UnsoundError
from reader.model.blocks import Chapter
from reader.model.errors import EditionError
from reader.model.hits import Hit
from reader.model.searching import SearchOptions
from reader.search.searcher import Searcher
from tests.search.indexed import PATH, chapter, write_chapters

LITHUANIAN = Chapter("iran", "Iranas neutralus, dronai Rusijai", "Irano parama", "", ())
ENGLISH = Chapter("iran", "Neutral in words, drones in deeds", "Iran’s support", "", ())


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", check_same_thread=False)
    write_chapters(made, "lt", [LITHUANIAN, chapter("war", "Parama karui.", title="Karas")])
    write_chapters(made, "en", [ENGLISH])
    made.commit()
    return made


def first(connection: sqlite3.Connection, query: str, *, both: bool = False) -> Hit:
    return Searcher(connection, PATH).search(query, "lt", options=SearchOptions(both=both)).hits[0]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[span.start : span.end] for span in hit.matches]


def test_a_chapter_that_is_found_by_its_short_title_shows_that(connection: sqlite3.Connection) -> None:
    hit = first(connection, "paramos ")
    assert (hit.location.chapter, hit.location.block, hit.snippet) == ("iran", "", "Irano parama")
    assert marked(hit) == ["parama"]
    assert hit.block_matches == ()


def test_what_stands_in_the_title_too_is_marked_there(connection: sqlite3.Connection) -> None:
    hit = first(connection, "Irano parama ")
    assert hit.snippet == "Irano parama · Iranas neutralus, dronai Rusijai"
    assert marked(hit) == ["Irano", "parama", "Iranas"]
    assert [LITHUANIAN.title[span.start : span.end] for span in hit.block_matches] == ["Iranas"]


def test_where_the_title_says_it_all_the_short_one_is_not_needed(connection: sqlite3.Connection) -> None:
    assert first(connection, "iranas dronai ").snippet == LITHUANIAN.title


def test_a_phrase_in_the_short_title_is_marked_as_one(connection: sqlite3.Connection) -> None:
    assert marked(first(connection, "„Irano parama“")) == ["Irano parama"]


def test_the_short_title_is_shown_in_the_other_language_too(connection: sqlite3.Connection) -> None:
    hit = first(connection, "Iran support ", both=True)
    assert hit.language == "en"
    assert marked(hit) == ["Iran’s", "support"]
    assert hit.counterparts[0].snippet == LITHUANIAN.title


@pytest.mark.parametrize("text", [None, "parama"])
def test_a_short_title_that_is_not_as_it_was_indexed_is_damage(text: str | None) -> None:
    made = sqlite3.connect(":memory:")
    write_chapters(made, "lt", [LITHUANIAN])
    if text is None:
        made.execute("DELETE FROM completion")
    else:
        made.execute("UPDATE OR IGNORE completion SET text = ? WHERE kind = 'title'", (text,))
        made.execute("DELETE FROM completion WHERE text <> ?", (text,))
    with pytest.raises(EditionError) as raised:
        first(made, "paramos ")
    assert isinstance(raised.value.__cause__, UnsoundError)
