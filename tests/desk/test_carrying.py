"""Bookmarks of an earlier edition find their paragraphs in a later one."""

from pathlib import Path

from reader.desk.carrying import Carried, carry_over, from_elsewhere
from reader.desk.desk import open_desk
from reader.model.bookmark import Bookmark
from reader.model.location import Location

WAR = "The regime lends its land, its airspace and its roads to the war, and denies it"
TRADE = "Trade with the neighbours has fallen by a third since the spring of that year"
BLOCKS = [(Location("east", "p4"), f"{WAR} still."), (Location("money", "p1"), "Something else entirely.")]


def marked(block: str, quotation: str, edition: str = "old-2022") -> Bookmark:
    return Bookmark(Location("war", block, edition), "en", quotation, "2022-03-01T08:00:00Z", "Name", "Note")


def passages_in(language: str) -> list[tuple[Location, str]]:
    return BLOCKS if language == "en" else []


def test_a_paragraph_that_moved_is_found_with_its_name_and_note(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.bookmarks.add(marked("p1", WAR))
    assert carry_over(desk.bookmarks, "new-2023", passages_in) == Carried(found=1, lost=0)
    [found] = desk.bookmarks.all("new-2023")
    assert found.location == Location("east", "p4", "new-2023")
    assert (found.name, found.note) == ("Name", "Note")
    assert [one.location.block for one in desk.bookmarks.all("old-2022")] == ["p1"]
    desk.close()


def test_a_paragraph_that_is_gone_is_counted(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.bookmarks.add(marked("p2", TRADE))
    assert carry_over(desk.bookmarks, "new-2023", passages_in) == Carried(found=0, lost=1)
    assert desk.bookmarks.all("new-2023") == ()
    desk.close()


def test_a_language_that_the_edition_has_not_finds_nothing(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    one = marked("p1", WAR)
    desk.bookmarks.add(Bookmark(one.location, "lt", WAR, one.made))
    assert carry_over(desk.bookmarks, "new-2023", passages_in) == Carried(found=0, lost=1)
    desk.close()


def test_own_bookmarks_are_not_from_elsewhere(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.bookmarks.add(marked("p1", WAR, "new-2023"))
    assert from_elsewhere(desk.bookmarks, "new-2023") == ()
    assert carry_over(desk.bookmarks, "new-2023", passages_in) == Carried()
    desk.close()
