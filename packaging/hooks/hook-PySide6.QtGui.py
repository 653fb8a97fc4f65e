"""Take Qt's plugins by name instead of all: each brings libraries with it, some of them a network."""

import re

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

# A window on X11, Wayland, Windows, macOS and no screen; SVG and JPEG; input methods; the system's own dialogs.
_KEPT = re.compile(
    r"/plugins/(platforms/(lib)?q(xcb|wayland|windows|cocoa|offscreen)\b"
    r"|(imageformats|iconengines)/(lib)?q(svg|svgicon|jpeg)\b"
    r"|platforminputcontexts/(lib)?(compose|ibus)platforminputcontext"
    r"|platformthemes/(lib)?qxdgdesktopportal\b"
    r"|styles/"
    r"|wayland-(shell-integration|decoration-client)/)"
)

hiddenimports, _found, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, target)
    for source, target in _found
    if "/plugins/" not in (path := source.replace("\\", "/")) or _KEPT.search(path)
]
