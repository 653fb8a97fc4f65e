"""Where the Tab key goes on a page."""

from PySide6.QtCore import QRectF

from reader.page.target import Target
from reader.ui.reading.sheet import Sheet


def stop_rect(sheet: Sheet, target: Target) -> QRectF:
    """Give the rectangle on the page around all lines of a target."""
    found = QRectF()
    for rect in sheet.page.target_rects(target):
        found = found.united(rect)
    return found


def next_stop(sheet: Sheet, scroll: int, height: int, *, forward: bool) -> Target | None:
    """Give the stop after or before the focused one; from nowhere, the first or last one in view or beyond it.

    None means that the keyboard leaves the page.
    """
    targets = sheet.page.targets
    if sheet.focused is not None:
        place = targets.index(sheet.focused) + (1 if forward else -1)
        return targets[place] if 0 <= place < len(targets) else None
    if forward:
        return next((target for target in targets if stop_rect(sheet, target).bottom() > scroll), None)
    return next((target for target in reversed(targets) if stop_rect(sheet, target).top() < scroll + height), None)
