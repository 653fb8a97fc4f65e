"""Tables: columns measured to fit, and folded into records where there is no room for columns."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QFontMetricsF,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.model.blocks import Inlines, Table
from reader.model.prose import plain
from reader.model.theme import SANS
from reader.page.flow import Flow
from reader.page.formats import ALIGNMENTS, SEMIBOLD, TIGHT, measure_font
from reader.page.style import GAP_1, GAP_2, GAP_4, GAP_5, TYPE

_LABEL_SHARE = 0.875
"""The size of the header's words as a share of the cells'."""


def plan_columns(least: Sequence[float], wanted: Sequence[float], room: float) -> list[float] | None:
    """Share a width among columns; None where their longest words do not fit beside each other.

    ``least`` is the width of each column's longest word and ``wanted`` that of its longest cell in one line. What is
    left over goes to the columns that would wrap most, and when none wraps, to all by their width.
    """
    spare = room - sum(least)
    if spare < 0:
        return None
    wishes = [most - word for word, most in zip(least, wanted, strict=True)]
    if sum(wishes) >= spare:
        return [word + spare * wish / sum(wishes) if wish else word for word, wish in zip(least, wishes, strict=True)]
    spare = room - sum(wanted)
    total = sum(wanted) or 1.0
    return [most + spare * (most / total if sum(wanted) else 1 / len(wanted)) for most in wanted]


def write_table(flow: Flow, block: Table) -> None:
    """Write a table: its caption, then the cells in columns or, where these do not fit, row by row."""
    _write_caption(flow, block)
    widths = _measure(flow, block)
    if widths is None and block.rows:
        _write_records(flow, block)
    else:
        _write_columns(flow, block, widths or [flow.room / len(block.header)] * len(block.header))
    flow.owe(GAP_5 + GAP_1)


def _write_caption(flow: Flow, block: Table) -> None:
    characters = flow.formats.strong(flow.formats.table)
    flow.owe(GAP_4)
    if block.caption:
        flow.start_block(0, GAP_2, characters)
        flow.write_leaf(block.caption, characters, 0)


# In columns


def _measure(flow: Flow, block: Table) -> list[float] | None:
    """Plan the widths of the columns, the space between them included; numbers are kept in one line if they can."""
    formats = flow.formats
    bold = measure_font(SANS, formats.px(TYPE.table * _LABEL_SHARE), SEMIBOLD)
    regular = measure_font(SANS, formats.px(TYPE.table))
    words, lines = [], []
    for column, head in enumerate(block.header):
        cells = [(plain(head), bold), *((plain(row[column]), regular) for row in block.rows)]
        space = 1 + (formats.side(GAP_5) if column else 0)
        words.append(space + max(_longest_word(text, measures) for text, measures in cells))
        lines.append(space + max(measures.horizontalAdvance(text) for text, measures in cells))
    whole = [line if align == "right" else word for word, line, align in zip(words, lines, block.align, strict=True)]
    return plan_columns(whole, lines, flow.room) or plan_columns(words, lines, flow.room)


def _longest_word(text: str, measures: QFontMetricsF) -> float:
    return max((measures.horizontalAdvance(word) for word in text.split()), default=0.0)


def _write_columns(flow: Flow, block: Table, widths: list[float]) -> None:
    table = flow.insert_table(len(block.rows) + 1, len(widths), _table_format(flow, widths))
    leaf = 1
    for row, cells in enumerate((block.header, *block.rows)):
        for column, content in enumerate(cells):
            _write_cell(flow, block, table.cellAt(row, column), content, leaf)
            leaf += 1
    flow.leave_table(table)


def plain_table() -> QTextTableFormat:
    """Make the format of a table without any lines or spaces of Qt's own."""
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setCellPadding(0)
    made.setCellSpacing(0)
    return made


def _table_format(flow: Flow, widths: list[float]) -> QTextTableFormat:
    made = plain_table()
    made.setHeaderRowCount(1)
    made.setTopMargin(flow.formats.px(GAP_1))
    made.setLeftMargin(flow.left)
    made.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in widths])
    flow.take_owed(0)
    return made


def _write_cell(flow: Flow, block: Table, cell: QTextTableCell, content: Inlines, leaf: int) -> None:
    is_header, is_last = cell.row() == 0, cell.row() == len(block.rows)
    flow.enter_cell(cell)
    characters = _label_format(flow) if is_header else flow.formats.table
    made = flow.formats.block(0, 0, height=TIGHT)
    made.setAlignment(ALIGNMENTS[block.align[cell.column()]])
    flow.place_block(made, characters)
    flow.write_leaf(content, characters, leaf)
    cell.setFormat(_cell_format(flow, is_header=is_header, is_first=cell.column() == 0, is_last=is_last))


def _label_format(flow: Flow) -> QTextCharFormat:
    return flow.formats.characters(SANS, flow.formats.px(TYPE.table * _LABEL_SHARE), "muted", SEMIBOLD)


def _cell_format(flow: Flow, *, is_header: bool, is_first: bool, is_last: bool) -> QTextTableCellFormat:
    formats = flow.formats
    made = QTextTableCellFormat()
    made.setTopPadding(formats.px(GAP_2))
    made.setBottomPadding(formats.px(GAP_2))
    made.setLeftPadding(0 if is_first else formats.side(GAP_5))
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorder(1)
    made.setBottomBorderBrush(formats.colour("muted" if is_header or is_last else "line"))
    made.setVerticalAlignment(
        QTextCharFormat.VerticalAlignment.AlignBottom if is_header else QTextCharFormat.VerticalAlignment.AlignTop
    )
    return made


# Row by row


def _write_records(flow: Flow, block: Table) -> None:
    """Write each row as a record: the first cell over it, then each cell under the words of its header."""
    columns = len(block.header)
    strong, label = flow.formats.strong(flow.formats.table), _label_format(flow)
    for row, cells in enumerate(block.rows):
        flow.start_block(GAP_4, GAP_1, strong)
        if row == 0:
            _write_head(flow, block, 0, label)
        flow.lay_ground("rule", flow.position, reach=flow.formats.px(GAP_2))
        flow.write_leaf(cells[0], strong, 1 + columns * (row + 1))
        for column, content in enumerate(cells[1:], start=1):
            _write_field(flow, block, row, column, content)


def _write_field(flow: Flow, block: Table, row: int, column: int, content: Inlines) -> None:
    if row and not content:
        return
    label = _label_format(flow)
    flow.start_block(0, GAP_1, flow.formats.table, height=TIGHT)
    if row == 0:
        _write_head(flow, block, column, label)
    elif plain(block.header[column]):
        flow.write_words(f"{plain(block.header[column])}  ", label)
    flow.write_leaf(content, flow.formats.table, 1 + len(block.header) * (row + 1) + column)


def _write_head(flow: Flow, block: Table, column: int, label: QTextCharFormat) -> None:
    """Write the words of a header where they stand for the first time: there they are found."""
    flow.write_leaf(block.header[column], label, 1 + column)
    if block.header[column]:
        flow.write_words("  ", label)
