"""The text of blocks by their addresses, and how a block is cited."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.edition.edition import open_edition
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.passages import Passages
from tests.rooms import FAR


@pytest.fixture
def passages(edition_file: Path) -> Iterator[Passages]:
    edition = open_edition(edition_file)
    yield Passages(edition, Texts)
    edition.close()


@pytest.mark.parametrize(
    ("address", "language", "text"),
    [
        (Location("neris"), "lt", "Neris"),
        (Location("nemunas", "lead"), "en", "A river and what it carries."),
        (Location("neris", "mile-11"), "en", "Mile 11"),
        (Location("neris", "p7"), "en", "Paragraph 7 tells how the river flows past mile 7."),
        (Location("nemunas", "map"), "lt", "Žemėlapis"),
        (Location("neris", "p900"), "en", ""),
        (Location("nowhere", "p1"), "en", ""),
    ],
)
def test_the_text_of_a_block(passages: Passages, address: Location, language: str, text: str) -> None:
    assert passages.text(address, language) == text


def test_the_order_is_that_of_reading(passages: Passages) -> None:
    order = passages.order
    assert order[0] == Location("cover")
    assert order.index(Location("nemunas", "map")) < order.index(Location("neris"))
    assert order.index(Location("neris", "p9")) < order.index(Location("neris", "p10"))
    assert len(order) == len(set(order))


def test_the_order_of_all_blocks_is_worked_out_once(edition_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_edition(edition_file)) as edition:
        passages = Passages(edition, Texts)
        assert passages.order

    def refuse(*_: object) -> None:
        raise AssertionError("a chapter is read again")

    monkeypatch.setattr(edition, "chapter", refuse)
    assert Location(FAR) in passages.order


def test_texts_are_given_in_the_languages_that_there_are(passages: Passages) -> None:
    assert dict(passages.texts("en"))[Location("neris", "p1")].startswith("Paragraph 1 ")
    assert list(passages.texts("de")) == []


@pytest.mark.parametrize("language", ["lt", "en"])
def test_where_a_block_stands(passages: Passages, language: str) -> None:
    texts = Texts(language)
    title = passages.text(Location("neris"), language)
    assert passages.words_for(Location("neris", "p7"), language) == texts("citation.paragraph", chapter=title, number=7)
    assert passages.words_for(Location("neris", "mile-1"), language) == title
    assert passages.words_for(Location("gone", "p1"), language) == "gone"


def test_a_reference_names_report_chapter_paragraph_and_address(passages: Passages) -> None:
    cited = passages.cite(Location("neris", "p7"), "en")
    for words in ("Paragraph 7 tells", "Sample Report 2023", "Publisher", "The Neris", "sample-2023/neris#p7"):
        assert words in cited


def test_a_list_is_cited_line_by_line(passages: Passages) -> None:
    order = [place for place in passages.order if place.chapter == "nemunas"]
    several = next(place for place in order if passages.text(place, "en").startswith("First"))
    assert "First\nSecond" in passages.cite(several, "en")
