"""The Lithuanian for Qt's own texts: complete, exact, and in our typography."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from string import ascii_lowercase

from PySide6.QtCore import QLibraryInfo

from reader.resources import resource
from tests.ui.left_to_qt import is_left_to_qt
from tests.ui.qm_file import read_messages

LATEST = "qtbase_sv.qm"
"""The Swedish translation is one that Qt keeps complete."""


def tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("texts", "qt", "lt.toml").read_text("utf-8"))


def pairs() -> list[tuple[str, str]]:
    return [pair for table in tables().values() for pair in table.items()]


def keys() -> set[tuple[str, str]]:
    return {(context, source) for context, table in tables().items() for source in table}


def latest() -> set[tuple[str, str]]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return set(read_messages(folder / LATEST))


def mnemonics(texts: Iterable[str]) -> Counter[str]:
    return Counter(match[1].casefold() for text in texts if (match := re.search("&(.)", text)))


def test_every_text_of_the_same_classes_is_translated() -> None:
    contexts = set(tables()) - {"QMimeType"}  # hundreds of types that this program never meets
    wanted = {(context, source) for context, source in latest() if context in contexts}
    assert {key for key in wanted - keys() if not is_left_to_qt(*key)} == set()


def test_every_key_is_a_text_of_qt() -> None:
    assert keys() <= latest()


def test_nothing_is_translated_that_is_left_to_qt() -> None:
    assert {key for key in keys() if key[0] != "QShortcut" and is_left_to_qt(*key)} == set()


def test_texts_keep_what_qt_relies_on() -> None:
    for source, text in pairs():
        assert sorted(re.findall(r"%\w", text)) == sorted(re.findall(r"%\w", source)), text
        assert text.count("&") == source.count("&"), text
        assert source[-1] not in ": )>" or text[-1] == source[-1], text


def test_texts_follow_lithuanian_typography() -> None:
    for _, text in pairs():
        assert not re.search(r"\.\.\.|['\"]|\d-\d\d|\dx\d", text), text
        assert text.count("„") == text.count("“"), text


def test_mnemonics_lie_on_keys_that_every_keyboard_has() -> None:
    assert set(mnemonics(text for _, text in pairs())) <= set(ascii_lowercase)


def test_mnemonics_of_menus_and_tabs_are_unlike() -> None:
    qt = tables()
    file_menu = ("&Rename", "&Delete", "Show &hidden files", "&New Folder")
    together = (
        [qt["QFileDialog"][source] for source in file_menu],
        qt["QWidgetTextControl"].values(),
        [*qt["QLineEdit"].values(), *qt["QAbstractSpinBox"].values()],
        qt["QPlatformTheme"].values(),
        qt["QGnomeTheme"].values(),
    )
    for texts in together:
        assert set(mnemonics(texts).values()) == {1}, list(texts)
