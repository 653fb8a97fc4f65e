"""Words are selected by character, word and paragraph, and copied as plain text."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.ui.reading.selection import Move, TextSelection, Unit


@pytest.fixture
def document(qapp: QApplication) -> QTextDocument:
    made = QTextDocument()
    made.setPlainText("One two\nthree four\nfive")
    return made


@pytest.fixture
def selection(document: QTextDocument) -> TextSelection:
    return TextSelection(document)


def test_click_selects_nothing(selection: TextSelection) -> None:
    selection.start(4, Unit.CHARACTER)
    assert not selection
    assert selection.text() == ""


@pytest.mark.parametrize(
    ("unit", "start", "end", "text"),
    [
        (Unit.CHARACTER, 1, 5, "ne t"),
        (Unit.CHARACTER, 5, 1, "ne t"),
        (Unit.WORD, 5, 10, "two\nthree"),
        (Unit.WORD, 10, 1, "One two\nthree"),
        (Unit.PARAGRAPH, 10, 2, "One two\nthree four"),
    ],
)
def test_selection_grows_by_units(selection: TextSelection, unit: Unit, start: int, end: int, text: str) -> None:
    selection.start(start, unit)
    selection.extend(end)
    assert selection.text() == text


def test_selection_shrinks_to_the_first_unit_again(selection: TextSelection) -> None:
    selection.start(1, Unit.WORD)
    selection.extend(14)
    selection.extend(2)
    assert selection.text() == "One"


def test_keys_move_the_end(selection: TextSelection) -> None:
    selection.start(0, Unit.CHARACTER)
    selection.extend(2)
    selection.move(Move.NextCharacter)
    assert selection.text() == "One"


def test_everything_can_be_selected_and_let_go(selection: TextSelection) -> None:
    selection.select_all()
    assert selection.text() == "One two\nthree four\nfive"
    selection.clear()
    assert not selection


def test_what_is_there_for_the_eye_alone_is_not_copied(document: QTextDocument, selection: TextSelection) -> None:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("in\u00adfra\u00adstruc\u00adture\u2028next\u00a0word \ufffc")
    selection.select_all()
    assert selection.text().split("\n")[2:] == ["fiveinfrastructure", "next word"]
