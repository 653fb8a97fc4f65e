"""What a person types into the search field, as a query. Any text is one.

Words must all occur in a passage. Words in quotation marks must stand there as they were typed, side by side. A minus
before a word or a quotation leaves out what holds it; an asterisk after a word stands for any ending; so does the end
of the text while a word is being typed. Everything else separates words.

Some words hang together without quotation marks: ``Su-27``, ``350 000``, ``2024-2025``. An initial, as in
``V. Putinas``, is welcome but need not be there.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from reader.model.hits import Span
from reader.words.tokens import form_of, spans

LONGEST_QUERY = 1_000
"""How many characters are read; a person who pastes more is looking for how it begins."""

MOST_TERMS = 16
"""How many terms of a kind are looked for at once."""

_MARKS = '"„“”«»‟'
_QUOTATION = re.compile(rf"(?<![^\s(])(?P<minus>-?)[{_MARKS}](?P<quoted>[^{_MARKS}]*)(?P<closed>[{_MARKS}]?)")
_JOINING = frozenset("-‐‑–.,:’·")
_THOUSANDS_SPACES = frozenset(" \u00a0\u2009\u202f")
_SHORTEST_PREFIX = 2

TermKind = Literal["word", "joined", "quoted"]
"""One word; several that hang together in any forms; words as they were typed."""


class Term(NamedTuple):
    """Hold what is looked for: words side by side, as ``reader.words.tokens.form_of`` writes them.

    With ``prefix`` the last word may go on. ``text`` is the term as it was typed, without quotation marks.
    """

    words: tuple[str, ...]
    kind: TermKind = "word"
    prefix: bool = False
    text: str = ""


class Query(NamedTuple):
    """Hold what must be in a passage, what must not be, and what only makes it better."""

    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...] = ()
    welcome: tuple[Term, ...] = ()


def parse_query(text: str) -> Query:
    """Read what was typed. Any text is a query; one without words wants nothing."""
    if len(text) > LONGEST_QUERY:
        text = text[:LONGEST_QUERY].rpartition(" ")[0] + " "
    found: dict[str, dict[Term, None]] = {"wanted": {}, "unwanted": {}, "welcome": {}}
    done = 0
    for quotation in _QUOTATION.finditer(text):
        _add(found, _plain_terms(text, Span(done, quotation.start())))
        _add(found, _quoted_terms(quotation))
        done = quotation.end()
    _add(found, _plain_terms(text, Span(done, len(text))))
    return Query(**{name: tuple(terms)[:MOST_TERMS] for name, terms in found.items()})


def _add(found: dict[str, dict[Term, None]], terms: Iterator[tuple[str, Term]]) -> None:
    for name, term in terms:
        found[name][term] = None


def _quoted_terms(quotation: re.Match[str]) -> Iterator[tuple[str, Term]]:
    quoted = quotation["quoted"]
    places = list(spans(quoted))
    if places:
        words = tuple(form_of(quoted[span.start : span.end]) for span in places)
        grows = not quotation["closed"] and places[-1].end == len(quoted) and _can_grow(words[-1])
        yield "unwanted" if quotation["minus"] else "wanted", Term(words, "quoted", grows, quoted.strip())


def _can_grow(word: str) -> bool:
    return len(word) >= _SHORTEST_PREFIX


def _plain_terms(text: str, stretch: Span) -> Iterator[tuple[str, Term]]:
    groups = _groups(text, stretch)
    welcome = _initials(text, groups)
    for number, group in enumerate(groups):
        start, end = group[0].start, group[-1].end
        words = tuple(form_of(text[span.start : span.end]) for span in group)
        unwanted = text[start - 1 : start] == "-" and (start == 1 or text[start - 2].isspace())
        grows = text[end : end + 1] == "*" or (end == len(text) and not unwanted and _can_grow(words[-1]))
        name = "unwanted" if unwanted else "welcome" if number in welcome else "wanted"
        yield name, Term(words, "word" if len(words) == 1 else "joined", grows, text[start:end])


def _groups(text: str, stretch: Span) -> list[list[Span]]:
    """Gather the words of a stretch of text that hang together."""
    groups: list[list[Span]] = []
    for found in spans(text[stretch.start : stretch.end]):
        span = Span(found.start + stretch.start, found.end + stretch.start)
        if groups and _joins(text, groups[-1], span):
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _joins(text: str, group: Sequence[Span], span: Span) -> bool:
    gap = text[group[-1].end : span.start]
    if gap in _JOINING:
        return not (gap == "." and len(group) == 1 and _is_initial(text, group[0]) and span.end - span.start > 1)
    words = [text[one.start : one.end] for one in (*group, span)]
    return gap in _THOUSANDS_SPACES and all(map(str.isdecimal, words)) and _are_thousands(words)


def _are_thousands(words: Sequence[str]) -> bool:
    first, *rest = map(len, words)
    return first <= 3 and all(length == 3 for length in rest)


def _is_initial(text: str, span: Span) -> bool:
    return span.end - span.start == 1 and text[span.start].isalpha()


def _initials(text: str, groups: Sequence[Sequence[Span]]) -> set[int]:
    """Find the groups that are a letter with a full stop before a name or before another initial."""
    found: set[int] = set()
    for number in range(len(groups) - 2, -1, -1):
        group, following = groups[number], groups[number + 1]
        gap = text[group[-1].end : following[0].start]
        before_name = following[-1].end - following[0].start > 1 or number + 1 in found
        if len(group) == 1 and _is_initial(text, group[0]) and gap.rstrip() == "." and before_name:
            found.add(number)
    return found
