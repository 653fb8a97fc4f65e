"""The sheet in which a bookmark gets its name and note."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.bookmark import Bookmark
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.panels.bookmark_editor import BookmarkEditor
from tests.rooms import part, write

FIRST = Bookmark(Location("war", "p1", "r"), "en", "Words", "2023-01-01T00:00:00Z", "A name", "A note")
SECOND = Bookmark(Location("war", "p2", "r"), "en", "More words", "2023-01-02T00:00:00Z")


@pytest.fixture
def editor(qtbot: QtBot, dressed: QApplication, texts: Texts) -> BookmarkEditor:
    made = BookmarkEditor()
    qtbot.addWidget(made)
    made.retranslate(texts)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def push(editor: BookmarkEditor, words: str) -> None:
    next(one for one in editor.findChildren(QPushButton) if one.text() == words).click()


def test_a_bookmark_is_taken_up_with_its_name_ready_to_be_typed(editor: BookmarkEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.renamed), qtbot.assertNotEmitted(editor.annotated):
        editor.edit(FIRST)
        editor.keep()
    assert part(editor, QLineEdit).text() == "A name"
    assert part(editor, QPlainTextEdit).toPlainText() == "A note"
    assert part(editor, QLineEdit).hasFocus()


def test_typing_is_kept_when_it_pauses(editor: BookmarkEditor, qtbot: QtBot) -> None:
    editor.edit(SECOND)
    with qtbot.waitSignal(editor.renamed) as renamed:
        write("  Name ")
    assert renamed.args == [SECOND, "Name"]
    part(editor, QPlainTextEdit).setFocus()
    with qtbot.waitSignal(editor.annotated) as annotated:
        write("Note")
    assert annotated.args == [SECOND, "Note"]


def test_turning_to_another_bookmark_keeps_what_was_typed(editor: BookmarkEditor, qtbot: QtBot) -> None:
    editor.edit(SECOND)
    write("Name")
    with qtbot.waitSignal(editor.renamed) as renamed:
        editor.edit(FIRST)
    assert renamed.args == [SECOND, "Name"]


def test_leaving_keeps_what_was_typed_and_hides(editor: BookmarkEditor, qtbot: QtBot, texts: Texts) -> None:
    editor.edit(SECOND)
    write("Name")
    with qtbot.waitSignals([editor.renamed, editor.closed]):
        push(editor, texts("bookmarks.done"))
    assert not editor.isVisible()


def test_removing_throws_away_what_was_typed(editor: BookmarkEditor, qtbot: QtBot, texts: Texts) -> None:
    editor.edit(SECOND)
    write("Name")
    with qtbot.assertNotEmitted(editor.renamed), qtbot.waitSignal(editor.removal_requested) as asked:
        push(editor, texts("bookmarks.remove"))
        editor.keep()
    assert asked.args == [SECOND]
    assert not editor.isVisible()


def test_what_is_kept_meanwhile_is_not_told_again(editor: BookmarkEditor, qtbot: QtBot) -> None:
    editor.edit(SECOND)
    write("N")
    with qtbot.waitSignal(editor.renamed):
        editor.keep()
    editor.update_bookmarks([FIRST, replace(SECOND, name="N")])
    with qtbot.assertNotEmitted(editor.renamed):
        editor.keep()


def test_a_bookmark_that_is_gone_takes_its_editor_with_it(editor: BookmarkEditor, qtbot: QtBot) -> None:
    editor.edit(SECOND)
    write("Name")
    with qtbot.assertNotEmitted(editor.renamed):
        editor.update_bookmarks([FIRST])
        editor.keep()
    assert not editor.isVisible()


def test_other_bookmarks_that_changed_are_of_no_account(editor: BookmarkEditor, qtbot: QtBot) -> None:
    editor.update_bookmarks([FIRST])
    editor.edit(SECOND)
    editor.update_bookmarks([replace(FIRST, name="Another"), SECOND])
    write("Name")
    with qtbot.waitSignal(editor.renamed) as renamed:
        editor.keep()
    assert renamed.args == [SECOND, "Name"]


def test_a_name_is_at_most_200_characters(editor: BookmarkEditor, qtbot: QtBot) -> None:
    editor.edit(SECOND)
    part(editor, QLineEdit).insert("x" * 300)
    with qtbot.waitSignal(editor.renamed) as renamed:
        editor.keep()
    assert renamed.args == [SECOND, "x" * 200]


def test_keeping_without_a_bookmark_does_nothing(editor: BookmarkEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.renamed):
        editor.keep()
