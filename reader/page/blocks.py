"""How each kind of block is written."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCharFormat

from reader.model.blocks import (
    Block,
    Box,
    CodeBlock,
    DefinitionList,
    FigureBlock,
    Heading,
    Inlines,
    ItemList,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    Text,
)
from reader.model.prose import leaves, paragraph_number, plain
from reader.page.flow import Flow
from reader.page.formats import TIGHT
from reader.page.frame import figure_texts
from reader.page.ground import MARKER_GAP
from reader.page.style import GAP_1, GAP_2, GAP_3, GAP_4, GAP_5, GAP_6
from reader.page.table import write_table
from reader.page.target import FigureTarget

BULLETS = ("•", "–", "·")
"""What hangs before the items of an unordered list, by depth."""

_LIST_INDENT = 28
_CODE_HANG = "  "
"""How far the rest of a line of code stands in where the column is too narrow for all of it."""


def write_block(flow: Flow, block: Block) -> None:
    """Write a block and take down where it stands."""
    flow.index.open(block.id, _leaf_texts(flow, block), paragraph_number(block))
    match block:
        case Heading():
            _write_heading(flow, block)
        case Paragraph():
            _write_paragraphs(flow, (block.content,), flow.formats.body, GAP_4)
        case ListBlock():
            _write_items(flow, block.list, 1)
            flow.owe(GAP_4)
        case DefinitionList():
            _write_definitions(flow, block)
        case Quote():
            _write_quote(flow, block)
        case Table():
            write_table(flow, block)
        case FigureBlock():
            _write_figure(flow, block)
        case CodeBlock():
            _write_code(flow, block)
        case Box():
            _write_box(flow, block)
    flow.index.close(flow.end)


def _leaf_texts(flow: Flow, block: Block) -> Sequence[str]:
    if isinstance(block, FigureBlock):
        return figure_texts(flow.frame.figures.get(block.id), flow.frame.language)
    return [plain(leaf) for leaf in leaves(block)]


def _write_paragraphs(flow: Flow, paragraphs: Sequence[Inlines], characters: QTextCharFormat, gap: float) -> None:
    for paragraph in paragraphs:
        flow.start_block(0, gap, characters)
        flow.write_leaf(paragraph, characters)


def _write_heading(flow: Flow, block: Heading) -> None:
    characters = flow.formats.heading(plain(block.content), block.level)
    above, below = (GAP_6, GAP_2) if block.level == 2 else (GAP_5, GAP_1)
    flow.start_block(above, below, characters, height=TIGHT)
    made = QTextBlockFormat()
    made.setHeadingLevel(block.level)
    flow.cursor.mergeBlockFormat(made)
    flow.write_leaf(block.content, characters)


def _write_items(flow: Flow, items: ItemList, level: int) -> None:
    """Write the items of a list, and the lists in them, each deeper one a step further in."""
    bullet = BULLETS[(level - 1) % len(BULLETS)]
    markers = [f"{number}." if items.ordered else bullet for number, _ in enumerate(items.items, start=items.start)]
    with flow.indented(list_indent(flow, flow.formats.body, markers)):
        for item, marker in zip(items.items, markers, strict=True):
            write_item(flow, item.paragraphs, marker, flow.formats.body)
            if item.nested is not None:
                _write_items(flow, item.nested, level + 1)


def list_indent(flow: Flow, characters: QTextCharFormat, markers: Sequence[str]) -> float:
    """Give how far list items stand in: room for the widest of their markers."""
    measures = QFontMetricsF(characters.font())
    widest = max((measures.horizontalAdvance(marker) for marker in markers), default=0.0)
    return max(flow.formats.side(_LIST_INDENT), widest + measures.height() * MARKER_GAP)


def write_item(flow: Flow, paragraphs: Sequence[Inlines], marker: str, characters: QTextCharFormat) -> None:
    """Write the paragraphs of one list item behind its marker."""
    for number, paragraph in enumerate(paragraphs):
        flow.start_block(GAP_1, GAP_1, characters)
        if not number:
            flow.set_marker(marker)
        flow.write_leaf(paragraph, characters)


def _write_definitions(flow: Flow, block: DefinitionList) -> None:
    formats = flow.formats
    for entry in block.entries:
        flow.owe(GAP_2)
        _write_paragraphs(flow, entry.terms, formats.strong(formats.body), 0)
        with flow.indented(formats.side(GAP_5)):
            _write_paragraphs(flow, entry.meanings, formats.body, GAP_1)
    flow.owe(GAP_4)


def _write_quote(flow: Flow, block: Quote) -> None:
    formats = flow.formats
    step = formats.side(GAP_5)
    with flow.indented(step, step):
        flow.owe(GAP_4)
        _write_paragraphs(flow, block.paragraphs, formats.quote, GAP_2)
        flow.lay_ground("quote", flow.index.start, outdent=formats.side(GAP_4))
    flow.owe(GAP_5)


def _write_figure(flow: Flow, block: FigureBlock) -> None:
    from reader.page.picture import place_picture  # most first pages have none

    figure = flow.frame.figures.get(block.id)
    formats = flow.formats
    flow.place_block(formats.block(flow.take_owed(GAP_4), GAP_2, left=flow.left, right=flow.right), formats.caption)
    flow.cursor.mergeBlockFormat(_single_line())
    place_picture(flow, block.id, figure)
    flow.targets.append(FigureTarget(flow.index.start, flow.position, None, block.id))
    if figure is not None:
        caption, credit, _ = figure_texts(figure, flow.frame.language)
        flow.start_block(0, GAP_1, formats.caption)
        number = flow.frame.texts("page.figure", number=figure.number)
        flow.write_words(f"{number}  ", formats.strong(formats.caption))
        flow.write_leaf((Text(caption),), formats.caption)
        _write_paragraphs(flow, ((Text(credit),),), formats.credit, GAP_5)
    flow.owe(GAP_5)


def _single_line() -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    return made


def _write_code(flow: Flow, block: CodeBlock) -> None:
    formats = flow.formats
    side, pad = formats.side(GAP_4), formats.px(GAP_3)
    hang = round(QFontMetricsF(formats.code.font()).horizontalAdvance(_CODE_HANG))
    with flow.indented(side, side):
        flow.owe(GAP_3 + GAP_4)
        with flow.indented(hang):
            for line in block.lines:
                made = formats.block(flow.take_owed(0), 0, left=flow.left, right=flow.right)
                made.setTextIndent(-hang)
                flow.place_block(made, formats.code)
                flow.index.turn_to_leaf()
                for run in line:
                    flow.write_text(run.text, formats.code_run(run.kind))
        flow.lay_ground("code", flow.index.start, reach=pad, outdent=side)
    flow.owe(GAP_3 + GAP_5)


def _write_box(flow: Flow, block: Box) -> None:
    formats = flow.formats
    is_summary = block.kind == "key-points"
    side = 0 if is_summary else formats.side(GAP_5)
    characters = formats.label if is_summary else formats.box_title
    with flow.indented(side, side):
        flow.start_block(GAP_5 + GAP_4, GAP_2, characters, height=TIGHT)
        flow.write_leaf((Text(block.title),), characters)
        for inner in block.blocks:
            write_block(flow, inner)
        flow.lay_ground(block.kind, flow.index.start, reach=formats.px(GAP_4), outdent=side)
    flow.owe(GAP_4 + GAP_5)
