"""The shipped texts as the tests look at them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader.compile.assembly import assemble_chapters
from reader.compile.collection import Content, read_content
from reader.model.blocks import Chapter, CodeBlock, InlineCode, Inlines, Text
from reader.model.prose import LEAF_BREAK, addressed, leaves, plain
from reader.model.report import Language

CONTENT = Path(__file__).resolve().parents[2] / "content"


class Passage(NamedTuple):
    """Hold one text and where it stands, as a failing test names it."""

    where: str
    language: Language
    text: str


@cache
def content() -> Content:
    """Read the sources once."""
    read, problems = read_content(CONTENT)
    assert read is not None
    assert problems.error_count == 0
    return read


@cache
def chapters() -> dict[str, dict[Language, Chapter]]:
    """Give the chapters by id and language."""
    return {name: dict(texts) for name, texts in assemble_chapters(content()).items()}


def languages() -> tuple[Language, ...]:
    """Give the languages of the report."""
    return content().plan.languages


def passages() -> Iterator[Passage]:
    """Yield every text a person reads: titles, leads, blocks, notes, figures, terms; not code."""
    for name, texts in chapters().items():
        for language, chapter in texts.items():
            yield from _of_chapter(name, language, chapter)
    for figure in content().gallery.plans.values():
        for field in ("alt", "caption", "credit", "source"):
            for language, text in figure.texts[field].items():
                yield Passage(f"figure {figure.id}, {field}", language, text)
    for term in content().terms.values():
        for language in languages():
            yield Passage(f"term {term.id}", language, f"{term.label[language]}\n{term.definition[language]}")


def _of_chapter(name: str, language: Language, chapter: Chapter) -> Iterator[Passage]:
    for field in ("title", "short_title", "lead"):
        yield Passage(f"{name}, {field}", language, getattr(chapter, field))
    for block in addressed(chapter):
        if not isinstance(block, CodeBlock):
            text = LEAF_BREAK.join(plain(_without_code(leaf)) for leaf in leaves(block))
            yield Passage(f"{name}#{block.id}", language, text)


def _without_code(content: Inlines) -> Inlines:
    """Put a figure for what is no language of people."""
    return tuple(Text("1") if isinstance(inline, InlineCode) else inline for inline in content)
