"""From a chapter to a page."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextFrameFormat

from reader.model.blocks import Chapter
from reader.page.blocks import write_block
from reader.page.document import make_document
from reader.page.flow import Flow
from reader.page.formats import Formats
from reader.page.frame import PageFrame
from reader.page.page import Page
from reader.page.pictures import Pictures
from reader.page.style import GAP_5, GAP_6, PageStyle
from reader.page.surround import write_head, write_notes, write_previews, write_ways_on
from reader.page.target import Target

if TYPE_CHECKING:
    from reader.page.picture import PictureObject


def build_page(chapter: Chapter, frame: PageFrame, style: PageStyle, width: int, pictures: Pictures) -> Page:
    """Lay a chapter out in a column ``width`` pixels wide."""
    document = make_document()
    edges = QTextFrameFormat()
    edges.setTopMargin(style.px(GAP_6))
    edges.setBottomMargin(style.px(GAP_6 + GAP_5))
    document.rootFrame().setFrameFormat(edges)
    flow = Flow(document, Formats(style, width), frame)
    _write(flow, chapter, frame)
    handler = _hang(pictures, flow) if frame.figures else None
    document.setTextWidth(width)
    targets = sorted(flow.targets, key=_start)
    return Page(document, flow.index.finish(), targets, flow.grounds, flow.markers, style=style, pictures=handler)


def _hang(pictures: Pictures, flow: Flow) -> "PictureObject":
    """Let the document draw pictures; the one who does so must live as long as it."""
    from reader.page.picture import PICTURE, PictureObject

    handler = PictureObject(pictures, flow)
    flow.document.documentLayout().registerHandler(PICTURE, handler)
    return handler


def _start(target: Target) -> int:
    return target.start


def _write(flow: Flow, chapter: Chapter, frame: PageFrame) -> None:
    flow.cursor.beginEditBlock()
    write_head(flow, chapter)
    for block in chapter.blocks:
        write_block(flow, block)
    write_previews(flow, frame.previews)
    write_notes(flow, chapter.notes)
    write_ways_on(flow, frame.previous, frame.next)
    flow.cursor.endEditBlock()
