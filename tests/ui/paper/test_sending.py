"""How the pages go to paper."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.desk.paper import PaperHabits
from reader.model.errors import PaperError
from reader.paper.wishes import PrintWishes
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.controls.count_field import CountField
from reader.ui.paper.sending import SendingChoice
from tests.rooms import button, part
from tests.ui.paper.doubles import OFFICE, PLAIN, STOPPED


def option_of(box: ValueCombo) -> QStyleOptionComboBox:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option


def sending_as(qtbot: QtBot, texts: Texts, habits: PaperHabits) -> SendingChoice:
    made = SendingChoice(habits, texts)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.set_page_count(9)
    return made


@pytest.fixture
def sending(qtbot: QtBot, dressed: QApplication, texts: Texts) -> SendingChoice:
    made = sending_as(qtbot, texts, PaperHabits())
    made.show_printers((OFFICE, PLAIN, STOPPED))
    return made


def combo(sending: SendingChoice, texts: Texts, name: str) -> ValueCombo:
    found = [one for one in sending.findChildren(ValueCombo) if one.accessibleName() == texts(f"press.{name}")]
    assert len(found) == 1
    return found[0]


def choose(sending: SendingChoice, texts: Texts, name: str, value: object) -> None:
    box = combo(sending, texts, name)
    box.set_value(value)
    box.activated.emit(box.currentIndex())


def pages(sending: SendingChoice, texts: Texts) -> QLineEdit:
    return next(one for one in sending.findChildren(QLineEdit) if one.accessibleName() == texts("press.print_pages"))


def said(sending: SendingChoice) -> str:
    return " ".join(one.text().replace("\u200b", "") for one in sending.findChildren(QLabel) if one.isVisible())


def test_the_default_printer_and_everything_at_first(sending: SendingChoice) -> None:
    assert sending.printer() == OFFICE
    assert sending.wishes() == PrintWishes("office")
    assert OFFICE.location in said(sending)


def test_printers_bear_the_names_for_people(sending: SendingChoice, texts: Texts) -> None:
    box = combo(sending, texts, "printer")
    assert [box.itemText(row) for row in range(box.count())] == [one.description for one in (OFFICE, PLAIN, STOPPED)]


def test_wishes(sending: SendingChoice, texts: Texts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sending.changed):
        QTest.keyClicks(pages(sending, texts), "2-4, 7")
    with qtbot.waitSignal(sending.changed):
        part(sending, CountField).set_count(3)
    with qtbot.waitSignal(sending.changed):
        choose(sending, texts, "duplex", "long")
    assert sending.wishes() == PrintWishes("office", (1, 2, 3, 6), copies=3, duplex="long")
    with qtbot.waitSignal(sending.changed):
        button(sending, texts("press.booklet")).click()
    wishes = sending.wishes()
    assert wishes is not None
    assert wishes.booklet
    assert not combo(sending, texts, "duplex").isEnabled()


@pytest.mark.parametrize("typed", ["1-9", "-", "", "1-"])
def test_all_pages_by_their_numbers_are_all(sending: SendingChoice, texts: Texts, typed: str) -> None:
    pages(sending, texts).setText(typed if typed != "-" else " ")
    assert sending.wishes() == PrintWishes("office")


@pytest.mark.parametrize(("typed", "key"), [("x", "print_pages_unreadable"), ("3-12", "print_page_missing")])
def test_pages_that_are_not_there_are_said_and_not_printed(
    sending: SendingChoice, texts: Texts, typed: str, key: str
) -> None:
    QTest.keyClicks(pages(sending, texts), typed)
    assert sending.wishes() is None
    values = {"text": typed} if key == "print_pages_unreadable" else {"page": 12, "n": 9}
    assert texts.of_error(PaperError(key, **values)) in said(sending)


def test_nothing_is_wrong_with_pages_while_they_are_made(sending: SendingChoice, texts: Texts) -> None:
    QTest.keyClicks(pages(sending, texts), "12")
    fault = texts.of_error(PaperError("print_page_missing", page=12, n=9))
    sending.set_page_count(None)
    assert fault not in said(sending)
    assert sending.wishes() is None
    sending.set_page_count(20)
    assert sending.wishes() == PrintWishes("office", (11,))


def test_a_printer_of_one_side_is_asked_for_no_other(sending: SendingChoice, texts: Texts) -> None:
    choose(sending, texts, "duplex", "long")
    choose(sending, texts, "printer", "plain")
    assert sending.wishes() == PrintWishes("plain")
    assert not combo(sending, texts, "duplex").isEnabled()
    assert combo(sending, texts, "duplex").toolTip() == texts("press.duplex_missing")
    choose(sending, texts, "printer", "office")
    assert sending.wishes() == PrintWishes("office", duplex="long")


def test_a_printer_that_stands_still_says_so_and_can_be_chosen(sending: SendingChoice, texts: Texts) -> None:
    choose(sending, texts, "printer", "stopped")
    assert texts("press.printer_stopped") in said(sending)
    assert STOPPED.location in said(sending)
    assert sending.wishes() == PrintWishes("stopped")


@pytest.mark.parametrize("language", ["lt", "en"])
def test_that_there_is_no_printer_fits_its_box(qtbot: QtBot, dressed: QApplication, language: str) -> None:
    texts = Texts(language)
    sending = sending_as(qtbot, texts, PaperHabits())
    sending.resize(sending.minimumSizeHint())
    sending.show_printers(())
    box = combo(sending, texts, "printer")
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option_of(box), QStyle.SubControl.SC_ComboBoxEditField, box
    )
    assert box.fontMetrics().horizontalAdvance(box.placeholderText()) <= room.width()


def test_no_printer_is_said_and_closes_what_is_about_it(qtbot: QtBot, dressed: QApplication, texts: Texts) -> None:
    sending = sending_as(qtbot, texts, PaperHabits())
    assert texts("error.no_printer") not in said(sending)
    assert sending.wishes() is None
    sending.show_printers(())
    assert texts("error.no_printer") in said(sending)
    assert sending.wishes() is None
    assert not pages(sending, texts).isEnabled()
    assert not combo(sending, texts, "printer").isEnabled()


def test_what_was_chosen_last_time_is_chosen_again(qtbot: QtBot, dressed: QApplication, texts: Texts) -> None:
    habits = PaperHabits(printer="stopped", duplex="short", booklet=True)
    sending = sending_as(qtbot, texts, habits)
    assert sending.remembered(habits) == habits
    sending.show_printers((OFFICE, PLAIN, STOPPED))
    assert sending.printer() == STOPPED
    assert sending.remembered(PaperHabits()) == habits


def test_a_printer_that_is_gone_gives_way_to_the_default(qtbot: QtBot, dressed: QApplication, texts: Texts) -> None:
    sending = sending_as(qtbot, texts, PaperHabits(printer="gone"))
    sending.show_printers((OFFICE, PLAIN))
    assert sending.printer() == OFFICE


def test_printers_that_are_listed_again_leave_the_choice(sending: SendingChoice, texts: Texts) -> None:
    choose(sending, texts, "printer", "plain")
    sending.show_printers((OFFICE, PLAIN))
    assert sending.printer() == PLAIN


@pytest.mark.parametrize("width", [244, 300, 500])
@pytest.mark.parametrize("asked", ["99", "9-x"])
def test_what_is_wrong_with_the_pages_has_room_for_all_its_lines(
    qtbot: QtBot, dressed: QApplication, texts: Texts, asked: str, width: int
) -> None:
    sending = SendingChoice(PaperHabits(), texts)
    sending.set_page_count(3)
    below = QLabel("what else there is to choose")
    below.setFixedHeight(800)
    inside = QWidget()
    column = QVBoxLayout(inside)
    for one in (sending, below):
        column.addWidget(one)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(width, 500)
    with qtbot.waitExposed(area):
        area.show()
    sending.show_printers((OFFICE,))
    QTest.keyClicks(pages(sending, texts), asked)
    fault = next(one for one in sending.findChildren(QLabel) if asked in one.text() and one.wordWrap())
    qtbot.waitUntil(lambda: fault.height() >= fault.heightForWidth(fault.width()) > 0)
