"""Pages chosen, put in order and laid out as a booklet."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from reader.model.paper import Duplex
from reader.paper.imposition import booklet_order, copy_order, impose, sheet_size
from reader.paper.wishes import PrintWishes
from tests.paper.numbered import A4, LETTER, numbered_pdf, sides_of, sizes_of, words_of

COUNTS = st.integers(1, 400)


def leafed_through(order: tuple[int | None, ...]) -> list[int | None]:
    """Fold the sheets once, lay them into one another, and read the booklet from its first page."""
    sheets = [order[first : first + 4] for first in range(0, len(order), 4)]
    leaves = [(front_right, back_left) for _, front_right, back_left, _ in sheets]
    leaves += [(back_right, front_left) for front_left, _, _, back_right in reversed(sheets)]
    return [page for leaf in leaves for page in leaf]


@pytest.mark.parametrize(
    ("count", "order"),
    [
        (1, (None, 0, None, None)),
        (3, (None, 0, 1, 2)),
        (4, (3, 0, 1, 2)),
        (6, (None, 0, 1, None, 5, 2, 3, 4)),
        (8, (7, 0, 1, 6, 5, 2, 3, 4)),
    ],
)
def test_the_order_of_a_booklet(count: int, order: tuple[int | None, ...]) -> None:
    assert booklet_order(count) == order


@given(COUNTS)
def test_a_folded_booklet_reads_from_the_first_page_to_the_last(count: int) -> None:
    read = leafed_through(booklet_order(count))
    assert read[:count] == list(range(count))
    assert set(read[count:]) <= {None}
    assert len(read) % 4 == 0
    assert len(read) - count < 4


@pytest.mark.parametrize(
    ("wishes", "order"),
    [
        (PrintWishes("any", copies=2), (0, 1, 2, 0, 1, 2)),
        (PrintWishes("any", copies=2, collate=False), (0, 0, 1, 1, 2, 2)),
        (PrintWishes("any", copies=2, duplex="long"), (0, 1, 2, None, 0, 1, 2)),
        (PrintWishes("any", copies=2, duplex="long", collate=False), (0, 1, 0, 1, 2, None, 2)),
    ],
)
def test_the_order_of_copies(wishes: PrintWishes, order: tuple[int | None, ...]) -> None:
    assert copy_order(3, wishes) == order


@given(COUNTS, st.integers(1, 9), st.sampled_from(["off", "long", "short"]), st.booleans())
def test_every_page_is_there_once_a_copy_and_on_its_own_side(
    count: int, copies: int, duplex: Duplex, collate: bool
) -> None:
    order = copy_order(count, PrintWishes("any", copies=copies, duplex=duplex, collate=collate))
    assert sorted(page for page in order if page is not None) == sorted([*range(count)] * copies)
    if duplex != "off":
        assert all(page % 2 == side % 2 for side, page in enumerate(order) if page is not None)


@pytest.mark.parametrize("pages", [(), (0, 1, 2, 3, 4)])
def test_what_needs_no_change_is_sent_as_it_is(pages: tuple[int, ...]) -> None:
    data = numbered_pdf(5)
    assert impose(data, PrintWishes("any", pages, copies=3, duplex="long")) is data


@pytest.mark.parametrize("pages", [(2,), (1, 3), (4, 0), (4, 3, 2, 1, 0)])
def test_the_pages_that_are_chosen_in_their_order(pages: tuple[int, ...]) -> None:
    made = impose(numbered_pdf(5), PrintWishes("any", pages))
    assert sides_of(made) == [(page,) for page in pages]
    assert words_of(made) == [[f"page {page}"] for page in pages]
    assert sizes_of(made) == {(595, 842)}


@pytest.mark.parametrize("count", [1, 2, 4, 5, 8, 11])
def test_a_booklet_shows_its_pages_in_pairs(count: int) -> None:
    made = impose(numbered_pdf(count), PrintWishes("any", booklet=True))
    order = booklet_order(count)
    assert sides_of(made, halves=True) == [order[first : first + 2] for first in range(0, len(order), 2)]
    assert sizes_of(made) == {(842, 595)}


def test_a_booklet_of_some_pages() -> None:
    made = impose(numbered_pdf(9), PrintWishes("any", (8, 3, 5), booklet=True))
    assert sides_of(made, halves=True) == [(None, 8), (3, 5)]


def test_a_booklet_of_letter_sheets() -> None:
    made = impose(numbered_pdf(4, LETTER), PrintWishes("any", booklet=True))
    assert sizes_of(made) == {(792, 612)}
    assert sides_of(made, halves=True) == [(3, 0), (1, 2)]


def test_the_text_of_a_booklet_stays_text() -> None:
    made = impose(numbered_pdf(4), PrintWishes("any", booklet=True))
    assert words_of(made) == [["page 3", "page 0"], ["page 1", "page 2"]]


def test_a_booklet_is_no_larger_than_the_report_that_it_is_made_of(whole: Path) -> None:
    data = whole.read_bytes()
    made = impose(data, PrintWishes("any", booklet=True))
    assert len(made) < len(data)
    assert "".join(PdfReader(BytesIO(made)).pages[0].extract_text().split())


@pytest.mark.parametrize("size", [A4, LETTER, (841.89, 595.28)])
def test_the_size_of_a_sheet(size: tuple[float, float]) -> None:
    assert sheet_size(numbered_pdf(1, size)) == pytest.approx(sorted(size), abs=0.01)
