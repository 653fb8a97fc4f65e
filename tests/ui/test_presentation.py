"""Handing every choice on to those it concerns."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.desk.preferences import SCHEMA, Preferences
from reader.desk.records import Record
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.appearance import Appearance
from reader.ui.icons import Icons
from reader.ui.look import apply_look
from reader.ui.presentation import Presentation


class Everything(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def set_icons(self, icons: Icons) -> None:
        self.told.append("icons")

    def set_palette(self, palette: Palette) -> None:
        self.told.append(palette)

    def set_scale(self, scale: float) -> None:
        self.told.append(scale)

    def set_motion(self, motion: bool) -> None:
        self.told.append(motion)

    def retranslate(self, texts: Texts) -> None:
        self.told.append(texts.language)


class Speaker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.language = ""

    def retranslate(self, texts: Texts) -> None:
        self.language = texts.language


@pytest.fixture
def appearance(dressed: QApplication, tmp_path: Path) -> Iterator[Appearance]:
    record = Record(tmp_path / "preferences.json", Preferences, SCHEMA, remembers=True)
    made = Appearance(dressed, record)
    made.start("lt")
    yield made
    apply_look(dressed, "light", 100)


@pytest.fixture
def presentation(appearance: Appearance) -> Presentation:
    made = Presentation(appearance, appearance)
    appearance.dressed.connect(made.dress)
    appearance.spoken.connect(made.speak)
    appearance.changed.connect(made.set_motion)
    return made


def test_who_comes_is_dressed_and_worded_at_once(presentation: Presentation) -> None:
    member = Everything()
    presentation.welcome(member)
    assert member.told == ["icons", PALETTES["light"], 1.0, "lt", True]


def test_who_is_there_hears_of_every_change(presentation: Presentation, appearance: Appearance) -> None:
    member = Everything()
    presentation.welcome(member)
    member.told.clear()
    appearance.choose(replace(appearance.preferences, theme="dark"))
    assert member.told == ["icons", PALETTES["dark"], 1.0, True]
    member.told.clear()
    appearance.choose(replace(appearance.preferences, text_percent=200, motion=False))
    assert member.told == ["icons", PALETTES["dark"], 1.5, False]
    member.told.clear()
    appearance.follow_report("en")
    assert member.told == ["en"]


def test_who_only_speaks_is_only_worded(presentation: Presentation, appearance: Appearance) -> None:
    member = Speaker()
    presentation.welcome(member)
    appearance.choose(replace(appearance.preferences, theme="sepia"))
    appearance.follow_report("en")
    assert member.language == "en"
