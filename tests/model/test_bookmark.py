"""Bookmarks as values: quoted, merged, sorted."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from reader.model.bookmark import (
    NOTE_BREAK,
    QUOTATION_LENGTH,
    Bookmark,
    join_notes,
    make_bookmark,
    merge,
    quote,
    sort_by_place,
    timestamp,
)
from reader.model.location import Location

NOON = datetime(2023, 2, 5, 12, tzinfo=UTC)


def bookmark(block: str, chapter: str = "war", name: str = "", note: str = "", made: str = "") -> Bookmark:
    return Bookmark(Location(chapter, block, "nta-2023"), "lt", "Tekstas", made, name, note)


def test_moment_is_written_in_utc_to_the_second() -> None:
    vilnius = timezone(timedelta(hours=2))
    assert timestamp(datetime(2023, 2, 5, 14, 0, 9, 999, tzinfo=vilnius)) == "2023-02-05T12:00:09Z"


def test_bookmark_is_made_with_the_start_of_its_paragraph() -> None:
    made = make_bookmark(Location("war", "p1", "nta-2023"), "lt", "Karas\ntęsiasi.", NOON)
    assert made == Bookmark(Location("war", "p1", "nta-2023"), "lt", "Karas tęsiasi.", "2023-02-05T12:00:00Z")


def test_short_text_is_quoted_whole() -> None:
    assert quote("  Karas \n tęsiasi. ") == "Karas tęsiasi."


def test_long_text_is_cut_at_a_word_end() -> None:
    quoted = quote("žodis " * 100)
    assert quoted == " ".join(["žodis"] * (QUOTATION_LENGTH // 6))


def test_word_that_ends_at_the_limit_is_kept() -> None:
    text = "a" * (QUOTATION_LENGTH - 2) + " b c"
    assert quote(text) == "a" * (QUOTATION_LENGTH - 2) + " b"


def test_word_without_end_is_cut() -> None:
    assert quote("a" * 1000) == "a" * QUOTATION_LENGTH


@given(st.text())
def test_quotation_is_one_short_line_that_quotes_itself(text: str) -> None:
    quoted = quote(text)
    assert len(quoted) <= QUOTATION_LENGTH
    assert quoted == quote(quoted)
    assert " ".join(text.split()).startswith(quoted)


def test_merge_keeps_what_is_there_and_adds_what_is_missing() -> None:
    mine = bookmark("p1", note="Mano pastaba", made="1")
    theirs = bookmark("p1", name="Vardas", note="Jų pastaba", made="2")
    assert merge(mine, theirs) == bookmark("p1", name="Vardas", note="Mano pastaba\n\nJų pastaba", made="1")
    assert merge(theirs, mine).name == "Vardas"


PARAGRAPHS = st.lists(st.text("ab \n", min_size=1).map(str.strip).filter(lambda text: text and NOTE_BREAK not in text))
NOTES = PARAGRAPHS.map(lambda paragraphs: NOTE_BREAK.join(dict.fromkeys(paragraphs)))


@given(NOTES, NOTES)
def test_joined_notes_hold_every_paragraph_once_and_mine_first(mine: str, theirs: str) -> None:
    joined = join_notes(mine, theirs)
    paragraphs = joined.split(NOTE_BREAK)
    assert joined.startswith(mine)
    assert set(paragraphs) - {""} == {*mine.split(NOTE_BREAK), *theirs.split(NOTE_BREAK)} - {""}
    assert len(paragraphs) == len(set(paragraphs))


@given(NOTES, NOTES)
def test_joining_again_adds_nothing(mine: str, theirs: str) -> None:
    joined = join_notes(mine, theirs)
    assert join_notes(joined, theirs) == join_notes(joined, mine) == joined


def test_place_is_the_order_of_blocks_not_of_their_names() -> None:
    order = [Location("intro"), Location("war", "p2"), Location("war", "p10"), Location("war", "belarus-map")]
    marks = [bookmark(block) for block in ("belarus-map", "p10", "p2")]
    assert [mark.location.block for mark in sort_by_place(marks, order)] == ["p2", "p10", "belarus-map"]


def test_top_of_a_chapter_comes_first_and_unknown_blocks_and_chapters_last() -> None:
    order = [Location("war", "p1"), Location("war", "p2"), Location("budget", "p1")]
    marks = [
        bookmark("p1", "gone"),
        bookmark("p1", "budget"),
        bookmark("gone"),
        bookmark("p2"),
        bookmark(""),
        bookmark("p1"),
    ]
    places = [str(mark.location).removeprefix("nta-2023/") for mark in sort_by_place(marks, order)]
    assert places == ["war", "war#p1", "war#p2", "war#gone", "budget#p1", "gone#p1"]
