"""Qt speaks Lithuanian in everything that it shows, and changes its language while it runs."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.actions import ROWS
from reader.ui.qt_texts import QtTexts
from tests.ui.left_to_qt import is_left_to_qt
from tests.ui.qt_surfaces import SURFACES, Surface, file_dialog, show

Translator = TypeVar("Translator", bound=QtTexts)

ROOT = Path(__file__).resolve().parents[2]

ASK_AND_CHANGE = """
from threading import Event, Thread
from PySide6.QtCore import QCoreApplication
from reader.ui.qt_texts import QtTexts
over = Event()
def ask():
    while not over.is_set():
        QCoreApplication.translate("QPlatformTheme", "Cancel")
application = QCoreApplication([])
texts = QtTexts(application)
threads = [Thread(target=ask) for _ in range(2)]
for thread in threads:
    thread.start()
for language in ("lt", "en") * 20:
    texts.set_language(language)
over.set()
for thread in threads:
    thread.join()
"""


class Recorder(QtTexts):
    """Write down what Qt asks: all that carries a number, and all that has no answer."""

    def __init__(self, application: QCoreApplication) -> None:
        self.numbered: set[tuple[str, str]] = set()
        self.unanswered: set[tuple[str, str]] = set()
        self.asked = 0
        super().__init__(application)

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        answer = super().translate(context, source, disambiguation, n)
        self.asked += 1
        if n != -1:
            self.numbered.add((context, source))
        if answer is None and not is_left_to_qt(context, source):
            self.unanswered.add((context, source))
        return answer


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.changes += event.type() == QEvent.Type.LanguageChange
        return False


@contextmanager
def installed(kind: Callable[[QCoreApplication], Translator], application: QApplication) -> Iterator[Translator]:
    former = QLocale()
    texts = kind(application)
    yield texts
    texts.set_language("en")
    application.removeTranslator(texts)
    texts.setParent(None)
    QLocale.setDefault(former)


@pytest.fixture
def qt_texts(qapp: QApplication) -> Iterator[QtTexts]:
    with installed(QtTexts, qapp) as texts:
        yield texts


@pytest.fixture
def recorder(qapp: QApplication) -> Iterator[Recorder]:
    with installed(Recorder, qapp) as recorder:
        recorder.set_language("lt")
        yield recorder


def test_known_text_is_given_and_unknown_left_to_qt(qt_texts: QtTexts) -> None:
    qt_texts.set_language("lt")
    assert qt_texts.translate("QPlatformTheme", "Cancel") == "Atšaukti"
    assert qt_texts.translate("QPlatformTheme", "No such text") is None
    assert qt_texts.translate("NoSuchClass", "Cancel") is None
    assert QCoreApplication.translate("QPlatformTheme", "No such text") == "No such text"


def test_english_is_qt_s_own(qt_texts: QtTexts) -> None:
    assert qt_texts.translate("QPlatformTheme", "Cancel") is None
    qt_texts.set_language("lt")
    qt_texts.set_language("en")
    assert qt_texts.translate("QPlatformTheme", "Cancel") is None


def test_threads_that_ask_meanwhile_do_not_stop_a_change() -> None:
    # In a process of its own: two that wait for each other hold Python too, and nothing inside could end them.
    subprocess.run([sys.executable, "-c", ASK_AND_CHANGE], cwd=ROOT, check=True, timeout=30)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("surface", SURFACES)
def test_nothing_that_qt_asks_is_left_in_english(
    surface: Surface, recorder: Recorder, qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    surface(qtbot, folder)
    assert recorder.asked
    assert recorder.unanswered == set()
    assert recorder.numbered == set(), "a text with plural forms has come"


def mnemonics(dialog: QWidget) -> Counter[str]:
    buddies = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    words = buddies + [button.text() for button in dialog.findChildren(QAbstractButton)]
    return Counter(match[1].casefold() for text in words if (match := re.search("&(.)", text)))


@pytest.mark.parametrize("accept", QFileDialog.AcceptMode)
def test_mnemonics_of_the_file_dialog_are_unlike(
    accept: QFileDialog.AcceptMode, qt_texts: QtTexts, qtbot: QtBot, tmp_path: Path
) -> None:
    qt_texts.set_language("lt")
    dialog = file_dialog(tmp_path, accept, QFileDialog.FileMode.AnyFile)
    show(qtbot, dialog)
    letters = mnemonics(dialog)
    assert len(letters) == 4
    assert set(letters.values()) == {1}


def test_open_window_follows_a_change_of_language(qt_texts: QtTexts, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    show(qtbot, box)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    english = button.text()
    qt_texts.set_language("lt")
    qtbot.waitUntil(lambda: button.text() == "Atšaukti")
    qt_texts.set_language("en")
    qtbot.waitUntil(lambda: button.text() == english)


def test_a_change_is_told_once_and_the_same_language_not_at_all(qt_texts: QtTexts, qtbot: QtBot) -> None:
    button = QPushButton()
    listener = Listener()
    button.installEventFilter(listener)
    show(qtbot, button)
    told = []
    for language in ("en", "lt", "lt", "en", "en"):
        qt_texts.set_language(language)
        QCoreApplication.sendPostedEvents()
        told.append(listener.changes)
    assert told == [0, 1, 1, 2, 2]


def test_lines_run_from_left_to_right(qt_texts: QtTexts, qapp: QApplication) -> None:
    qt_texts.set_language("lt")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_names_of_keys_mean_the_same_in_both_languages(qt_texts: QtTexts) -> None:
    names = [key for row in ROWS for key in row.keys] + ["Space", "Return", "Enter", "Alt+Up", "Alt+Down"]
    english = [QKeySequence(name) for name in names]
    qt_texts.set_language("lt")
    assert [QKeySequence(name) for name in names] == english
    shown = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in english]
    assert "Alt+Kairėn" in shown
    assert [QKeySequence(name) for name in shown] == english


def test_dates_and_sizes_are_written_in_the_language(qt_texts: QtTexts) -> None:
    qt_texts.set_language("lt")
    assert QLocale().language() == QLocale.Language.Lithuanian
    assert QLocale().formattedDataSize(1_500_000, 1) == "1,4 MiB"
    qt_texts.set_language("en")
    assert QLocale().language() == QLocale.Language.English
