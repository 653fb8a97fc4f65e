"""What is to be on paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition
from reader.paper.options import PaperOptions
from reader.texts.catalogue import Texts
from reader.ui.paper.choices import PaperChoices
from reader.ui.paper.sections import SectionTree
from tests.rooms import button, part


def choices_at(qtbot: QtBot, edition: Edition, chapter: str, texts: Texts, language: str = "lt") -> PaperChoices:
    made = PaperChoices(edition.report, chapter, language, texts)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def choices(qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts) -> PaperChoices:
    return choices_at(qtbot, edition, "neris", texts)


def choose(choices: PaperChoices, texts: Texts, key: str) -> None:
    button(choices, texts(f"press.{key}")).click()


def test_at_first_this_chapter_in_the_language_that_is_read(choices: PaperChoices) -> None:
    assert choices.options() == PaperOptions("lt", ("neris",), figures=True)


@pytest.mark.parametrize(
    ("keys", "options"),
    [
        (("this_part",), PaperOptions("lt", ("rivers",))),
        (("whole",), PaperOptions("lt", ())),
        (("chosen",), PaperOptions("lt", ("neris",))),
        (("whole", "this_chapter"), PaperOptions("lt", ("neris",))),
        (("language_en",), PaperOptions("en", ("neris",))),
        (("figures",), PaperOptions("lt", ("neris",), figures=False)),
        (("language_en", "figures", "whole"), PaperOptions("en", (), figures=False)),
    ],
)
def test_choices_become_options(
    choices: PaperChoices, texts: Texts, keys: tuple[str, ...], options: PaperOptions, qtbot: QtBot
) -> None:
    for key in keys:
        with qtbot.waitSignal(choices.changed):
            choose(choices, texts, key)
    assert choices.options() == options


def test_a_change_is_told_once(choices: PaperChoices, texts: Texts) -> None:
    told: list[int] = []
    choices.changed.connect(lambda: told.append(1))
    choose(choices, texts, "whole")
    choose(choices, texts, "language_en")
    assert len(told) == 2


def test_the_tree_is_there_when_sections_are_chosen(choices: PaperChoices, texts: Texts) -> None:
    tree = part(choices, SectionTree)
    assert not tree.isVisible()
    choose(choices, texts, "chosen")
    assert tree.isVisible()


def test_nothing_ticked_is_no_options(choices: PaperChoices, texts: Texts) -> None:
    choose(choices, texts, "chosen")
    model = part(choices, SectionTree).model()
    assert isinstance(model, QStandardItemModel)
    model.item(1).child(1).setCheckState(Qt.CheckState.Unchecked)
    assert choices.options() is None
    model.item(2).setCheckState(Qt.CheckState.Checked)
    assert choices.options() == PaperOptions("lt", ("seas",))


def visible(choices: PaperChoices) -> list[str]:
    return [one.text() for one in choices.findChildren(QAbstractButton) if one.isVisible()]


def test_a_landing_page_stands_for_its_part(
    qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts
) -> None:
    choices = choices_at(qtbot, edition, "rivers", texts)
    assert choices.options() == PaperOptions("lt", ("rivers",))
    assert texts("press.this_chapter") not in visible(choices)


def test_a_chapter_in_no_part(qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts) -> None:
    choices = choices_at(qtbot, edition, "cover", texts, "en")
    assert choices.options() == PaperOptions("en", ("cover",))
    assert texts("press.this_part") not in visible(choices)
