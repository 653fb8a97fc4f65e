"""Line numbers through the Markdown parser, which keeps none.

Before Markdown sees the text, the first line of every group of lines gets a mark with its number after its
indentation. When the parser comes to such a group, the mark is taken off again and the number is written on the
elements that are made of it.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.preprocessors import Preprocessor

from reader.compile.fences import is_fence_place

_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKED = re.compile(rf"( *){_OPEN}(\d+){_CLOSE}")
_STRAY = re.compile(rf"{_OPEN}\d+{_CLOSE}")
_WHOLE_LINE = re.compile(r" *(?:#{1,6}|!!! )")
"""What ends with its line: the next line begins a group, whether an empty line stands between or not."""


class MarkLines(Preprocessor):
    """Mark the first line of every group of lines."""

    def run(self, lines: list[str]) -> list[str]:
        """Give the lines with marks; a place of code is set apart from what stands before it."""
        marked = []
        begins = True
        for number, line in enumerate(lines, start=1):
            if is_fence_place(line) and not begins:
                marked.append("")
                begins = True
            marked.append(_mark(line, number) if begins and line.strip() else line)
            begins = not line.strip() or _WHOLE_LINE.match(line) is not None
        return marked


def _mark(line: str, number: int) -> str:
    words = line.lstrip(" ")
    return f"{line[: len(line) - len(words)]}{_OPEN}{number}{_CLOSE}{words}"


class TakeMarks(BlockProcessor):
    """Take the mark off a group, let the other processors work, and write the line on what they made."""

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a group begins with a mark."""
        return _MARKED.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Process the first group."""
        match = _MARKED.match(blocks[0])
        assert match is not None
        blocks[0] = match[1] + blocks[0][match.end() :]
        before = len(parent)
        self._delegate(parent, blocks)
        for child in parent[max(before - 1, 0) :]:
            for element in child.iter():
                element.attrib.setdefault("line", match[2])

    def _delegate(self, parent: Element, blocks: list[str]) -> None:
        for processor in self.parser.blockprocessors:
            if (
                processor is not self
                and processor.test(parent, blocks[0])
                and processor.run(parent, blocks) is not False
            ):
                return


def install_marks(markdown: Markdown) -> None:
    """Make a Markdown parser keep line numbers, as the attribute ``line`` of block elements."""
    markdown.preprocessors.register(MarkLines(markdown), "mark_lines", 10)
    markdown.parser.blockprocessors.register(TakeMarks(markdown.parser), "take_marks", 1000)


def drop_marks(root: Element) -> None:
    """Take away the marks that no group began with: what looked like a line of its own was none."""
    for element in root.iter():
        for part in ("text", "tail"):
            text = getattr(element, part)
            if text and _OPEN in text:
                setattr(element, part, type(text)(_STRAY.sub("", text)))


def element_line(element: Element, otherwise: int) -> int:
    """Give the line on which an element begins."""
    return int(element.get("line", otherwise))
