"""The desk: everything that the reader keeps for the person, opened from one folder."""

from pathlib import Path

from reader.desk import paper, preferences, searches, session
from reader.desk.bookmarks import Bookmarks
from reader.desk.database import Database
from reader.desk.folder import prepare_folder
from reader.desk.paper import PaperHabits
from reader.desk.preferences import Preferences
from reader.desk.records import Record
from reader.desk.searches import Searches
from reader.desk.session import Session
from reader.desk.storage import NAME, open_database
from reader.model.errors import DeskError

_NOTICES = ("desk_read_only", "desk_newer", "desk_damaged_in_use")
"""What a person is told when bookmarks are held in memory alone."""


class Desk:
    """Hold what the reader keeps. ``notice`` is what the person must be told of it at the start, or None."""

    def __init__(self, folder: Path, database: Database, notice: DeskError | None, *, remembers: bool) -> None:
        self._database = database
        self.notice = notice
        self.bookmarks = Bookmarks(database)
        self.preferences = Record(folder / preferences.NAME, Preferences, preferences.SCHEMA, remembers=remembers)
        self.session = Record(folder / session.NAME, Session, session.SCHEMA, remembers=remembers)
        self.searches = Record(folder / searches.NAME, Searches, searches.SCHEMA, remembers=remembers)
        self.paper = Record(folder / paper.NAME, PaperHabits, paper.SCHEMA, remembers=remembers)

    def close(self) -> None:
        """Close the files; everything is on the disk already."""
        self._database.close()


def open_desk(folder: Path) -> Desk:
    """Open the desk in a folder, whatever is in it; never fails.

    A damaged database is kept aside and what can still be read of it goes into a fresh one. Where nothing can be
    written, what can be read is held in memory and forgotten at the end. Either is told by the desk's notice.
    """
    folder = folder.absolute()
    try:
        prepare_folder(folder)
        database, aside = open_database(folder)
    except DeskError as error:
        return _open_in_memory(folder, error)
    desk = Desk(folder, database, None, remembers=True)
    if aside is not None:
        desk.notice = DeskError("desk_damaged", path=str(aside), n=_bring_over(aside, desk.bookmarks))
    return desk


def _open_in_memory(folder: Path, error: DeskError) -> Desk:
    notice = error if error.key in _NOTICES else DeskError("desk_read_only", folder=str(folder))
    desk = Desk(folder, Database(None), notice, remembers=notice.key != "desk_read_only")
    _bring_over(folder / NAME, desk.bookmarks)
    return desk


def _bring_over(file: Path, bookmarks: Bookmarks) -> int:
    """Give the number of bookmarks that came from an unusable database into one in use."""
    from reader.desk.rescue import rescue  # seldom needed

    try:
        return bookmarks.take_in(rescue(file)).added
    except DeskError:
        return 0  # no room on the disk: they stay in the file that is kept aside, and the next write says why
