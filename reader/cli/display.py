"""Whether a window can be opened here: a display, and the system libraries that Qt's X11 plugin wants."""

import ctypes
import ctypes.util
import os
import sys

from reader.model.errors import ReaderError

_LIBRARIES = (
    "xcb",
    "xcb-cursor",
    "xcb-icccm",
    "xcb-image",
    "xcb-keysyms",
    "xcb-render-util",
    "xcb-xkb",
    "xkbcommon-x11",
)
"""What Qt's xcb plugin is linked with and a bare system may lack (Qt 6, Linux/X11 requirements)."""


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
    for name in _LIBRARIES:
        if ctypes.util.find_library(name) is None:
            raise ReaderError("no_library", library=f"lib{name}")
    if not _answers():
        raise ReaderError("no_display")


def _answers() -> bool:
    """Tell whether the display can be reached (xcb_connection_has_error is 0)."""
    xcb = ctypes.CDLL(ctypes.util.find_library("xcb"))
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
