"""The whole program in one process, offscreen, on a small report that is long enough to scroll."""

from pathlib import Path
from threading import enumerate as running_threads
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QThread
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.compile.content import compile_content
from reader.desk.desk import Desk, open_desk
from reader.desk.preferences import Preferences
from reader.desk.session import Session
from reader.edition.edition import open_edition
from reader.model.location import Location
from reader.model.place import Place
from reader.ui.qt_texts import QtTexts
from reader.ui.window import ReaderWindow
from tests.compile.sources import REPORT, front, write_content

_PATIENCE_MS = 60_000
"""How long threads may take to end that typeset, write or print, on a machine that has other things to do."""

PARAGRAPHS = 60
"""Paragraphs of the chapter on the Neris; every tenth begins under a heading of its own."""

NERIS = Location("neris")
FAR = "baltic"
"""The id of a chapter in another part."""

Part = TypeVar("Part", bound=QObject)


def _neris(title: str, heading: str, paragraph: str) -> str:
    text = front(title)
    for number in range(1, PARAGRAPHS + 1):
        if number % 10 == 1:
            text += f"## {heading} {number} {{#mile-{number}}}\n\n"
        text += paragraph.format(n=number) + "\n\n"
    return text


_LONGER: dict[str, str | bytes | None] = {
    "report.toml": REPORT.replace('["nemunas"]', '["nemunas", "neris"]') + '\n[[part]]\nid = "seas"\n'
    'chapters = ["baltic"]\n',
    "lt/rivers/neris.md": _neris(
        "Neris",
        "Mylia",
        "Pastraipa {n} pasakoja, kaip upė teka pro {n} mylią, o jos sakiniai čia gerokai ilgesni negu kita kalba, "
        "todėl pastraipa užima daugiau eilučių ir visas skyrius yra aukštesnis.",
    ),
    "en/rivers/neris.md": _neris("The Neris", "Mile", "Paragraph {n} tells how the river flows past mile {n}."),
    "lt/seas/index.md": front("Jūros") + "Jūrų dalis.\n",
    "en/seas/index.md": front("Seas") + "The part on seas.\n",
    "lt/seas/baltic.md": front("Baltijos jūra") + "Į ją įteka kiekviena upė.\n",
    "en/seas/baltic.md": front("The Baltic Sea") + "Every river ends in it.\n",
}


def compile_sample(folder: Path, changes: dict[str, str | bytes | None] | None = None) -> Path:
    """Compile the small report, or one that differs in some files, and give the edition file."""
    edition = folder / "sample.edition"
    compile_content(write_content(folder / "content", {**_LONGER, **(changes or {})}), edition)
    return edition


def compile_other(folder: Path) -> Path:
    """Compile another edition, of the year after, and give its file."""
    report = str(_LONGER["report.toml"]).replace("2023", "2024")
    return compile_sample(folder, {"report.toml": report})


class Rooms:
    """Start the program on one desk, again and again; ``close_all`` ends what still runs."""

    def __init__(self, application: QApplication, qtbot: QtBot, edition: Path, data: Path) -> None:
        self._application, self._qtbot = application, qtbot
        self._edition = edition
        self.data = data
        self._open: list[tuple[Reader, Desk]] = []
        self._prepare()

    def _prepare(self) -> None:
        """Let nothing glide: tests look at once."""
        desk = open_desk(self.data)
        desk.preferences.save(Preferences(motion=False))
        desk.close()

    def leave(self, session: Session) -> None:
        """Leave a session behind, as an earlier copy of the program would."""
        desk = open_desk(self.data)
        desk.session.save(session)
        desk.close()

    def open(self, edition: Path | None = None) -> Reader:
        """Start the program and wait until its page can be seen."""
        desk = open_desk(self.data)
        reader = Reader(self._application, open_edition(edition or self._edition), desk)
        self.take_in(reader, desk)
        self.show(reader)
        return reader

    def take_in(self, reader: Reader, desk: Desk) -> None:
        """Take charge of a program that was started elsewhere."""
        self._open.append((reader, desk))

    def show(self, reader: Reader) -> None:
        """Show the window and wait until it is to be seen and has the keyboard."""
        window = reader.room.window
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(lambda: window.isActiveWindow() and reader.room.view.sheet is not None)

    def take_away(self) -> None:
        """Put a file in the place of the folder, as when a disk is lost: nothing can be written, not even by root."""
        self.data.rename(self.data.with_name("lost"))
        self.data.write_bytes(b"")

    def close(self, reader: Reader) -> None:
        """End the program as its own quitting does, and see that nothing of it is left."""
        window = reader.room.window
        threads = window.findChildren(QThread)
        window.close()
        reader.close()
        assert not any(thread.isRunning() for thread in threads)
        self._open = [one for one in self._open if one[0] is not reader]
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close_all(self) -> None:
        """End whatever still runs; no thread and no window stays behind, and Qt speaks as before."""
        for reader, _ in list(self._open):
            self.close(reader)
        for texts in self._application.findChildren(QtTexts):
            self._application.removeTranslator(texts)
            texts.deleteLater()
        QLocale.setDefault(QLocale.system())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._qtbot.waitUntil(
            lambda: not [one for one in running_threads() if one.name == "paper"], timeout=_PATIENCE_MS
        )
        windows = [one for one in self._application.topLevelWidgets() if isinstance(one, ReaderWindow)]
        assert windows == []


def press(keys: str) -> None:
    """Press keys, named as Qt names them, where the keyboard is: ``Ctrl+F``, ``Return``."""
    combination = QKeySequence(keys)[0]  # type: ignore[index] # Qt's stubs do not say so
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None, "nothing has the keyboard"
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def write(text: str) -> None:
    """Type a text, in any letters, where the keyboard is, wherever that leads."""
    for character in text:
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the keyboard"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def part(owner: QObject, kind: type[Part], name: str = "") -> Part:
    """Find the one descendant of a kind, or of a kind and name."""
    found = owner.findChild(kind, name) if name else owner.findChild(kind)
    assert found is not None, f"{kind.__name__} {name}"
    return found


def button(owner: QWidget, words: str) -> QAbstractButton:
    """Find the visible button that bears words, without the sign of its key."""
    buttons = [one for one in owner.findChildren(QAbstractButton) if one.isVisible()]
    found = [one for one in buttons if one.text().replace("&", "") == words]
    assert len(found) == 1, f"{words}: {[one.text() for one in buttons]}"
    return found[0]


def place_of(reader: Reader) -> Place:
    """Give where the reader is, once the page is laid out."""
    assert reader.room.view.sheet is not None
    return reader.room.navigator.place()
