"""What printing needs for as long as a window is open, and the panels that use it."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.model.contents import chapters
from reader.model.found import Found, matches_in
from reader.model.location import Location
from reader.paper.options import Marked, Remark
from reader.paper.press import Press
from reader.paper.spool import Spooler
from reader.ui.icons import Icons
from reader.ui.paper.delivery import Delivery
from reader.ui.paper.filing import ClipboardFile
from reader.ui.paper.habits import HabitKeeper
from reader.ui.paper.occasion import Occasion, Purpose
from reader.ui.paper.panel import PanelLook, PaperPanel
from reader.ui.paper.printers import PrinterList
from reader.ui.paper.work import PaperWork
from reader.ui.reading_room import ReadingRoom


class PaperRoom(QObject):
    """Open panels in a reading room, and close with its window."""

    def __init__(self, room: ReadingRoom, spooler: Spooler) -> None:
        super().__init__(room.window)
        self._room, self._spooler = room, spooler
        self._press = Press()
        self._work = PaperWork(room.edition, self._press, self)
        self._printers = PrinterList(spooler, self)
        application = QCoreApplication.instance()
        assert application is not None, "a window lives in an application"
        self.clipboard = ClipboardFile(application)
        application.aboutToQuit.connect(self.clipboard.remove)
        room.window.closed.connect(self.close)

    def open(self, purpose: Purpose) -> PaperPanel:
        """Open a panel for what the person reads now."""
        room, appearance = self._room, self._room.appearance
        keeper = HabitKeeper(room.desk.paper)
        panel = PaperPanel(
            self.occasion(purpose),
            room.edition,
            datetime.now().astimezone().date(),
            keeper,
            self._work,
            Delivery(self._spooler, self.clipboard),
            self._printers,
            PanelLook(appearance.palette, Icons(appearance.palette), appearance.texts, appearance.control_scale()),
            room.window,
        )
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room.window.closing.connect(panel.reject)
        panel.finished.connect(self._press.rest)
        keeper.failed.connect(room.messages.tell_failure)
        panel.saved.connect(self._tell_saved)
        panel.printed.connect(self._tell_printed)
        panel.open()
        return panel

    def close(self) -> None:
        """End the work."""
        self._work.cancel()
        self._press.close()

    def _tell_saved(self, name: str) -> None:
        self._room.messages.tell("press.saved", name=name)

    def _tell_printed(self, name: str) -> None:
        self._room.messages.tell("press.printed", name=name)

    def occasion(self, purpose: Purpose) -> Occasion:
        """Give where the person is, and what of it may be printed."""
        navigator, found = self._room.navigator, self._room.finder.found
        selected = tuple(str(Location(navigator.chapter, block)) for block in self._room.view.selected_blocks())
        marks = tuple(_marks(found, self._room.edition.report.languages)) if found is not None else ()
        return Occasion(purpose, navigator.chapter, navigator.language, selected, tuple(self._remarks()), marks)

    def _remarks(self) -> Iterator[Remark]:
        """Yield what is bookmarked and still there, in reading order."""
        bookmarks = {(one.location.chapter, one.location.block): one for one in self._room.bookmark_keeper.all()}
        bookmarked = {chapter for chapter, _ in bookmarks}
        for entry in chapters(self._room.edition.report):
            for block in self._room.passages.blocks(entry.id) if entry.id in bookmarked else ():
                if (bookmark := bookmarks.get((entry.id, block))) is not None:
                    yield Remark(str(Location(entry.id, block)), bookmark.name, bookmark.note)


def _marks(found: Found, languages: tuple[str, ...]) -> Iterator[Marked]:
    """Yield what a search found, in the languages that are printed."""
    for hit in found.in_order:
        for language in languages:
            if matches := matches_in(hit, language):
                address = str(Location(hit.location.chapter, hit.location.block))
                yield Marked(address, language, tuple((span.start, span.end) for span in matches))
