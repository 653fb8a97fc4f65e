"""What Qt draws of itself in its own dialogs, where our controls cannot stand."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, ThemeName
from reader.resources import resource
from reader.ui.look import apply_look
from tests.contrast import contrast_ratio


def test_the_arrow_of_a_drop_down_list_is_seen_in_every_theme() -> None:
    (colour,) = re.findall(r"#[0-9a-f]{6}", resource("icons", "qt", "down.svg").read_text("utf-8"))
    assert all(contrast_ratio(colour, palette.paper) >= 3 for palette in PALETTES.values())


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize("percent", [100, 200])
def test_a_drop_down_list_has_its_arrow(theme: ThemeName, percent: int, dressed: QApplication, qtbot: QtBot) -> None:
    palette = apply_look(dressed, theme, percent)
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.resize(200, combo.sizeHint().height())
    image = combo.grab().toImage()
    right = image.copy(image.width() - 40, 6, 34, image.height() - 12)
    seen = {right.pixelColor(x, y).name() for x in range(right.width()) for y in range(right.height())}
    assert max(contrast_ratio(colour, palette.paper) for colour in seen) >= 2.5
    apply_look(dressed, "light", 100)
