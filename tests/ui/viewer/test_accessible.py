"""What a screen reader is told of the stage."""

import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.ui.viewer.accessible import install_presentation
from reader.ui.viewer.stage import Stage


def test_the_stage_is_a_graphic_with_its_words(qtbot: QtBot, dressed: QApplication, palette: Palette) -> None:
    install_presentation()
    stage = Stage(palette)
    qtbot.addWidget(stage)
    stage.setAccessibleName("Figure 1 of 2. Map")
    stage.setAccessibleDescription("Shows the borders")
    for _ in range(3):
        gc.collect()
        interface = QAccessible.queryAccessibleInterface(stage)
        assert interface.role() == QAccessible.Role.Graphic
        assert interface.text(QAccessible.Text.Name) == "Figure 1 of 2. Map"
        assert interface.text(QAccessible.Text.Description) == "Shows the borders"


def test_other_widgets_are_left_alone(qtbot: QtBot, dressed: QApplication) -> None:
    install_presentation()
    widget = QWidget()
    qtbot.addWidget(widget)
    assert QAccessible.queryAccessibleInterface(widget).role() != QAccessible.Role.Graphic
