"""Choices under a name."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.desk.paper import Manner, PaperHabits, Preset
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.icons import Icons
from reader.ui.paper.presets import BUILT_IN, PresetChoice
from tests.rooms import button, part, press

OWN = Manner(grey=True, watermark="Juodraštis")
HABITS = PaperHabits(presets=(Preset("Juodraštis", OWN), Preset("Vyriausybei", Manner(dated=True))))


@pytest.fixture
def choice(qtbot: QtBot, dressed: QApplication, icons: Icons, texts: Texts) -> PresetChoice:
    made = PresetChoice(icons, texts, 1, is_bilingual=True)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_habits(HABITS, Manner())
    return made


def names(choice: PresetChoice) -> list[str]:
    combo = part(choice, ValueCombo)
    return [combo.itemText(row) for row in range(combo.count()) if combo.itemText(row)]


def choose(choice: PresetChoice, name: str) -> None:
    combo = part(choice, ValueCombo)
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())


def deed(choice: PresetChoice, texts: Texts, name: str) -> QAction:
    menu = part(choice, QToolButton).menu()
    return next(action for action in menu.actions() if action.text() == texts(f"press.preset_{name}"))


def test_built_in_ones_come_before_the_person_s_own(choice: PresetChoice, texts: Texts) -> None:
    built_in = [texts(f"press.preset_{key}") for key in BUILT_IN]
    assert names(choice) == [*built_in, "Juodraštis", "Vyriausybei"]


def test_no_preset_of_two_languages_where_there_is_one(
    qtbot: QtBot, dressed: QApplication, icons: Icons, texts: Texts
) -> None:
    choice = PresetChoice(icons, texts, 1, is_bilingual=False)
    qtbot.addWidget(choice)
    choice.show_habits(PaperHabits(), Manner())
    assert texts("press.preset_meeting") not in names(choice)
    assert texts("press.preset_large") in names(choice)


@pytest.mark.parametrize(
    ("manner", "name"),
    [(Manner(), "usual"), (Manner(size="large"), "large"), (OWN, "Juodraštis"), (Manner(numbers=False), "")],
)
def test_the_preset_that_is_chosen_now_shows(choice: PresetChoice, texts: Texts, manner: Manner, name: str) -> None:
    choice.show_habits(HABITS, manner)
    wanted = texts(f"press.preset_{name}") if name in BUILT_IN else name
    assert part(choice, ValueCombo).currentText() == wanted


def test_a_preset_is_chosen(choice: PresetChoice, texts: Texts, qtbot: QtBot) -> None:
    for name, manner in ((texts("press.preset_meeting"), BUILT_IN["meeting"]), ("Juodraštis", OWN)):
        with qtbot.waitSignal(choice.chosen) as chosen:
            choose(choice, name)
        assert chosen.args == [manner]


def test_choices_are_kept_under_a_name(choice: PresetChoice, texts: Texts, qtbot: QtBot) -> None:
    deed(choice, texts, "keep").trigger()
    field = part(choice, QLineEdit)
    assert field.isVisible()
    assert field.hasFocus()
    QTest.keyClicks(field, "Mano")
    with qtbot.waitSignal(choice.kept) as kept:
        press("Return")
    assert kept.args == ["Mano"]
    assert not field.isVisible()
    assert part(choice, ValueCombo).hasFocus()


def test_a_name_is_needed(choice: PresetChoice, texts: Texts, qtbot: QtBot) -> None:
    deed(choice, texts, "keep").trigger()
    with qtbot.assertNotEmitted(choice.kept):
        button(choice, texts("press.preset_keep_now")).click()
    assert part(choice, QLineEdit).isVisible()


@pytest.mark.parametrize("how", ["escape", "button"])
def test_a_name_can_be_left(choice: PresetChoice, texts: Texts, qtbot: QtBot, how: str) -> None:
    deed(choice, texts, "keep").trigger()
    with qtbot.assertNotEmitted(choice.kept):
        if how == "escape":
            press("Escape")
        else:
            button(choice, texts("press.cancel")).click()
    assert not part(choice, QLineEdit).isVisible()


def test_an_own_preset_is_renamed_and_deleted(choice: PresetChoice, texts: Texts, qtbot: QtBot) -> None:
    choice.show_habits(HABITS, OWN)
    deed(choice, texts, "rename").trigger()
    field = part(choice, QLineEdit)
    assert field.selectedText() == "Juodraštis"
    QTest.keyClicks(field, "Kitas")
    with qtbot.waitSignal(choice.renamed) as renamed:
        button(choice, texts("press.preset_rename_now")).click()
    assert renamed.args == ["Juodraštis", "Kitas"]
    with qtbot.waitSignal(choice.dropped) as dropped:
        deed(choice, texts, "drop").trigger()
    assert dropped.args == ["Juodraštis"]


def test_a_built_in_one_can_be_neither(choice: PresetChoice, texts: Texts) -> None:
    assert not deed(choice, texts, "rename").isEnabled()
    assert not deed(choice, texts, "drop").isEnabled()
    assert deed(choice, texts, "keep").isEnabled()
    choice.show_habits(HABITS, OWN)
    assert deed(choice, texts, "rename").isEnabled()
