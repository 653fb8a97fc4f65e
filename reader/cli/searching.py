"""The command that searches: the same hits in the same order as in the window."""

import argparse
from collections.abc import Iterator

import msgspec

from reader.cli.output import say
from reader.edition.edition import Edition
from reader.model.contents import find_chapter, find_part
from reader.model.errors import ReaderError
from reader.model.hits import Counterpart, Hit, Hits, Reasons, Span
from reader.model.report import Language
from reader.model.searching import Kind, Scope, SearchOptions
from reader.texts.catalogue import Texts

_KINDS: dict[str, Kind] = {"titles": "titles", "figures": "figures"}


def search(
    edition: Edition, language: Language, arguments: argparse.Namespace, texts: Texts
) -> dict[str, object] | None:
    """Search and say what is found; give it as a value instead if JSON is wanted.

    Raises ReaderError search_scope_missing, EditionError edition_damaged.
    """
    from reader.search.searcher import open_searcher

    options = SearchOptions(scope_of(edition, arguments.scope), exact=arguments.exact, both=arguments.both)
    with open_searcher(edition.path) as searcher:
        hits = searcher.search(arguments.query, language, arguments.limit, options=options)
    if arguments.json:
        return _value(edition, hits, arguments)
    for line in _lines(edition, hits, arguments, texts):
        say(line)
    return None


def scope_of(edition: Edition, names: list[str]) -> Scope:
    """Read scopes as they are named on the command line; the last of a sort counts.

    Raises ReaderError search_scope_missing.
    """
    scope = Scope()
    for name in names:
        if name in _KINDS:
            scope = msgspec.structs.replace(scope, kind=_KINDS[name])
        elif find_part(edition.report, name) is not None:
            scope = msgspec.structs.replace(scope, part=name)
        elif find_chapter(edition.report, name) is not None:
            scope = msgspec.structs.replace(scope, chapter=name)
        else:
            raise ReaderError("search_scope_missing", scope=name)
    return scope


def _lines(edition: Edition, hits: Hits, arguments: argparse.Namespace, texts: Texts) -> Iterator[str]:
    if not hits.wants:
        yield f"{texts('search.no_words_title')}. {texts('search.no_words')}"
    elif not hits.hits:
        yield texts("search.nothing_here" if arguments.scope else "search.nothing_title", query=arguments.query)
        if hits.suggestions:
            yield f"{texts('search.near')} {', '.join(hits.suggestions)}"
    for one in hits.also:
        yield texts("cli.also", typed=one.typed, spellings=", ".join(one.spellings))
    if hits.hits:
        yield f"{texts('search.count', n=hits.total)} {texts('search.in_chapters', n=len(hits.chapters))}"
    for hit in hits.hits:
        other_language = f"  [{hit.language}]" if hit.language != hits.language else ""
        yield f"{hit.location}  {_chapter_title(edition, hit)}{other_language}\n    {hit.snippet}"
        yield from (f"    {other.snippet}" for other in hit.counterparts)
        if arguments.explain and hit.reasons is not None:
            yield f"    {_explained(hit.rank, hit.reasons, texts)}"


def _explained(rank: float, reasons: Reasons, texts: Texts) -> str:
    values = {name: f"{value:.2f}" for name, value in msgspec.structs.asdict(reasons).items()}
    return texts("cli.reasons", rank=f"{rank:.2f}", **values)


def _chapter_title(edition: Edition, hit: Hit) -> str:
    entry = find_chapter(edition.report, hit.location.chapter)
    return entry.short_title[hit.language] if entry else hit.location.chapter


def _value(edition: Edition, hits: Hits, arguments: argparse.Namespace) -> dict[str, object]:
    value: dict[str, object] = {"query": hits.query, "language": hits.language, "total": hits.total}
    value["hits"] = [_hit_value(edition, hit, arguments) for hit in hits.hits]
    if hits.also:
        value["also"] = {one.typed: one.spellings for one in hits.also}
    if hits.suggestions:
        value["near"] = hits.suggestions
    return value


def _hit_value(edition: Edition, hit: Hit, arguments: argparse.Namespace) -> dict[str, object]:
    value: dict[str, object] = {
        "location": str(hit.location),
        "language": hit.language,
        "chapter": _chapter_title(edition, hit),
        "text": hit.snippet,
        "matches": _pairs(hit.matches),
    }
    if arguments.both:
        value["counterparts"] = [_counterpart_value(other) for other in hit.counterparts]
    if arguments.explain and hit.reasons is not None:
        value["rank"] = hit.rank
        value["reasons"] = msgspec.structs.asdict(hit.reasons)
    return value


def _counterpart_value(other: Counterpart) -> dict[str, object]:
    return {"language": other.language, "text": other.snippet, "matches": _pairs(other.matches)}


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
