"""What a person types into the search field, as a query. Any text is one."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from reader.model.hits import Span
from reader.words.abbreviations import is_line_end
from reader.words.dates import find_dates, says_nothing_new
from reader.words.numerals import find_amounts
from reader.words.tokens import form_of, spans

LONGEST_QUERY = 1_000
"""How many characters are read; a person who pastes more is looking for how it begins."""

MOST_TERMS = 16
"""How many terms of a kind are looked for at once."""

_MARKS = '"„“”«»‟'
_QUOTATION = re.compile(rf"(?<![^\s(])(?P<minus>-?)[{_MARKS}](?P<quoted>[^{_MARKS}]*)(?P<closed>[{_MARKS}]?)")
_JOINING = frozenset("-‐‑–.,:’·")
_JOINS_HALVES = frozenset(["ir", "ar", "arba", "bei", "and", "or", "to"])
"""Before these a hyphen stands for a half that follows later: *oro- ir jūrų*."""

_SHORTEST_PREFIX = 2

TermKind = Literal["word", "joined", "quoted"]
"""One word; several that hang together in any forms; words as they were typed."""

_Role = Literal["wanted", "unwanted", "welcome", "or", "near"]
OPERATORS: dict[str, _Role] = {"OR": "or", "ARBA": "or", "NEAR": "near", "ŠALIA": "near", "SALIA": "near"}
"""The words between terms."""


class Term(NamedTuple):
    """Hold what is looked for: words side by side, as ``reader.words.tokens.form_of`` writes them.

    With ``prefix`` the last word may go on; it is ``unfinished`` if only the end of the text tells so. ``starred`` are
    the numbers of the words before it that may go on. ``text`` is the term as it was typed, without quotation marks.
    """

    words: tuple[str, ...]
    kind: TermKind = "word"
    prefix: bool = False
    text: str = ""
    unfinished: bool = False
    starred: tuple[int, ...] = ()


class Clause(NamedTuple):
    """Hold alternatives of which one must be there; each is a term, or several that stand near each other."""

    alternatives: tuple[tuple[Term, ...], ...]


class Query(NamedTuple):
    """Hold what must be in a passage, what must not be, and what only makes it better.

    =====================  ============================================================================================
    ``karas taika``        both words, in any form
    ``"rusijos karas"``    these words as they were typed, side by side; „“, “” and «» will do
    ``kar*``               any ending, also in a quotation; so does the end of the text, while a word is being typed
    ``-taika``             not in the passage; also before a quotation
    ``karas OR taika``     one or both; ``ARBA`` too. Binds closer than words that merely follow each other
    ``karas NEAR taika``   with at most ten words between, in any order; ``ŠALIA`` too. Binds closer still
    =====================  ============================================================================================

    The words between terms are such only in capitals. One that stands between no two is passed over, unless there is
    nothing else. Everything else separates words.

    Some words hang together without quotation marks: ``Su-27``, ``350 000``, ``350 tūkst.``, ``2 500–3 000``,
    ``50 proc.``, ``24/02/2022``, ``24 Feb``, and the halves of a word that the end of a line parted. An initial, as in
    ``V. Putinas``, is welcome but need not be there, and so are the first letter of a further word and *mėn.* behind a
    month.
    """

    wanted: tuple[Clause, ...]
    unwanted: tuple[Term, ...] = ()
    welcome: tuple[Term, ...] = ()


class _Piece(NamedTuple):
    role: _Role
    term: Term


def parse_query(text: str, growing: bool = True) -> Query:
    """Read what was typed. Any text is a query; one without words wants nothing.

    Unless ``growing``, the word at the end of the text is a whole one.
    """
    if len(text) > LONGEST_QUERY:
        text = text[:LONGEST_QUERY]
        text = (text.rpartition(" ")[0] or text) + " "
    pieces = _settle_operators(list(_pieces(text if growing else text + " ")))
    unwanted, welcome = (_terms(pieces, role) for role in ("unwanted", "welcome"))
    return Query(_clauses(pieces), unwanted, welcome)


def _pieces(text: str) -> Iterator[_Piece]:
    done = 0
    for quotation in _QUOTATION.finditer(text):
        yield from _plain_pieces(text, Span(done, quotation.start()))
        yield from _quoted_pieces(quotation)
        done = quotation.end()
    yield from _plain_pieces(text, Span(done, len(text)))


def _settle_operators(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Keep the words between terms where one stands between two; they are terms where there is nothing else."""
    if not any(piece.role in {"wanted", "unwanted"} for piece in pieces):
        return [_Piece("wanted", term) if role in {"or", "near"} else _Piece(role, term) for role, term in pieces]
    settled: list[_Piece] = []
    waiting: list[_Piece] = []
    is_after_term = False
    for piece in pieces:
        if piece.role in {"or", "near"}:
            waiting = waiting or [piece] * is_after_term
            continue
        if piece.role != "welcome":
            is_after_term = piece.role == "wanted"
            settled += waiting if is_after_term else []
            waiting = []
        settled.append(piece)
    return settled


def _terms(pieces: Sequence[_Piece], role: _Role) -> tuple[Term, ...]:
    return tuple(dict.fromkeys(piece.term for piece in pieces if piece.role == role))[:MOST_TERMS]


def _clauses(pieces: Sequence[_Piece]) -> tuple[Clause, ...]:
    clauses: list[list[list[Term]]] = []
    operator = ""
    for role, term in pieces:
        if role in {"or", "near"}:
            operator = role
        elif role == "wanted":
            if operator == "near":
                clauses[-1][-1].append(term)
            elif operator == "or":
                clauses[-1].append([term])
            else:
                clauses.append([[term]])
            operator = ""
    made = (Clause(tuple(tuple(some[:MOST_TERMS]) for some in clause[:MOST_TERMS])) for clause in clauses)
    return tuple(dict.fromkeys(made))[:MOST_TERMS]


def _quoted_pieces(quotation: re.Match[str]) -> Iterator[_Piece]:
    quoted = quotation["quoted"]
    places = list(spans(quoted))
    if places:
        words = tuple(form_of(quoted[span.start : span.end]) for span in places)
        *starred, is_starred = (quoted.startswith("*", span.end) for span in places)
        grows = not quotation["closed"] and places[-1].end == len(quoted) and _can_grow(words[-1])
        going_on = tuple(number for number, goes_on in enumerate(starred) if goes_on)
        term = Term(words, "quoted", grows or is_starred, quoted.strip(), grows, going_on)
        yield _Piece("unwanted" if quotation["minus"] else "wanted", term)


def _can_grow(word: str) -> bool:
    """Tell whether a word may be the beginning of another: not a single letter, which begins nearly everything."""
    return len(word) >= _SHORTEST_PREFIX or word.isdecimal()


def _plain_pieces(text: str, stretch: Span) -> Iterator[_Piece]:
    groups = _groups(text, stretch)
    welcome = _initials(text, groups) | _repetitions(text, groups)
    for number, group in enumerate(groups):
        start, end = group[0].start, group[-1].end
        words = tuple(form_of(text[span.start : span.end]) for span in group)
        unwanted = text[start - 1 : start] == "-" and (start == 1 or text[start - 2].isspace())
        is_starred = text[end : end + 1] == "*"
        can_grow = len(words) > 1 or _can_grow(words[-1])
        grows = end == len(text) and not unwanted and can_grow
        begins = end == len(text) and number > 0 and not can_grow
        role: _Role = "unwanted" if unwanted else "welcome" if number in welcome or begins else "wanted"
        if role == "wanted" and not is_starred:
            role = OPERATORS.get(text[start:end], role)
        kind: TermKind = "word" if len(words) == 1 else "joined"
        yield _Piece(role, Term(words, kind, grows or is_starred, text[start:end], unfinished=grows))


def _groups(text: str, stretch: Span) -> list[list[Span]]:
    """Gather the words of a stretch of text that hang together."""
    bounds = stretch.start, stretch.end
    groups: list[list[Span]] = []
    ends = {**dict(find_amounts(text, *bounds)), **dict(find_dates(text, *bounds))}
    within = stretch.start
    for found in spans(text[stretch.start : stretch.end]):
        span = Span(found.start + stretch.start, found.end + stretch.start)
        if groups and (span.end <= within or _joins(text, groups[-1], span)):
            groups[-1].append(span)
        else:
            groups.append([span])
        within = max(within, ends.get(span.start, within))
    return groups


def _joins(text: str, group: Sequence[Span], span: Span) -> bool:
    gap = text[group[-1].end : span.start]
    if is_line_end(gap):
        return text[span.start : span.end].casefold() not in _JOINS_HALVES
    if gap not in _JOINING:
        return False
    return not (gap == "." and len(group) == 1 and _is_initial(text, group[0]) and span.end - span.start > 1)


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


def _repetitions(text: str, groups: Sequence[Sequence[Span]]) -> set[int]:
    """Find the groups that are a word for what the one before them is: *mėn.* after a month."""
    last_words = [form_of(text[group[-1].start : group[-1].end]) for group in groups]
    pairs = enumerate(pairwise(last_words), start=1)
    return {number for number, (before, word) in pairs if len(groups[number]) == 1 and says_nothing_new(word, before)}
