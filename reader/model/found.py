"""What a search found, as one walks through it: by place, match by match."""

from typing import NamedTuple

from reader.model.hits import Hit, Hits, Span


class Step(NamedTuple):
    """Hold one match: its hit and which of the hit's matches it is."""

    hit: Hit
    match: int


class Found:
    """Hold an answer and its hits in reading order."""

    def __init__(self, hits: Hits, chapter_order: dict[str, int]) -> None:
        self.hits = hits
        self.in_order = tuple(
            sorted(hits.hits, key=lambda hit: (chapter_order.get(hit.location.chapter, 0), hit.order))
        )
        self._steps = tuple(Step(hit, match) for hit in self.in_order for match in range(len(hit.block_matches)))

    def best(self) -> Step | None:
        """Give the first match of the best hit."""
        return Step(self.hits.hits[0], 0) if self.hits.hits else None

    def after(self, step: Step | None) -> Step | None:
        """Give the match after one in reading order, the first after the last."""
        return self._beside(step, 1)

    def before(self, step: Step | None) -> Step | None:
        """Give the match before one in reading order, the last before the first."""
        return self._beside(step, -1)

    def _beside(self, step: Step | None, way: int) -> Step | None:
        if not self._steps:
            return None
        if step not in self._steps:
            return self._steps[0 if way > 0 else -1]
        return self._steps[(self._steps.index(step) + way) % len(self._steps)]

    def marks(self, chapter: str, language: str) -> list[tuple[str, Span]]:
        """List the matches in a chapter: block id and range in the block's text."""
        return [
            (hit.location.block, span)
            for hit in self.in_order
            if hit.location.chapter == chapter
            for shown in (hit, *hit.counterparts)
            if shown.language == language
            for span in shown.block_matches
        ]

    def match_count(self) -> int:
        """Count the matches in all."""
        return len(self._steps)

    def chapter_count(self) -> int:
        """Count the chapters with hits."""
        return len({hit.location.chapter for hit in self.in_order})
