"""Qt speaks Lithuanian: completely, in our typography, and changes its language while it runs."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import ascii_lowercase

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.resources import resource
from reader.ui.actions import ROWS
from reader.ui.qt_texts import QtLanguage, QtTexts
from tests.ui.qm_file import read_messages
from tests.ui.qt_surfaces import SURFACES, Surface, file_dialog, print_dialog, show

LATEST = "qtbase_sv.qm"
"""The Swedish translation is the one that Qt keeps complete."""

LEFT_TO_QT = {
    "QGuiApplication": {"QT_LAYOUT_DIRECTION"},  # from left to right, as Qt takes it unless told otherwise
    "QWidget": {"*"},  # the sign of a changed document
    "QFileDialog": {"Alt+Left", "Alt+Right", "Alt+Up"},  # keys that Qt parses
    "QPrintPreviewDialog": {"%1%"},  # Qt reads the number back and accepts no space before the sign
    "QPrintWidget": {"...", "Form"},  # a sign; the title of a part of a dialog is never shown
    "QPrintSettingsOutput": {"Form"},
    "QPrintPropertiesWidget": {"Form"},
    "QPageSetupWidget": {"Form"},
    "QMessageBox": {"About Qt"},  # nobody opens it, nor its two long texts in HTML
}
SAME_EVERYWHERE = re.compile(
    r"(JIS )?[AB]\d+|ANSI [CDE]|Architect [A-E]|Super [AB]|PRC \d+K|"
    r"(Letter|Ledger|Tabloid) / ANSI [AB]|Legal|Note|Quarto|Statement"
)
"""Sizes of paper whose names are names."""

NEWER_THAN_LATEST = {("QPrintPropertiesDialog", "Custom value for %1")}


class Recorder(QtTexts):
    """Write down what Qt asks: all that carries a number, and all that has no answer."""

    def __init__(self) -> None:
        super().__init__("lt")
        self.numbered: set[tuple[str, str]] = set()
        self.unanswered: set[tuple[str, str]] = set()
        self.asked = 0

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


def is_left_to_qt(context: str, source: str) -> bool:
    """Tell whether a text of Qt's needs no Lithuanian."""
    if context == "QPageSize" and SAME_EVERYWHERE.fullmatch(source):
        return True
    # Keys are called in Lithuania what stands on them; the few others are in the table.
    return context == "QShortcut" or source.startswith("<") or source in LEFT_TO_QT.get(context, ())


def tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("texts", "qt", "lt.toml").read_text("utf-8"))


def pairs() -> list[tuple[str, str]]:
    return [pair for table in tables().values() for pair in table.items()]


def keys() -> set[tuple[str, str]]:
    return {(context, source) for context, table in tables().items() for source in table}


def latest() -> set[tuple[str, str]]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return set(read_messages(folder / LATEST))


@pytest.fixture
def qt_language(qapp: QApplication) -> Iterator[QtLanguage]:
    former = QLocale()
    language = QtLanguage()
    yield language
    language.set_language("en")
    QLocale.setDefault(former)


@pytest.fixture
def recorder(qapp: QApplication) -> Iterator[Recorder]:
    recorder = Recorder()
    QCoreApplication.installTranslator(recorder)
    yield recorder
    QCoreApplication.removeTranslator(recorder)


def test_known_text_is_given_and_unknown_left_to_qt() -> None:
    texts = QtTexts("lt")
    assert texts.translate("QPlatformTheme", "Cancel") == "Atšaukti"
    assert texts.translate("QPlatformTheme", "No such text") is None
    assert texts.translate("NoSuchClass", "Cancel") is None
    assert not texts.isEmpty()


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


def test_every_text_of_the_same_classes_is_translated() -> None:
    contexts = set(tables()) - {"QMimeType"}  # hundreds of types that this program never meets
    wanted = {(context, source) for context, source in latest() if context in contexts}
    assert {key for key in wanted - keys() if not is_left_to_qt(*key)} == set()


def test_every_key_is_a_text_of_qt() -> None:
    assert keys() - latest() == NEWER_THAN_LATEST


def test_texts_keep_what_qt_relies_on() -> None:
    for source, text in pairs():
        assert sorted(re.findall(r"%\w", text)) == sorted(re.findall(r"%\w", source))
        assert text.count("&") == source.count("&"), text
        assert source[-1] not in ": )>" or text[-1] == source[-1], text


def test_texts_follow_lithuanian_typography() -> None:
    for _, text in pairs():
        assert not re.search(r"\.\.\.|['\"]|\d-\d\d|\dx\d", text), text
        assert text.count("„") == text.count("“"), text


def test_mnemonics_lie_on_keys_that_every_keyboard_has() -> None:
    assert set(mnemonics(text for _, text in pairs())) <= set(ascii_lowercase)


def mnemonics(texts: Iterable[str]) -> Counter[str]:
    return Counter(match[1].casefold() for text in texts if (match := re.search("&(.)", text)))


def words(dialog: QWidget) -> list[str]:
    buddies = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    return buddies + [button.text() for button in dialog.findChildren(QAbstractButton)]


@pytest.mark.parametrize("accept", QFileDialog.AcceptMode)
def test_mnemonics_of_the_file_dialog_are_unlike(
    accept: QFileDialog.AcceptMode, qt_language: QtLanguage, qtbot: QtBot, tmp_path: Path
) -> None:
    qt_language.set_language("lt")
    dialog = file_dialog(tmp_path, accept, QFileDialog.FileMode.AnyFile)
    show(qtbot, dialog)
    letters = mnemonics(words(dialog))
    assert len(letters) == 4
    assert set(letters.values()) == {1}


def test_mnemonics_of_the_print_dialogs_are_unlike(qt_language: QtLanguage, qtbot: QtBot) -> None:
    qt_language.set_language("lt")
    printer = QPrinter()
    dialog = print_dialog(printer)
    show(qtbot, dialog)
    properties = dialog.findChild(QDialog)
    for part in (dialog, properties) if properties else (dialog,):
        letters = mnemonics(words(part))
        assert letters
        assert set(letters.values()) == {1}


def test_mnemonics_of_menus_and_tabs_are_unlike() -> None:
    qt = tables()
    file_menu = ("&Rename", "&Delete", "Show &hidden files", "&New Folder")
    together = (
        [qt["QFileDialog"][source] for source in file_menu],
        qt["QWidgetTextControl"].values(),
        [*qt["QLineEdit"].values(), *qt["QAbstractSpinBox"].values()],
        qt["QPlatformTheme"].values(),
        qt["QGnomeTheme"].values(),
        [*qt["QCupsJobWidget"].values(), *qt["QPageSetupWidget"].values()],
    )
    for texts in together:
        assert set(mnemonics(texts).values()) == {1}, list(texts)


def test_open_window_follows_a_change_of_language(qt_language: QtLanguage, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    show(qtbot, box)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    english = button.text()
    qt_language.set_language("lt")
    qtbot.waitUntil(lambda: button.text() == "Atšaukti")
    qt_language.set_language("en")
    qtbot.waitUntil(lambda: button.text() == english)


def test_a_change_is_told_once_and_the_same_language_not_at_all(qt_language: QtLanguage, qtbot: QtBot) -> None:
    button = QPushButton()
    listener = Listener()
    button.installEventFilter(listener)
    show(qtbot, button)
    told = []
    for language in ("en", "lt", "lt", "en", "en"):
        qt_language.set_language(language)
        QCoreApplication.sendPostedEvents()
        told.append(listener.changes)
    assert told == [0, 1, 1, 2, 2]


def test_lines_run_from_left_to_right(qt_language: QtLanguage, qapp: QApplication) -> None:
    qt_language.set_language("lt")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_names_of_keys_mean_the_same_in_both_languages(qt_language: QtLanguage) -> None:
    names = [key for row in ROWS for key in row.keys] + ["Space", "Return", "Enter", "Alt+Up", "Alt+Down"]
    english = [QKeySequence(name) for name in names]
    qt_language.set_language("lt")
    assert [QKeySequence(name) for name in names] == english
    assert QKeySequence("Alt+Left").toString(QKeySequence.SequenceFormat.NativeText) == "Alt+←"


def test_dates_and_sizes_are_written_in_the_language(qt_language: QtLanguage) -> None:
    qt_language.set_language("lt")
    assert QLocale().language() == QLocale.Language.Lithuanian
    assert QLocale().formattedDataSize(1_500_000, 1) == "1,4 MiB"
    qt_language.set_language("en")
    assert QLocale().language() == QLocale.Language.English
