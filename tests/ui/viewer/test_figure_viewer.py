"""The viewer as a whole: opening, turning, keys, languages, taking away, closing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from reader.model.report import Figure, Language
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.viewer.bar import CommandButton
from reader.ui.viewer.figure_viewer import FigureViewer
from reader.ui.viewer.information import Information
from reader.ui.viewer.keeping import SaveDialog
from reader.ui.viewer.stage import Stage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Scene:
    """A window with a field and an action of its own, and the viewer over it."""

    def __init__(
        self,
        qtbot: QtBot,
        figures: tuple[Figure, ...],
        picture: Callable[[str, Language], bytes],
        icons: Icons,
        palette: Palette,
    ) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        self.viewer = FigureViewer(figures, picture, self.save, icons, palette, self.window)
        self.viewer.set_motion(False)
        self.viewer.retranslate(Texts("lt"))
        self.window.resize(1200, 700)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()

    @staticmethod
    def save(path: Path, data: bytes) -> None:
        path.write_bytes(data)

    @property
    def stage(self) -> Stage:
        stage = self.viewer.findChild(Stage)
        assert isinstance(stage, Stage)
        return stage

    def press(self, key: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifiers)

    def button(self, command: str) -> CommandButton:
        return next(found for found in self.viewer.findChildren(CommandButton) if found.command.id == command)

    def texts(self) -> list[str]:
        return [label.text() for label in self.viewer.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def scene(
    qtbot: QtBot,
    figures: tuple[Figure, ...],
    picture: Callable[[str, Language], bytes],
    icons: Icons,
    palette: Palette,
) -> Scene:
    return Scene(qtbot, figures, picture, icons, palette)


def test_opened_over_the_whole_window(scene: Scene, qtbot: QtBot) -> None:
    assert scene.viewer.isHidden()
    assert scene.viewer.figure() == ""
    with qtbot.waitSignal(scene.viewer.figure_shown) as shown:
        scene.viewer.show_figure("map", "lt")
    assert shown.args == ["map"]
    assert scene.viewer.geometry() == scene.window.rect()
    assert scene.stage.hasFocus()
    assert scene.stage.camera().fitted
    assert "1 pav. iš 4" in scene.texts()
    assert "Antraštė: map" in scene.texts()


def test_an_unknown_figure_is_a_defect(scene: Scene) -> None:
    with pytest.raises(KeyError):
        scene.viewer.show_figure("nothing", "lt")
    assert scene.viewer.isHidden()


def test_escape_returns_the_keyboard_and_tells_the_figure(scene: Scene, qtbot: QtBot) -> None:
    scene.viewer.show_figure("map", "lt")
    scene.press(Key.Key_PageDown)
    with qtbot.waitSignal(scene.viewer.closed) as closed:
        scene.press(Key.Key_Escape)
    assert closed.args == ["chart"]
    assert scene.viewer.isHidden()
    assert scene.field.hasFocus()
    assert scene.stage.picture() is None


def test_turning_through_the_report(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    turns = [
        (Key.Key_PageUp, "map"),
        (Key.Key_Right, "chart"),
        (Key.Key_PageDown, "photo"),
        (Key.Key_Left, "chart"),
        (Key.Key_End, "broken"),
        (Key.Key_PageDown, "broken"),
        (Key.Key_Home, "map"),
    ]
    for key, figure in turns:
        scene.press(key)
        assert scene.viewer.figure() == figure
    scene.button("next").click()
    assert scene.viewer.figure() == "chart"
    assert "2 pav. iš 4" in scene.texts()
    scene.button("previous").click()
    assert not scene.button("previous").isEnabled()


def test_the_arrows_look_around_where_a_part_is_out_of_sight(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    for _ in range(6):
        scene.press(Key.Key_Plus)
    before = scene.stage.camera().centre
    scene.press(Key.Key_Right)
    scene.press(Key.Key_Down)
    assert scene.viewer.figure() == "map"
    assert scene.stage.camera().centre.x() > before.x()
    assert scene.stage.camera().centre.y() > before.y()
    scene.press(Key.Key_Left)
    scene.press(Key.Key_Up)
    assert scene.stage.camera().centre.x() == pytest.approx(before.x())
    assert scene.stage.camera().centre.y() == pytest.approx(before.y())
    scene.press(Key.Key_PageDown)
    assert scene.viewer.figure() == "chart"
    assert scene.stage.camera().fitted


def test_the_zoom_by_keys_and_in_words(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    scene.press(Key.Key_1)
    assert "100\u00a0%" in scene.texts()
    scene.press(Key.Key_Plus)
    assert "125\u00a0%" in scene.texts()
    scene.press(Key.Key_Minus)
    assert "100\u00a0%" in scene.texts()
    scene.press(Key.Key_0)
    assert scene.stage.camera().fitted


def test_its_keys_come_before_the_actions_of_the_window(scene: Scene, qtbot: QtBot) -> None:
    fired = []
    for key in ("Ctrl++", "Ctrl+C", "PgDown", "Escape", "Ctrl+D"):
        action = QAction(key, scene.window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False, key=key: fired.append(key))
        scene.window.addAction(action)
    scene.viewer.show_figure("map", "lt")
    scene.press(Key.Key_Plus, CTRL)
    scene.press(Key.Key_C, CTRL)
    scene.press(Key.Key_PageDown)
    scene.press(Key.Key_D, CTRL)
    scene.press(Key.Key_Escape)
    assert fired == ["Ctrl+D"]
    assert scene.viewer.isHidden()


def test_the_other_language_keeps_figure_zoom_and_middle(scene: Scene, qtbot: QtBot) -> None:
    scene.viewer.show_figure("map", "lt")
    for _ in range(6):
        scene.press(Key.Key_Plus)
    scene.press(Key.Key_Right)
    before = scene.stage.camera()
    picture = scene.stage.picture()
    with qtbot.assertNotEmitted(scene.viewer.figure_shown):
        scene.viewer.set_language("en")
    after = scene.stage.camera()
    assert scene.viewer.figure() == "map"
    assert scene.stage.picture() is not picture
    assert after.scale == before.scale
    assert after.centre.x() == pytest.approx(before.centre.x())
    assert after.centre.y() / 250 == pytest.approx(before.centre.y() / 200)
    assert "Caption of map" in scene.texts()


def test_one_picture_for_both_languages_is_not_decoded_again(scene: Scene) -> None:
    scene.viewer.show_figure("photo", "lt")
    picture = scene.stage.picture()
    scene.viewer.set_language("en")
    assert scene.stage.picture() is picture
    assert "Caption of photo" in scene.texts()


def test_a_language_that_is_set_while_it_is_closed(scene: Scene) -> None:
    scene.viewer.set_language("en")
    assert scene.viewer.figure() == ""
    scene.viewer.show_figure("map", "lt")
    scene.viewer.close()
    scene.viewer.set_language("en")
    assert scene.stage.picture() is None


def test_the_interface_changes_its_language_at_once(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    scene.press(Key.Key_1)
    scene.viewer.retranslate(Texts("en"))
    assert "Figure 1 of 4" in scene.texts()
    assert "100\u00a0%" in scene.texts()
    assert "Antraštė: map" in scene.texts()
    assert scene.button("close").accessibleName() == Texts("en")("viewer.close")


def test_a_damaged_picture_is_told_in_its_place_and_its_words_stay(scene: Scene) -> None:
    scene.viewer.show_figure("broken", "lt")
    assert scene.stage.picture() is None
    assert "Antraštė: broken" in scene.texts()
    assert not scene.button("copy").isEnabled()
    scene.press(Key.Key_S, CTRL)
    assert scene.viewer.findChild(SaveDialog) is None
    scene.press(Key.Key_PageUp)
    assert scene.stage.picture() is not None
    assert scene.button("copy").isEnabled()


def test_a_damage_is_told_in_the_language_of_the_interface(scene: Scene) -> None:
    scene.viewer.show_figure("broken", "lt")
    lithuanian = scene.stage.grab().toImage()
    scene.viewer.retranslate(Texts("en"))
    assert scene.stage.grab().toImage() != lithuanian
    scene.viewer.retranslate(Texts("lt"))
    assert scene.stage.grab().toImage() == lithuanian


def test_a_button_that_comes_to_its_end_leaves_the_keyboard_in_the_viewer(scene: Scene) -> None:
    scene.viewer.show_figure("chart", "lt")
    scene.button("previous").setFocus()
    scene.press(Key.Key_Space)
    assert scene.viewer.figure() == "map"
    assert not scene.button("previous").isEnabled()
    scene.press(Key.Key_PageDown)
    assert scene.viewer.figure() == "chart"


def test_copied_by_a_key(scene: Scene, qtbot: QtBot) -> None:
    scene.viewer.show_figure("chart", "lt")
    with qtbot.waitSignal(scene.viewer.copied) as copied:
        scene.press(Key.Key_C, CTRL)
    assert copied.args == ["chart"]
    taken = QGuiApplication.clipboard().mimeData()
    assert taken.text() == "Antraštė: chart\nŽemėlapis: leidėjas; kontūrai: Natural Earth · CC BY 4.0"
    image = taken.imageData()
    assert isinstance(image, QImage)
    assert image.width() == 300
    assert image.height() > 600


def test_saved_by_a_key(scene: Scene, qtbot: QtBot, tmp_path: Path) -> None:
    scene.viewer.show_figure("map", "lt")
    scene.press(Key.Key_S, CTRL)
    dialog = scene.viewer.findChild(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    assert Path(dialog.selectedFiles()[0]).name == "map-lt.svg"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "map.svg"))
    with qtbot.waitSignal(scene.viewer.saved) as saved:
        dialog.accept()
    assert saved.args == ["map.svg"]
    assert "Natural Earth" in (tmp_path / "map.svg").read_text("utf-8")


def test_a_failed_saving_is_told(
    qtbot: QtBot,
    tmp_path: Path,
    figures: tuple[Figure, ...],
    picture: Callable[[str, Language], bytes],
    icons: Icons,
    palette: Palette,
) -> None:
    scene = Scene(qtbot, figures, picture, icons, palette)
    scene.viewer.show_figure("map", "lt")
    scene.press(Key.Key_S, CTRL)
    dialog = scene.viewer.findChild(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "map.gif"))
    with qtbot.waitSignal(scene.viewer.save_failed) as failed:
        dialog.accept()
    assert failed.args[0].key == "picture_ending"


def test_the_information_comes_and_goes(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    information = scene.viewer.findChild(Information)
    assert isinstance(information, Information)
    scene.press(Key.Key_I)
    assert information.isHidden()
    assert not scene.button("information").isChecked()
    scene.button("information").click()
    assert information.isVisible()
    assert scene.button("information").isChecked()


def test_a_screen_reader_finds_the_picture_with_its_words(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    interface = QAccessible.queryAccessibleInterface(scene.stage)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "1 pav. iš 4. Antraštė: map"
    assert interface.text(QAccessible.Text.Description) == "Aprašas: map"
    assert scene.viewer.accessibleName() == Texts("lt")("viewer.name")


def test_tab_goes_around_within_the_viewer(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    seen = set()
    for _ in range(30):
        scene.press(Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        assert scene.viewer.isAncestorOf(widget)
        seen.add(widget)
    assert {scene.button("close"), scene.button("copy"), scene.stage} <= seen


@pytest.mark.parametrize("theme", PALETTES)
def test_in_every_theme_the_stage_follows(scene: Scene, theme: str) -> None:
    palette = PALETTES[theme]  # type: ignore[index]
    scene.viewer.show_figure("map", "lt")
    scene.viewer.set_palette(palette)
    scene.viewer.set_icons(Icons(palette))
    assert scene.stage.grab().toImage().pixelColor(QPoint(3, 3)).name() == palette.panel


def test_opened_again_at_another_figure(scene: Scene) -> None:
    scene.viewer.show_figure("map", "lt")
    scene.viewer.close()
    scene.viewer.show_figure("photo", "en")
    assert scene.viewer.isVisible()
    assert "Figure" not in scene.texts()[0]
    assert "Caption of photo" in scene.texts()
