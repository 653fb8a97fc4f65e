"""The pages as they will be."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, Palette
from reader.ui.paper.preview import PagePreview

A4 = (595.0, 842.0)
WIDE_PAGE = (842.0, 595.0)


class Drawn:
    """Draw pages of one colour and remember which."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, float]] = []

    def __call__(self, index: int, scale: float) -> QImage:
        self.asked.append((index, scale))
        image = QImage(10, 10, QImage.Format.Format_RGB32)
        image.fill(QColor("#aabbcc"))
        return image

    def pages(self) -> set[int]:
        return {index for index, _ in self.asked}


@pytest.fixture
def preview(qtbot: QtBot, dressed: QApplication, palette: Palette) -> PagePreview:
    made = PagePreview(palette)
    qtbot.addWidget(made)
    made.resize(500, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def colours(preview: PagePreview) -> set[str]:
    image = preview.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}


def test_no_pages(preview: PagePreview) -> None:
    assert preview.page_count() == 0
    assert colours(preview) == {PALETTES["light"].panel}


def test_only_what_is_in_view_is_drawn(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 100, drawn)
    assert preview.page_count() == 100
    assert "#aabbcc" in colours(preview)
    assert drawn.pages() <= {0, 1}


def test_a_page_is_drawn_once_while_it_is_kept(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 3, drawn)
    preview.viewport().grab()
    count = len(drawn.asked)
    preview.viewport().grab()
    assert len(drawn.asked) == count


def test_pages_fit_the_width(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4, WIDE_PAGE], drawn)
    preview.viewport().grab()
    room = preview.viewport().width() - 32
    assert drawn.asked[0][1] == pytest.approx(room / WIDE_PAGE[0])
    assert preview.horizontalScrollBar().maximum() == 0


def test_zooming_by_key_and_back(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 3, drawn)
    at_first = preview.viewport().grab().toImage()
    fitted = drawn.asked[-1][1]
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    preview.viewport().grab()
    assert drawn.asked[-1][1] == pytest.approx(fitted * 1.2)
    QTest.keyClick(preview, Qt.Key.Key_Minus)
    QTest.keyClick(preview, Qt.Key.Key_Minus)
    preview.viewport().grab()
    assert drawn.asked[-1][1] == pytest.approx(fitted / 1.2)
    assert preview.viewport().grab().toImage() != at_first
    QTest.keyClick(preview, Qt.Key.Key_0)
    assert preview.viewport().grab().toImage() == at_first


@pytest.mark.parametrize(("factor", "scale"), [(1000, 4.0), (0.0001, 0.25)])
def test_zoom_has_bounds(preview: PagePreview, factor: float, scale: float) -> None:
    drawn = Drawn()
    preview.show_pages([A4], drawn)
    preview.zoom_by(factor)
    preview.viewport().grab()
    assert drawn.asked[-1][1] == scale


def turn_wheel(preview: PagePreview, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        preview.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_zooms(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 5, drawn)
    turn_wheel(preview, -120, Qt.KeyboardModifier.NoModifier)
    assert preview.verticalScrollBar().value() > 0
    preview.viewport().grab()
    before = drawn.asked[-1][1]
    turn_wheel(preview, 120, Qt.KeyboardModifier.ControlModifier)
    preview.viewport().grab()
    assert drawn.asked[-1][1] > before


def test_home_and_end(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_pages([A4] * 5, Drawn())
    with qtbot.waitSignal(preview.page_reached) as reached:
        QTest.keyClick(preview, Qt.Key.Key_End)
    assert reached.args in ([3], [4])
    assert preview.verticalScrollBar().value() == preview.verticalScrollBar().maximum()
    with qtbot.waitSignal(preview.page_reached) as reached:
        QTest.keyClick(preview, Qt.Key.Key_Home)
    assert reached.args == [0]


def test_fewer_pages_stay_in_reach(preview: PagePreview) -> None:
    preview.show_pages([A4] * 50, Drawn())
    QTest.keyClick(preview, Qt.Key.Key_End)
    preview.show_pages([A4], Drawn())
    assert "#aabbcc" in colours(preview)
    preview.clear()
    assert preview.page_count() == 0


def test_a_wider_view_has_larger_pages(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 2, drawn)
    preview.viewport().grab()
    before = drawn.asked[-1][1]
    preview.resize(620, 600)
    preview.viewport().grab()
    assert drawn.asked[-1][1] > before
