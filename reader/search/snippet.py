"""A piece of a passage around its best matches, short enough for a list and long enough to understand."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.model.hits import Span
from reader.model.prose import LEAF_BREAK

LONGEST_SNIPPET = 220
"""In characters, the marks of omission and the joints not counted: two or three lines of a sidebar, one or two
sentences."""

JOINT = " · "
"""Between leaves of a text where no stop parts them: the cells of a table, a credit and a description."""

_STOPS = frozenset(".,;:!?…")

_CLUSTER = LONGEST_SNIPPET * 2 // 3
"""Matches farther apart than that leave no room for the words that lead to the first."""

_OMISSION = "…"
_JOIN = "\u00a0"
"""Keeps a mark of omission in the line of the word it stands at."""

_STOP = re.compile(rf"[.!?…{LEAF_BREAK}](?:(?<=[^\W\d_]{{2}}[.!?…])[”“»\")]*(\s+)|(?<={LEAF_BREAK}){LEAF_BREAK}*)")
_SPACE = re.compile(rf"[ {LEAF_BREAK}]")
_GAP = re.compile(rf"{LEAF_BREAK}+")


class Snippet(NamedTuple):
    """Hold a piece of a text and where the matches stand in the piece."""

    text: str
    matches: tuple[Span, ...]


def cut_snippet(text: str, matches: Sequence[Span], terms: Sequence[int]) -> Snippet:
    """Cut a snippet out of a text. ``matches`` are in order; ``terms`` tells of each which term of the query it is.

    The piece holds as many different terms as it can, begins with a sentence where there is room, and ends at word
    ends. A line break in the text is a joint in the piece, or a space.
    """
    if len(text) <= LONGEST_SNIPPET:
        return _joined(text, matches)
    core = _best_cluster(matches, terms)
    start = _start(text, core)
    end = _end(text, start, core)
    piece = [Span(one.start - start, one.end - start) for one in matches if start <= one.start and one.end <= end]
    shown, inside = _joined(text[start:end], piece)
    before, after = (f"{_OMISSION}{_JOIN}" if start > 0 else ""), (f"{_JOIN}{_OMISSION}" if end < len(text) else "")
    shift = len(before)
    return Snippet(f"{before}{shown}{after}", tuple(Span(one.start + shift, one.end + shift) for one in inside))


def _joined(text: str, matches: Sequence[Span]) -> Snippet:
    """Put a joint, or behind a stop a space, for each row of line breaks; at the ends none."""
    if LEAF_BREAK not in text:
        return Snippet(text, tuple(matches))
    ends, shifts = [0], [0]

    def join(gap: re.Match[str]) -> str:
        is_inside = gap.start() > 0 and gap.end() < len(text)
        joint = (" " if text[gap.start() - 1] in _STOPS else JOINT) if is_inside else ""
        ends.append(gap.end())
        shifts.append(shifts[-1] + len(joint) - len(gap[0]))
        return joint

    def moved(at: int) -> int:
        return at + shifts[bisect_right(ends, at) - 1]

    shown = _GAP.sub(join, text)
    return Snippet(shown, tuple(Span(moved(one.start), moved(one.end - 1) + 1) for one in matches))


def _best_cluster(matches: Sequence[Span], terms: Sequence[int]) -> Span:
    """Find the stretch in two thirds of a snippet with most different terms, then most matches, then the first."""
    if matches and matches[-1].end - matches[0].start <= _CLUSTER:
        return Span(matches[0].start, matches[-1].end)
    best, best_worth = Span(0, 0), (0, 0)
    last = 0
    for first, match in enumerate(matches):
        last = max(last, first)
        while last + 1 < len(matches) and matches[last + 1].end - match.start <= _CLUSTER:
            last += 1
        worth = len(set(terms[first : last + 1])), last + 1 - first
        if worth > best_worth:
            best, best_worth = Span(match.start, matches[last].end), worth
    return best


def _start(text: str, core: Span) -> int:
    """Choose where to begin: at the sentence of the first match if it fits, else at a word some way before it."""
    room = max(0, LONGEST_SNIPPET - (core.end - core.start))
    earliest = max(0, core.end - LONGEST_SNIPPET, core.start - room)
    stops = _sentence_stops(text, max(0, earliest - 1), core.start)
    sentence = stops[-1].end if stops else 0
    if sentence >= earliest:
        return sentence
    nearest = max(earliest, core.start - room // 2)
    space = _SPACE.search(text, nearest, core.start)
    return space.end() if space else core.start


def _end(text: str, start: int, core: Span) -> int:
    """Choose where to end: with the text or a sentence if that leaves no stub, else at the last word that fits."""
    latest = max(core.end, start + LONGEST_SNIPPET)
    if len(text) <= latest:
        return len(text)
    stops = _sentence_stops(text, core.end, latest)
    if stops and stops[-1].start - start >= LONGEST_SNIPPET // 2:
        return stops[-1].start
    space = max(text.rfind(" ", core.end, latest + 1), text.rfind(LEAF_BREAK, core.end, latest + 1))
    return space if space >= 0 else core.end


def _sentence_stops(text: str, start: int, end: int) -> list[Span]:
    """List the gaps between sentences: from behind the last mark of one to the first letter of the next.

    A line break is one. A full stop is none after an initial, a number or an abbreviation, as far as the letters
    around it tell.
    """
    stops = []
    for match in _STOP.finditer(text, start, end):
        if match[1] is None:
            stops.append(Span(*match.span()))
        elif not text[match.end() : match.end() + 1].islower():
            stops.append(Span(match.start(1), match.end()))
    return stops
