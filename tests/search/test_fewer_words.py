from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.search.fewer_words import Offer, leave_out

TEXTS = st.lists(st.frozensets(st.sampled_from("abcdef"), min_size=1), min_size=1, max_size=5)


def standing(*passages: frozenset[str]) -> Callable[[str], bool]:
    return lambda query: any(passage.issuperset(query.split()) for passage in passages)


def test_the_rarest_comes_first_with_those_that_stand_with_it_in_their_order() -> None:
    terms = [Offer("russian", 9), Offer("defence", 5), Offer("spending", 1)]
    has_hits = standing(frozenset({"spending", "defence"}), frozenset({"russian", "defence"}))
    assert list(leave_out(terms, has_hits)) == ["defence spending", "russian defence"]


def test_little_words_begin_nothing_unless_there_are_no_others() -> None:
    terms = [Offer("is", 1), Offer("wagner", 2)]
    has_hits = standing(frozenset({"is"}), frozenset({"wagner"}))
    assert list(leave_out(terms, has_hits)) == ["wagner"]
    assert list(leave_out(terms[:1], has_hits)) == ["is"]


def test_a_term_that_stands_nowhere_is_left_out() -> None:
    assert list(leave_out([Offer("one", 0), Offer("two", 1)], standing(frozenset({"two"})))) == ["two"]
    assert list(leave_out([], standing())) == []


@given(TEXTS, st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 3)), unique_by=lambda pair: pair[0]))
def test_what_is_yielded_has_hits_and_nothing_can_be_put_to_it(
    passages: list[frozenset[str]], pairs: list[tuple[str, int]]
) -> None:
    has_hits = standing(*passages)
    terms = [Offer(*pair) for pair in pairs]
    queries = list(leave_out(terms, has_hits))
    assert {word for query in queries for word in query.split()} == {one.text for one in terms if has_hits(one.text)}
    for query in queries:
        assert has_hits(query)
        others = [one.text for one in terms if one.text not in query.split()]
        assert not any(has_hits(f"{query} {other}") for other in others)
