"""What the page adds around the blocks: title and lead above, notes, previews and the ways on below."""

from PySide6.QtGui import QTextLength

from reader.model.blocks import Chapter, Note, Text
from reader.model.contents import COVER
from reader.model.location import Location
from reader.model.prose import LEAD, TOP, leaves, plain
from reader.model.theme import SANS, SERIF
from reader.page.blocks import BULLETS, list_indent
from reader.page.flow import Flow
from reader.page.formats import DISPLAY, SEMIBOLD, TIGHT, measure_font
from reader.page.frame import Neighbour, Preview
from reader.page.ground import Ground
from reader.page.style import GAP_1, GAP_2, GAP_3, GAP_4, GAP_5, GAP_6, TYPE
from reader.page.table import plain_table
from reader.page.target import BackTarget, LinkTarget

_COVER_TITLE = 44
_PREVIEW_TITLE = 24
_SIDE_BY_SIDE = 480
"""The narrowest column, in pixels at 100 %, in which the ways on stand side by side."""


def write_head(flow: Flow, chapter: Chapter) -> None:
    """Write the label, the title and the lead."""
    formats = flow.formats
    flow.index.open(TOP, (chapter.title,))
    if flow.frame.label:
        flow.start_block(0, GAP_2, formats.label, height=TIGHT)
        flow.write_words(flow.frame.label, formats.label)
    title = formats.title(chapter.title, _COVER_TITLE if chapter.id == COVER else TYPE.title)
    flow.start_block(0, GAP_4, title, height=DISPLAY)
    flow.write_leaf((Text(chapter.title),), title)
    flow.index.close(flow.end)
    if chapter.lead:
        flow.index.open(LEAD, (chapter.lead,))
        flow.start_block(0, GAP_5, formats.lead)
        flow.write_leaf((Text(chapter.lead),), formats.lead)
        flow.index.close(flow.end)
    if chapter.id == COVER and flow.frame.next is not None:
        _write_start(flow, flow.frame.next)


def _write_start(flow: Flow, first: Neighbour) -> None:
    """Write the large link by which reading begins."""
    formats = flow.formats
    side, pixels = formats.side(GAP_5), formats.px(TYPE.body)
    words = f"{flow.frame.texts('page.start')}  →"
    characters = formats.characters(SANS, pixels, "paper", SEMIBOLD)
    width = measure_font(SANS, pixels, SEMIBOLD).horizontalAdvance(words) + 1
    with flow.indented(side, max(side, flow.room - side - width)):
        flow.start_block(GAP_3 + GAP_2, 0, characters, height=TIGHT)
        start = flow.position
        flow.write_words(words, characters)
        ground = flow.lay_ground("start", start, reach=formats.px(GAP_3), outdent=side)
    flow.targets.append(LinkTarget(start, flow.position, ground, Location(first.chapter)))
    flow.owe(GAP_3 + GAP_5)


# Notes


def write_notes(flow: Flow, notes: tuple[Note, ...]) -> None:
    """Write the footnotes, each with its number and a way back to its mark."""
    if not notes:
        return
    formats = flow.formats
    flow.start_block(GAP_6 + GAP_4, GAP_2, formats.label, height=TIGHT)
    flow.lay_ground("rule", flow.position, reach=formats.px(GAP_4))
    flow.write_words(flow.frame.texts("page.notes"), formats.label)
    for note in notes:
        _write_note(flow, note)
    flow.owe(GAP_6)


def _write_note(flow: Flow, note: Note) -> None:
    formats = flow.formats
    hang = max(formats.side(GAP_5 + GAP_1), formats.px(TYPE.note * 1.5))
    back = formats.linked(formats.note)
    flow.index.open(note.id, [plain(leaf) for leaf in leaves(note)])
    for number, paragraph in enumerate(note.paragraphs):
        if number:
            with flow.indented(hang):
                flow.start_block(0, GAP_2, formats.note)
        else:
            flow.start_block(0, GAP_2, formats.note, hang=hang)
            flow.write_words(f"{note.number}\t", formats.credit)
        flow.write_leaf(paragraph, formats.note)
    if note.paragraphs:
        flow.write_words("\u00a0", formats.note)
        start = flow.position
        flow.write_words("↑", back)
        flow.targets.append(BackTarget(start, flow.position, None, note.id))
    flow.index.close(flow.end)


# Previews


def write_previews(flow: Flow, previews: tuple[Preview, ...]) -> None:
    """Write the parts on a cover, or the chapters of a part, each as a link with what it says."""
    for number, preview in enumerate(previews):
        _write_preview(flow, preview, is_ruled=number > 0 or not _ends_in_rule(flow))


def _ends_in_rule(flow: Flow) -> bool:
    """Tell whether the last that was written has a rule of its own below."""
    return bool(flow.grounds) and flow.grounds[-1].kind == "key-points" and flow.grounds[-1].end == flow.end


def _write_preview(flow: Flow, preview: Preview, *, is_ruled: bool) -> None:
    formats = flow.formats
    title = formats.title(preview.title, _PREVIEW_TITLE)
    flow.owe(GAP_6 + GAP_4)
    if preview.label:
        flow.start_block(0, GAP_2, formats.label, height=TIGHT)
        if is_ruled:
            flow.lay_ground("rule", flow.position, reach=formats.px(GAP_4))
        flow.write_words(preview.label, formats.label)
    flow.start_block(0, GAP_2, title, height=DISPLAY)
    if is_ruled and not preview.label:
        flow.lay_ground("rule", flow.position, reach=formats.px(GAP_4))
    start = flow.position
    flow.write_words(preview.title, title)
    flow.targets.append(LinkTarget(start, flow.position, None, Location(preview.chapter)))
    _write_points(flow, preview)
    flow.owe(GAP_5)


def _write_points(flow: Flow, preview: Preview) -> None:
    points = flow.formats.characters(SERIF, flow.formats.px(TYPE.table))
    if not preview.points and preview.lead:
        flow.start_block(0, GAP_1, points)
        flow.write_words(preview.lead, points)
    with flow.indented(list_indent(flow, points, BULLETS[:1])):
        for point in preview.points:
            flow.start_block(0, GAP_1, points)
            flow.set_marker(BULLETS[0])
            flow.write_words(plain(point), points)


# The ways on


def write_ways_on(flow: Flow, previous: Neighbour | None, following: Neighbour | None) -> None:
    """Write the large links to the chapter before and the chapter after, side by side where there is room."""
    texts = flow.frame.texts
    ways = []
    if previous is not None:
        ways.append((f"←  {texts('page.previous')}", previous))
    if following is not None:
        ways.append((f"{texts('page.next')}  →", following))
    flow.owe(GAP_6 + GAP_4)
    if len(ways) == 2 and flow.formats.width >= flow.formats.px(_SIDE_BY_SIDE):
        _write_beside(flow, ways)
    else:
        for words, neighbour in reversed(ways):
            _write_below(flow, words, neighbour)


_Way = tuple[str, Neighbour]


def _write_below(flow: Flow, words: str, neighbour: Neighbour) -> None:
    side, pad = flow.formats.side(GAP_5), flow.formats.px(GAP_4)
    with flow.indented(side, side):
        start = _write_way(flow, words, neighbour)
        ground = flow.lay_ground("link", start, reach=pad, outdent=side)
    flow.targets.append(LinkTarget(start, flow.end, ground, Location(neighbour.chapter)))
    flow.owe(2 * GAP_4 + GAP_3)


def _write_beside(flow: Flow, ways: list[_Way]) -> None:
    formats = flow.formats
    side, pad, between = formats.side(GAP_5), formats.px(GAP_4), formats.px(GAP_4)
    half = (formats.width - between) / 2
    made = plain_table()
    made.setTopMargin(formats.px(flow.take_owed(0)))
    made.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, half + between / 2)] * 2)
    table = flow.insert_table(1, 2, made)
    for column, (words, neighbour) in enumerate(ways):
        flow.enter_cell(table.cellAt(0, column))
        near = between / 2 if column else 0
        with flow.indented(side + near, side + between / 2 - near):
            start = _write_way(flow, words, neighbour)
        target = LinkTarget(start, flow.end, len(flow.grounds) + column, Location(neighbour.chapter))
        flow.targets.append(target)
    flow.leave_table(table)
    for column in range(2):
        left = column * (half + between)
        flow.grounds.append(Ground("link", table.firstPosition(), flow.end, left, left + half, pad))


def _write_way(flow: Flow, words: str, neighbour: Neighbour) -> int:
    formats = flow.formats
    flow.start_block(0, GAP_1, formats.credit, height=TIGHT)
    start = flow.position
    flow.write_words(words, formats.credit)
    title = formats.characters(SERIF, formats.px(TYPE.lead), weight=SEMIBOLD)
    flow.start_block(0, 0, title, height=DISPLAY)
    flow.write_words(neighbour.title, title)
    return start
