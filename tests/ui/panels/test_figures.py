"""The Figures panel: what is shown, the filter, mouse and keys, its empty states."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.model.report import Figure, Language
from reader.model.theme import PALETTES, Palette, ThemeName
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.figures import FiguresPanel
from reader.ui.panels.figures_delegate import FiguresDelegate
from reader.ui.panels.figures_list import FiguresList
from reader.ui.panels.thumbnails import Thumbnails

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
Picture = Callable[[str, Language], bytes]


class Scene:
    def __init__(
        self, qtbot: QtBot, figures: tuple[Figure, ...], picture: Picture, icons: Icons, palette: Palette
    ) -> None:
        self.panel = FiguresPanel(figures, picture, icons, palette)
        qtbot.addWidget(self.panel)
        self.panel.retranslate(Texts("lt"))
        self.panel.set_language("lt")
        self.panel.resize(290, 900)
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()

    @property
    def view(self) -> FiguresList:
        found = self.panel.findChild(FiguresList)
        assert isinstance(found, FiguresList)
        return found

    @property
    def field(self) -> QLineEdit:
        found = self.panel.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    @property
    def thumbnails(self) -> Thumbnails:
        found = self.panel.findChild(Thumbnails)
        assert isinstance(found, Thumbnails)
        return found

    def words(self) -> list[str]:
        return [label.text() for label in self.panel.findChildren(QLabel) if not label.isHidden()]

    def rows(self) -> list[str]:
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def row(self, number: int) -> QRectF:
        return QRectF(self.view.visualRect(self.view.model().index(number, 0)))

    def place(self, number: int) -> QPoint:
        delegate = self.view.itemDelegate()
        assert isinstance(delegate, FiguresDelegate)
        return delegate.place_rect(self.row(number), self.view.model().index(number, 0)).center().toPoint()


@pytest.fixture
def scene(qtbot: QtBot, figures: tuple[Figure, ...], picture: Picture, icons: Icons, palette: Palette) -> Scene:
    return Scene(qtbot, figures, picture, icons, palette)


def test_all_figures_are_listed_and_counted(scene: Scene) -> None:
    assert scene.rows() == ["Baltarusijos žemėlapis", "Gynybos išlaidos", "Sugadintas"]
    assert scene.words() == ["3 iliustracijos"]
    assert scene.view.accessibleName() == Texts("lt")("figures.name")


def test_thumbnails_are_drawn_after_the_first_paint(scene: Scene, qtbot: QtBot) -> None:
    def colours() -> set[str]:
        image = scene.view.grab().toImage()
        return {image.pixelColor(130, y).name() for y in range(0, 140, 3)}

    qtbot.waitUntil(lambda: "#2266aa" in colours())
    scene.panel.set_language("en")
    qtbot.waitUntil(lambda: "#aa2266" in colours())
    assert "#2266aa" not in colours()


def test_a_click_opens_the_figure(scene: Scene, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(scene.panel.figure_requested) as asked,
        qtbot.assertNotEmitted(scene.panel.place_requested),
    ):
        QTest.mouseClick(scene.view.viewport(), LEFT, pos=scene.row(1).center().toPoint())
    assert asked.args == ["budget"]


def test_a_click_on_its_words_leads_into_the_text(scene: Scene, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(scene.panel.place_requested) as asked,
        qtbot.assertNotEmitted(scene.panel.figure_requested),
    ):
        QTest.mouseClick(scene.view.viewport(), LEFT, pos=scene.place(1))
    assert asked.args == [Location("war", "budget")]


def test_the_pointer_shows_what_can_be_pressed(scene: Scene) -> None:
    QTest.mouseMove(scene.view.viewport(), scene.place(0))
    assert scene.view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(scene.view.viewport(), scene.row(0).center().toPoint())
    assert scene.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_keys(scene: Scene, qtbot: QtBot) -> None:
    scene.panel.setFocus()
    assert scene.view.hasFocus()
    QTest.keyClick(scene.view, Key.Key_Return)
    scene.panel.set_current("map")
    QTest.keyClick(scene.view, Key.Key_Down)
    with qtbot.waitSignal(scene.panel.figure_requested) as opened:
        QTest.keyClick(scene.view, Key.Key_Return)
    assert opened.args == ["budget"]
    with qtbot.waitSignal(scene.panel.place_requested) as gone:
        QTest.keyClick(scene.view, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert gone.args == [Location("war", "budget")]


def test_without_a_chosen_row_the_keys_do_nothing(scene: Scene, qtbot: QtBot) -> None:
    scene.view.selectionModel().clear()
    with (
        qtbot.assertNotEmitted(scene.panel.figure_requested),
        qtbot.assertNotEmitted(scene.panel.place_requested),
    ):
        QTest.keyClick(scene.view, Key.Key_Enter)
        QTest.keyClick(scene.view, Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)


def test_filtered_as_one_types(scene: Scene, qtbot: QtBot) -> None:
    scene.panel.set_current("map")
    QTest.keyClicks(scene.view, "islaid")
    assert scene.field.text() == "islaid"
    assert scene.field.hasFocus()
    assert scene.rows() == ["Gynybos išlaidos"]
    assert scene.words() == ["1 iš 3"]
    with qtbot.waitSignal(scene.panel.figure_requested) as asked:
        QTest.keyClick(scene.field, Key.Key_Return)
    assert asked.args == ["budget"]
    QTest.keyClick(scene.field, Key.Key_Down)
    assert scene.view.hasFocus()
    scene.field.setFocus()
    QTest.keyClick(scene.field, Key.Key_Escape)
    assert len(scene.rows()) == 3


def test_nothing_found_says_so(scene: Scene, qtbot: QtBot) -> None:
    scene.field.setText("nieko tokio")
    assert scene.words() == [Texts("lt")("figures.nothing")]
    assert scene.view.isHidden()
    with qtbot.assertNotEmitted(scene.panel.figure_requested):
        QTest.keyClick(scene.field, Key.Key_Return)
    scene.field.clear()
    assert scene.view.isVisible()


def test_a_report_without_figures_says_so(qtbot: QtBot, picture: Picture, icons: Icons, palette: Palette) -> None:
    scene = Scene(qtbot, (), picture, icons, palette)
    assert scene.words() == [Texts("lt")("figures.empty")]
    assert scene.field.isHidden()


def test_choosing_a_row_asks_for_nothing(scene: Scene, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(scene.panel.figure_requested),
        qtbot.assertNotEmitted(scene.panel.place_requested),
    ):
        scene.panel.set_current("broken")
        scene.panel.set_current("nothing")
    assert scene.view.currentIndex().data() == "Sugadintas"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row(scene: Scene, qtbot: QtBot) -> None:
    at = scene.row(1).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, scene.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(scene.view.viewport(), event)
    menu = scene.view.menu()
    assert menu.isVisible()
    opening, going = menu.actions()
    assert opening.text() == Texts("lt")("figures.open")
    with qtbot.waitSignal(scene.panel.figure_requested) as asked:
        opening.trigger()
    assert asked.args == ["budget"]
    with qtbot.waitSignal(scene.panel.place_requested) as gone:
        going.trigger()
    assert gone.args == [Location("war", "budget")]
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_by_the_keyboard(scene: Scene) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    scene.view.selectionModel().clear()
    QApplication.sendEvent(scene.view.viewport(), event)
    assert not scene.view.menu().isVisible()
    scene.panel.set_current("map")
    QApplication.sendEvent(scene.view.viewport(), event)
    assert scene.view.menu().isVisible()
    scene.view.menu().close()


def test_the_interface_changes_its_language(scene: Scene) -> None:
    scene.panel.retranslate(Texts("en"))
    assert scene.words() == ["3 figures"]
    assert scene.field.placeholderText() == Texts("en")("figures.filter")
    assert scene.rows()[0] == "Baltarusijos žemėlapis"


@pytest.mark.parametrize("theme", PALETTES)
def test_the_cards_are_light_in_every_theme(scene: Scene, theme: ThemeName, qtbot: QtBot) -> None:
    palette = PALETTES[theme]
    scene.panel.set_palette(palette)
    scene.panel.set_icons(Icons(palette))

    def rim() -> QColor:
        image: QImage = scene.view.grab().toImage()
        return image.pixelColor((scene.row(0).topLeft() + QPointF(11, 60)).toPoint())

    qtbot.waitUntil(lambda: rim() == QColor(palette.card))


@pytest.mark.parametrize("width", [200, 290, 460, 900])
def test_rows_are_as_high_as_their_words(scene: Scene, width: int) -> None:
    scene.panel.resize(width, 900)
    QApplication.processEvents()
    heights = [scene.row(number).height() for number in range(3)]
    assert all(height > 60 for height in heights)
    assert all(scene.row(number).width() <= scene.view.viewport().width() for number in range(3))
    for number in range(3):
        assert scene.row(number).contains(QPointF(scene.place(number)))


def test_beside_in_a_wide_panel_above_in_a_narrow_one(scene: Scene) -> None:
    scene.panel.resize(290, 900)
    QApplication.processEvents()
    narrow = scene.row(0).height()
    assert scene.place(0).y() > 100
    scene.panel.resize(500, 900)
    QApplication.processEvents()
    assert scene.row(0).height() < narrow
    assert scene.place(0).y() < 40
