"""The rows of the figures, and the filter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model.report import Figure, Language
from reader.texts.catalogue import Texts
from reader.ui.panels.figures_model import (
    CREDIT_ROLE,
    FIGURE_ROLE,
    LABEL_ROLE,
    PLACE_ROLE,
    SHAPE_ROLE,
    FiguresFilter,
    FiguresModel,
)
from reader.ui.panels.thumbnails import Thumbnails

Role = Qt.ItemDataRole


@pytest.fixture
def thumbnails(qapp: QApplication, picture: Callable[[str, Language], bytes]) -> Thumbnails:
    return Thumbnails(picture)


@pytest.fixture
def model(figures: tuple[Figure, ...], thumbnails: Thumbnails) -> FiguresModel:
    made = FiguresModel(figures, thumbnails)
    made.retranslate(Texts("lt"))
    return made


def kept(model: FiguresModel, text: str) -> list[str]:
    filtered = FiguresFilter(model)
    filtered.set_wanted(text)
    return [filtered.index(row, 0).data(FIGURE_ROLE).id for row in range(filtered.rowCount())]


def test_a_sound_model(model: FiguresModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    qtmodeltester.check(FiguresFilter(model))


def test_in_reading_order_in_the_language_of_the_report(model: FiguresModel) -> None:
    assert [model.index(row).data() for row in range(3)] == ["Baltarusijos žemėlapis", "Gynybos išlaidos", "Sugadintas"]
    model.set_language("en")
    assert model.index(0).data() == "A map of Belarus"
    assert model.index(0).data(CREDIT_ROLE) == "Map: publisher"


def test_what_a_row_says(model: FiguresModel, figures: tuple[Figure, ...]) -> None:
    index = model.index(0)
    assert index.data(LABEL_ROLE) == "1 pav."
    assert index.data(PLACE_ROLE) == Texts("lt")("figures.place")
    assert index.data(Role.AccessibleTextRole) == "1 pav.: Baltarusijos žemėlapis"
    assert index.data(Role.AccessibleDescriptionRole) == "Aprašas: Baltarusijos žemėlapis"
    assert index.data(Role.ToolTipRole) == Texts("lt")("figures.tip")
    assert index.data(FIGURE_ROLE) == figures[0]
    assert index.data(SHAPE_ROLE) == 0.5
    assert index.data(Role.EditRole) is None


def test_the_interface_speaks_its_own_language(model: FiguresModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.retranslate(Texts("en"))
    assert model.index(0).data(LABEL_ROLE) == "Figure 1"
    assert model.index(0).data() == "Baltarusijos žemėlapis"
    assert model.index(0).data(Role.AccessibleTextRole) == "Figure 1: Baltarusijos žemėlapis"


def test_a_thumbnail_comes_later(model: FiguresModel, qtbot: QtBot) -> None:
    assert model.index(1).data(Role.DecorationRole) is None
    with qtbot.waitSignal(model.dataChanged) as changed:
        pass
    assert changed.args is not None
    assert changed.args[0].row() == 1
    assert isinstance(model.index(1).data(Role.DecorationRole), QImage)


def test_a_row_is_found_by_its_figure(model: FiguresModel) -> None:
    assert model.index_of("budget").row() == 1
    assert not model.index_of("nothing").isValid()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ["map", "budget", "broken"]),
        ("islaid", ["budget"]),
        ("IŠLAIDOS ", ["budget"]),
        ("aprašas: sug", ["broken"]),
        ("leidejas", ["map", "budget", "broken"]),
        ("2 pav", ["budget"]),
        ("nieko tokio", []),
    ],
)
def test_the_filter_looks_at_all_words_and_needs_no_diacritics(model: FiguresModel, text: str, rows: list[str]) -> None:
    assert kept(model, text) == rows


def test_a_report_without_figures(thumbnails: Thumbnails, qtmodeltester: ModelTester) -> None:
    model = FiguresModel((), thumbnails)
    model.retranslate(Texts("lt"))
    model.set_language("en")
    qtmodeltester.check(model)
    assert kept(model, "a") == []
