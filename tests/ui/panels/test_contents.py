"""The Contents panel: the tree, the filter, the keys."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.model.report import Report
from reader.texts.catalogue import Texts
from reader.ui.panels.contents import ContentsPanel
from reader.ui.panels.contents_model import LOCATION_ROLE, ContentsFilter, ContentsModel


def outline(model: ContentsFilter | ContentsModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    above = parent or QModelIndex()
    rows = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        rows.append("  " * depth + str(index.data()))
        rows.extend(outline(model, index, depth + 1))
    return rows


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, report: Report) -> ContentsPanel:
    made = ContentsPanel(report, "en")
    made.retranslate(Texts("en"))
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    return made


def test_the_tree_in_either_language(report: Report, qtmodeltester: ModelTester) -> None:
    model = ContentsModel(report, "en")
    qtmodeltester.check(model)
    assert outline(model) == ["Cover", "1\u2002East", "  War and threats", "    Forces", "      Tanks"]
    model.set_language("lt")
    assert outline(model) == ["Viršelis", "1\u2002Rytai", "  Karas ir grėsmės", "    Pajėgos", "      Tankai"]


def test_the_filter_needs_no_diacritics_and_keeps_the_way(report: Report) -> None:
    model = ContentsModel(report, "lt")
    kept = ContentsFilter(model)
    kept.set_wanted("GRESMES")
    assert outline(kept)[:2] == ["1\u2002Rytai", "  Karas ir grėsmės"]
    kept.set_wanted("nieko tokio")
    assert outline(kept) == []


def test_a_place_is_found_by_heading_or_chapter(report: Report) -> None:
    model = ContentsModel(report, "en")
    assert model.index_at(Location("war", "forces")).data() == "Forces"
    assert model.index_at(Location("war", "p7")).data() == "War and threats"
    assert not model.index_at(Location("west")).isValid()


def test_the_panel_follows_the_reading(panel: ContentsPanel) -> None:
    tree = panel.findChild(QTreeView)
    panel.set_current(Location("war", "forces"))
    assert tree.currentIndex().data() == "Forces"
    panel.set_current(Location("cover"))
    assert tree.currentIndex().data() == "Cover"


def test_enter_in_the_filter_goes_to_the_first_row(panel: ContentsPanel, qtbot: QtBot) -> None:
    field = panel.findChild(QLineEdit)
    qtbot.keyClicks(field, "cov")
    with qtbot.waitSignal(panel.location_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [Location("cover")]


def test_enter_in_the_filter_goes_to_what_was_typed_and_not_to_the_part_above_it(
    panel: ContentsPanel, qtbot: QtBot
) -> None:
    field = panel.findChild(QLineEdit)
    qtbot.keyClicks(field, "tanks")
    with qtbot.waitSignal(panel.location_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [Location("war", "h2")]


def test_enter_where_nothing_holds_the_words_goes_nowhere(panel: ContentsPanel, qtbot: QtBot) -> None:
    field = panel.findChild(QLineEdit)
    qtbot.keyClicks(field, "xyz")
    with qtbot.assertNotEmitted(panel.location_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_typing_in_the_tree_filters(panel: ContentsPanel, qtbot: QtBot) -> None:
    tree, field = panel.findChild(QTreeView), panel.findChild(QLineEdit)
    qtbot.keyClicks(tree, "t")
    assert field.text() == "t"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_arrows_and_enter_in_the_tree(panel: ContentsPanel, qtbot: QtBot) -> None:
    tree = panel.findChild(QTreeView)
    panel.set_current(Location("cover"))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data(LOCATION_ROLE) == Location("east")
    with qtbot.waitSignal(panel.location_requested) as asked:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert asked.args == [Location("east")]
