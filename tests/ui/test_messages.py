"""What is said in passing."""

import logging
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.errors import DeskError
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.bars.notice import Notice
from reader.ui.messages import Messages


class Deed:
    def __init__(self) -> None:
        self.done = 0

    def __call__(self) -> None:
        self.done += 1


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def notice(home: QWidget) -> Notice:
    return Notice(home)


@pytest.fixture
def messages(notice: Notice, texts: Texts) -> Messages:
    return Messages(notice, lambda: texts, notice)


def action_of(notice: Notice) -> QPushButton:
    return next(one for one in notice.findChildren(QPushButton) if one.isVisible())


def test_a_fact_in_the_interface_s_language(messages: Messages, notice: Notice, texts: Texts) -> None:
    messages.tell("press.saved", name="a.pdf")
    assert notice.words() == texts("press.saved", name="a.pdf")
    assert not [one for one in notice.findChildren(QPushButton) if one.isVisible()]


def test_an_offer_is_taken_up_once(messages: Messages, notice: Notice, texts: Texts) -> None:
    deed = Deed()
    messages.offer("window.bookmark_removed", "window.undo", deed)
    assert action_of(notice).text() == texts("window.undo")
    action_of(notice).click()
    assert deed.done == 1
    assert not notice.isVisible()


def test_an_offer_is_withdrawn_by_what_is_said_next(messages: Messages, notice: Notice) -> None:
    deed = Deed()
    messages.offer("window.bookmark_removed", "window.undo", deed)
    messages.tell("window.address_copied")
    notice.action_requested.emit()
    assert deed.done == 0


def test_a_failure_is_worded_stays_and_is_logged(
    messages: Messages, notice: Notice, texts: Texts, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    error = DeskError("desk_disk_full", path="/data/desk.sqlite")
    messages.tell_failure(error)
    assert notice.words() == texts.of_error(error)
    assert action_of(notice).isVisible()
    assert caplog.messages == [f"told the reader: {error}"]


def test_a_failure_is_taken_back_with_what_it_was_about(messages: Messages, notice: Notice) -> None:
    error = DeskError("desk_disk_full", path="/data/desk.sqlite")
    messages.tell_failure(error)
    messages.take_back(error)
    assert not notice.isVisible()


def test_what_was_said_since_stays_when_a_failure_is_taken_back(messages: Messages, notice: Notice) -> None:
    error, later = (DeskError("desk_disk_full", path=f"/data/{name}") for name in ("a", "b"))
    sayings: tuple[Callable[[], None], ...] = (
        lambda: messages.tell_failure(later),
        lambda: messages.tell("window.address_copied"),
    )
    for say in sayings:
        messages.tell_failure(error)
        say()
        messages.take_back(error)
        assert notice.isVisible()


def test_what_is_to_be_seen_follows_the_language(messages: Messages, notice: Notice, dressed: QApplication) -> None:
    messages.retranslate(Texts("en"))
    assert not notice.isVisible()
    messages.offer("window.bookmarks_elsewhere", "window.bring_over", Deed(), n=3)
    for language in ("lt", "en"):
        texts = Texts(language)
        messages.retranslate(texts)
        assert notice.words() == texts("window.bookmarks_elsewhere", n=3)
        assert action_of(notice).text() == texts("window.bring_over")


def test_a_place_that_does_not_exist(messages: Messages, notice: Notice, texts: Texts) -> None:
    messages.tell_strayed(Location("war", "p900"))
    assert notice.words() == texts("window.strayed", asked="war#p900")
