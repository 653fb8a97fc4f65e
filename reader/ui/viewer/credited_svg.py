"""An SVG with its credit: a line below the drawing, and the words as metadata for programs."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QXmlStreamReader, QXmlStreamWriter

from reader.model.errors import EditionError
from reader.model.theme import SANS
from reader.ui.viewer.credited import GROUND, INK, CreditStrip
from reader.ui.viewer.picture import VectorPicture
from reader.ui.viewer.words import FigureWords

_SVG = "http://www.w3.org/2000/svg"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_CC = "http://creativecommons.org/ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_FRAME = ("width", "height", "viewBox")
_Token = QXmlStreamReader.TokenType
_LEFT_OUT = (_Token.Invalid, _Token.StartDocument, _Token.DTD, _Token.EndDocument)


def credited_svg(data: bytes, picture: VectorPicture, words: FigureWords) -> bytes:
    """Write the credit line below a drawing, whose own elements stay as they are.

    The line stands in the root, which grows by it: a nested ``svg`` around the drawing is unknown to SVG Tiny.
    Raises EditionError if the drawing is damaged.
    """
    source, target = QBuffer(), QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    reader, writer = QXmlStreamReader(source), QXmlStreamWriter(target)
    writer.writeStartDocument()
    _copy(reader, writer, picture, words)
    writer.writeEndDocument()
    if reader.hasError():
        raise EditionError("picture_damaged")
    return bytes(target.data().data())


def _copy(reader: QXmlStreamReader, writer: QXmlStreamWriter, picture: VectorPicture, words: FigureWords) -> None:
    """Copy a drawing token by token, and add to it at its beginning and its end."""
    view = picture.view_box()
    strip = CreditStrip(words, view.width())
    depth = 0
    while not reader.atEnd():
        token = reader.readNext()
        depth += (token == _Token.StartElement) - (token == _Token.EndElement)
        if token == _Token.StartElement and depth == 1:
            _write_root(reader, writer, picture, strip.height)
            _write_metadata(writer, words)
        elif token not in _LEFT_OUT:
            if token == _Token.EndElement and depth == 0:
                _write_strip(writer, strip, view)
            writer.writeCurrentToken(reader)


def _write_root(reader: QXmlStreamReader, writer: QXmlStreamWriter, picture: VectorPicture, more: float) -> None:
    """Open the root again, higher by ``more`` units of its own coordinates."""
    view, size = picture.view_box(), picture.size()
    height = size.height() * (view.height() + more) / view.height()
    for declared in reader.namespaceDeclarations():
        _declare(writer, declared.namespaceUri(), declared.prefix())
    writer.writeStartElement(reader.namespaceUri(), reader.name())
    for attribute in reader.attributes():  # type: ignore[attr-defined]  # Qt's stubs do not say so
        if attribute.qualifiedName() not in _FRAME:
            writer.writeAttribute(attribute)
    box = (view.x(), view.y(), view.width(), view.height() + more)
    writer.writeAttribute("width", f"{size.width():g}")
    writer.writeAttribute("height", f"{height:g}")
    writer.writeAttribute("viewBox", " ".join(f"{number:g}" for number in box))


def _declare(writer: QXmlStreamWriter, uri: str, prefix: str) -> None:
    if prefix:
        writer.writeNamespace(uri, prefix)
    else:
        writer.writeDefaultNamespace(uri)


def _write_metadata(writer: QXmlStreamWriter, words: FigureWords) -> None:
    """Write the words in the form that drawing programs show (Dublin Core in a ``cc:Work``)."""
    writer.writeTextElement(_SVG, "title", words.caption)
    writer.writeTextElement(_SVG, "desc", words.description)
    writer.writeStartElement(_SVG, "metadata")
    for uri, prefix in ((_RDF, "rdf"), (_CC, "cc"), (_DC, "dc")):
        writer.writeNamespace(uri, prefix)
    writer.writeStartElement(_RDF, "RDF")
    writer.writeStartElement(_CC, "Work")
    writer.writeAttribute(_RDF, "about", "")
    for name, text in (
        ("language", words.language),
        ("title", words.caption),
        ("description", words.description),
        ("rights", words.credit_line()),
        ("source", words.source),
        ("date", words.date),
    ):
        if text:
            writer.writeTextElement(_DC, name, text)
    for _ in range(3):
        writer.writeEndElement()


def _write_strip(writer: QXmlStreamWriter, strip: CreditStrip, view: QRectF) -> None:
    top = view.y() + view.height()
    writer.writeEmptyElement(_SVG, "rect")
    for name, number in (("x", view.x()), ("y", top), ("width", view.width()), ("height", strip.height)):
        writer.writeAttribute(name, f"{number:g}")
    writer.writeAttribute("fill", GROUND)
    for number, line in enumerate(strip.lines):
        writer.writeStartElement(_SVG, "text")
        writer.writeAttribute("x", f"{view.x() + strip.margin:g}")
        writer.writeAttribute("y", f"{top + strip.baseline(number):g}")
        writer.writeAttribute("font-family", SANS)
        writer.writeAttribute("font-size", str(strip.type_size))
        writer.writeAttribute("fill", INK)
        writer.writeCharacters(line)
        writer.writeEndElement()
