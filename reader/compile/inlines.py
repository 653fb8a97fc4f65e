"""Running text: from the elements of Python-Markdown to inline values."""

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from reader.compile.draft import Draft, Mention
from reader.compile.fences import cut_fence_places
from reader.compile.sources import squeeze
from reader.edition.soundness import ADDRESS, DEEPEST
from reader.model.blocks import (
    Emphasis,
    Inline,
    InlineCode,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    OutsideLink,
    Strong,
    TermUse,
    Text,
)
from reader.model.location import is_name

_SPACES = re.compile(r"[ \n]+")


class InlineReader:
    """Read running text. Links, terms and note marks are noted in the draft; ``in_note`` forbids note marks."""

    def __init__(self, draft: Draft, in_note: bool = False) -> None:
        self._draft = draft
        self._in_note = in_note

    def read(self, element: Element, line: int) -> Inlines:
        """Read what an element holds: white space becomes single spaces, none at the ends."""
        return trim(_join(self._children(element, line)))

    def _children(self, element: Element, line: int, depth: int = 1) -> Iterator[Inline]:
        if depth > DEEPEST:
            self._draft.error(line, "too_deep")
            return
        yield from self._text(element.text, line)
        for child in element:
            yield from self._inline(child, line, depth)
            yield from self._text(child.tail, line)

    def _text(self, text: str | None, line: int) -> Iterator[Text]:
        if not text:
            return
        clean = cut_fence_places(text)
        if clean != text:
            self._draft.error(line, "code_misplaced", "```")
        yield Text(_SPACES.sub(" ", clean))

    def _inline(self, element: Element, line: int, depth: int) -> Iterator[Inline]:
        match element.tag:
            case "strong":
                yield Strong(_join(self._children(element, line, depth + 1)))
            case "em":
                yield Emphasis(_join(self._children(element, line, depth + 1)))
            case "code":
                yield InlineCode(squeeze(element.text or ""))
            case "br":
                yield LineBreak()
            case "a":
                yield from self._link(element, line, depth)
            case "mark":
                yield from self._mark(element.get("note", ""), line)
            case "refused":
                text = element.text or ""
                self._draft.error(line, element.get("key", ""), text.split("\n")[0], text=squeeze(text)[:60])
            case tag:
                raise AssertionError(f"Python-Markdown made an inline element {tag}")

    def _mark(self, note: str, line: int) -> Iterator[Inline]:
        line = self._draft.locate(line, f"[^{note}]")
        if self._in_note:
            self._draft.error(line, "note_in_note", note=note)
        else:
            number = self._draft.mark_note(note, line)
            yield NoteMark(f"n{number}", number)

    def _link(self, element: Element, line: int, depth: int) -> Iterator[Inline]:
        target = element.get("href", "")
        line = self._draft.locate(line, f"]({target}")
        children = _join(self._children(element, line, depth + 1))
        if not children:
            self._draft.error(line, "link_empty", target=target)
        elif element.get("title") is not None:
            self._draft.error(line, "link_title", target=target)
        else:
            yield from self._target(target, children, line)

    def _target(self, target: str, children: Inlines, line: int) -> Iterator[Inline]:
        if ADDRESS.fullmatch(target):
            yield OutsideLink(target, children)
        elif target.startswith("term:"):
            term = target.removeprefix("term:")
            self._draft.terms.append(Mention(line, term))
            yield TermUse(term, children)
        else:
            chapter, _, block = target.partition("#")
            chapter = chapter or (self._draft.chapter if block else "")
            if is_name(chapter) and (is_name(block) or not block):
                self._draft.links.append(Mention(line, chapter, block))
                yield Link(chapter, block, children)
            else:
                self._draft.error(line, "bad_target", target=target)


def _join(inlines: Iterable[Inline]) -> Inlines:
    """Make neighbouring texts one, without two spaces in a row, and leave out empty ones."""
    joined: list[Inline] = []
    for inline in inlines:
        last = joined[-1] if joined else None
        if isinstance(inline, Text) and isinstance(last, Text):
            joined[-1] = Text(_SPACES.sub(" ", last.text + inline.text))
        elif not isinstance(inline, Text) or inline.text:
            joined.append(inline)
    return tuple(joined)


def trim(inlines: Inlines) -> Inlines:
    """Take spaces and line breaks off both ends, and spaces from around the line breaks that stay."""
    trimmed = list(inlines)
    for at, inline in enumerate(trimmed):
        if isinstance(inline, Text):
            text = inline.text
            if at == 0 or isinstance(trimmed[at - 1], LineBreak):
                text = text.lstrip(" ")
            if at == len(trimmed) - 1 or isinstance(trimmed[at + 1], LineBreak):
                text = text.rstrip(" ")
            trimmed[at] = Text(text)
    trimmed = [inline for inline in trimmed if inline != Text("")]
    while trimmed and isinstance(trimmed[-1], LineBreak):
        trimmed.pop()
    while trimmed and isinstance(trimmed[0], LineBreak):
        trimmed.pop(0)
    return tuple(trimmed)
