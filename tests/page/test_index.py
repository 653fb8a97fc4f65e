"""Offsets in a block's text lead to positions in the document, and these to blocks."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.hits import Span
from reader.page.index import IndexWriter, PageIndex, Range, utf16_length

texts = st.text(max_size=30)


def index_of(*pieces: tuple[str, int]) -> PageIndex:
    writer = IndexWriter()
    writer.open("p1", ["".join(piece for piece, _ in pieces)], number=1)
    writer.begin(pieces[0][1])
    writer.turn_to_leaf()
    for piece, position in pieces:
        writer.put(piece, position)
    writer.close(pieces[-1][1] + utf16_length(pieces[-1][0]))
    return writer.finish()


@given(texts)
def test_units_are_those_of_utf_16(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


@given(texts.filter(bool), texts.filter(bool), st.data())
def test_character_is_found_where_the_document_has_it(first: str, second: str, data: st.DataObject) -> None:
    document = f"{'.' * 10}{first}¹{second}".encode("utf-16-le")
    index = index_of((first, 10), (second, 10 + utf16_length(first) + 1))
    offset = data.draw(st.integers(0, len(first) + len(second) - 1))
    (found,) = index.ranges("p1", Span(offset, offset + 1))
    assert document[2 * found.start : 2 * found.end].decode("utf-16-le") == (first + second)[offset]


def test_span_over_a_note_mark_is_in_two_ranges() -> None:
    index = index_of(("Minsk", 10), (" is", 16))
    assert index.ranges("p1", Span(3, 7)) == [Range(13, 15), Range(16, 18)]


def test_span_over_pieces_that_touch_is_in_one_range() -> None:
    index = index_of(("Minsk", 10), (" is", 15))
    assert index.ranges("p1", Span(0, 8)) == [Range(10, 18)]


def test_satellite_takes_two_positions() -> None:
    index = index_of(("a🛰bc", 0))
    assert index.ranges("p1", Span(2, 4)) == [Range(3, 5)]


def test_unknown_block_has_no_ranges() -> None:
    assert index_of(("a", 0)).ranges("p9", Span(0, 1)) == []


def test_span_beyond_the_text_has_no_ranges() -> None:
    assert index_of(("abc", 0)).ranges("p1", Span(3, 9)) == []


def test_block_in_a_box_is_the_innermost() -> None:
    writer = IndexWriter()
    writer.open("b1", ["Title"])
    writer.begin(5)
    writer.open("p1", ["text"], 1)
    writer.begin(11)
    writer.close(15)
    writer.close(15)
    index = writer.finish()
    assert [index.block_at(position) for position in (0, 5, 10, 11, 15)] == ["", "b1", "b1", "p1", "p1"]
    assert (index["p1"].parent, index["b1"].parent) == ("b1", "")
    assert [entry.block for entry in index] == ["b1", "p1"]


def test_block_that_never_began_leaves_no_entry() -> None:
    writer = IndexWriter()
    writer.open("p1", [])
    writer.close(0)
    assert "p1" not in writer.finish()
