"""What an export marks and what it prints of the person's own."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.cli.paper_choice import choose_paper
from reader.cli.parser import build_parser
from reader.desk.desk import open_desk
from reader.edition.edition import Edition, open_edition
from reader.model.bookmark import make_bookmark
from reader.model.location import Location
from reader.model.prose import addressed, block_text
from reader.paper.options import Marked, PaperOptions, Remark
from reader.texts.catalogue import Texts

TEXTS = Texts("en")


@pytest.fixture
def edition(edition_file: Path) -> Iterator[Edition]:
    edition = open_edition(edition_file)
    yield edition
    edition.close()


def chosen(edition: Edition, *arguments: str) -> PaperOptions:
    return choose_paper(edition, build_parser(TEXTS).parse_args(["export", "out.pdf", *arguments]), TEXTS)


def words_at(edition: Edition, mark: Marked) -> list[str]:
    chapter, _, name = mark.address.partition("#")
    (block,) = (block for block in addressed(edition.chapter(chapter, mark.language)) if block.id == name)
    return [block_text(block)[start:end] for start, end in mark.ranges]


def test_marks_are_every_hit_of_the_search(edition: Edition) -> None:
    marks = chosen(edition, "--language", "en", "--marks", "mile").marks
    assert {mark.language for mark in marks} == {"en"}
    paragraphs = [mark for mark in marks if mark.address.startswith("neris#p")]
    assert len(paragraphs) == 60
    assert all(words_at(edition, mark) == ["mile"] for mark in paragraphs)


def test_both_languages_are_searched_for_marks_where_both_are_printed(edition: Edition) -> None:
    marks = chosen(edition, "--language", "lt", "--bilingual", "--marks", "baltijos OR baltic").marks
    assert {mark.language for mark in marks} == {"lt", "en"}


def test_what_is_found_in_a_language_that_is_not_printed_is_not_marked(
    edition: Edition, capsys: pytest.CaptureFixture[str]
) -> None:
    assert chosen(edition, "--language", "lt", "--marks", "mile").marks == ()
    assert capsys.readouterr().out == TEXTS("search.nothing_title", query="mile") + "\n"


def test_notes_are_the_bookmarks_of_this_edition(edition: Edition, tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "data")
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    for place, name in ((Location("neris", "p3", edition.report.id), "third"), (Location("x", "p1", "other"), "no")):
        bookmark = desk.bookmarks.add(make_bookmark(place, "en", "The river", moment))
        desk.bookmarks.annotate(desk.bookmarks.rename(bookmark, name), f"note on {name}")
    desk.close()
    options = chosen(edition, "--notes", "--data-dir", str(tmp_path / "data"))
    assert options.remarks == (Remark("neris#p3", "third", "note on third"),)


def test_a_bookmark_whose_place_is_gone_stands_at_the_nearest(edition: Edition, tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "data")
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    desk.bookmarks.add(make_bookmark(Location("neris", "p999", edition.report.id), "en", "The river", moment))
    desk.close()
    (remark,) = chosen(edition, "--notes", "--data-dir", str(tmp_path / "data")).remarks
    assert remark.address.startswith("neris#")
    assert remark.address != "neris#p999"


def test_no_bookmarks_are_told(edition: Edition, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert chosen(edition, "--notes", "--data-dir", str(tmp_path / "data")).remarks == ()
    assert capsys.readouterr().out == TEXTS("cli.no_bookmarks") + "\n"
