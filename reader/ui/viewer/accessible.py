"""What a screen reader is told of the stage: that it is a picture."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.ui.viewer.stage import Stage


class AccessibleStage(QAccessibleWidget):
    """Present the stage as a graphic; its name and description are the widget's."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, QAccessible.Role.Graphic)


def _present(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return AccessibleStage(thing) if isinstance(thing, Stage) else None


@cache
def install_presentation() -> None:
    """Tell Qt how to present stages; once for the process, since Qt keeps every factory it is given."""
    QAccessible.installFactory(_present)
