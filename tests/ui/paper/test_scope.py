"""What is to be on the pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition
from reader.model.theme import PALETTES
from reader.paper.options import Remark
from reader.texts.catalogue import Texts
from reader.ui.controls.wrapping import WrappingLabel
from reader.ui.paper.occasion import Occasion, Purpose, Scope
from reader.ui.paper.scope import ScopeChoice
from reader.ui.paper.sections import SectionTree
from tests.rooms import button, part

REMARKS = (Remark("nemunas#p1", "", ""), Remark("neris#p7", "Neris", "Pastaba"))
SELECTED = ("neris#p2", "neris#p3")


def scope_at(
    qtbot: QtBot,
    edition: Edition,
    chapter: str,
    texts: Texts,
    selected: tuple[str, ...] = (),
    remarks: tuple[Remark, ...] = (),
) -> ScopeChoice:
    made = ScopeChoice(
        edition.report, Occasion(Purpose.SAVE, chapter, "lt", selected, remarks), texts, PALETTES["light"]
    )
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def scope(qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts) -> ScopeChoice:
    return scope_at(qtbot, edition, "neris", texts, selected=SELECTED, remarks=REMARKS)


def choose(scope: ScopeChoice, texts: Texts, key: str, **gaps: object) -> None:
    button(scope, texts(f"press.{key}", **gaps)).click()


def tick(scope: ScopeChoice, row: int, below: int, state: Qt.CheckState) -> None:
    model = part(scope, SectionTree).model()
    assert isinstance(model, QStandardItemModel)
    model.item(row).child(below).setCheckState(state)


def visible(scope: ScopeChoice) -> list[str]:
    return [one.text() for one in scope.findChildren(QAbstractButton) if one.isVisible()]


def test_at_first_this_chapter(scope: ScopeChoice) -> None:
    assert scope.scope() == Scope(("neris",))
    assert part(scope, SectionTree).sections() == ("neris",)


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        (("this_part",), Scope(("rivers",))),
        (("whole",), Scope()),
        (("chosen",), Scope(("neris",))),
        (("whole", "this_chapter"), Scope(("neris",))),
        (("this_part", "chosen"), Scope(("rivers",))),
    ],
)
def test_choices_become_sections(
    scope: ScopeChoice, texts: Texts, keys: tuple[str, ...], wanted: Scope, qtbot: QtBot
) -> None:
    for key in keys:
        with qtbot.waitSignal(scope.changed):
            choose(scope, texts, key)
    assert scope.scope() == wanted


def test_the_tree_shows_what_is_chosen(scope: ScopeChoice, texts: Texts) -> None:
    tree = part(scope, SectionTree)
    choose(scope, texts, "this_part")
    assert tree.sections() == ("rivers",)
    choose(scope, texts, "whole")
    assert tree.sections()[:3] == ("cover", "rivers", "seas")


def test_a_tick_is_a_choice_of_sections(scope: ScopeChoice, texts: Texts) -> None:
    told: list[int] = []
    scope.changed.connect(lambda: told.append(1))
    tick(scope, 1, 0, Qt.CheckState.Checked)
    assert scope.scope() == Scope(("rivers",))
    assert button(scope, texts("press.chosen")).isChecked()
    tick(scope, 1, 1, Qt.CheckState.Unchecked)
    assert scope.scope() == Scope(("nemunas",))
    assert len(told) == 2


def test_the_whole_but_for_one_chapter(scope: ScopeChoice, texts: Texts) -> None:
    choose(scope, texts, "whole")
    tick(scope, 1, 1, Qt.CheckState.Unchecked)
    chosen = scope.scope()
    assert chosen is not None
    assert chosen.sections[:3] == ("cover", "nemunas", "seas")


def test_nothing_ticked_is_no_scope(scope: ScopeChoice) -> None:
    tick(scope, 1, 1, Qt.CheckState.Unchecked)
    assert scope.scope() is None


def test_selected_and_bookmarked_paragraphs(scope: ScopeChoice, texts: Texts) -> None:
    choose(scope, texts, "selection", n=2)
    assert scope.scope() == Scope(passages=SELECTED)
    assert not part(scope, SectionTree).isVisible()
    choose(scope, texts, "bookmarked", n=2)
    assert scope.scope() == Scope(passages=("nemunas#p1", "neris#p7"))
    choose(scope, texts, "whole")
    assert part(scope, SectionTree).isVisible()


def test_what_there_is_none_of_is_not_offered(
    qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts
) -> None:
    scope = scope_at(qtbot, edition, "neris", texts)
    assert visible(scope) == [texts(f"press.{key}") for key in ("this_chapter", "this_part", "whole", "chosen")]


def test_a_landing_page_stands_for_its_part(
    qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts
) -> None:
    scope = scope_at(qtbot, edition, "rivers", texts)
    assert scope.scope() == Scope(("rivers",))
    assert texts("press.this_chapter") not in visible(scope)


def test_a_chapter_in_no_part(qtbot: QtBot, dressed: QApplication, edition: Edition, texts: Texts) -> None:
    scope = scope_at(qtbot, edition, "cover", texts)
    assert scope.scope() == Scope(("cover",))
    assert texts("press.this_part") not in visible(scope)


def test_words_are_counted_before_pages(scope: ScopeChoice, texts: Texts) -> None:
    label = part(scope, WrappingLabel)
    scope.show_counts(1200, None)
    assert label.words == f"{texts('press.words', n=1200)} · …"
    scope.show_page_count(4)
    assert label.words == f"{texts('press.words', n=1200)} · {texts('press.pages', n=4)}"
    scope.show_counts(0, 0)
    assert label.words == f"{texts('press.words', n=0)} · {texts('press.pages', n=0)}"


def test_the_keyboard_comes_to_the_choice(scope: ScopeChoice, texts: Texts) -> None:
    assert scope.focusProxy() is button(scope, texts("press.this_chapter"))
