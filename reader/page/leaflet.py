"""What a card says: a footnote, a term, an outside address, each a small document."""

from PySide6.QtGui import QTextDocument

from reader.model.blocks import Note
from reader.model.prose import leaves, plain
from reader.model.report import Term
from reader.model.theme import SANS
from reader.page.document import make_document
from reader.page.flow import Flow
from reader.page.formats import TIGHT, Formats
from reader.page.frame import PageFrame
from reader.page.style import GAP_1, GAP_2, TYPE, PageStyle


def write_note(note: Note, frame: PageFrame, style: PageStyle, width: int) -> QTextDocument:
    """Write a footnote, at most ``width`` pixels wide."""
    flow = _start(frame, style, width)
    formats = flow.formats
    flow.start_block(0, GAP_1, formats.label, height=TIGHT)
    flow.write_words(frame.texts("page.note", number=note.number), formats.label)
    flow.index.open(note.id, [plain(leaf) for leaf in leaves(note)])
    for paragraph in note.paragraphs:
        flow.start_block(0, GAP_1, formats.note)
        flow.write_leaf(paragraph, formats.note)
    return _finish(flow)


def write_term(term: Term, frame: PageFrame, style: PageStyle, width: int) -> QTextDocument:
    """Write what a term means, at most ``width`` pixels wide."""
    flow = _start(frame, style, width)
    formats = flow.formats
    flow.start_block(0, GAP_1, formats.label, height=TIGHT)
    flow.write_words(frame.texts(f"page.kind_{term.kind}"), formats.label)
    strong = formats.strong(formats.note)
    flow.start_block(0, GAP_1, strong, height=TIGHT)
    flow.write_words(term.label[frame.language], strong)
    flow.start_block(0, 0, formats.note)
    flow.write_words(term.definition[frame.language], formats.note)
    if term.unverified:
        flow.start_block(GAP_2, 0, formats.credit)
        flow.write_words(frame.texts("page.unverified"), formats.credit)
    return _finish(flow)


def write_address(address: str, frame: PageFrame, style: PageStyle, width: int) -> QTextDocument:
    """Write an outside address and that it is not opened, at most ``width`` pixels wide."""
    flow = _start(frame, style, width)
    formats = flow.formats
    flow.start_block(0, GAP_1, formats.label, height=TIGHT)
    flow.write_words(frame.texts("page.address"), formats.label)
    characters = formats.characters(SANS, formats.px(TYPE.note))
    flow.start_block(0, GAP_1, characters, height=TIGHT)
    flow.cursor.insertText(address, characters)
    flow.start_block(0, 0, formats.credit)
    flow.write_words(frame.texts("page.address_not_opened"), formats.credit)
    return _finish(flow)


def _start(frame: PageFrame, style: PageStyle, width: int) -> Flow:
    return Flow(make_document(), Formats(style, width), frame)


def _finish(flow: Flow) -> QTextDocument:
    """Lay out as narrow as the words allow."""
    flow.document.setTextWidth(flow.formats.width)
    flow.document.setTextWidth(min(flow.formats.width, flow.document.idealWidth() + 1))
    return flow.document
