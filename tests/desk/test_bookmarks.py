"""Bookmarks in the database: kept, changed, taken in, and never lost between two copies of the reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.desk.bookmarks import LONGEST_NAME, LONGEST_NOTE, LONGEST_QUOTATION, Bookmarks, Taken, validate
from reader.desk.database import Database
from reader.desk.desk import Desk, open_desk
from reader.model.bookmark import Bookmark
from reader.model.errors import DeskError
from reader.model.location import Location
from tests.desk.sample import mark


@pytest.fixture
def bookmarks(desk: Desk) -> Bookmarks:
    return desk.bookmarks


@pytest.fixture
def second(desk: Desk, folder: Path) -> Iterator[Bookmarks]:
    """Open the bookmarks of a second copy of the reader."""
    other = open_desk(folder)
    yield other.bookmarks
    other.close()


def in_memory() -> Bookmarks:
    return Bookmarks(Database(None))


def test_new_desk_has_none(bookmarks: Bookmarks) -> None:
    assert bookmarks.all() == ()
    assert bookmarks.find(mark().location) is None


def test_added_bookmark_is_found_and_there_at_the_next_start(desk: Desk, folder: Path) -> None:
    wanted = replace(mark(), name="Pavadinimas", note="Pirma.\n\nAntra.")
    assert desk.bookmarks.add(wanted) == wanted
    assert desk.bookmarks.find(wanted.location) == wanted
    desk.close()
    again = open_desk(folder)
    assert again.bookmarks.all() == (wanted,)
    again.close()


def test_top_of_a_chapter_can_be_marked(bookmarks: Bookmarks) -> None:
    bookmarks.add(mark(""))
    assert bookmarks.find(Location("war", "", "nta-2023")) == mark("")
    assert bookmarks.find(Location("war", "p1", "nta-2023")) is None


def test_all_are_newest_first_and_the_later_added_first_in_one_second(bookmarks: Bookmarks) -> None:
    for bookmark in (mark("p1", minute=1), mark("p2", minute=2), mark("p3"), mark("p4")):
        bookmarks.add(bookmark)
    assert [bookmark.location.block for bookmark in bookmarks.all()] == ["p2", "p1", "p4", "p3"]


def test_all_by_place_follow_the_order_given(bookmarks: Bookmarks) -> None:
    for bookmark in (mark("p1", "war"), mark("p2", "intro"), mark("p1", "intro")):
        bookmarks.add(bookmark)
    order = [Location("intro", "p1"), Location("intro", "p2"), Location("war", "p1")]
    assert bookmarks.all(order=order) == (mark("p1", "intro"), mark("p2", "intro"), mark("p1", "war"))


def test_editions_are_kept_apart(bookmarks: Bookmarks) -> None:
    old, new = mark(edition="nta-2023"), mark(edition="nta-2024", minute=1)
    bookmarks.add(old)
    bookmarks.add(new)
    assert bookmarks.all("nta-2023") == (old,)
    assert bookmarks.all("nta-2024") == (new,)
    assert bookmarks.all("nta-2025") == ()
    assert bookmarks.all() == (new, old)


def test_adding_again_loses_nothing_and_adds_what_is_new(bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(replace(mark(), note="Pirma."))
    assert bookmarks.add(mark(minute=5)) == kept
    assert bookmarks.add(replace(mark(minute=5), name="Vardas", note="Antra.")) == replace(
        kept, name="Vardas", note="Pirma.\n\nAntra."
    )
    assert len(bookmarks.all()) == 1


def test_removed_bookmark_is_given_and_can_be_restored(bookmarks: Bookmarks) -> None:
    wanted = bookmarks.add(replace(mark(), name="Vardas", note="Pastaba"))
    bookmarks.add(mark("p2"))
    assert bookmarks.remove(wanted.location) == wanted
    assert bookmarks.all() == (mark("p2"),)
    assert bookmarks.restore(wanted) == wanted
    assert bookmarks.find(wanted.location) == wanted


def test_removing_what_is_not_there_gives_nothing(bookmarks: Bookmarks) -> None:
    assert bookmarks.remove(mark().location) is None


def test_name_and_note_change_one_by_one(bookmarks: Bookmarks) -> None:
    bookmarks.add(mark("p2"))
    named = bookmarks.rename(bookmarks.add(mark()), "Vardas")
    noted = bookmarks.annotate(named, "Pastaba")
    assert noted == replace(mark(), name="Vardas", note="Pastaba")
    assert bookmarks.find(noted.location) == noted
    assert bookmarks.annotate(noted, "") == named
    assert bookmarks.rename(named, "") == mark()
    assert bookmarks.find(mark("p2").location) == mark("p2")


def test_name_is_one_line_and_note_is_trimmed(bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(replace(mark(), name=" Du\nžodžiai ", note="\r\nPirma\rantra\x00\ud800 "))
    assert (kept.name, kept.note) == ("Du žodžiai", "Pirma\nantra\ufffd")
    assert bookmarks.find(kept.location) == kept


def test_too_long_a_name_or_note_is_told_and_nothing_is_written(bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(mark())
    with pytest.raises(DeskError, match="bookmark_name_too_long"):
        bookmarks.rename(kept, "a" * (LONGEST_NAME + 1))
    with pytest.raises(DeskError, match="bookmark_note_too_long"):
        bookmarks.annotate(kept, "a" * (LONGEST_NOTE + 1))
    with pytest.raises(DeskError, match="bookmark_note_too_long"):
        bookmarks.take_in([mark("p2"), replace(kept, note="a" * (LONGEST_NOTE + 1))])
    assert bookmarks.all() == (kept,)
    assert len(bookmarks.rename(kept, "a" * LONGEST_NAME).name) == LONGEST_NAME


def test_taking_in_counts_and_merges(bookmarks: Bookmarks) -> None:
    bookmarks.add(replace(mark("p1"), note="Mano"))
    bookmarks.add(mark("p2"))
    arriving = [mark("p1"), replace(mark("p2"), name="Vardas"), mark("p3"), mark("p3")]
    assert bookmarks.take_in(arriving) == Taken(added=1, updated=1, skipped=2)
    assert bookmarks.take_in(arriving) == Taken(skipped=4)
    assert bookmarks.find(mark("p1").location) == replace(mark("p1"), note="Mano")
    assert len(bookmarks.all()) == 3


def test_second_copy_sees_what_the_first_wrote(bookmarks: Bookmarks, second: Bookmarks) -> None:
    assert not second.changed_elsewhere()
    bookmarks.add(mark())
    assert second.changed_elsewhere()
    assert not second.changed_elsewhere()
    assert second.all() == (mark(),)


def test_own_changes_are_not_made_elsewhere(bookmarks: Bookmarks) -> None:
    bookmarks.add(mark())
    assert not bookmarks.changed_elsewhere()


def test_two_copies_that_mark_one_paragraph_keep_one_bookmark(bookmarks: Bookmarks, second: Bookmarks) -> None:
    bookmarks.annotate(bookmarks.add(mark()), "Pirmoji")
    assert second.add(mark(minute=1)) == replace(mark(), note="Pirmoji")
    assert len(bookmarks.all()) == 1


def test_note_that_both_copies_changed_keeps_both_texts(bookmarks: Bookmarks, second: Bookmarks) -> None:
    seen = bookmarks.add(mark())
    second.annotate(seen, "Antroji")
    assert bookmarks.annotate(seen, "Pirmoji").note == "Antroji\n\nPirmoji"


def test_name_of_one_copy_and_note_of_another_are_both_kept(bookmarks: Bookmarks, second: Bookmarks) -> None:
    seen = bookmarks.add(mark())
    second.rename(seen, "Vardas")
    assert bookmarks.annotate(seen, "Pastaba") == replace(mark(), name="Vardas", note="Pastaba")


def test_bookmark_that_another_copy_removed_comes_back_with_the_note(bookmarks: Bookmarks, second: Bookmarks) -> None:
    seen = bookmarks.add(mark())
    second.remove(seen.location)
    assert bookmarks.annotate(seen, "Pastaba") == replace(seen, note="Pastaba")
    second.remove(seen.location)
    assert bookmarks.rename(seen, "Vardas") == replace(seen, name="Vardas")
    assert second.all() == (replace(seen, name="Vardas"),)


@given(st.text(), st.text())
@settings(deadline=None)
def test_any_text_can_be_kept(name: str, note: str) -> None:
    bookmarks = in_memory()
    kept = bookmarks.add(replace(mark(), name=name[:LONGEST_NAME], note=note))
    assert bookmarks.all() == (kept,)
    assert bookmarks.add(kept) == kept


def test_bookmark_from_outside_is_given_as_it_would_be_kept() -> None:
    from_outside = replace(mark(), made="2023-02-05T14:00:00+02:00", name=" Vardas\n")
    assert validate(from_outside) == replace(mark(), name="Vardas")
    assert validate(replace(mark(), made="2023-02-05T12:00:00")) == mark()


@pytest.mark.parametrize(
    "bad",
    [
        replace(mark(), location=Location("war", "p1")),
        replace(mark(), location=Location("war", "p1", "../..")),
        replace(mark(), location=Location("Karas", "p1", "nta-2023")),
        replace(mark(), location=Location("war", "p 1", "nta-2023")),
        replace(mark(), location=Location("", "p1", "nta-2023")),
        replace(mark(), language="lietuvių"),
        replace(mark(), language=""),
        replace(mark(), made="vakar"),
        replace(mark(), made="0001-01-01T00:00:00+23:00"),
        replace(mark(), quotation="a" * (LONGEST_QUOTATION + 1)),
        replace(mark(), name="a" * (LONGEST_NAME + 1)),
        replace(mark(), note="a" * (LONGEST_NOTE + 1)),
    ],
)
def test_what_is_no_bookmark_is_refused(bad: Bookmark) -> None:
    assert validate(bad) is None
