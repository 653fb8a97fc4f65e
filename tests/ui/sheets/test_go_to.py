"""The sheet in which one types where to go."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.sheets.go_to import GoToSheet
from tests.rooms import part, press, write


@pytest.fixture
def sheet(qtbot: QtBot, dressed: QApplication, texts: Texts) -> GoToSheet:
    made = GoToSheet("war", "nta-2023", lambda location: location.chapter != "nowhere", texts)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def faults(sheet: GoToSheet) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel) if one.property("role") == "hint"]


@pytest.mark.parametrize(
    ("typed", "location"),
    [
        ("3", Location("war", "p3")),
        ("  12 ", Location("war", "p12")),
        ("007", Location("war", "p7")),
        ("٣", Location("war", "p3")),
        ("east", Location("east")),
        ("no-such-chapter", Location("no-such-chapter")),
        ("east#p2", Location("east", "p2")),
        ("nta-2023/east#h1", Location("east", "h1", "nta-2023")),
        ("9" * 190, Location("war", "p" + "9" * 190)),
    ],
)
def test_a_number_or_an_address_leads_there(sheet: GoToSheet, qtbot: QtBot, typed: str, location: Location) -> None:
    write(typed)
    with qtbot.waitSignal(sheet.location_requested) as asked:
        press("Return")
    assert asked.args == [location]
    assert not sheet.isVisible()


@pytest.mark.parametrize("typed", ["", "   ", "p 3", "<b>", "east#", "-1", "1.5", "²"])
def test_nonsense_stays_with_a_word(sheet: GoToSheet, qtbot: QtBot, texts: Texts, typed: str) -> None:
    write(typed)
    with qtbot.assertNotEmitted(sheet.location_requested):
        press("Return")
    assert faults(sheet) == [texts("goto.not_an_address")]
    assert sheet.isVisible()


def test_an_address_of_another_edition_stays_with_a_word(sheet: GoToSheet, qtbot: QtBot, texts: Texts) -> None:
    write("nta-2020/east")
    with qtbot.assertNotEmitted(sheet.location_requested):
        press("Return")
    assert faults(sheet) == [texts("goto.other_edition", edition="nta-2020")]


@pytest.mark.parametrize("typed", ["nowhere", "nowhere#p3", "nta-2023/nowhere"])
def test_what_is_like_no_place_stays_with_a_word(sheet: GoToSheet, qtbot: QtBot, texts: Texts, typed: str) -> None:
    write(typed)
    with qtbot.assertNotEmitted(sheet.location_requested):
        press("Return")
    assert faults(sheet) == [texts("goto.no_such_place", asked=typed)]
    assert sheet.isVisible()


def test_a_long_word_that_is_no_place_leaves_the_sheet_its_width(
    qtbot: QtBot, dressed: QApplication, texts: Texts
) -> None:
    sheet = GoToSheet("war", "nta-2023", lambda _: False, texts)
    qtbot.addWidget(sheet)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    before = sheet.width()
    write("nowhere" * 27)
    press("Return")
    assert faults(sheet) != [""]
    assert sheet.minimumSizeHint().width() <= before


def test_escape_goes_nowhere(sheet: GoToSheet, qtbot: QtBot) -> None:
    write("3")
    with qtbot.assertNotEmitted(sheet.location_requested):
        press("Escape")
    assert not sheet.isVisible()


def test_words_and_name_are_in_the_interface_s_language(sheet: GoToSheet, texts: Texts) -> None:
    assert sheet.windowTitle() == part(sheet, QLineEdit).accessibleName() == texts("goto.title")
    assert texts("goto.words", chapter="war") in [one.text() for one in sheet.findChildren(QLabel)]


def test_all_words_are_seen_in_large_letters(sheet: GoToSheet) -> None:
    sheet.setStyleSheet("QLabel { font-size: 40px; }")
    write("nowhere")
    press("Return")
    QApplication.processEvents()
    for label in sheet.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
