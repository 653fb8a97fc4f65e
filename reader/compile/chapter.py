"""A chapter's file: TOML between ``+++`` lines, then Markdown."""

from collections import Counter

from msgspec import Struct

from reader.compile.blocks import BlockReader
from reader.compile.draft import Draft, Mention
from reader.compile.fields import Fields
from reader.compile.inlines import InlineReader
from reader.compile.markdown import ParsedMarkdown
from reader.compile.pieces import read_paragraphs
from reader.compile.problems import Problems
from reader.compile.toml import parse_toml
from reader.model.blocks import Chapter, Note

_FENCE = "+++"
LONGEST_GROUP = 20_000
"""The most characters of one group of lines; Markdown's time grows with their square."""


class ParsedChapter(Struct, frozen=True):
    """Hold a chapter with what it says of other places, and the line of every block."""

    file: str
    chapter: Chapter
    lines: dict[str, int]
    links: list[Mention]
    terms: list[Mention]
    figures: list[Mention]


def parse_chapter(file: str, chapter: str, text: str, problems: Problems) -> ParsedChapter | None:
    """Read a chapter from the text of its file. Its problems are noted; None if nothing of it can be read."""
    if not text.strip():
        problems.error(file, 1, "chapter_empty")
        return None
    front = _split_front(file, text, problems)
    if front is None:
        return None
    document = parse_toml(file, front[0], problems, first_line=2)
    if document is None:
        return None
    fields = Fields(document, problems)
    title, short_title, lead = (fields.text(key) for key in ("title", "short_title", "lead"))
    fields.finish()
    draft = Draft(file, chapter, text, problems)
    if not _has_bounds(draft, front[1]):
        return None
    try:
        value = _read_body(draft, Chapter(chapter, title, short_title, lead, ()), front[1])
    except RecursionError:
        draft.error(1, "too_deep")
        return None
    return ParsedChapter(file, value, draft.lines, draft.links, draft.terms, draft.figures)


def _split_front(file: str, text: str, problems: Problems) -> tuple[str, str] | None:
    """Split a text into its TOML and its Markdown; the latter begins with as many empty lines as stand before it."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        problems.error(file, 1, "front_missing")
        return None
    end = next((at for at, line in enumerate(lines) if at and line.rstrip() == _FENCE), None)
    if end is None:
        problems.error(file, 1, "front_open")
        return None
    return "\n".join(lines[1:end]), "\n" * (end + 1) + "\n".join(lines[end + 1 :])


def _has_bounds(draft: Draft, body: str) -> bool:
    line = 1
    for group in body.split("\n\n"):
        if len(group) > LONGEST_GROUP:
            draft.error(line + len(group) - len(group.lstrip("\n")), "group_too_long", most=LONGEST_GROUP)
            return False
        line += group.count("\n") + 2
    return True


def _read_body(draft: Draft, chapter: Chapter, body: str) -> Chapter:
    parsed = ParsedMarkdown(body)
    blocks = BlockReader(draft, parsed.fences).read(parsed.root)
    if not blocks:
        draft.error(1, "chapter_empty")
    notes = _read_notes(draft, parsed)
    return Chapter(chapter.id, chapter.title, chapter.short_title, chapter.lead, blocks, notes)


def _read_notes(draft: Draft, parsed: ParsedMarkdown) -> tuple[Note, ...]:
    """Read the notes in the order of their first marks; marks and notes must be pairs."""
    marks = dict(draft.note_marks)
    seen: Counter[str] = Counter()
    notes: dict[str, Note] = {}
    for name, element in parsed.notes:
        line = draft.locate(1, f"[^{name}]:", nth=seen[name])
        seen[name] += 1
        if seen[name] > 1:
            draft.error(line, "duplicate", name=name, line=draft.locate(1, f"[^{name}]:"))
        elif name not in marks:
            draft.error(line, "note_unused", note=name)
        else:
            if any(child.get("tangled") for child in element):
                draft.error(line, "tangled")
            number = list(marks).index(name) + 1
            paragraphs = read_paragraphs(element, line, draft, InlineReader(draft, in_note=True))
            draft.claim(f"n{number}", line)
            notes[name] = Note(f"n{number}", number, paragraphs)
    for name, line in marks.items():
        if name not in notes:
            draft.error(line, "note_missing", note=name)
    return tuple(notes[name] for name in marks if name in notes)
