"""What was found, as one walks through it."""

from reader.model.found import Found, Step, matches_in, other_language, step_to, stops_in
from reader.model.hits import Counterpart, Hit, Hits, Span
from reader.model.location import Location

ORDER = {"a": 0, "b": 1}


def hit(
    chapter: str, order: int, matches: int = 1, language: str = "lt", counterparts: tuple[Counterpart, ...] = ()
) -> Hit:
    spans = tuple(Span(10 * number, 10 * number + 3) for number in range(matches))
    place = Location(chapter, f"p{order}")
    return Hit(place, language, "", (), spans, 1.0, order, counterparts=counterparts)


def found(*hits: Hit, language: str = "lt", total: int | None = None, languages: tuple[str, ...] = ("lt",)) -> Found:
    return Found(Hits("q", language, hits, total=len(hits) if total is None else total, languages=languages), ORDER)


def test_hits_stand_in_reading_order_and_the_best_is_the_first_given() -> None:
    late, early = hit("b", 1), hit("a", 2)
    answer = found(late, early)
    assert answer.in_order == (early, late)
    assert answer.best() == Step(late, 0)
    assert found().best() is None


def test_one_steps_through_every_match_and_around_the_ends() -> None:
    first, second = hit("a", 1, matches=2), hit("b", 1)
    answer = found(second, first)
    steps = [Step(first, 0), Step(first, 1), Step(second, 0)]
    assert answer.after(None) == steps[0]
    assert answer.before(None) == steps[-1]
    assert [answer.after(step) for step in steps] == [*steps[1:], steps[0]]
    assert [answer.before(step) for step in steps] == [steps[-1], *steps[:-1]]
    assert answer.after(Step(hit("a", 9), 0)) == steps[0]


def spread(*spans: tuple[int, int]) -> Hit:
    return Hit(Location("a", "p1"), "lt", "", (), tuple(Span(*one) for one in spans), 1.0, 1)


def test_words_that_stand_together_are_one_stop() -> None:
    ursa_major = spread((0, 4), (5, 10), (12, 16), (18, 23))
    assert stops_in(ursa_major, "lt") == (Span(0, 10), Span(12, 16), Span(18, 23))
    answer = found(ursa_major)
    first = answer.after(None)
    assert answer.marks("a", "lt") == [("p1", one) for one in stops_in(ursa_major, "lt")]
    assert answer.after(first) == Step(ursa_major, 1)
    assert answer.before(None) == Step(ursa_major, 2)
    assert stops_in(ursa_major, "en") == ()


def test_one_comes_first_to_where_most_words_stand_together() -> None:
    late = spread((0, 4), (10, 14), (20, 24), (25, 29), (30, 34), (40, 44), (45, 49), (50, 54))
    assert step_to(late, "lt") == Step(late, 2)
    assert found(late).best() == Step(late, 2)
    assert step_to(spread((0, 4), (10, 14)), "lt").stop == 0
    assert step_to(late, "en").stop == 0


def test_a_step_of_another_answer_is_found_again_by_its_place() -> None:
    three, one = hit("b", 1, matches=3), hit("b", 1, matches=1)
    assert found(hit("a", 2), one).same(Step(three, 2)) == Step(one, 0)
    assert found(hit("a", 2), three).same(Step(three, 2)) == Step(three, 2)
    assert found(hit("a", 2)).same(Step(three, 0)) is None


def test_there_is_no_step_where_there_is_no_hit() -> None:
    assert found().after(None) is None
    assert found().before(None) is None


def test_a_hit_of_the_other_language_is_one_step_without_a_mark() -> None:
    english = hit("a", 1, matches=3, language="en")
    answer = found(english, languages=("en",))
    assert answer.is_elsewhere()
    assert answer.after(Step(english, 0)) == Step(english, 0)
    assert answer.marks("a", "lt") == []
    assert len(answer.marks("a", "en")) == 3


def test_a_pair_is_marked_in_both_languages() -> None:
    pair = hit("a", 1, language="en", counterparts=(Counterpart("lt", "", (), (Span(1, 2), Span(6, 9))),))
    answer = found(pair, languages=("lt", "en"))
    assert not answer.is_elsewhere()
    assert answer.before(None) == Step(pair, 1)
    assert matches_in(pair, "lt") == (Span(1, 2), Span(6, 9))
    assert matches_in(pair, "lv") == ()
    assert answer.marks("a", "lt") == [("p1", Span(1, 2)), ("p1", Span(6, 9))]
    assert answer.marks("b", "lt") == []


def test_the_language_besides_the_one_that_is_read() -> None:
    pair = hit("a", 1, counterparts=(Counterpart("en", ""),))
    assert [other_language(pair, language) for language in ("lt", "en")] == ["en", "lt"]
    assert other_language(hit("a", 1), "lt") == "lt"
    assert other_language(hit("a", 1), "en") == "lt"


def test_all_there_are_may_not_be_listed() -> None:
    assert found(hit("a", 1)).is_whole()
    assert not found(hit("a", 1), total=2).is_whole()
    assert found().is_whole()
    assert not found().is_elsewhere()


def test_one_sets_out_from_a_place() -> None:
    first, second, third = hit("a", 1), hit("b", 1, matches=2), hit("b", 9)
    answer = found(third, second, first)

    def is_above(step: Step) -> bool:
        return step in (Step(second, 0), Step(second, 1))

    assert answer.after_place("b", is_above) == Step(third, 0)
    assert answer.before_place("b", is_above) == Step(second, 1)
    assert answer.after_place("b", lambda step: True) == Step(first, 0)
    assert answer.before_place("a", lambda step: False) == Step(third, 0)
    assert answer.after_place("a", lambda step: True) == Step(second, 0)
    assert found().after_place("a", is_above) is None
