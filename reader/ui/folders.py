"""Where dialogs begin that ask for a file."""

from PySide6.QtCore import QStandardPaths


def documents_folder() -> str:
    """Give the person's own folder for documents, never the one in which the program happened to be started."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
