"""Queries whose answers people have judged, and how well a search answers them."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from msgspec import Struct, convert

from reader.search.searcher import Searcher


class Judged(Struct, frozen=True):
    """Hold a query, the language that is read, and the places of the passages of which one is meant."""

    kind: str
    language: str
    query: str
    places: tuple[str, ...]


class Score(Struct, frozen=True):
    """Hold the share of queries whose passage comes first, or among the first three, and the mean reciprocal rank."""

    first: float
    first_three: float
    reciprocal: float


def read_judged() -> list[Judged]:
    text = Path(__file__).with_name("judged.toml").read_text("utf-8")
    return convert(tomllib.loads(text)["judged"], list[Judged])


def rank_of(judged: Judged, searcher: Searcher) -> int:
    """Give the rank of the first passage that is meant, 0 if none is found; a misspelt query and a question are asked
    as suggested.
    """
    hits = searcher.search(judged.query, judged.language)
    if judged.kind in {"misspelt", "question"} and not hits.total and hits.suggestions:
        hits = searcher.search(hits.suggestions[0], judged.language)
    found = (rank for rank, hit in enumerate(hits.hits, start=1) if str(hit.location) in judged.places)
    return next(found, 0)


def score(ranks: Sequence[int]) -> Score:
    return Score(
        first=fmean(rank == 1 for rank in ranks),
        first_three=fmean(1 <= rank <= 3 for rank in ranks),
        reciprocal=fmean(1 / rank if rank else 0 for rank in ranks),
    )
