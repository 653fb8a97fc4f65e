"""A text parsed by Python-Markdown: its elements with their lines, its fenced code, its footnotes."""

from collections import Counter
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.util import AtomicString

from reader.compile.dialect import Dialect, Notes
from reader.compile.fences import TakeFences
from reader.compile.marks import drop_marks, install_marks

_IN_ATTRIBUTES = ("href", "title", "note")


class ParsedMarkdown:
    """Hold what was parsed: ``root`` above the blocks, ``fences`` in order, ``notes`` as pairs of name and root.

    A block of which Python-Markdown has lost words has the attribute ``tangled``.
    """

    def __init__(self, text: str) -> None:
        notes, fences = Notes(), TakeFences()
        extensions = [TableExtension(), DefListExtension(), SaneListExtension(), notes, Dialect()]
        self._markdown = Markdown(extensions=extensions)
        self._markdown.preprocessors.register(fences, "fences", 20)
        install_marks(self._markdown)
        lines = text.split("\n")
        for preprocessor in self._markdown.preprocessors:
            lines = preprocessor.run(lines)
        self.root = self._elements("\n".join(lines))
        self.fences = tuple(fences.fences)
        self.notes = [(name, self._elements(note)) for name, note in notes.definitions]

    def _elements(self, text: str) -> Element:
        root = Element("div")
        self._markdown.parser.parseChunk(root, text)
        drop_marks(root)
        letters = [_letters(child) for child in root]
        for name in ("inline", "unescape"):
            self._markdown.treeprocessors[name].run(root)
        for code in root.iter("code"):
            code.text = AtomicString(_unescape(code.text or ""))
        for child, before in zip(root, letters, strict=True):
            if _letters(child) != before:
                child.set("tangled", "yes")
        return root


def _unescape(code: str) -> str:
    """Undo the escapes that Python-Markdown puts into code."""
    return code.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _letters(root: Element) -> Counter[str]:
    """Count the letters and digits in an element, wherever they stand.

    Reading emphasis, links and notes moves words and drops signs, but never a letter. When emphasis is tangled,
    Python-Markdown 3.11 does lose some: it pairs marks by positions that it has moved meanwhile.
    """
    counts: Counter[str] = Counter()
    for element in root.iter():
        parts = (element.text, element.tail, *(element.get(name) for name in _IN_ATTRIBUTES))
        for part in parts:
            counts.update(part or "")
    return Counter({sign: count for sign, count in counts.items() if sign.isalnum()})
