"""The way there and back."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.location import Location
from reader.model.place import LONGEST_HISTORY, History, Place

places = st.builds(Place, st.builds(Location, st.sampled_from("abcdef")), st.floats(-1000, 1000))


def test_there_is_no_way_back_at_the_beginning() -> None:
    assert History().back(Place(Location("a"))) is None
    assert History().forward(Place(Location("a"))) is None


@given(st.lists(places, min_size=1, max_size=20), places)
def test_back_and_forward_return_to_the_same_place(way: list[Place], here: Place) -> None:
    history = History()
    for place in way:
        history = history.leave(place)
    step = history.back(here)
    assert step is not None
    place, seen_from_there = step
    assert place == way[-1]
    again = seen_from_there.forward(place)
    assert again is not None
    assert again == (here, history)


@given(places, places)
def test_a_new_way_forgets_what_lay_ahead(one: Place, other: Place) -> None:
    history = History(ahead=(one,)).leave(other)
    assert history == History(behind=(other,))


def test_history_is_bounded() -> None:
    history = History()
    for number in range(LONGEST_HISTORY + 50):
        history = history.leave(Place(Location("a"), number))
    assert len(history.behind) == LONGEST_HISTORY
    assert history.behind[-1].offset == LONGEST_HISTORY + 49
