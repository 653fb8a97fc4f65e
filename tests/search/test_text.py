import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.edition.soundness import UnsoundError
from reader.model.hits import Span
from reader.search.expression import Place
from reader.search.text import UNSEEN, read_words, write_words
from reader.words.tokens import bounds, words

NUMBERS = st.lists(st.integers(0, 2**32 - 1), max_size=50)


@given(
    NUMBERS.flatmap(
        lambda ids: st.tuples(st.just(ids), st.lists(st.integers(0, 9), min_size=len(ids), max_size=len(ids)))
    )
)
def test_what_is_written_is_read(numbers: tuple[list[int], list[int]]) -> None:
    ids, starts = numbers
    indexed = read_words("text", write_words(ids, starts))
    assert (list(indexed.words), list(indexed.starts)) == (ids, starts)


@given(NUMBERS, st.frozensets(st.integers(0, 2**32 - 1)))
def test_a_row_holds_the_words_that_are_wanted(ids: list[int], others: frozenset[int]) -> None:
    wanted = others | frozenset(ids[::2])
    row = read_words("text", write_words(ids, [0] * len(ids))).row(wanted)
    assert list(row.items()) == [(at, word) for at, word in enumerate(ids) if word in wanted]


def test_the_lowest_byte_comes_first() -> None:
    assert write_words([258], [1]) == bytes([2, 1, 0, 0, 1, 0, 0, 0])


@given(st.text())
def test_a_place_is_a_range_of_words(text: str) -> None:
    places = bounds(text)
    indexed = read_words(text, write_words([0] * len(places), [start for start, _ in places]))
    found = [indexed.span(Place(at, at + 1)) for at in range(len(places))]
    assert [text[span.start : span.end] for span in found if span] == words(text)
    if places:
        assert indexed.span(Place(0, len(places))) == Span(places[0][0], places[-1][1])


def test_a_word_beside_the_text_is_not_to_be_seen() -> None:
    indexed = read_words("text", write_words([1, 2], [0, UNSEEN]))
    assert indexed.span(Place(0, 1)) == Span(0, 4)
    assert indexed.span(Place(1, 2)) is None


@pytest.mark.parametrize("packed", [b"1", b"1234", bytes(12)])
def test_half_a_word_is_damage(packed: bytes) -> None:
    with pytest.raises(UnsoundError):
        read_words("text", packed)


@pytest.mark.parametrize(("starts", "place"), [([9], Place(0, 1)), ([2], Place(0, 1)), ([3, 0], Place(0, 2))])
def test_a_word_where_none_is_is_damage(starts: list[int], place: Place) -> None:
    with pytest.raises(UnsoundError):
        read_words("a, b", write_words([1] * len(starts), starts)).span(place)
