"""Where dialogs begin that ask for a file."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents_folder() -> str:
    """Give the person's own folder for documents, never the one in which the program happened to be started.

    Where there is none, the one above it: a dialog would take its name for that of a file.
    """
    places = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(places.DocumentsLocation)
    return documents if Path(documents).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)
