"""The bar: its buttons, its words, its two shapes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.look import apply_look, control_scale
from reader.ui.viewer.bar import CommandButton, ViewerBar
from reader.ui.viewer.commands import COMMANDS


@pytest.fixture
def bar(qtbot: QtBot, icons: Icons, texts: Texts) -> ViewerBar:
    made = ViewerBar()
    qtbot.addWidget(made)
    made.set_icons(icons)
    made.retranslate(texts)
    made.resize(1000, 48)
    made.show()
    return made


@pytest.fixture
def home(bar: ViewerBar, qtbot: QtBot) -> QWidget:
    """Have the bar above a stage, in a window that may be narrower than the bar would like."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    column.addWidget(bar)
    column.addWidget(QWidget(), 1)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Make the text larger, in per cent; it is as large as usual again afterwards."""

    def make(percent: int) -> None:
        apply_look(qapp, "light", percent)

    yield make
    apply_look(qapp, "light", 100)


def settle() -> None:
    """Let a change of a label go up through the layouts, one event each."""
    for _ in range(3):
        QApplication.processEvents()


def buttons(bar: ViewerBar) -> dict[str, CommandButton]:
    return {button.command.id: button for button in bar.findChildren(CommandButton)}


def labels(bar: ViewerBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel)]


def test_every_command_with_an_icon_has_a_button_that_runs_it(bar: ViewerBar, qtbot: QtBot) -> None:
    assert set(buttons(bar)) == {command.id for command in COMMANDS if command.icon}
    for command, button in buttons(bar).items():
        with qtbot.waitSignal(bar.command_requested) as asked:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [command]


def test_every_button_has_a_name_a_key_an_icon_and_the_keyboard(bar: ViewerBar) -> None:
    for button in buttons(bar).values():
        assert button.accessibleName()
        assert button.toolTip().startswith(button.accessibleName())
        assert button.toolTip().endswith(")")
        assert not button.icon().isNull()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_place_among_all(bar: ViewerBar) -> None:
    bar.show_place("2 of 3", is_first=False, is_last=False)
    assert "2 of 3" in labels(bar)
    assert buttons(bar)["previous"].isEnabled()
    bar.show_place("1 of 1", is_first=True, is_last=True)
    assert not buttons(bar)["previous"].isEnabled()
    assert not buttons(bar)["next"].isEnabled()


def test_the_zoom_at_its_limits(bar: ViewerBar) -> None:
    bar.show_zoom("3200 %", at_lowest=False, at_highest=True)
    assert "3200 %" in labels(bar)
    assert not buttons(bar)["zoom_in"].isEnabled()
    assert buttons(bar)["zoom_out"].isEnabled()


def test_without_a_picture_nothing_is_taken(bar: ViewerBar) -> None:
    bar.show_usable(False)
    assert not buttons(bar)["copy"].isEnabled()
    assert not buttons(bar)["save"].isEnabled()
    bar.show_usable(True)
    assert buttons(bar)["copy"].isEnabled()


def test_the_buttons_do_not_dance_with_the_percentage(bar: ViewerBar) -> None:
    bar.show_zoom("5 %", at_lowest=True, at_highest=False)
    settle()
    before = buttons(bar)["zoom_in"].mapTo(bar, buttons(bar)["zoom_in"].rect().topLeft())
    bar.show_zoom("1600 %", at_lowest=False, at_highest=False)
    settle()
    assert buttons(bar)["zoom_in"].mapTo(bar, buttons(bar)["zoom_in"].rect().topLeft()) == before


@pytest.mark.parametrize("percent", [100, 200, 220, 300])
@pytest.mark.parametrize("width", [420, 520, 700, 1400])
@pytest.mark.parametrize("place", ["12 pav. iš 12", "Figure 25 of 31"])
def test_nothing_is_cut_or_overlaps(
    home: QWidget, bar: ViewerBar, large: Callable[[int], None], percent: int, width: int, place: str
) -> None:
    large(percent)
    bar.set_scale(control_scale(percent))
    bar.show_zoom("100 %", at_lowest=False, at_highest=False)
    bar.show_place(place, is_first=False, is_last=True)
    home.resize(width, 600)
    settle()
    assert bar.width() == width
    settle()
    shown = [widget for widget in (*buttons(bar).values(), *bar.findChildren(QLabel)) if widget.isVisible()]
    assert len(shown) == 12
    for widget in shown:
        assert widget.width() >= widget.minimumSizeHint().width()
        assert bar.rect().contains(placed(widget, bar))
    for number, one in enumerate(shown):
        assert not any(placed(one, bar).intersects(placed(other, bar)) for other in shown[number + 1 :])


def placed(widget: QWidget, bar: ViewerBar) -> QRect:
    return widget.rect().translated(widget.mapTo(bar, widget.rect().topLeft()))


def test_the_place_has_a_row_of_its_own_while_there_is_no_room_beside_it(
    home: QWidget, bar: ViewerBar, large: Callable[[int], None]
) -> None:
    large(220)
    bar.set_scale(control_scale(220))
    bar.show_place("Figure 25 of 31", is_first=False, is_last=False)
    place = next(one for one in bar.findChildren(QLabel) if one.text() == "Figure 25 of 31")
    for width, is_beside in ((420, False), (1600, True), (420, False), (700, True)):
        home.resize(width, 600)
        settle()
        turning = placed(buttons(bar)["next"], bar)
        assert (placed(place, bar).top() < turning.bottom()) == is_beside, width


def test_a_narrow_bar_has_two_rows(bar: ViewerBar) -> None:
    bar.show_place("12 pav. iš 12", is_first=False, is_last=True)
    one = bar.sizeHint().height()
    bar.resize(420, 48)
    assert bar.sizeHint().height() > 1.5 * one
    bar.resize(1000, 48)
    assert bar.sizeHint().height() == one
