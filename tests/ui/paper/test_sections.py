"""The tree in which sections are ticked."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHoverEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition
from reader.model.theme import PALETTES
from reader.ui.paper.sections import SectionTree

CHECK = Qt.ItemDataRole.CheckStateRole
CHECKED, UNCHECKED, PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


def tree_in(qtbot: QtBot, edition: Edition, language: str) -> SectionTree:
    made = SectionTree(edition.report, language, PALETTES["light"])
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


@pytest.fixture
def tree(qtbot: QtBot, dressed: QApplication, edition: Edition) -> SectionTree:
    return tree_in(qtbot, edition, "en")


def item(tree: SectionTree, words: str) -> QStandardItem:
    model = tree.model()
    assert isinstance(model, QStandardItemModel)
    return model.findItems(words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)[0]


def test_parts_and_chapters_stand_in_it(tree: SectionTree) -> None:
    model = tree.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    assert [index.data() for index in tops][:3] == ["Cover", "1\u2002Rivers", "2\u2002Seas"]
    assert [model.index(row, 0, tops[1]).data() for row in range(model.rowCount(tops[1]))] == [
        "The Nemunas",
        "The Neris",
    ]


def test_nothing_is_ticked_at_first(tree: SectionTree) -> None:
    assert tree.sections() == ()


def test_one_chapter_alone(tree: SectionTree) -> None:
    tree.set_sections(None)
    tree.set_sections(("neris",))
    assert tree.sections() == ("neris",)
    assert item(tree, "Rivers").checkState() == PARTLY


def test_the_landing_page_stands_for_its_part(tree: SectionTree) -> None:
    tree.set_sections(("rivers",))
    assert tree.sections() == ("rivers",)
    assert item(tree, "Neris").checkState() == CHECKED


def test_every_chapter_of_a_part_is_the_part(tree: SectionTree) -> None:
    tree.set_sections(("neris", "nemunas"))
    assert tree.sections() == ("rivers",)


def test_everything(tree: SectionTree) -> None:
    tree.set_sections(None)
    assert tree.sections()[:3] == ("cover", "rivers", "seas")
    assert all(tree.model().index(row, 0).data(CHECK) == CHECKED.value for row in range(tree.model().rowCount()))
    tree.set_sections(())
    assert tree.sections() == ()


def test_what_is_shown_is_not_told(tree: SectionTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.sections_changed):
        tree.set_sections(None)
        tree.set_sections(("seas",))


def test_a_part_s_tick_is_that_of_its_chapters(tree: SectionTree, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.sections_changed):
        item(tree, "Rivers").setCheckState(CHECKED)
    assert item(tree, "Nemunas").checkState() == CHECKED
    item(tree, "Nemunas").setCheckState(UNCHECKED)
    assert item(tree, "Rivers").checkState() == PARTLY
    assert tree.sections() == ("neris",)
    item(tree, "Neris").setCheckState(UNCHECKED)
    assert item(tree, "Rivers").checkState() == UNCHECKED
    item(tree, "Neris").setCheckState(CHECKED)
    item(tree, "Nemunas").setCheckState(CHECKED)
    assert tree.sections() == ("rivers",)


def test_a_change_is_told_once(tree: SectionTree) -> None:
    told: list[int] = []
    tree.sections_changed.connect(lambda: told.append(1))
    item(tree, "Rivers").setCheckState(CHECKED)
    assert len(told) == 1


def test_a_tick_by_keyboard(tree: SectionTree) -> None:
    tree.setCurrentIndex(item(tree, "Baltic").index())
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.sections() == ("seas",)


def test_a_tick_by_keyboard_on_a_part(tree: SectionTree) -> None:
    tree.setCurrentIndex(item(tree, "Rivers").index())
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.sections() == ("rivers",)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.sections() == ()


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("en", "n", "The Nemunas"),
        ("en", "ner", "The Neris"),
        ("en", "sea", "2\u2002Seas"),
        ("en", "2", "2\u2002Seas"),
        ("lt", "jur", "2\u2002Jūros"),
        ("lt", "jūr", "2\u2002Jūros"),
        ("lt", "JUR", "2\u2002Jūros"),
    ],
)
def test_typing_finds_a_word_of_a_title(
    qtbot: QtBot, dressed: QApplication, edition: Edition, language: str, typed: str, found: str
) -> None:
    tree = tree_in(qtbot, edition, language)
    for letter in typed:
        tree.keyboardSearch(letter)
    assert tree.currentIndex().data() == found


def test_typing_after_a_pause_looks_further(tree: SectionTree, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("reader.ui.paper.sections.monotonic", lambda: now[0])
    places = []
    for _ in range(2):
        now[0] += 10
        tree.keyboardSearch("n")
        places.append(tree.currentIndex().data())
    assert places == ["The Nemunas", "The Neris"]


def test_typing_what_is_nowhere_leaves_one_where_one_was(tree: SectionTree) -> None:
    tree.setCurrentIndex(item(tree, "Baltic").index())
    tree.keyboardSearch("q")
    assert tree.currentIndex().data() == "The Baltic Sea"


def test_the_first_tick_is_shown(tree: SectionTree) -> None:
    tree.set_sections(("baltic",))
    tree.show_first()
    assert tree.currentIndex().data() == "2\u2002Seas"


def test_the_boxes_are_drawn(tree: SectionTree) -> None:
    empty = tree.viewport().grab().toImage()
    tree.set_sections(("neris",))
    some = tree.viewport().grab().toImage()
    tree.set_sections(None)
    assert empty != some != tree.viewport().grab().toImage()


def point_at(tree: SectionTree, row: QRect) -> None:
    """Let the pointer come to a row."""
    at = QPointF(row.center())
    move = QHoverEvent(QEvent.Type.HoverMove, at, QPointF(tree.viewport().mapToGlobal(at)), QPointF())
    QApplication.sendEvent(tree.viewport(), move)


def test_the_ground_under_the_pointer_is_one_even_bar(tree: SectionTree) -> None:
    row = tree.visualRect(item(tree, "Neris").index())
    point_at(tree, row)
    picture = tree.viewport().grab().toImage()
    line = {picture.pixelColor(x, row.bottom() - 3).name() for x in range(row.left() + 3, row.right() - 2)}
    assert line == {PALETTES["light"].hover}
    beside = {picture.pixelColor(x, row.center().y()).name() for x in range(row.left())}
    assert beside == {PALETTES["light"].paper}


def test_words_stay_where_they_are_when_the_keyboard_comes(tree: SectionTree, qtbot: QtBot) -> None:
    index = item(tree, "Neris").index()
    with qtbot.waitActive(tree):
        tree.activateWindow()
    tree.clearFocus()
    tree.setCurrentIndex(index)
    inside = tree.visualRect(index).adjusted(4, 4, -4, -4)
    before = tree.viewport().grab(inside).toImage()
    tree.setFocus()
    assert tree.viewport().grab(inside).toImage() == before
