"""The foot bar."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.bars.foot_bar import FootBar
from tests.rooms import part


@pytest.fixture
def bar(qtbot: QtBot, dressed: QApplication, texts: Texts) -> FootBar:
    made = FootBar()
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.show_edition("Edition 2023")
    made.show_chapter("Chapter 2 of 9")
    made.show_progress(0.25, "3 minutes left")
    made.resize(1200, 30)
    made.show()
    return made


def shown(bar: FootBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_edition_chapter_time_and_progress(bar: FootBar, texts: Texts) -> None:
    assert shown(bar) == ["Edition 2023", "Chapter 2 of 9", "3 minutes left"]
    progress = part(bar, QProgressBar)
    assert progress.value() / progress.maximum() == 0.25
    assert progress.accessibleName() == texts("window.progress")


def test_less_is_said_in_a_narrow_window_the_chapter_always(bar: FootBar) -> None:
    bar.resize(800, 30)
    assert shown(bar) == ["Chapter 2 of 9", "3 minutes left"]
    bar.resize(320, 30)
    assert shown(bar) == ["Chapter 2 of 9"]
    assert part(bar, QProgressBar).isVisible()
    bar.resize(1200, 30)
    assert len(shown(bar)) == 3


def test_the_progress_gives_way_to_the_words(bar: FootBar) -> None:
    bar.resize(320, 30)
    bar.show_chapter("Chapter 2 of 9, of which the name is longer than there is room for it")
    assert not part(bar, QProgressBar).isVisible()
    bar.show_chapter("Chapter 2 of 9")
    assert part(bar, QProgressBar).isVisible()
