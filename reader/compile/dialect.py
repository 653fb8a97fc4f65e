"""The Markdown of an edition: Python-Markdown with what the tree of blocks has a place for, and nothing else.

What has no place is not passed over in silence: it becomes an element ``refused`` whose ``key`` names the problem.
"""

import re
from html.entities import html5
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.extensions.tables import TableProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

_WITHOUT = ("setextheader", "reference")
_WITHOUT_INLINE = (
    "reference",
    "image_link",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "html",
    "entity",
)
_REFUSED = (
    ("image", 165, r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])"),
    ("link_definition", 158, r"(?m)^\[(?!\^)[^\]]+\]:[ ]*\S+"),
    ("link_reference", 156, r"\[(?!\^)[^\]]+\] ?\[(?!\^)[^\]]*\]"),
    ("bare_address", 95, r"<(?:[A-Za-z][A-Za-z0-9+.-]*://[^<>\s]*|[^<>\s@]+@[^<>\s]+)>"),
    ("raw_html", 90, r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]*>|<[!?][^<>]*>?"),
)


class RefusedPattern(InlineProcessor):
    """Find what has no place in the tree of blocks."""

    def __init__(self, key: str, pattern: str, markdown: Markdown) -> None:
        super().__init__(pattern, markdown)
        self._key = key

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        """Give an element that holds what was found."""
        return _refused(self._key, m[0]), m.start(), m.end()


class EntityPattern(InlineProcessor):
    """Find character entities."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self,
        m: re.Match[str],
        data: str,
    ) -> tuple[Element | None, int | None, int | None]:
        """Give an element that holds an entity that exists."""
        if not m[1].startswith("#") and f"{m[1]};" not in html5:
            return None, None, None
        return _refused("entity", m[0]), m.start(), m.end()


def _refused(key: str, text: str) -> Element:
    element = Element("refused", key=key)
    element.text = AtomicString(text)
    return element


class NoteMarkPattern(InlineProcessor):
    """Find the marks of footnotes, whether the note exists or not."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        """Give an element ``mark`` that names the note."""
        return Element("mark", note=m[1].strip()), m.start(), m.end()


class Notes(FootnoteExtension):
    """Collect the definitions of footnotes as Markdown, in the order of the text; some may share a name."""

    def __init__(self) -> None:
        super().__init__()
        self.definitions: list[tuple[str, str]] = []

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register what finds definitions and marks."""
        self.parser: BlockParser = md.parser
        md.parser.blockprocessors.register(FootnoteBlockProcessor(self), "footnote", 17)
        md.inlinePatterns.register(NoteMarkPattern(r"\[\^([^\]\s]+)\]", md), "footnote", 175)

    def setFootnote(self, id: str, text: str) -> None:  # noqa: A002, N802
        """Keep a definition."""
        self.definitions.append((id.strip(), text))


class Boxes(AdmonitionProcessor):
    """Read boxes: ``!!! kind "Title"``. A title that is not given stays empty."""

    def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str | None]:
        """Give the kind as it is written, and the title."""
        return match[1], match[2]


class Tables(TableProcessor):
    """Read tables and note rows that have more or fewer cells than the header, which Python-Markdown hides."""

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Read one table; its attribute ``ragged`` holds the first row that does not fit."""
        rows = [row.strip(" ") for row in blocks[0].split("\n")]
        widths = [len(self._split_row(row)) for row in rows]  # type: ignore[attr-defined]  # the stubs leave it out
        super().run(parent, blocks)
        ragged = next((row for row, width in zip(rows, widths, strict=True) if width != widths[0]), None)
        if ragged is not None:
            parent[-1].set("ragged", ragged)


class Dialect(Extension):
    """Take away what the tree of blocks has no place for, and find it instead."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Change the parser."""
        md.preprocessors.deregister("html_block")
        for name in _WITHOUT:
            md.parser.blockprocessors.deregister(name)
        for name in _WITHOUT_INLINE:
            md.inlinePatterns.deregister(name)
        for key, priority, pattern in _REFUSED:
            md.inlinePatterns.register(RefusedPattern(key, pattern, md), key, priority)
        md.inlinePatterns.register(EntityPattern(r"&(#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);", md), "entity", 80)
        md.parser.blockprocessors.register(Boxes(md.parser), "admonition", 105)
        md.parser.blockprocessors.register(Tables(md.parser, {"use_align_attribute": True}), "table", 75)
        md.ESCAPED_CHARS.extend("<&|")
