"""The drawer of the desk: the small values that the first page goes by, at hand before the rest of the desk is."""

from pathlib import Path

from reader.desk import preferences, session
from reader.desk.folder import prepare_folder
from reader.desk.preferences import Preferences
from reader.desk.records import Record
from reader.desk.session import Session
from reader.model.errors import DeskError


class Drawer:
    """Hold preferences and session. ``fault`` is why nothing can be remembered in the folder, or None."""

    def __init__(self, folder: Path, fault: DeskError | None) -> None:
        self.folder = folder
        self.fault = fault
        remembers = fault is None
        self.preferences = Record(folder / preferences.NAME, Preferences, preferences.SCHEMA, remembers=remembers)
        self.session = Record(folder / session.NAME, Session, session.SCHEMA, remembers=remembers)


def open_drawer(folder: Path) -> Drawer:
    """Open the drawer of the desk in a folder, whatever is in it; never fails."""
    folder = folder.absolute()
    try:
        prepare_folder(folder)
    except DeskError as error:
        return Drawer(folder, error)
    return Drawer(folder, None)
