"""The pages, small and large, and the bar above them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.paper.preview import STEP, PagePreview
from reader.ui.paper.stage import PageStage
from reader.ui.paper.thumbnails import Thumbnails
from tests.rooms import part, press
from tests.ui.paper.doubles import A4, COLOUR, Drawn, colours


@pytest.fixture
def stage(qtbot: QtBot, dressed: QApplication, palette: Palette, icons: Icons, texts: Texts) -> PageStage:
    made = PageStage(palette, icons, texts, 1.0)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.set_thumbnails_shown(True)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_pages([A4] * 9, Drawn())
    return made


def control(stage: PageStage, name: str) -> QToolButton:
    found = [one for one in stage.findChildren(QToolButton) if one.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def page_of(stage: PageStage) -> int:
    return part(stage, PagePreview).page


def words(stage: PageStage) -> list[str]:
    return [one.text() for one in stage.findChildren(QLabel) if one.isVisible() and one.text()]


def test_it_says_which_page_of_how_many(stage: PageStage, texts: Texts) -> None:
    assert part(stage, QLineEdit).text() == "1"
    assert texts("press.of_pages", count=9) in words(stage)
    preview = part(stage, PagePreview)
    assert preview.accessibleDescription() == texts("press.page_of", page=1, count=9)
    preview.go_to_page(4)
    assert part(stage, QLineEdit).text() == "5"
    assert part(stage, Thumbnails).currentIndex().row() == 4
    assert preview.accessibleDescription() == texts("press.page_of", page=5, count=9)


def test_a_page_number_leads_there(stage: PageStage) -> None:
    field = part(stage, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    press("Return")
    assert page_of(stage) == 6
    assert part(stage, PagePreview).hasFocus()


def test_a_number_beyond_the_last_cannot_be_typed_and_a_half_typed_one_is_forgotten(stage: PageStage) -> None:
    field = part(stage, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    assert field.text() == "1"
    field.clear()
    part(stage, PagePreview).setFocus()
    assert field.text() == "1"


def test_a_small_page_leads_to_the_large_one(stage: PageStage) -> None:
    strip = part(stage, Thumbnails)
    QTest.mouseClick(
        strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualRect(strip.model().index(1, 0)).center()
    )
    assert page_of(stage) == 1


def test_the_strip_comes_and_goes(stage: PageStage, texts: Texts) -> None:
    strip, toggle = part(stage, Thumbnails), control(stage, texts("press.thumbnails"))
    assert strip.isVisible()
    assert toggle.isChecked()
    press("F9")
    assert not strip.isVisible()
    assert not stage.has_thumbnails()
    toggle.click()
    assert strip.isVisible()
    assert stage.has_thumbnails()


def test_the_strip_leaves_the_pages_room(stage: PageStage) -> None:
    stage.resize(300, 600)
    assert not part(stage, Thumbnails).isVisible()
    assert stage.has_thumbnails()
    stage.resize(700, 600)
    assert part(stage, Thumbnails).isVisible()


@pytest.mark.parametrize(("key", "bare"), [("Ctrl++", "+"), ("Ctrl+=", "=")])
def test_larger_and_smaller_by_keys(stage: PageStage, key: str, bare: str) -> None:
    preview = part(stage, PagePreview)
    before = preview.scale()
    press(key)
    assert preview.scale() == pytest.approx(before * STEP)
    press("Ctrl+-")
    assert preview.scale() == pytest.approx(before)
    preview.setFocus()
    press(bare)
    assert preview.scale() == pytest.approx(before * STEP)
    press("-")
    assert preview.scale() == pytest.approx(before)


def test_fitting_by_keys(stage: PageStage) -> None:
    preview = part(stage, PagePreview)
    wide = preview.scale()
    press("Ctrl+9")
    whole = preview.scale()
    assert whole < wide
    assert f"{round(whole * 75)}\u00a0%" in words(stage)
    press("Ctrl+0")
    assert preview.scale() == wide
    preview.setFocus()
    press("9")
    assert preview.scale() == whole
    press("0")
    assert preview.scale() == wide


def test_every_button_tells_what_it_does_and_by_which_key(stage: PageStage) -> None:
    for one in stage.findChildren(QAbstractButton):
        assert one.accessibleName()
        assert one.toolTip().startswith(f"{one.accessibleName()} (")


def test_without_pages_there_is_a_sentence_and_no_number(stage: PageStage) -> None:
    stage.clear("Nothing")
    assert part(stage, QLineEdit).text() == ""
    assert not part(stage, QLineEdit).isEnabled()
    assert part(stage, PagePreview).accessibleDescription() == ""
    assert COLOUR not in colours(part(stage, PagePreview))


def test_old_pages_are_seen_to_be_old(stage: PageStage) -> None:
    preview = part(stage, PagePreview)
    assert COLOUR in colours(preview)
    stage.set_stale()
    assert COLOUR not in colours(preview)
