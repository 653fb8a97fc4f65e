"""The foot of the panel."""

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.controls.wrapping import WrappingLabel
from reader.ui.paper.foot import PanelFoot
from reader.ui.paper.occasion import Purpose
from tests.rooms import button, part, press


class Window(QDialog):
    """Hold a foot as the panel does."""

    def __init__(self, purpose: Purpose, texts: Texts) -> None:
        super().__init__()
        self.foot = PanelFoot(purpose, texts)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self.foot)
        self.foot.make_default()
        self.resize(1000, 800)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.foot.set_window_height(self.height())


def window_for(qtbot: QtBot, texts: Texts, purpose: Purpose = Purpose.SAVE) -> Window:
    made = Window(purpose, texts)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, texts: Texts) -> Window:
    return window_for(qtbot, texts)


def words(texts: Texts, key: str) -> str:
    return texts(f"press.{key}").replace("&", "")


@pytest.mark.parametrize("purpose", Purpose)
def test_enter_does_what_the_panel_is_opened_for(
    qtbot: QtBot, dressed: QApplication, texts: Texts, purpose: Purpose
) -> None:
    window = window_for(qtbot, texts, purpose)
    default = [one for one in window.findChildren(QPushButton) if one.isDefault()]
    assert default == [button(window, words(texts, purpose.value))]
    with qtbot.waitSignal(window.foot.deed_requested) as asked:
        press("Return")
    assert asked.args == [purpose.value]


@pytest.mark.parametrize(("key", "deed"), [("Ctrl+S", "save"), ("Ctrl+P", "print"), ("Ctrl+Shift+C", "copy_file")])
def test_every_deed_has_a_key(window: Window, texts: Texts, qtbot: QtBot, key: str, deed: str) -> None:
    with qtbot.waitSignal(window.foot.deed_requested) as asked:
        press(key)
    assert asked.args == [deed]
    assert button(window, words(texts, deed)).toolTip().endswith(")")


def test_a_deed_that_is_not_possible(window: Window, texts: Texts, qtbot: QtBot) -> None:
    window.foot.set_possible("print", False)
    assert not button(window, words(texts, "print")).isEnabled()
    with qtbot.assertNotEmitted(window.foot.deed_requested):
        press("Ctrl+P")


@pytest.mark.parametrize("ending", ["", "_short"])
def test_no_letter_stands_for_two_deeds_or_tabs(texts: Texts, ending: str) -> None:
    keys = [f"press.copy_file{ending}", f"press.save{ending}", "press.print", "press.close"]
    keys += [f"press.tab_{name}" for name in ("what", "pages", "how")]
    letters = [texts(key).casefold().partition("&")[2][:1] for key in keys]
    assert all(letters)
    assert len(set(letters)) == len(letters), letters


def test_close(window: Window, texts: Texts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.foot.close_requested), qtbot.assertNotEmitted(window.foot.deed_requested):
        button(window, words(texts, "close")).click()


def test_progress_can_be_stopped_and_ends(window: Window, texts: Texts, qtbot: QtBot) -> None:
    bar = part(window, QProgressBar)
    assert not bar.isVisible()
    window.foot.say_progress("Working", 3, 7)
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 3, 7)
    assert part(window, WrappingLabel).words == "Working"
    with qtbot.waitSignal(window.foot.stop_requested):
        button(window, texts("press.stop")).click()
    window.foot.say("Done")
    assert not bar.isVisible()
    assert not [
        one for one in window.findChildren(QPushButton) if one.text() == texts("press.stop") and one.isVisible()
    ]


def test_a_fault_looks_like_one_and_can_be_tried_again(window: Window, texts: Texts, qtbot: QtBot) -> None:
    window.foot.say_fault("Broken")
    assert part(window, WrappingLabel).property("role") == "fault"
    window.foot.offer_retry()
    with qtbot.waitSignal(window.foot.retry_requested):
        button(window, texts("press.retry")).click()
    window.foot.say("")
    assert part(window, WrappingLabel).property("role") == "hint"
    assert not [
        one for one in window.findChildren(QPushButton) if one.text() == texts("press.retry") and one.isVisible()
    ]


def test_the_deeds_go_below_with_fewer_words_where_it_is_narrow(window: Window, texts: Texts) -> None:
    wide = window.foot.height()
    window.resize(388, 800)
    assert window.foot.height() > wide
    assert button(window, words(texts, "save_short")).isVisible()
    window.resize(1000, 800)
    assert button(window, words(texts, "save")).isVisible()


def test_a_low_window_keeps_no_line_free(window: Window) -> None:
    said = part(window, WrappingLabel)
    window.resize(388, 800)
    assert said.isVisible()
    window.resize(388, 400)
    assert not said.isVisible()
    window.foot.say_fault("Broken")
    assert said.isVisible()
