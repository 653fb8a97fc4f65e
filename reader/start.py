"""The start: the page where the person was is seen first, then everything around it is built."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.desk.drawer import open_drawer
from reader.desk.folder import APPLICATION
from reader.edition.edition import Edition
from reader.ui.first_page import FirstPage
from reader.ui.look import load_fonts


def make_application(arguments: list[str]) -> QApplication:
    """Make Qt's application, in the one style that looks the same everywhere."""
    # Asking Qt for the style by an argument, not by a call, spares Python from learning of every class of style.
    application = QApplication([*arguments, "-style", "Fusion"])
    application.setApplicationName(APPLICATION)
    application.setApplicationVersion(__version__)
    load_fonts()
    return application


def run(application: QApplication, edition: Edition, data_folder: Path) -> int:
    """Open the window and give the exit status when it is closed."""
    drawer = open_drawer(data_folder)
    first = FirstPage(application, edition, drawer.preferences, drawer.session.value)
    if not first.show():
        edition.close()
        return 0

    from reader.app import Reader, keep_log  # what the first page does not need
    from reader.desk.desk import furnish_desk

    _heed_interrupts()
    keep_log(data_folder)
    reader = Reader(application, edition, furnish_desk(drawer), first)
    sys.excepthook = reader.show_defect
    reader.room.window.show()
    status = application.exec()
    reader.close()
    return status


def _heed_interrupts() -> None:
    """Let Ctrl+C in a terminal end the program as other signals do, where Python would raise an error in some slot."""
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else the one who started it wants none heeded
        signal.signal(signal.SIGINT, signal.SIG_DFL)
