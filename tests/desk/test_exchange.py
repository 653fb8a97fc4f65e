"""Bookmarks in a file: readable, lossless, and nothing in a foreign file does harm."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.desk.bookmarks import LONGEST_NOTE, Bookmarks
from reader.desk.database import Database
from reader.desk.exchange import (
    LONGEST_FILE,
    Imported,
    export_bookmarks,
    import_bookmarks,
    read_text,
    write_text,
)
from reader.model.bookmark import Bookmark, make_bookmark
from reader.model.errors import DeskError
from reader.model.location import Location
from tests.desk.sample import NOON, mark

WHOLE = replace(mark(), name="Antradienio skaičiai", note="Palyginti su 2022 m.\n\n# Svarbu\n> ir tai")

FILE = """\
# Žymelės: Nacionalinių grėsmių vertinimas 2023

## Baltarusija: karas, 1 pastraipa
nta-2023/war#p1 · lt · 2023-02-05T12:00:00Z

**Antradienio skaičiai**

> Pastraipa p1 skyriuje war.

Palyginti su 2022 m.

\\# Svarbu
\\> ir tai

## Baltarusija: karas
nta-2023/war · lt · 2023-02-05T12:01:00Z

> Pastraipa  skyriuje war.
"""


def fresh() -> Bookmarks:
    return Bookmarks(Database(None))


def test_file_reads_as_text() -> None:
    top = replace(mark("", minute=1), quotation="Pastraipa  skyriuje war.")
    entries = [("Baltarusija: karas, 1 pastraipa", WHOLE), ("Baltarusija: karas", top)]
    assert write_text("Žymelės: Nacionalinių grėsmių vertinimas 2023", entries) == FILE
    assert read_text(FILE) == ([WHOLE, top], 0)


def test_bookmark_without_words_for_its_place_is_headed_by_its_address() -> None:
    text = write_text("Žymelės", [(" ", mark())])
    assert "## nta-2023/war#p1\n" in text
    assert read_text(text) == ([mark()], 0)


HARD = [
    "",
    "# a",
    "## a",
    "### a",
    "> a",
    "**a**",
    "**",
    "\\",
    "\\# a",
    "```",
    "[a](b)",
    "nta-2023/war#p1 · lt · x",
    "\r",
]
TEXTS = st.text() | st.lists(st.sampled_from(HARD) | st.text(max_size=5), max_size=6).map("\n".join)
NAMES = st.text(max_size=200) | st.sampled_from([*HARD, "*", "**** ", "a\nb", "`a`", "„a“ \"b\" 'c'"])
BLOCKS = st.from_regex("[a-z0-9]{1,6}(-[a-z0-9]{1,6})?", fullmatch=True)
BOOKMARKS = st.builds(
    lambda block, text, name, note, moment: replace(
        make_bookmark(Location("war", block, "nta-2023"), "lt", text, moment), name=name, note=note
    ),
    BLOCKS | st.just(""),
    TEXTS,
    NAMES,
    TEXTS,
    st.datetimes(timezones=st.just(NOON.tzinfo)),
)


@pytest.mark.parametrize("quotation", ["", "> a", "**a**"])
@pytest.mark.parametrize("name", ["", "*", "**a**", "# a"])
@pytest.mark.parametrize("first", [line for line in HARD if line.strip()])
def test_lines_that_look_like_something_else_stay_what_they_are(quotation: str, name: str, first: str) -> None:
    note = "\n".join([first, "", *HARD, "end"]).replace("\r", "")
    bookmark = replace(mark(), quotation=quotation, name=name, note=note)
    assert read_text(write_text("x", [("x", bookmark), ("x", mark("p2"))])) == ([bookmark, mark("p2")], 0)


@given(st.lists(st.tuples(TEXTS, BOOKMARKS), min_size=1, max_size=4), TEXTS)
@settings(deadline=None)
def test_what_is_exported_is_imported_as_it_was(entries: list[tuple[str, Bookmark]], title: str) -> None:
    bookmarks = fresh()
    bookmarks.take_in(bookmark for _, bookmark in entries)
    kept = bookmarks.all()
    words = [words for words, _ in entries]
    text = write_text(title, zip(words, kept, strict=False))
    read, unreadable = read_text(text)
    assert (tuple(read), unreadable) == (kept, 0)
    again = fresh()
    again.take_in(reversed(read))
    assert again.all() == kept


@given(st.lists(st.tuples(TEXTS, BOOKMARKS), max_size=4), TEXTS)
@settings(deadline=None)
def test_line_ends_of_windows_change_nothing(entries: list[tuple[str, Bookmark]], title: str) -> None:
    bookmarks = fresh()
    bookmarks.take_in(bookmark for _, bookmark in entries)
    text = write_text(title, [("x", bookmark) for bookmark in bookmarks.all()])
    assert read_text(text.replace("\n", "\r\n")) == read_text(text)


@given(st.text() | st.lists(st.sampled_from([*HARD, *FILE.split("\n")])).map("\n".join))
@settings(deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    found, _ = read_text(text)
    fresh().take_in(found)


@given(st.integers(0, len(FILE)))
def test_cut_file_gives_what_stands_before_the_cut(length: int) -> None:
    found, unreadable = read_text(FILE[:length])
    headings = FILE[:length].count("\n## ")
    assert len(found) + unreadable == headings
    assert unreadable <= 1
    if headings == 2:
        assert found[0] == WHOLE


def test_what_an_editor_does_to_a_file_is_borne() -> None:
    edited = """Mano žymelės\n\n\n## Karas\n  nta-2023/war#p1 · lt · 2023-02-05T12:00:00Z · žr. toliau  \n**Vardas**
> Pastraipa p1\n> skyriuje war.\nPastaba\n\n\n"""
    assert read_text(edited) == ([replace(mark(), name="Vardas", note="Pastaba")], 0)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nta-2023/war#p1",
        "war#p1 · lt · 2023-02-05T12:00:00Z",
        "nta-2023/../x#p1 · lt · 2023-02-05T12:00:00Z",
        "nta-2023/war#p1 · lithuanian · 2023-02-05T12:00:00Z",
        "nta-2023/war#p1 · lt · vakar",
    ],
)
def test_part_without_a_good_address_is_passed_over_and_counted(address: str) -> None:
    text = f"## Karas\n{address}\n\nPastaba\n\n{FILE}"
    found, unreadable = read_text(text)
    assert (len(found), unreadable) == (2, 1)


def test_part_that_is_too_long_is_passed_over_and_counted() -> None:
    text = write_text("x", [("x", mark("p1")), ("x", replace(mark("p2"), note="a" * (LONGEST_NOTE + 1)))])
    assert read_text(text) == ([mark("p1")], 1)


def test_import_says_what_became_of_each(tmp_path: Path) -> None:
    file = tmp_path / "žymelės.txt"
    export_bookmarks(file, "Žymelės", [("x", WHOLE), ("x", mark("p2")), ("x", mark("p3")), ("x", mark("p3"))])
    file.write_text(file.read_text("utf-8") + "\n## Karas\nniekur", "utf-8")
    bookmarks = fresh()
    bookmarks.add(mark("p1"))
    bookmarks.add(mark("p2"))
    assert import_bookmarks(file, bookmarks) == Imported(added=1, updated=1, skipped=2, unreadable=1)
    assert bookmarks.find(WHOLE.location) == WHOLE
    assert import_bookmarks(file, bookmarks) == Imported(added=0, updated=0, skipped=4, unreadable=1)


def test_byte_order_mark_is_borne(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text(FILE, "utf-8-sig")
    assert import_bookmarks(file, fresh()).added == 2


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "bookmarks_none"),
        (b"# \xc5\xbdymel\xc4\x97s\n", "bookmarks_none"),
        (b"## Karas\nniekur\n", "bookmarks_none"),
        (FILE.encode("utf-16"), "bookmarks_not_text"),
        (b"\x89PNG\r\n\x1a\n\x00", "bookmarks_not_text"),
        (b"a" * (LONGEST_FILE + 1), "bookmarks_too_large"),
    ],
    ids=["empty", "title only", "no address", "UTF-16", "picture", "too large"],
)
def test_foreign_file_is_told_and_changes_nothing(tmp_path: Path, data: bytes, key: str) -> None:
    file = tmp_path / "file.txt"
    file.write_bytes(data)
    bookmarks = fresh()
    with pytest.raises(DeskError, match=key) as caught:
        import_bookmarks(file, bookmarks)
    assert caught.value.values["path"] == str(file)
    assert bookmarks.all() == ()


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="bookmarks_not_read"):
        import_bookmarks(tmp_path / "missing.txt", fresh())


def test_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="bookmarks_not_read"):
        import_bookmarks(tmp_path, fresh())


def test_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(DeskError, match="desk_not_written"):
        export_bookmarks(tmp_path / "folder", "Žymelės", [("x", mark())])
    assert (tmp_path / "folder").is_dir()
