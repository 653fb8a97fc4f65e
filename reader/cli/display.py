"""Whether a window can be opened here: a display, and the system libraries that Qt's X11 plugin wants."""

import os
import sys

from reader.model.errors import ReaderError


def require_display() -> None:
    """Raise ReaderError ``no_display`` or ``no_library`` where Qt would end the program without a word.

    Other systems than those with X11 always have a display; a chosen Qt platform is the person's own business.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise ReaderError("no_display")
    _require_libraries()
    if not _answers():
        raise ReaderError("no_display")


def _require_libraries() -> None:
    """Load Qt's plugin for X11 as Qt will; the system's loader names the first library that is missing."""
    import ctypes

    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    try:
        ctypes.CDLL(f"{plugins}/platforms/libqxcb.so")
    except OSError as error:
        raise ReaderError("no_library", library=str(error).partition(":")[0]) from error


def _answers() -> bool:
    """Tell whether the display can be reached (xcb_connection_has_error is 0)."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
