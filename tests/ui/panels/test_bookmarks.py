"""The Bookmarks panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.bookmark import Bookmark
from reader.model.location import Location
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.listed import Kept, Listed
from reader.ui.look import apply_look
from reader.ui.panels.bookmark_editor import BookmarkEditor
from reader.ui.panels.bookmarks import BookmarksPanel
from reader.ui.panels.grouped_rows import ROW_ROLE, Group
from tests.rooms import part, write


def kept(block: str, chapter: str = "War", name: str = "", note: str = "") -> Kept:
    made = Bookmark(Location(chapter.lower(), block, "r"), "en", "Words", "2023-01-01T00:00:00Z", name, note)
    return Kept(made, chapter, f"Text of {block}")


ALL = [kept("p1"), kept("p2", name="A name", note="A note"), kept("p1", "Peace")]


@pytest.fixture
def panel(qtbot: QtBot, icons: Icons, palette: Palette, texts: Texts) -> BookmarksPanel:
    made = BookmarksPanel(palette, icons)
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.resize(280, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def rows(panel: BookmarksPanel) -> list[object]:
    model = part(panel, QListView).model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def labels(panel: BookmarksPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def tool(panel: BookmarksPanel, words: str) -> QToolButton:
    return next(one for one in panel.findChildren(QToolButton) if one.accessibleName() == words)


def chosen(panel: BookmarksPanel) -> object:
    return part(panel, QListView).currentIndex().data(ROW_ROLE)


def test_an_empty_panel_says_how_to_begin(panel: BookmarksPanel, texts: Texts) -> None:
    panel.show_bookmarks(Listed([], by_place=True))
    assert labels(panel) == [texts("bookmarks.empty_title"), texts("bookmarks.empty")]


def test_by_place_they_stand_under_their_chapters(panel: BookmarksPanel, texts: Texts) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    assert rows(panel) == [Group("War", 2), ALL[0], ALL[1], Group("Peace", 1), ALL[2]]
    assert labels(panel) == [texts("bookmarks.count", n=3)]
    assert chosen(panel) == ALL[0]


def test_by_time_they_stand_one_after_another(panel: BookmarksPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=False))
    assert rows(panel) == ALL
    with qtbot.waitSignal(panel.order_chosen) as order:
        tool(panel, texts("bookmarks.by_place")).click()
    assert order.args == [True]


def test_the_chosen_one_stays_chosen_however_they_are_sorted(panel: BookmarksPanel) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    part(panel, QListView).setCurrentIndex(part(panel, QListView).model().index(4, 0))
    panel.show_bookmarks(Listed(ALL[::-1], by_place=False))
    assert chosen(panel) == ALL[2]


def test_the_first_is_chosen_when_the_chosen_one_is_gone(panel: BookmarksPanel) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    panel.show_bookmarks(Listed(ALL[1:], by_place=True))
    assert chosen(panel) == ALL[1]
    panel.show_bookmarks(Listed([], by_place=True))
    assert chosen(panel) is None


def test_a_row_says_everything_to_those_who_cannot_see_it(panel: BookmarksPanel) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    model = part(panel, QListView).model()
    words = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert words == ["War (2)", "Text of p1", "A name. Text of p2. A note"]


def test_enter_and_click_lead_to_the_paragraph(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    view = part(panel, QListView)
    with qtbot.waitSignal(panel.bookmark_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [ALL[0].bookmark]
    with qtbot.waitSignal(panel.bookmark_requested) as asked:
        place = view.visualRect(view.model().index(2, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [ALL[1].bookmark]


def test_arrows_pass_over_the_titles(panel: BookmarksPanel) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    view = part(panel, QListView)
    seen = [chosen(panel)]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        seen.append(chosen(panel))
    assert seen == ALL


def test_a_click_on_a_title_leads_nowhere(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    view = part(panel, QListView)
    with qtbot.assertNotEmitted(panel.bookmark_requested):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
        )


def test_editing_by_button_and_by_key(panel: BookmarksPanel, texts: Texts) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    editor = part(panel, BookmarkEditor)
    assert not editor.isVisible()
    tool(panel, texts("bookmarks.edit_tip")).click()
    assert editor.isVisible()
    editor.leave()
    assert part(panel, QListView).hasFocus()
    QTest.keyClick(part(panel, QListView), Qt.Key.Key_F2)
    assert editor.isVisible()


def test_removing_by_button_and_by_key(panel: BookmarksPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    with qtbot.waitSignal(panel.removal_requested) as asked:
        tool(panel, texts("bookmarks.remove_tip")).click()
    assert asked.args == [ALL[0].bookmark]
    with qtbot.waitSignal(panel.removal_requested):
        QTest.keyClick(part(panel, QListView), Qt.Key.Key_Delete)


def test_nothing_can_be_edited_or_removed_where_nothing_is_chosen(panel: BookmarksPanel, texts: Texts) -> None:
    panel.show_bookmarks(Listed([], by_place=True))
    for name in ("edit", "remove"):
        assert not tool(panel, texts(f"bookmarks.{name}_tip")).isEnabled()


def test_an_editor_whose_bookmark_is_removed_keeps_nothing(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    view = part(panel, QListView)
    QTest.keyClick(view, Qt.Key.Key_F2)
    write("Name")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(panel.renamed):
        panel.show_bookmarks(Listed(ALL[1:], by_place=True))
        panel.keep_edits()
    assert not part(panel, BookmarkEditor).isVisible()


def test_an_editor_stays_open_while_another_bookmark_is_removed(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    QTest.keyClick(part(panel, QListView), Qt.Key.Key_F2)
    write("Name")
    panel.show_bookmarks(Listed(ALL[:1], by_place=True))
    with qtbot.waitSignal(panel.renamed) as renamed:
        panel.keep_edits()
    assert renamed.args == [ALL[0].bookmark, "Name"]


def test_colours_of_another_theme(panel: BookmarksPanel, texts: Texts) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    before = part(panel, QListView).grab().toImage()
    panel.set_palette(PALETTES["dark"])
    panel.set_icons(Icons(PALETTES["dark"]))
    assert part(panel, QListView).grab().toImage() != before


def test_the_words_change_while_it_is_open(panel: BookmarksPanel, dressed: QApplication) -> None:
    panel.show_bookmarks(Listed(ALL, by_place=True))
    for language in ("en", "lt"):
        panel.retranslate(Texts(language))
        assert labels(panel) == [Texts(language)("bookmarks.count", n=3)]


def test_the_buttons_grow_with_the_text(panel: BookmarksPanel) -> None:
    before = [one.iconSize().width() for one in panel.findChildren(QToolButton)]
    panel.set_scale(2)
    assert [one.iconSize().width() for one in panel.findChildren(QToolButton)] == [36, 36, 36]
    assert max(before) < 36


def test_in_a_low_window_with_large_text_nothing_lies_over_the_note(
    panel: BookmarksPanel, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_look(qapp, "light", 300)
    panel.resize(440, 520)
    panel.show_bookmarks(Listed(ALL, by_place=True))
    QTest.keyClick(part(panel, QListView), Qt.Key.Key_F2)
    editor = part(panel, BookmarkEditor)
    note = part(editor, QPlainTextEdit)
    qtbot.waitUntil(lambda: note.viewport().height() >= 2 * note.fontMetrics().lineSpacing())
    below = [one for one in editor.findChildren(QPushButton) if one.geometry().top() <= note.geometry().bottom()]
    assert below == []
    apply_look(qapp, "light", 100)
