"""The Contents panel: the tree, the filter, the keys."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTreeView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.model.report import Report
from reader.texts.catalogue import Texts
from reader.ui.panels.contents import ContentsPanel
from reader.ui.panels.contents_model import COUNT_ROLE, LOCATION_ROLE, ContentsFilter, ContentsModel
from tests.rooms import part


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
    tree = part(panel, QTreeView)
    panel.set_current(Location("war", "forces"))
    assert tree.currentIndex().data() == "Forces"
    panel.set_current(Location("cover"))
    assert tree.currentIndex().data() == "Cover"


def test_enter_in_the_filter_goes_to_the_first_row(panel: ContentsPanel, qtbot: QtBot) -> None:
    field = part(panel, QLineEdit)
    qtbot.keyClicks(field, "cov")
    with qtbot.waitSignal(panel.location_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [Location("cover")]


def test_enter_in_the_filter_goes_to_what_was_typed_and_not_to_the_part_above_it(
    panel: ContentsPanel, qtbot: QtBot
) -> None:
    field = part(panel, QLineEdit)
    qtbot.keyClicks(field, "tanks")
    with qtbot.waitSignal(panel.location_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [Location("war", "h2")]


def test_enter_where_nothing_holds_the_words_goes_nowhere(panel: ContentsPanel, qtbot: QtBot) -> None:
    field = part(panel, QLineEdit)
    qtbot.keyClicks(field, "xyz")
    with qtbot.assertNotEmitted(panel.location_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_filter_goes_by_the_language_that_the_titles_are_in_now(panel: ContentsPanel) -> None:
    part(panel, QLineEdit).setText("war")
    nothing, model = part(panel, QLabel), part(panel, QTreeView).model()
    panel.set_language("lt")
    assert model.rowCount() == 0
    assert nothing.isVisible()
    panel.set_language("en")
    assert model.rowCount() == 1
    assert not nothing.isVisible()
    assert part(panel, QTreeView).currentIndex().data() == "War and threats"


def test_what_the_filter_unfolded_is_folded_when_it_is_cleared(panel: ContentsPanel) -> None:
    tree, field = part(panel, QTreeView), part(panel, QLineEdit)
    panel.set_current(Location("east"))
    east = tree.currentIndex()
    for words in ("east", "tanks"):
        field.setText(words)
        field.clear()
        assert tree.currentIndex() == east
        assert not tree.isExpanded(tree.model().index(0, 0, east))


def test_typing_in_the_tree_filters(panel: ContentsPanel, qtbot: QtBot) -> None:
    tree, field = part(panel, QTreeView), part(panel, QLineEdit)
    qtbot.keyClicks(tree, "t")
    assert field.text() == "t"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_arrows_and_enter_in_the_tree(panel: ContentsPanel, qtbot: QtBot) -> None:
    tree = part(panel, QTreeView)
    panel.set_current(Location("cover"))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data(LOCATION_ROLE) == Location("east")
    with qtbot.waitSignal(panel.location_requested) as asked:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert asked.args == [Location("east")]


def counts(panel: ContentsPanel) -> dict[str, int]:
    model = part(panel, QTreeView).model()
    found = {}
    for row in range(model.rowCount()):
        above = model.index(row, 0)
        for index in (above, *(model.index(below, 0, above) for below in range(model.rowCount(above)))):
            found[index.data(LOCATION_ROLE).chapter] = index.data(COUNT_ROLE)
    return found


def test_hits_are_counted_by_chapter_and_part_while_one_searches(panel: ContentsPanel, qtbot: QtBot) -> None:
    model = part(panel, QTreeView).model()
    with qtbot.waitSignal(model.dataChanged):
        panel.show_counts({"east": 1, "war": 4})
    assert counts(panel) == {"cover": 0, "east": 5, "war": 4}
    panel.show_counts({})
    assert set(counts(panel).values()) == {0}


def test_the_number_of_hits_is_drawn_and_said(panel: ContentsPanel) -> None:
    tree = part(panel, QTreeView)
    panel.set_current(Location("war"))
    before = tree.grab().toImage()
    panel.show_counts({"war": 4})
    assert tree.grab().toImage() != before
    description = tree.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert description == Texts("en")("search.count", n=4)
    panel.show_counts({})
    assert tree.grab().toImage() == before
    assert tree.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole) == ""


def test_the_same_counts_are_no_change(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.show_counts({"war": 4})
    with qtbot.assertNotEmitted(part(panel, QTreeView).model().dataChanged):
        panel.show_counts({"war": 4})
