"""The page knows what is where, and paints it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.page.index import Range
from reader.page.page import Page
from reader.page.target import AddressTarget, FigureTarget, LinkTarget, NoteTarget
from tests.page.conftest import Build


def centre(page: Page, kind: type) -> QPointF:
    target = next(target for target in page.targets if isinstance(target, kind))
    return page.target_rects(target)[0].center()


def test_every_target_is_found_at_the_middle_of_its_words(build: Build) -> None:
    page = build()
    for target in page.targets:
        for rect in page.target_rects(target):
            assert page.target_at(rect.center()) == target


def test_both_halves_of_a_character_are_the_target(build: Build) -> None:
    page = build()
    mark = next(target for target in page.targets if isinstance(target, NoteTarget))
    rect = page.target_rects(mark)[0]
    for x in (rect.left() + 1, rect.right() - 1):
        assert page.target_at(QPointF(x, rect.center().y())) == mark


def test_right_of_a_line_is_nothing(build: Build) -> None:
    page = build()
    rect = page.target_rects(next(target for target in page.targets if isinstance(target, AddressTarget)))[-1]
    assert page.target_at(QPointF(page.width + 30, rect.center().y())) is None


def test_way_on_is_found_on_its_whole_ground(build: Build) -> None:
    page = build()
    last = page.targets[-1]
    assert isinstance(last, LinkTarget)
    assert last.ground is not None
    area = page.ground_rects[last.ground]
    assert page.target_at(area.bottomRight() - QPointF(2, 2)) == last


def test_ways_on_side_by_side_are_equally_high(build: Build) -> None:
    before, after = (page_rect for page_rect in build().ground_rects[-2:])
    assert (before.top(), before.bottom()) == (after.top(), after.bottom())
    assert before.right() < after.left()


def test_ways_on_are_below_each_other_in_a_narrow_column(build: Build) -> None:
    after, before = build(width=360).ground_rects[-2:]
    assert after.bottom() < before.top()
    assert after.width() == before.width() == 360


def test_blocks_follow_each_other_down_the_page(build: Build) -> None:
    tops = [top for top, _ in build().tops]
    assert tops == sorted(tops)


def test_block_under_a_height_is_the_one_that_began(build: Build) -> None:
    page = build()
    top = page.block_rect("p2").top()
    assert page.block_under(top + 1) == "p2"
    assert page.block_under(top - 1) == "p1"
    assert page.block_under(-50) == ""


def test_box_reaches_around_its_blocks(build: Build) -> None:
    page = build()
    assert page.block_rect("b2").contains(page.block_rect("p4"))
    assert page.block_rect("b2").top() < page.block_rect("p4").top() - 16


def test_first_baseline_lies_in_the_first_line(build: Build) -> None:
    page = build()
    block = page.block_rect("p2")
    assert block.top() + 12 < page.baseline("p2") < block.top() + 25


def test_range_over_two_lines_has_two_rectangles(build: Build) -> None:
    page = build(width=360)
    entry = page.index["p2"]
    rects = page.line_rects(Range(entry.start, entry.end))
    assert len(rects) >= 3
    assert all(rect.right() <= 361 for rect in rects)
    assert [rect.top() for rect in rects] == sorted(rect.top() for rect in rects)


def paint(page: Page) -> QImage:
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_RGB32)
    image.fill(QColor(page.style.palette.paper))
    painter = QPainter(image)
    page.paint_grounds(painter, QRectF(image.rect()))
    page.paint_text(painter, QRectF(image.rect()))
    painter.end()
    return image


def test_box_is_painted_on_its_ground_with_a_rule_in_the_accent(build: Build) -> None:
    page = build()
    image, area = paint(page), page.block_rect("b2")
    assert image.pixelColor(round(area.right()) - 9, round(area.top()) + 9).name() == page.style.palette.panel
    assert image.pixelColor(1, round(area.center().y())).name() == page.style.palette.accent


def test_picture_is_painted_where_its_figure_stands(build: Build) -> None:
    page = build()
    place = centre(page, FigureTarget).toPoint()
    assert paint(page).pixelColor(place).name() == "#7a1f2b"


def test_bullets_hang_before_their_items(build: Build) -> None:
    page = build()
    image, item = paint(page), page.block_rect("p3")
    paper = page.style.palette.paper
    before = {
        image.pixelColor(x, y).name()
        for x in range(10, round(item.left()) - 2)
        for y in range(round(item.top()), round(item.top()) + 25)
    }
    assert before != {paper}
