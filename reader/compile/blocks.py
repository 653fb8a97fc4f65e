"""The blocks of a chapter: from the elements of Python-Markdown to the closed tree, numbered and addressed."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import cast, get_args
from xml.etree.ElementTree import Element

from msgspec.structs import replace

from reader.compile.code import UnknownLanguageError, colour_code, plain_code
from reader.compile.draft import Draft, Mention, is_reserved
from reader.compile.fences import Fence, fence_number
from reader.compile.inlines import InlineReader, trim
from reader.compile.marks import element_line
from reader.compile.pieces import read_definitions, read_list, read_paragraphs, read_table
from reader.model.blocks import (
    Block,
    Box,
    BoxKind,
    CodeBlock,
    DefinitionList,
    FigureBlock,
    Heading,
    Inlines,
    ListBlock,
    Paragraph,
    Quote,
    Text,
)
from reader.model.location import is_name
from reader.model.prose import plain

_NAMED = re.compile(r" ?\{#([^{}]*)\}$")
_NEW_BLOCK = re.compile(r"#|>|!!! |```|\[\^|:")
"""What begins another block on the very next line of a paragraph."""

_GLUED = re.compile(r"[-*+] |1\. |figure:|table:|\|?[ ]*:?-{3,}:?[ ]*\|")
"""What would begin another block if an empty line stood before it."""

_CAPTION = "table:"
_FIGURE = "figure:"
_REFUSED = {"hr": "rule", "pre": "indented_code"}


class BlockReader:
    """Read the blocks of one chapter; addresses and numbers go on from call to call."""

    def __init__(self, draft: Draft, fences: tuple[Fence, ...]) -> None:
        self._draft = draft
        self._fences = fences
        self._inlines = InlineReader(draft)
        self._counts: Counter[str] = Counter()
        self._caption: tuple[Inlines, int] | None = None

    def read(self, parent: Element, line: int = 1, in_box: bool = False) -> tuple[Block, ...]:
        """Read all blocks in an element. What has no place in the tree is noted as an error and left out."""
        blocks: list[Block] = []
        for element in parent:
            line = element_line(element, line)
            if element.get("tangled"):
                self._draft.error(line, "tangled")
            if self._caption is not None and element.tag != "table":
                self._drop_caption()
            blocks.extend(self._block(element, line, in_box))
            assert not (element.tail or "").strip(), "Python-Markdown left text between blocks"
        if self._caption is not None:
            self._drop_caption()
        return tuple(blocks)

    def _block(self, element: Element, line: int, in_box: bool) -> Iterator[Block]:
        match element.tag:
            case "p":
                yield from self._paragraph(element, line)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield from self._heading(element, line)
            case "ul" | "ol":
                items = read_list(element, line, self._draft, self._inlines)
                if items is not None:
                    yield ListBlock(self._paragraph_id(line), self._counts["p"], items)
            case "dl":
                entries = read_definitions(element, line, self._draft, self._inlines)
                yield DefinitionList(self._paragraph_id(line), self._counts["p"], entries)
            case "blockquote":
                paragraphs = read_paragraphs(element, line, self._draft, self._inlines)
                yield Quote(self._paragraph_id(line), self._counts["p"], paragraphs)
            case "table":
                caption, self._caption = self._caption or ((), line), None
                yield read_table(element, line, self._id("t", line), caption[0], self._draft, self._inlines)
            case "div":
                yield from self._box(element, line, in_box)
            case tag:
                self._draft.error(line, _REFUSED[tag])

    def _id(self, kind: str, line: int, named: str = "") -> str:
        """Give the next address of a kind, or the one its author has chosen for it."""
        self._counts[kind] += 1
        block = named or f"{kind}{self._counts[kind]}"
        self._draft.claim(block, line)
        return block

    def _paragraph_id(self, line: int, named: str = "") -> str:
        return self._id("p", line, named)

    def _paragraph(self, element: Element, line: int) -> Iterator[Block]:
        fence = fence_number(element.text or "") if not len(element) else None
        if fence is not None:
            yield self._code(self._fences[fence])
            return
        self._note_glued(line)
        content, named = self._take_name(self._inlines.read(element, line), line)
        start = content[0].text if content and isinstance(content[0], Text) else ""
        if start.startswith(_FIGURE):
            yield from self._figure(plain(content), line)
        elif start.startswith(_CAPTION):
            self._caption = (trim((Text(start.removeprefix(_CAPTION)), *content[1:])), line)
        elif content:
            yield Paragraph(self._paragraph_id(line, named), self._counts["p"], content)
        elif named:
            self._draft.error(line, "name_alone", name=named)

    def _note_glued(self, line: int) -> None:
        """Note what looks like the start of another block and stands in a paragraph for want of an empty line."""
        for at, words in self._draft.rest_of_group(line):
            if _NEW_BLOCK.match(words):
                return
            if _GLUED.match(words):
                self._draft.error(at, "empty_line_wanted", text=words[:40])
                return

    def _take_name(self, content: Inlines, line: int) -> tuple[Inlines, str]:
        """Split ``{#name}`` off the end of a heading or a paragraph."""
        last = content[-1] if content else None
        match = _NAMED.search(last.text) if isinstance(last, Text) else None
        if match is None or not isinstance(last, Text):
            return content, ""
        if not is_name(match[1]) or is_reserved(match[1]):
            key = "name_reserved" if is_reserved(match[1]) else "bad_name"
            self._draft.error(line, key, match[0].strip(), name=match[1])
            return content, ""
        return trim((*content[:-1], Text(last.text[: match.start()]))), match[1]

    def _figure(self, text: str, line: int) -> Iterator[Block]:
        name = text.removeprefix(_FIGURE).strip()
        if not is_name(name):
            self._draft.error(line, "figure_not_alone", text=text[:60])
            return
        self._draft.figures.append(Mention(line, name))
        self._draft.claim(name, line)
        yield FigureBlock(name)

    def _heading(self, element: Element, line: int) -> Iterator[Block]:
        level = int(element.tag[1])
        if level not in {2, 3}:
            self._draft.error(line, "heading_level", level=level)
            return
        content, named = self._take_name(self._inlines.read(element, line), line)
        if plain(content).strip():
            yield Heading(self._id("h", line, named), level, content)
        else:
            self._draft.error(line, "heading_empty")

    def _code(self, fence: Fence) -> CodeBlock:
        if not fence.closed:
            self._draft.error(fence.line, "code_open")
        if not fence.code.strip():
            self._draft.error(fence.line, "nothing_said")
        try:
            lines = colour_code(fence.code, fence.language) if fence.language else plain_code(fence.code)
        except UnknownLanguageError:
            self._draft.warning(fence.line, "code_language", language=fence.language)
            lines = plain_code(fence.code)
        return CodeBlock(self._id("k", fence.line), fence.language, lines)

    def _box(self, element: Element, line: int, in_box: bool) -> Iterator[Block]:
        kind = element.get("class", "").removeprefix("admonition").strip()
        titled = len(element) > 0 and element[0].get("class") == "admonition-title"
        if in_box:
            self._draft.error(line, "box_in_box")
        elif kind not in get_args(BoxKind):
            self._draft.error(line, "box_kind", kind=kind, kinds=", ".join(get_args(BoxKind)))
        elif not titled:
            self._draft.error(line, "box_title")
        else:
            yield self._whole_box(cast("BoxKind", kind), element, line)

    def _whole_box(self, kind: BoxKind, element: Element, line: int) -> Box:
        title = self._inlines.read(element[0], line)
        if not all(isinstance(inline, Text) for inline in title):
            self._draft.error(line, "box_title_plain")
        element.remove(element[0])
        box = Box(self._id("x", line), kind, plain(title), ())
        box = replace(box, blocks=self.read(element, line, in_box=True))
        if not box.blocks:
            self._draft.error(line, "box_empty")
        return box

    def _drop_caption(self) -> None:
        assert self._caption is not None
        self._draft.error(self._caption[1], "caption_alone")
        self._caption = None
