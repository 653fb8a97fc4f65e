"""What a search found, as one walks through it: by place, match by match."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from reader.model.hits import Counterpart, Hit, Hits, Span
from reader.model.report import Language

_APART = 1
"""Signs between two words that stand together: the space."""


class Step(NamedTuple):
    """Hold where one stops on the way: a hit and which of the hit's stops it is in the language that is read.

    A hit that is found in another language alone is one step, whose stop is 0.
    """

    hit: Hit
    stop: int


def matches_in(hit: Hit, language: Language) -> tuple[Span, ...]:
    """Give the matches of a hit in its block as a language has it; none if nothing matches there."""
    shown: tuple[Hit | Counterpart, ...] = (hit, *hit.counterparts)
    return next((one.block_matches for one in shown if one.language == language), ())


def stops_in(hit: Hit, language: Language) -> tuple[Span, ...]:
    """Give where one stops in a hit: at its matches, of which those that stand together are one stop."""
    return join(matches_in(hit, language))


def join(matches: Iterable[Span]) -> tuple[Span, ...]:
    """Make one range of those that stand together."""
    joined: list[Span] = []
    for match in matches:
        if joined and match.start - joined[-1].end <= _APART:
            joined[-1] = Span(joined[-1].start, max(match.end, joined[-1].end))
        else:
            joined.append(match)
    return tuple(joined)


def step_to(hit: Hit, language: Language) -> Step:
    """Give the step that one comes to first by a hit: where most of its words stand together."""
    matches = matches_in(hit, language)
    sizes = [sum(stop.start <= match.start < stop.end for match in matches) for stop in stops_in(hit, language)]
    return Step(hit, sizes.index(max(sizes)) if sizes else 0)


def other_language(hit: Hit, language: Language) -> Language:
    """Name a language besides one in which a hit is shown; that one itself if there is no other."""
    shown: tuple[Hit | Counterpart, ...] = (hit, *hit.counterparts)
    return next((one.language for one in shown if one.language != language), language)


class Found:
    """Hold an answer and its hits in reading order; ``has_more_coming`` while the rest of them is being looked for."""

    def __init__(self, hits: Hits, chapter_order: dict[str, int], *, has_more_coming: bool = False) -> None:
        self.hits = hits
        self.has_more_coming = has_more_coming
        self._chapter_order = chapter_order
        self.in_order = tuple(
            sorted(hits.hits, key=lambda hit: (chapter_order.get(hit.location.chapter, 0), hit.order))
        )
        self._steps = tuple(
            Step(hit, stop) for hit in self.in_order for stop in range(max(1, len(stops_in(hit, hits.language))))
        )

    def is_whole(self) -> bool:
        """Tell whether every hit there is is listed."""
        return len(self.in_order) >= self.hits.total

    def is_elsewhere(self) -> bool:
        """Tell whether there are hits, and all in another language than was asked for."""
        return bool(self.hits.languages) and self.hits.language not in self.hits.languages

    def best(self) -> Step | None:
        """Give the step that one comes to first by the best hit."""
        return step_to(self.hits.hits[0], self.hits.language) if self.hits.hits else None

    def same(self, step: Step | None) -> Step | None:
        """Give the step that stands where one of another answer does; None if nothing is found there any more."""
        if step is None:
            return None
        there = [one for one in self._steps if one.hit.location == step.hit.location]
        return there[min(step.stop, len(there) - 1)] if there else None

    def after(self, step: Step | None) -> Step | None:
        """Give the step after one in reading order, the first after the last."""
        return self._beside(step, 1)

    def before(self, step: Step | None) -> Step | None:
        """Give the step before one in reading order, the last before the first."""
        return self._beside(step, -1)

    def after_place(self, chapter: str, is_above: Callable[[Step], bool]) -> Step | None:
        """Give the first step that does not lie before a place, the first of all if every one does.

        The place is in a chapter, whose steps above it ``is_above`` tells.
        """
        ahead = (step for step in self._steps if not self._lies_before(step, chapter, is_above))
        return next(ahead, self.after(None))

    def before_place(self, chapter: str, is_above: Callable[[Step], bool]) -> Step | None:
        """Give the last step that lies before a place, the last of all if none does."""
        behind = (step for step in reversed(self._steps) if self._lies_before(step, chapter, is_above))
        return next(behind, self.before(None))

    def _lies_before(self, step: Step, chapter: str, is_above: Callable[[Step], bool]) -> bool:
        there, here = (self._chapter_order.get(one, 0) for one in (step.hit.location.chapter, chapter))
        return is_above(step) if there == here else there < here

    def _beside(self, step: Step | None, way: int) -> Step | None:
        if not self._steps:
            return None
        if step not in self._steps:
            return self._steps[0 if way > 0 else -1]
        return self._steps[(self._steps.index(step) + way) % len(self._steps)]

    def marks(self, chapter: str, language: Language) -> list[tuple[str, Span]]:
        """List the stops in a chapter: block id and range in the block's text."""
        return [
            (hit.location.block, span)
            for hit in self.in_order
            if hit.location.chapter == chapter
            for span in stops_in(hit, language)
        ]
