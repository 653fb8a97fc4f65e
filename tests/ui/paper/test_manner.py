"""How the pages are to be."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.desk.paper import Manner
from reader.edition.edition import Edition
from reader.paper.options import Marked, Remark
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.controls.wrapping import WrappingLabel
from reader.ui.paper.manner import MannerChoice
from reader.ui.paper.occasion import Occasion, Purpose
from tests.rooms import button, part

Make = Callable[..., MannerChoice]
FULL = Occasion(
    Purpose.SAVE, "neris", "lt", remarks=(Remark("neris#p1", "", ""),), marks=(Marked("neris#p1", "lt", ((0, 1),)),)
)


@pytest.fixture
def make(qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts) -> Make:
    def make(occasion: Occasion = FULL, languages: tuple[str, ...] = ("lt", "en")) -> MannerChoice:
        choice = MannerChoice(replace(edition.report, languages=languages), occasion, texts)
        qtbot.addWidget(choice)
        choice.show()
        return choice

    return make


def combo(choice: MannerChoice, texts: Texts, name: str) -> ValueCombo:
    found = [one for one in choice.findChildren(ValueCombo) if one.accessibleName() == texts(f"press.{name}")]
    assert len(found) == 1
    return found[0]


def choose(choice: MannerChoice, texts: Texts, name: str, value: object) -> None:
    """Choose as a person does."""
    box = combo(choice, texts, name)
    box.set_value(value)
    box.activated.emit(box.currentIndex())


def is_possible(choice: MannerChoice, texts: Texts, name: str, value: object) -> bool:
    box = combo(choice, texts, name)
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    return box.isEnabled() and model.item(box.findData(value)).isEnabled()


def hints(choice: MannerChoice) -> list[str]:
    """Give the reasons that are to be seen."""
    return [one.words for one in choice.findChildren(WrappingLabel) if one.isVisible()]


def test_at_first_the_usual(make: Make) -> None:
    assert make().manner() == Manner()


@pytest.mark.parametrize(
    ("name", "value", "manner"),
    [
        ("language", "en", Manner(language="en")),
        ("language", "lt", Manner()),
        ("language", "both", Manner(bilingual=True)),
        ("size", "large", Manner(size="large")),
        ("size", "xlarge", Manner(size="xlarge")),
        ("columns", 2, Manner(columns=2)),
        ("paper", "letter", Manner(paper="letter")),
    ],
)
def test_lists_become_the_manner(
    make: Make, texts: Texts, name: str, value: object, manner: Manner, qtbot: QtBot
) -> None:
    choice = make()
    with qtbot.waitSignal(choice.changed):
        choose(choice, texts, name, value)
    assert choice.manner() == manner


@pytest.mark.parametrize(
    ("name", "manner"),
    [
        ("figures", Manner(figures=False)),
        ("numbers", Manner(numbers=False)),
        ("grey", Manner(grey=True)),
        ("remarks", Manner(remarks=True)),
        ("marks", Manner(marks=True)),
        ("dated", Manner(dated=True)),
    ],
)
def test_boxes_become_the_manner(make: Make, texts: Texts, name: str, manner: Manner, qtbot: QtBot) -> None:
    choice = make()
    with qtbot.waitSignal(choice.changed):
        button(choice, texts(f"press.{name}")).click()
    assert choice.manner() == manner


def test_a_manner_is_shown_silently(make: Make, qtbot: QtBot) -> None:
    manner = Manner(bilingual=True, columns=2, paper="letter", grey=True, remarks=True, watermark="Juodraštis")
    choice = make()
    with qtbot.assertNotEmitted(choice.changed):
        choice.set_manner(manner)
    assert choice.manner() == manner
    choice.set_manner(Manner(size="large", language="en", figures=False, numbers=False, dated=True))
    assert choice.manner() == Manner(size="large", language="en", figures=False, numbers=False, dated=True)


def test_large_print_closes_what_it_has_no_room_for(make: Make, texts: Texts) -> None:
    choice = make()
    assert hints(choice) == []
    choose(choice, texts, "size", "large")
    assert not is_possible(choice, texts, "language", "both")
    assert not is_possible(choice, texts, "columns", 2)
    assert hints(choice) == [texts("press.large_print_alone")]
    choose(choice, texts, "size", "normal")
    assert is_possible(choice, texts, "language", "both")
    assert is_possible(choice, texts, "columns", 2)
    assert hints(choice) == []


@pytest.mark.parametrize(("name", "value"), [("language", "both"), ("columns", 2)])
def test_what_stands_side_by_side_closes_large_print(make: Make, texts: Texts, name: str, value: object) -> None:
    choice = make()
    choose(choice, texts, name, value)
    assert not is_possible(choice, texts, "size", "large")
    assert not is_possible(choice, texts, "size", "xlarge")
    assert combo(choice, texts, "size").itemData(1, Qt.ItemDataRole.ToolTipRole) == texts("press.large_print_alone")


@pytest.mark.parametrize(("name", "value"), [("language", "both"), ("columns", 2)])
def test_nothing_is_said_of_large_print_that_was_not_chosen(make: Make, texts: Texts, name: str, value: object) -> None:
    choice = make()
    choose(choice, texts, name, value)
    assert texts("press.large_print_alone") not in hints(choice)


@pytest.mark.parametrize(("name", "value"), [("size", "large"), ("language", "both")])
@pytest.mark.parametrize("width", [220, 420])
def test_nothing_moves_when_a_reason_comes(make: Make, texts: Texts, width: int, name: str, value: str) -> None:
    choice = make()
    choice.resize(width, 900)
    below = button(choice, texts("press.figures"))
    QTest.qWait(0)
    before = below.y()
    choose(choice, texts, name, value)
    QTest.qWait(0)
    hint = next(one for one in choice.findChildren(WrappingLabel) if one.isVisible())
    assert below.y() == before
    assert hint.geometry().bottom() < below.y()


def test_both_languages_take_the_columns(make: Make, texts: Texts) -> None:
    choice = make()
    choose(choice, texts, "language", "both")
    assert not combo(choice, texts, "columns").isEnabled()
    assert combo(choice, texts, "columns").toolTip() == texts("press.columns_taken")
    assert hints(choice) == [texts("press.columns_taken")]
    choose(choice, texts, "language", "lt")
    assert combo(choice, texts, "columns").isEnabled()
    assert hints(choice) == []


def test_a_report_in_one_language_offers_no_other(make: Make, texts: Texts) -> None:
    choice = make(languages=("lt",))
    assert combo(choice, texts, "language").count() == 1
    choice.set_manner(Manner(bilingual=True))
    assert not choice.manner().bilingual
    choice.set_manner(Manner(language="en"))
    assert choice.manner().language == ""


def test_what_there_is_nothing_for_is_closed_and_stays_as_it_was(make: Make, texts: Texts) -> None:
    choice = make(Occasion(Purpose.SAVE, "neris", "lt"))
    choice.set_manner(Manner(remarks=True, marks=True))
    for name in ("remarks", "marks"):
        box = button(choice, texts(f"press.{name}"))
        assert not box.isEnabled()
        assert not box.isChecked()
        assert box.toolTip() == texts(f"press.no_{name}")
    assert choice.manner() == Manner(remarks=True, marks=True)


def test_a_watermark_is_typed(make: Make, qtbot: QtBot) -> None:
    choice = make()
    with qtbot.waitSignal(choice.changed):
        QTest.keyClicks(part(choice, QLineEdit), " Juodrastis ")
    assert choice.manner().watermark == "Juodrastis"


def test_the_usual_watermark_waits_for_a_name(make: Make, texts: Texts, qtbot: QtBot) -> None:
    choice = make()
    choice.activateWindow()
    qtbot.waitUntil(choice.isActiveWindow)
    with qtbot.waitSignal(choice.changed):
        button(choice, texts("press.watermark_offer")).click()
    field = part(choice, QLineEdit)
    assert field.hasFocus()
    assert field.selectedText() == "…"
    QTest.keyClicks(field, "Rasa")
    assert choice.manner().watermark == texts("press.watermark_words", date="{date}").replace("…", "Rasa")
