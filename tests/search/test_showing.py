import sqlite3

import pytest

from reader.edition.soundness import UnsoundError
from reader.search.asking import Asked, Asker
from reader.search.passages import Reach, read_places, tally
from reader.search.showing import Candidate, Shower
from reader.search.stretches import Stretches
from tests.search.indexed import chapter, write_chapters

TEXTS = ("Taika, taika ir taika, apie karą nieko.", "Karas ir taika.", "Kare – taika.", "Taikos karas.")


def nothing() -> None:
    pass


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:")
    write_chapters(made, "lt", [chapter("a", *TEXTS)])
    return made


def ranked(connection: sqlite3.Connection, query: str, pool: int, limit: int = 10) -> tuple[Asked, list[Candidate]]:
    asked = Asker(connection, nothing).ask(query, "lt")
    found = tally(connection, asked.expression, Reach(Stretches(connection).of("lt")), 10)
    return asked, Shower(connection, nothing).rank(asked, found.best, "lt", pool, limit)


def test_those_in_the_pool_are_ranked_by_how_their_terms_stand(connection: sqlite3.Connection) -> None:
    _, candidates = ranked(connection, "karas taika ", 10)
    assert candidates[0].passage.block == "p3"
    assert all(candidate.reasons.near > 0 for candidate in candidates)


def test_those_beyond_the_pool_come_after_it_as_they_are(connection: sqlite3.Connection) -> None:
    _, candidates = ranked(connection, "karas taika ", 1)
    assert candidates[0].reasons.near > 0
    assert all(candidate.reasons.near == candidate.reasons.exact == 0 for candidate in candidates[1:])
    ranks = [candidate.rank for candidate in candidates]
    assert ranks == sorted(ranks, reverse=True)


@pytest.mark.parametrize("query", ["karas ", "karas taika ", "taika OR nieko "])
@pytest.mark.parametrize("pool", [2, 10])
def test_fewer_are_the_first_of_more(connection: sqlite3.Connection, query: str, pool: int) -> None:
    _, everything = ranked(connection, query, pool)
    for limit in range(len(everything) + 2):
        assert ranked(connection, query, pool, limit)[1] == everything[:limit]


def test_a_hit_shows_every_match(connection: sqlite3.Connection) -> None:
    _, candidates = ranked(connection, "taika ", 10)
    (hit,) = (hit for hit in map(Shower(connection, nothing).hit, candidates) if hit.location.block == "p1")
    assert [hit.snippet[span.start : span.end] for span in hit.matches] == ["Taika", "taika", "taika"]
    assert (hit.order, hit.block_matches[0].start) == (1, 0)


def test_a_counterpart_without_matches_is_the_beginning(connection: sqlite3.Connection) -> None:
    asked, _ = ranked(connection, "taika -nieko ", 10)
    passages = read_places(connection, [1, 2], Stretches(connection).of("lt"))
    shower = Shower(connection, nothing)
    assert shower.counterpart(asked, passages[1], "lt").matches == ()
    assert shower.counterpart(asked, passages[1], "lt").snippet == TEXTS[0]
    assert len(shower.counterpart(asked, passages[2], "lt").matches) == 1


def test_a_passage_that_may_not_be_shown_is_damage(connection: sqlite3.Connection) -> None:
    _, candidates = ranked(connection, "taikos ", 10)
    strange = candidates[0].text._replace(text="Taikos\x07 karas")
    with pytest.raises(UnsoundError):
        Shower(connection, nothing).hit(candidates[0]._replace(text=strange))
