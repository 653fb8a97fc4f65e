"""The desk: everything that the reader keeps for the person, opened from one folder."""

from pathlib import Path

from reader.desk import paper, searches
from reader.desk.bookmarks import Bookmarks
from reader.desk.database import Database
from reader.desk.drawer import Drawer, open_drawer
from reader.desk.paper import PaperHabits
from reader.desk.records import Record
from reader.desk.searches import Searches
from reader.desk.storage import NAME, open_database
from reader.model.errors import DeskError

_NOTICES = ("desk_read_only", "desk_newer", "desk_damaged_in_use")
"""What a person is told when bookmarks are held in memory alone."""


class Desk:
    """Hold what the reader keeps. ``notice`` is what the person must be told of it at the start, or None."""

    def __init__(self, drawer: Drawer, database: Database, notice: DeskError | None) -> None:
        self._database = database
        self.notice = notice
        self.bookmarks = Bookmarks(database)
        self.preferences, self.session = drawer.preferences, drawer.session
        remembers = drawer.fault is None
        self.searches = Record(drawer.folder / searches.NAME, Searches, searches.SCHEMA, remembers=remembers)
        self.paper = Record(drawer.folder / paper.NAME, PaperHabits, paper.SCHEMA, remembers=remembers)

    def close(self) -> None:
        """Close the files; everything is on the disk already."""
        self._database.close()


def open_desk(folder: Path) -> Desk:
    """Open the desk in a folder, as ``furnish_desk`` does with its drawer."""
    return furnish_desk(open_drawer(folder))


def furnish_desk(drawer: Drawer) -> Desk:
    """Open the desk whose drawer is open, whatever is in its folder; never fails.

    A damaged database is kept aside and what can still be read of it goes into a fresh one. Where nothing can be
    written, what can be read is held in memory and forgotten at the end. Either is told by the desk's notice.
    """
    if drawer.fault is not None:
        return _open_in_memory(drawer, drawer.fault)
    try:
        database, aside = open_database(drawer.folder)
    except DeskError as error:
        return _open_in_memory(drawer, error)
    desk = Desk(drawer, database, None)
    if aside is not None:
        desk.notice = DeskError("desk_damaged", path=str(aside), n=_bring_over(aside, desk.bookmarks))
    return desk


def _open_in_memory(drawer: Drawer, error: DeskError) -> Desk:
    notice = error if error.key in _NOTICES else DeskError("desk_read_only", folder=str(drawer.folder))
    desk = Desk(drawer, Database(None), notice)
    _bring_over(drawer.folder / NAME, desk.bookmarks)
    return desk


def _bring_over(file: Path, bookmarks: Bookmarks) -> int:
    """Give the number of bookmarks that came from an unusable database into one in use."""
    from reader.desk.rescue import rescue  # seldom needed

    try:
        return bookmarks.take_in(rescue(file)).added
    except DeskError:
        return 0  # no room on the disk: they stay in the file that is kept aside, and the next write says why
