"""Whether a window can be opened here: a display, and the system libraries that Qt is linked with."""

import ctypes
import os
import sys
from pathlib import Path

from reader.model.errors import ReaderError


def require_display() -> None:
    """Raise ReaderError ``no_display`` or ``no_library`` where Qt would end the program without a word.

    Other systems than those with X11 always have a display; a chosen Qt platform is the person's own business.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise ReaderError("no_display")
    require_platform("xcb")
    if not _answers():
        raise ReaderError("no_display")


def require_platform(name: str) -> None:
    """Load Qt's plugin for a platform as Qt will; raises ReaderError ``no_library`` if the system lacks what it needs.

    Only on Linux are there systems without.
    """
    if not sys.platform.startswith("linux"):
        return
    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", f"libq{name}.so")
    _load(str(plugin))


def _load(library: str) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(library)
    except OSError as error:  # dlerror(3): “libxcb-cursor.so.0: cannot open …”; the packaged program wraps it once more
        raise ReaderError("no_library", library=str(error.__cause__ or error).partition(":")[0]) from error


def _answers() -> bool:
    """Tell whether the display can be reached (xcb_connection_has_error is 0)."""
    xcb = _load("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
