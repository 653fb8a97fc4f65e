"""The tree in which sections are ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition
from reader.ui.paper.sections import SectionTree

CHECK = Qt.ItemDataRole.CheckStateRole
CHECKED, UNCHECKED, PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


@pytest.fixture
def tree(qtbot: QtBot, dressed: QApplication, edition: Edition) -> SectionTree:
    made = SectionTree(edition.report, "en")
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


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
    tree.set_all()
    tree.set_chapter("neris")
    assert tree.sections() == ("neris",)
    assert item(tree, "Rivers").checkState() == PARTLY


def test_the_landing_page_stands_for_its_part(tree: SectionTree) -> None:
    tree.set_chapter("rivers")
    assert tree.sections() == ("rivers",)
    assert item(tree, "Neris").checkState() == CHECKED


def test_everything(tree: SectionTree) -> None:
    tree.set_all()
    assert tree.sections()[:3] == ("cover", "rivers", "seas")
    assert all(tree.model().index(row, 0).data(CHECK) == CHECKED.value for row in range(tree.model().rowCount()))


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
