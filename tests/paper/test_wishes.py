"""The pages that a text names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import PaperError
from reader.paper.wishes import PrintWishes, parse_pages

COUNTS = st.integers(1, 400)


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (0, 1, 2, 3, 4, 5, 6)),
        ("  ", (0, 1, 2, 3, 4, 5, 6)),
        (",", (0, 1, 2, 3, 4, 5, 6)),
        ("3", (2,)),
        ("1-4, 7", (0, 1, 2, 3, 6)),
        ("1–4;7", (0, 1, 2, 3, 6)),
        ("1 - 4 7", (0, 1, 2, 3, 6)),
        ("5-", (4, 5, 6)),
        ("-2", (0, 1)),
        ("7, 1", (6, 0)),
        ("5-3", (4, 3, 2)),
        ("1-3, 2-4", (0, 1, 2, 3)),
        ("002", (1,)),
    ],
)
def test_the_pages_that_a_text_names(text: str, pages: tuple[int, ...]) -> None:
    assert parse_pages(text, 7) == pages


@pytest.mark.parametrize("text", ["a", "-", "1--2", "1-2-3", "1.5", "٣", "1-4, x", "2, -", "1234567", "9" * 5000])
def test_a_text_that_names_none(text: str) -> None:
    with pytest.raises(PaperError) as caught:
        parse_pages(text, 7)
    assert caught.value.key == "print_pages_unreadable"
    assert caught.value.values == {"text": text}


@pytest.mark.parametrize(("text", "page"), [("0", 0), ("8", 8), ("6-9", 9), ("0-3", 0), ("1, 12", 12)])
def test_a_page_that_is_not_there(text: str, page: int) -> None:
    with pytest.raises(PaperError) as caught:
        parse_pages(text, 7)
    assert caught.value.key == "print_page_missing"
    assert caught.value.values == {"page": page, "n": 7}


@given(COUNTS, st.data())
def test_pages_that_are_written_one_by_one_come_in_that_order(count: int, data: st.DataObject) -> None:
    pages = data.draw(st.lists(st.integers(0, count - 1), min_size=1, unique=True))
    assert parse_pages(", ".join(str(page + 1) for page in pages), count) == tuple(pages)


@given(COUNTS, st.data(), st.sampled_from("-–—"), st.sampled_from(["", " ", "  "]))
def test_a_range_holds_both_its_ends(count: int, data: st.DataObject, dash: str, space: str) -> None:
    first, last = data.draw(st.integers(1, count)), data.draw(st.integers(1, count))
    pages = parse_pages(f"{first}{space}{dash}{space}{last}", count)
    assert (pages[0], pages[-1]) == (first - 1, last - 1)
    assert sorted(pages) == list(range(min(first, last) - 1, max(first, last)))


def pages_or_key(text: str, count: int) -> tuple[int, ...] | str:
    try:
        return parse_pages(text, count)
    except PaperError as error:
        return error.key


@given(st.text(st.sampled_from("0123456789 ,;-–x"), max_size=12), COUNTS)
def test_whatever_is_written_is_pages_of_the_document_or_a_sentence(text: str, count: int) -> None:
    pages = pages_or_key(text, count)
    if isinstance(pages, str):
        assert pages in {"print_pages_unreadable", "print_page_missing"}
    else:
        assert pages
        assert len(set(pages)) == len(pages)
        assert set(pages) <= set(range(count))


@pytest.mark.parametrize(
    ("wishes", "sides"),
    [
        (PrintWishes("one"), "off"),
        (PrintWishes("one", duplex="long"), "long"),
        (PrintWishes("one", booklet=True), "short"),
        (PrintWishes("one", duplex="long", booklet=True), "short"),
    ],
)
def test_a_booklet_is_turned_over_its_short_edge(wishes: PrintWishes, sides: str) -> None:
    assert wishes.sides == sides
