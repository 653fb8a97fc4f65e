"""A PDF read as assistive technology reads it: the texts of its tags, in their order."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from outloud import Document
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, NumberObject, PdfObject


class Said:
    """Hold the texts of the tags of one PDF, ``body`` without ``notes`` and their marks, and the ``kinds`` of tags.

    ``alts`` are the descriptions of its figures; ``spoken`` are the texts of the tags in every language.
    """

    def __init__(self, file: Path) -> None:
        pdf = PdfReader(BytesIO(file.read_bytes()))
        numbers = [page.indirect_reference for page in pdf.pages]
        self._pages = {number.idnum: index for index, number in enumerate(numbers) if number is not None}
        self._document = Document(str(file))
        self.kinds: list[str] = []
        self.alts: list[str] = []
        tree = _dictionary(_dictionary(pdf.trailer["/Root"])["/StructTreeRoot"])
        self.body = squeezed("".join(self._walk(tree["/K"], "", 0, aside=False)))
        self.notes = squeezed("".join(self._walk(tree["/K"], "", 0, aside=True)))
        tongues: dict[str, list[str]] = {}
        self._listen(tree["/K"], str(pdf.root_object["/Lang"]), 0, tongues)
        self.spoken = {language: squeezed("".join(texts)) for language, texts in tongues.items()}
        self._document.close()

    def _walk(self, node: PdfObject, parent: str, page: int, *, aside: bool, inside: bool = False) -> Iterator[str]:
        node = node.get_object() or node
        if isinstance(node, ArrayObject):
            for kid in node:
                yield from self._walk(kid, parent, page, aside=aside, inside=inside)
        elif isinstance(node, NumberObject):
            if aside == inside:
                yield self._document.content(page).mcid_text.get((None, int(node)), "")
        elif isinstance(node, DictionaryObject):
            page = self._pages[node.raw_get("/Pg").idnum] if "/Pg" in node else page
            kind = str(node.get("/S", ""))
            if "/MCID" in node:
                yield from self._walk(node["/MCID"], kind, page, aside=aside, inside=inside)
            elif "/K" in node:
                if not aside:
                    self.kinds.append(kind.removeprefix("/"))
                    self.alts += [str(node["/Alt"])] if kind == "/Figure" else []
                if kind == "/Figure":
                    return  # its description is said instead of the words in it
                inside = inside or kind == "/Note" or (kind == "/Lbl" and parent != "/LI")
                yield from self._walk(node["/K"], kind, page, aside=aside, inside=inside)

    def _listen(self, node: PdfObject, language: str, page: int, tongues: dict[str, list[str]]) -> None:
        """Sort the texts by the language that their tags are marked with."""
        node = node.get_object() or node
        if isinstance(node, ArrayObject):
            for kid in node:
                self._listen(kid, language, page, tongues)
        elif isinstance(node, NumberObject):
            text = self._document.content(page).mcid_text.get((None, int(node)), "")
            tongues.setdefault(language, []).append(text)
        elif isinstance(node, DictionaryObject):
            page = self._pages[node.raw_get("/Pg").idnum] if "/Pg" in node else page
            below = node.get("/MCID", node.get("/K"))
            if below is not None:
                self._listen(below, str(node.get("/Lang", language)), page, tongues)


def _dictionary(value: PdfObject) -> DictionaryObject:
    found = value.get_object()
    assert isinstance(found, DictionaryObject)
    return found


def squeezed(text: str) -> str:
    """Take out of a text what line ends put into it or take from it: spaces and hyphens of every kind."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "-\u00ad\u2010\u200b")
