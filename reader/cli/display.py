"""Whether a window can be opened here: a display, and the system libraries that Qt is linked with."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import ReaderError

if TYPE_CHECKING:
    import ctypes

    from PySide6.QtCore import QMessageLogContext, QtMsgType


def expect_display() -> None:
    """Raise ReaderError ``no_display`` where nothing names a display; whether it answers is seen when Qt opens it.

    Other systems than those with X11 always have a display; a chosen Qt platform is the person's own business.
    """
    if _is_x11() and not os.environ.get("DISPLAY"):
        raise ReaderError("no_display")


def _is_x11() -> bool:
    is_chosen = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not is_chosen


@contextmanager
def refusals_told(tell: Callable[[ReaderError], None], status: int) -> Iterator[None]:
    """While Qt is loaded and opens the display, tell why it cannot and end with a status, where Qt would abort the
    program. To look for the reason beforehand would delay every start.

    Raises ReaderError ``no_library`` where Qt cannot even be loaded.
    """
    try:
        with _aborting_told(tell, status):
            yield
    except ImportError as error:  # of dlopen(3): “libEGL.so.1: cannot open …”
        library = str(error).partition(":")[0]
        if ".so" not in library:
            raise
        raise ReaderError("no_library", library=library) from error


@contextmanager
def _aborting_told(tell: Callable[[ReaderError], None], status: int) -> Iterator[None]:
    from PySide6.QtCore import qInstallMessageHandler

    said: list[str] = []

    def listen(kind: "QtMsgType", _context: "QMessageLogContext", message: str) -> None:
        if kind.name == "QtFatalMsg":
            tell(_reason())
            os._exit(status)  # nothing is begun that would have to be ended
        said.append(message)

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for message in said if sys.stderr is not None else ():
            sys.stderr.write(f"{message}\n")


def _reason() -> ReaderError:
    """Give why Qt cannot open the display."""
    try:
        require_platform("xcb")
    except ReaderError as error:
        return error
    return ReaderError("no_display")


def require_platform(name: str) -> None:
    """Load Qt's plugin for a platform as Qt will; raises ReaderError ``no_library`` if the system lacks what it needs.

    Only on Linux are there systems without.
    """
    if not sys.platform.startswith("linux"):
        return
    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", f"libq{name}.so")
    _load(str(plugin))


def _load(library: str) -> "ctypes.CDLL":
    import ctypes

    try:
        return ctypes.CDLL(library)
    except OSError as error:  # dlerror(3): “libxcb-cursor.so.0: cannot open …”; the packaged program wraps it once more
        raise ReaderError("no_library", library=str(error.__cause__ or error).partition(":")[0]) from error
