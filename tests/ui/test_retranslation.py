"""A change of language leaves no word of the other language behind."""

import re
import string

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.contents import chapters
from reader.model.location import Location
from reader.ui.sheets.reading_settings import ReadingSettings
from tests.rooms import part, press
from tests.texts.whole import load_catalogue
from tests.ui.looking import visit_everything, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform raises no window and grabs no keyboard, which popups ask for."""


def forms(language: str) -> set[str]:
    entries = load_catalogue(language).values()
    return {text.replace("&", "") for one in entries for text in ([one] if isinstance(one, str) else one.values())}


def pattern(text: str) -> str:
    """Give the expression of what a text becomes when its gaps are filled."""
    return "".join(
        re.escape(words) + (".+" if gap is not None else "") for words, gap, _, _ in string.Formatter().parse(text)
    )


def foreign(language: str) -> re.Pattern[str]:
    """Give the expression of all texts that are only in the other language."""
    other = {"lt": "en", "en": "lt"}[language]
    telling = [text for text in forms(other) - forms(language) if re.search(r"[^\W\d]{3}", re.sub(r"{\w+}", "", text))]
    return re.compile("|".join(pattern(text) for text in telling), re.DOTALL)


def furnish(reader: Reader, qtbot: QtBot) -> None:
    """Build everything that can be in the window, and have something in it."""
    room = reader.room
    room.navigator.go_to(Location("nemunas"))
    press("Ctrl+D")
    room.finder.start("nemunas")
    qtbot.waitUntil(lambda: room.finder.found is not None)
    press("Ctrl+3")
    press("F2")
    reader.annexes.open_figure("map")
    press("Escape")
    press("Ctrl+,")
    part(room.window, ReadingSettings).close()


def wait_for_hits(reader: Reader, qtbot: QtBot, language: str) -> None:
    """Wait until what is searched for is found in a language too."""
    finder = reader.room.finder
    qtbot.waitUntil(lambda: finder.found is not None and finder.found.hits.language == language)


def all_words(reader: Reader, qtbot: QtBot) -> set[str]:
    """Collect the words of the window with each panel, of the viewer, the settings and the page."""
    room = reader.room
    found = {room.view.accessibleName()}
    for _ in visit_everything(room):
        found |= words_in(room.window)
    reader.annexes.open_figure("map")
    QApplication.processEvents()
    found |= words_in(reader.annexes.viewer)
    press("Escape")
    press("Ctrl+,")
    found |= words_in(part(room.window, ReadingSettings))
    part(room.window, ReadingSettings).close()
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    assert room.view.sheet is not None
    found |= set(room.view.sheet.page.document.toPlainText().splitlines())
    return found


def words_of_the_report(reader: Reader) -> set[str]:
    report = reader.room.edition.report
    titles = {
        words
        for entry in chapters(report)
        for one in (entry.title, entry.short_title, *(heading.title for heading in entry.headings))
        for words in one.values()
    }
    return titles | set(report.title.values()) | set(report.short_title.values())


def strange(words: set[str], language: str) -> list[str]:
    other = foreign(language)
    return sorted(word for word in words if other.fullmatch(word))


def test_the_other_language_would_be_seen(reader: Reader, qtbot: QtBot) -> None:
    furnish(reader, qtbot)
    assert len(strange(all_words(reader, qtbot), "en")) > 80


def test_report_and_interface_together(reader: Reader, qtbot: QtBot) -> None:
    furnish(reader, qtbot)
    for language in ("en", "lt", "en"):
        press("Ctrl+L")
        assert reader.room.navigator.language == language
        wait_for_hits(reader, qtbot, language)
        assert strange(all_words(reader, qtbot), language) == []


@pytest.mark.parametrize(("key", "language"), [("Ctrl+F12", "en"), ("Ctrl+F11", "lt")])
def test_the_interface_alone(reader: Reader, qtbot: QtBot, key: str, language: str) -> None:
    if language == "lt":
        press("Ctrl+L")
    furnish(reader, qtbot)
    press(key)
    assert reader.room.navigator.language != language
    page = reader.room.view.sheet
    assert page is not None
    own = words_of_the_report(reader) | set(page.page.document.toPlainText().splitlines())
    assert strange(all_words(reader, qtbot) - own, language) == []
