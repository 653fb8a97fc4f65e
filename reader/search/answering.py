"""From a query to its answer: in one language, in another where that has none, or in all."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.model.contents import NAMES
from reader.model.hits import Counterpart, Hit, Hits, Role
from reader.model.report import Language
from reader.model.searching import Kind, SearchOptions
from reader.search.asking import Asked, Asker
from reader.search.passages import Reach, Tally, find_places, read_places, tally
from reader.search.showing import Candidate, Shower
from reader.search.stretches import Stretches
from reader.search.suggestions import Suggestions
from reader.words.languages import inflection_of

POOL = 48
"""How many of the index's best are ranked again by how their terms stand."""

_MOST_NEAR = 2_000
"""Places in which words of a query are looked for together that stand nowhere all at once: more than most reports have
of any word."""

_ROLES: dict[Kind, tuple[Role, ...]] = {"all": (), "titles": ("title", "heading"), "figures": ("figure",)}


class Enquiry(NamedTuple):
    """Hold a query, the language that is read, how many hits are asked for, and how and where is searched."""

    text: str
    language: Language
    limit: int
    options: SearchOptions


class Answerer:
    """Answer enquiries from an index; ``check`` is called now and then and may raise.

    In the lists of the index of names is searched where the text has nothing: their names stand in it, and words that
    are scattered over a list have nothing to do with each other.
    """

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        self._connection = connection
        self._stretches = Stretches(connection)
        self._asker = Asker(connection, check)
        self._shower = Shower(connection, check)
        self._suggestions = Suggestions(connection)

    def prepare(self) -> None:
        """Read what most queries need: the languages, where their passages are, and their rules."""
        for language in self._stretches.languages():
            self._stretches.of(language)
            inflection_of(language, unmarked=True)

    def answer(self, enquiry: Enquiry) -> Hits:
        """Give the hits. Raises sqlite3.Error, msgspec.MsgspecError, UnsoundError if the index is damaged."""
        others = [language for language in self._stretches.languages() if language != enquiry.language]
        languages = (enquiry.language, *others)
        if enquiry.options.both:
            hits = self._in_all(enquiry, languages)
            return hits if hits.total else self._nothing(enquiry, languages)
        first = Hits(enquiry.text, enquiry.language, ())
        for language in languages:
            hits = self._in_one(enquiry, language)
            if hits.chapters.keys() - {NAMES}:
                return hits
            first = first if first.total else hits
        return first if first.total else self._nothing(enquiry, languages[:1])

    def _ask(self, enquiry: Enquiry, language: Language) -> Asked:
        return self._asker.ask(enquiry.text, language, enquiry.options.exact)

    def _reach(self, enquiry: Enquiry, language: Language) -> Reach:
        scope = enquiry.options.scope
        places = None if scope.locations is None else self._stretches.places(scope.locations)
        return Reach(self._stretches.of(language, scope.part, scope.chapter), _ROLES[scope.kind], places)

    def _in_one(self, enquiry: Enquiry, language: Language) -> Hits:
        asked = self._ask(enquiry, language)
        found = self._tally(enquiry, asked, language, has_names=False)
        if not found.chapters:
            found = self._tally(enquiry, asked, language, has_names=True)
        candidates = self._shower.rank(asked, found.best, language, POOL, enquiry.limit)
        hits = tuple(self._shower.hit(candidate) for candidate in candidates)
        return _hits(enquiry, hits, found.chapters, {language: asked})

    def _tally(self, enquiry: Enquiry, asked: Asked, language: Language, *, has_names: bool) -> Tally:
        reach = self._reach(enquiry, language)._replace(has_names=has_names)
        return tally(self._connection, asked.expression, reach, max(enquiry.limit, POOL))

    def _in_all(self, enquiry: Enquiry, languages: Sequence[Language]) -> Hits:
        asked = {language: self._ask(enquiry, language) for language in languages}
        has_names = False
        places = self._places(enquiry, asked, has_names=has_names)
        if not places:
            has_names = True
            places = self._places(enquiry, asked, has_names=has_names)
        order = self._stretches.of(self._stretches.languages()[0]).chapters if places else ()
        chapters = {chapter: len(places[chapter]) for chapter in order if chapter in places}
        hits = tuple(self._paired(enquiry, asked, has_names=has_names))
        return _hits(enquiry, hits, chapters, asked)

    def _places(self, enquiry: Enquiry, asked: Mapping[Language, Asked], *, has_names: bool) -> dict[str, set[int]]:
        """Give the numbers of the locations that are found in any language, by chapter."""
        places: dict[str, set[int]] = {}
        for language in asked:
            reach = self._reach(enquiry, language)._replace(has_names=has_names)
            for chapter, some in find_places(self._connection, asked[language].expression, reach).items():
                places.setdefault(chapter, set()).update(some)
        return places

    def _paired(self, enquiry: Enquiry, asked: Mapping[Language, Asked], *, has_names: bool) -> Iterator[Hit]:
        """Yield the best hits of all languages, each passage once, with what it is in the others."""
        best: dict[int, Candidate] = {}
        for language in asked:
            found = self._tally(enquiry, asked[language], language, has_names=has_names)
            for candidate in self._shower.rank(asked[language], found.best, language, POOL, len(found.best)):
                known = best.setdefault(candidate.passage.place, candidate)
                if known.rank < candidate.rank:
                    best[candidate.passage.place] = known._replace(rank=candidate.rank, reasons=candidate.reasons)
        chosen = sorted(best.values(), key=lambda candidate: (-candidate.rank, candidate.passage.place))
        chosen = chosen[: enquiry.limit]
        beside = {language: self._beside(asked[language], chosen, language) for language in asked}
        for candidate in chosen:
            place = candidate.passage.place
            others = (beside[language].get(place) for language in asked if language != candidate.language)
            yield self._shower.hit(candidate, tuple(other for other in others if other is not None))

    def _beside(self, asked: Asked, chosen: Sequence[Candidate], language: Language) -> dict[int, Counterpart]:
        """Give what passages that were chosen in other languages are in one, by the number of the location."""
        stretch = self._stretches.of(language)
        wanted = [candidate.passage.place for candidate in chosen if candidate.language != language]
        if not stretch.chapters or not wanted:
            return {}
        passages = read_places(self._connection, wanted, stretch)
        return {place: self._shower.counterpart(asked, passage, language) for place, passage in passages.items()}

    def _nothing(self, enquiry: Enquiry, languages: Sequence[Language]) -> Hits:
        """Answer with what is near."""
        near = [query for language in languages for query in self._near(enquiry, language)]
        wants = bool(self._ask(enquiry, enquiry.language).wanted)
        return Hits(enquiry.text, enquiry.language, (), tuple(dict.fromkeys(near)), wants=wants)

    def _near(self, enquiry: Enquiry, language: Language) -> list[str]:
        reach = self._reach(enquiry, language)

        def find(query: str) -> frozenset[int]:
            asked = self._ask(enquiry._replace(text=query), language)
            found = find_places(self._connection, asked.expression, reach._replace(has_names=False), _MOST_NEAR)
            if not found and len(asked.wanted) == 1:
                found = find_places(self._connection, asked.expression, reach, _MOST_NEAR)
            return frozenset[int]().union(*found.values())

        return self._suggestions.suggest(language, self._ask(enquiry, language).ways(), find)


def _hits(enquiry: Enquiry, hits: tuple[Hit, ...], chapters: dict[str, int], asked: Mapping[Language, Asked]) -> Hits:
    """Make the answer of what is found."""
    shown = {hit.language for hit in hits} | {one.language for hit in hits for one in hit.counterparts if one.matches}
    also = dict.fromkeys(one for language in asked for one in asked[language].also()) if chapters else {}
    return Hits(
        query=enquiry.text,
        language=enquiry.language,
        hits=hits,
        total=sum(chapters.values()),
        chapters=chapters,
        languages=tuple(language for language in asked if language in shown),
        also=tuple(also),
    )
