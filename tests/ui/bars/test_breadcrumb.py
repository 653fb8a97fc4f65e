"""The breadcrumb."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.ui.bars.breadcrumb import Breadcrumb, Step

STEPS = (
    Step("National Threat Assessment 2023", Location("cover")),
    Step("Regional security", Location("east")),
    Step("Belarus: a party to the war in all but name", Location("war")),
)


def shown(breadcrumb: Breadcrumb) -> list[str]:
    return [button.text() for button in breadcrumb.findChildren(QToolButton) if not button.isHidden()]


def test_every_step_leads_somewhere(qtbot: QtBot, dressed: QApplication) -> None:
    breadcrumb = Breadcrumb()
    qtbot.addWidget(breadcrumb)
    breadcrumb.resize(900, 40)
    breadcrumb.set_steps(STEPS)
    breadcrumb.show()
    assert shown(breadcrumb) == [step.words for step in STEPS]
    with qtbot.waitSignal(breadcrumb.step_requested) as asked:
        qtbot.mouseClick(breadcrumb.findChildren(QToolButton)[1], Qt.MouseButton.LeftButton)
    assert asked.args == [Location("east")]


def test_words_give_way_the_present_chapter_last(qtbot: QtBot, dressed: QApplication) -> None:
    breadcrumb = Breadcrumb()
    qtbot.addWidget(breadcrumb)
    breadcrumb.resize(460, 40)
    breadcrumb.set_steps(STEPS)
    breadcrumb.show()
    words = shown(breadcrumb)
    assert words[0].endswith("…")
    assert words[2] == STEPS[2].words
