"""A drop-down list of values."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, Palette, ThemeName
from reader.ui.controls.combo import ValueCombo
from reader.ui.look import apply_look


@pytest.fixture
def combo(qtbot: QtBot, dressed: QApplication) -> ValueCombo:
    made = ValueCombo("Columns")
    qtbot.addWidget(made)
    made.set_values([(1, "One"), (2, "Two"), (3, "A great many columns indeed, more than fit")])
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_first_value_is_chosen_at_first(combo: ValueCombo) -> None:
    assert combo.value() == 1
    assert combo.accessibleName() == "Columns"


def test_a_value_is_chosen_silently_and_an_unknown_one_not_at_all(combo: ValueCombo, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(combo.value_chosen):
        combo.set_value(2)
        combo.set_value(9)
    assert combo.value() == 2
    assert combo.toolTip() == "Two"


def test_the_person_s_choice_is_told(combo: ValueCombo, qtbot: QtBot) -> None:
    with qtbot.waitSignal(combo.value_chosen):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.value() == 2


def test_what_cannot_be_chosen_is_passed_over_and_says_why(combo: ValueCombo) -> None:
    combo.set_possible(2, "No room")
    assert combo.itemData(1, Qt.ItemDataRole.ToolTipRole) == "No room"
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.value() == 3
    combo.set_possible(2)
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert combo.value() == 2


def test_the_wheel_passes_by(combo: ValueCombo) -> None:
    place = QPointF(5, 5)
    none = Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        place,
        combo.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)
    assert combo.value() == 1


def test_long_words_take_no_more_room(combo: ValueCombo) -> None:
    combo.set_value(3)
    assert combo.minimumSizeHint().width() < 160
    combo.resize(combo.minimumSizeHint())
    cut = combo.grab().toImage()
    combo.set_value(1)
    assert combo.grab().toImage() != cut


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_list_shows_them_in_full(combo: ValueCombo) -> None:
    combo.resize(combo.minimumSizeHint())
    combo.showPopup()
    assert combo.view().width() >= combo.view().sizeHintForColumn(0)
    combo.hidePopup()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("theme", PALETTES)
def test_the_list_has_one_frame_in_the_theme_s_colours(
    combo: ValueCombo, dressed: QApplication, theme: ThemeName
) -> None:
    palette = apply_look(dressed, theme, 100)
    combo.showPopup()
    picture = combo.view().window().grab().toImage()
    combo.hidePopup()
    apply_look(dressed, "light", 100)
    across, down = picture.width() // 2, picture.height() - 1
    assert [picture.pixelColor(across, y).name() for y in (0, 1, 2)] == [palette.line, palette.paper, palette.paper]
    assert [picture.pixelColor(across, down - y).name() for y in (0, 1)] == [palette.line, palette.paper]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_line_between_groups_takes_little_room(combo: ValueCombo) -> None:
    combo.insertSeparator(1)
    combo.showPopup()
    rows = [combo.view().visualRect(combo.model().index(row, 0)).height() for row in range(3)]
    assert rows[1] < rows[0] / 2
    assert rows[0] == rows[2]
    combo.hidePopup()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_value_out_of_the_question_is_written_faintly(combo: ValueCombo, palette: Palette) -> None:
    combo.set_possible(3, "No room")
    combo.showPopup()
    row = combo.view().visualRect(combo.model().index(2, 0))
    image = combo.view().viewport().grab(row).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert palette.faint in seen
    assert palette.ink not in seen
    combo.hidePopup()
