"""Fenced code to lines of coloured runs: Pygments tells what each piece is, the theme gives it a colour."""

from collections.abc import Iterator

from pygments import lex
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

from reader.model.blocks import CodeKind, CodeRun

_KINDS: tuple[tuple[_TokenType, CodeKind], ...] = (
    (Keyword, "keyword"),
    (Name.Tag, "keyword"),
    (Operator.Word, "keyword"),
    (Operator, "operator"),
    (Name.Function, "name"),
    (Name.Class, "name"),
    (Name.Builtin, "name"),
    (Name.Attribute, "name"),
    (Name.Decorator, "name"),
    (String, "string"),
    (Number, "number"),
    (Comment, "comment"),
)
"""The kinds of token that have a colour, narrower ones first; all others are plain."""

Lines = tuple[tuple[CodeRun, ...], ...]


class UnknownLanguageError(Exception):
    """Say that Pygments does not know a language."""


def colour_code(code: str, language: str) -> Lines:
    """Cut code into lines of runs. Raises UnknownLanguageError."""
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        raise UnknownLanguageError(language) from None
    return _lines((_kind(token), text) for token, text in lex(code, lexer))


def plain_code(code: str) -> Lines:
    """Cut code into lines of one plain run each."""
    return _lines([("plain", code)])


def _kind(token: _TokenType) -> CodeKind:
    return next((kind for base, kind in _KINDS if base in token.split()), "plain")


def _lines(pieces: Iterator[tuple[CodeKind, str]] | list[tuple[CodeKind, str]]) -> Lines:
    lines: list[list[CodeRun]] = [[]]
    for kind, text in pieces:
        for nth, part in enumerate(text.split("\n")):
            if nth:
                lines.append([])
            if part:
                lines[-1].append(CodeRun(kind, part))
    return tuple(tuple(_merge(line)) for line in lines)


def _merge(runs: list[CodeRun]) -> Iterator[CodeRun]:
    """Make neighbouring runs of one kind one."""
    held: CodeRun | None = None
    for run in runs:
        if held is None:
            held = run
        elif held.kind == run.kind:
            held = CodeRun(held.kind, held.text + run.text)
        else:
            yield held
            held = run
    if held is not None:
        yield held
