from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.search.fewer_words import Offer, leave_out

TEXTS = st.lists(st.frozensets(st.sampled_from("abcdef"), min_size=1), min_size=1, max_size=5)


def standing(*passages: frozenset[str]) -> Callable[[str], set[int]]:
    return lambda query: {number for number, passage in enumerate(passages) if passage.issuperset(query.split())}


def test_of_as_many_terms_the_rarer_come_first_in_their_order() -> None:
    terms = [Offer("russian", 9), Offer("defence", 5), Offer("spending", 1)]
    find = standing(frozenset({"spending", "defence"}), frozenset({"russian", "defence"}))
    assert list(leave_out(terms, find)) == ["defence spending", "russian defence"]


def test_where_most_terms_stand_together_comes_first() -> None:
    terms = [Offer("putin", 9), Offer("visit", 1), Offer("minsk", 5)]
    find = standing(frozenset({"visit"}), frozenset({"putin", "minsk"}), frozenset({"minsk"}))
    assert list(leave_out(terms, find)) == ["putin minsk", "visit"]


def test_the_most_are_found_even_without_the_rarest() -> None:
    terms = [Offer("a1a", 1), Offer("b1b", 2), Offer("c1c", 3), Offer("d1d", 4)]
    find = standing(frozenset({"a1a", "d1d"}), frozenset({"b1b", "c1c", "d1d"}))
    assert list(leave_out(terms, find)) == ["b1b c1c d1d", "a1a d1d"]


def test_alone_a_name_comes_before_a_rarer_word() -> None:
    terms = [Offer("attacked", 1), Offer("Ukraine", 9), Offer("Russia", 20), Offer("army", 15)]
    passages = frozenset({"attacked"}), frozenset({"Ukraine"}), frozenset({"Russia", "army"})
    assert list(leave_out(terms, standing(*passages))) == ["Russia army", "Ukraine", "attacked"]


def test_terms_that_find_nothing_side_by_side_are_not_offered_so() -> None:
    passages = frozenset({"march", "nine"}), frozenset({"nine"})
    terms = [Offer("march", 1), Offer("nine", 2)]
    assert list(leave_out(terms, lambda query: set() if " " in query else standing(*passages)(query))) == ["nine"]


def test_little_words_begin_nothing_unless_there_are_no_others() -> None:
    terms = [Offer("is", 1), Offer("wagner", 2)]
    find = standing(frozenset({"is"}), frozenset({"wagner"}))
    assert list(leave_out(terms, find)) == ["wagner"]
    assert list(leave_out(terms[:1], find)) == ["is"]


def test_a_term_that_stands_nowhere_is_left_out() -> None:
    assert list(leave_out([Offer("one", 0), Offer("two", 1)], standing(frozenset({"two"})))) == ["two"]
    assert list(leave_out([], standing())) == []


@given(TEXTS, st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 3)), unique_by=lambda pair: pair[0]))
def test_what_is_yielded_has_hits_and_nothing_can_be_put_to_it(
    passages: list[frozenset[str]], pairs: list[tuple[str, int]]
) -> None:
    find = standing(*passages)
    terms = [Offer(*pair) for pair in pairs]
    queries = list(leave_out(terms, find))
    assert {word for query in queries for word in query.split()} == {one.text for one in terms if find(one.text)}
    for query in queries:
        assert find(query)
        others = [one.text for one in terms if one.text not in query.split()]
        assert not any(find(f"{query} {other}") for other in others)
