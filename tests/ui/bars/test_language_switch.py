"""The language switch."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.bars.language_switch import LanguageSwitch
from tests.rooms import click


@pytest.fixture
def switch(qtbot: QtBot, dressed: QApplication, texts: Texts) -> LanguageSwitch:
    made = LanguageSwitch(("lt", "en"))
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.set_language("lt")
    made.show()
    return made


def buttons(switch: LanguageSwitch) -> list[QToolButton]:
    return switch.findChildren(QToolButton)


def pressed(switch: LanguageSwitch) -> list[str]:
    return [one.text() for one in buttons(switch) if one.isChecked()]


def test_one_button_a_language_and_one_pressed(switch: LanguageSwitch) -> None:
    assert [one.text() for one in buttons(switch)] == ["LT", "EN"]
    assert pressed(switch) == ["LT"]
    switch.set_language("en")
    assert pressed(switch) == ["EN"]


def test_a_click_asks_for_a_language(switch: LanguageSwitch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switch.language_requested) as asked:
        click(buttons(switch)[1])
    assert asked.args == ["en"]


def test_a_key_asks_for_a_language(switch: LanguageSwitch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switch.language_requested) as asked:
        QTest.keyClick(buttons(switch)[1], Qt.Key.Key_Space)
    assert asked.args == ["en"]


def test_being_told_the_language_asks_for_nothing(switch: LanguageSwitch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switch.language_requested):
        switch.set_language("en")


def test_languages_are_named_in_themselves(switch: LanguageSwitch, texts: Texts) -> None:
    names = [one.accessibleName() for one in buttons(switch)]
    assert names == [texts("window.read_in", language=language) for language in ("lietuvių", "English")]
    assert all("Ctrl+L" in one.toolTip() for one in buttons(switch))


def test_an_edition_in_one_language(qtbot: QtBot, dressed: QApplication) -> None:
    switch = LanguageSwitch(("en",))
    qtbot.addWidget(switch)
    switch.set_language("en")
    assert pressed(switch) == ["EN"]
