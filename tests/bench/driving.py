"""Drive the real window from inside and print how long its answers take, as JSON: lists of milliseconds.

Run in a process of its own, on a display: ``python -m tests.bench.driving EDITION DATA_FOLDER``.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser, QWidget

from reader.app import Reader
from reader.desk.desk import open_desk
from reader.edition.edition import Edition, open_edition
from reader.model.contents import chapters
from reader.model.location import Location
from reader.model.prose import addressed, block_text
from reader.start import make_application
from reader.ui.reading_room import ReadingRoom

ROUNDS = 4
QUERIES = ("nato pajėgos", "baltarusija", "grėsmė", "karas", "rusijos kariuomenė")


class Watch(QObject):
    """Time what is done to a widget until it is painted, or something inside it."""

    def __init__(self, application: QApplication, watched: QWidget) -> None:
        super().__init__()
        self._application = application
        self._watched = watched
        self._answered = self._painted = False
        self._listen()

    def _listen(self) -> None:
        for widget in (self._watched, *self._watched.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a painting."""
        if event.type() == QEvent.Type.Paint:
            self._painted = True
        return False

    def note_answer(self) -> None:
        """Note that what is asked for is there, in widgets that may be new; what is painted from now on shows it."""
        self._listen()
        self._answered, self._painted = True, False

    def time(self, act: Callable[[], object], answered: SignalInstance | None = None) -> float:
        """Do something, wait for its answer, if there is one, and for the painting; give the milliseconds."""
        self._application.processEvents()
        self._answered, self._painted = answered is None, False
        if answered is not None:
            answered.connect(self.note_answer)
        begin = time.perf_counter()
        act()
        while not (self._answered and self._painted):
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        elapsed = time.perf_counter() - begin
        if answered is not None:
            answered.disconnect(self.note_answer)
        return elapsed * 1000


def press(field: QLineEdit, letter: str) -> None:
    """Press the key of any letter."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def drive(application: QApplication, room: ReadingRoom) -> dict[str, list[float]]:
    """Turn pages, change the language, search; give the milliseconds of each."""
    watch, panel = Watch(application, room.view), Watch(application, room.sidebar)
    ids = [entry.id for entry in chapters(room.edition.report)]
    turned, spoken = [], []
    for _ in range(ROUNDS):
        for chapter in reversed(ids):
            turned.append(watch.time(partial(room.navigator.go_to, Location(chapter))))
            spoken.append(watch.time(room.navigator.read_in_other_language))
    room.actions["find"].trigger()
    typed = [
        panel.time(partial(press, room.search_field, letter), room.search_run.answered)
        for query in QUERIES
        for letter in _typed(room, query)
    ]
    return {"chapter": turned, "language": spoken, "key": typed}


def _typed(room: ReadingRoom, query: str) -> Iterator[str]:
    room.finder.clear()
    yield from query


def drive_floor(application: QApplication, edition: Edition) -> dict[str, list[float]]:
    """Do the least of the same: set plain text of the same length, press a key in an empty field."""
    browser = QTextBrowser()
    browser.resize(1200, 800)
    browser.show()
    field = QLineEdit()
    field.show()
    watch, typing = Watch(application, browser), Watch(application, field)
    texts = [
        "\n".join(block_text(block) for block in addressed(edition.chapter(entry.id, language)))
        for entry in chapters(edition.report)
        for language in edition.report.languages
    ]
    shown = [watch.time(partial(browser.setPlainText, text)) for text in texts * ROUNDS]
    typed = [typing.time(partial(press, field, letter)) for query in QUERIES for letter in query]
    browser.close()
    field.close()
    return {"chapter": shown, "language": shown, "key": typed}


def main() -> None:
    """Drive the floor and the window one after the other."""
    application = make_application(sys.argv[:1])
    edition, folder = open_edition(Path(sys.argv[1])), Path(sys.argv[2])
    floor = drive_floor(application, edition)
    reader = Reader(application, edition, open_desk(folder))
    reader.room.window.show()
    measured = drive(application, reader.room)
    reader.room.window.close()
    reader.close()
    sys.stdout.write(json.dumps({"measured": measured, "floor": floor}))


if __name__ == "__main__":
    main()
