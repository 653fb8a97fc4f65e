"""What the desk remembers of the panel, between the desk and the panel."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.desk.paper import Manner, PaperHabits
from reader.desk.records import Record
from reader.model.errors import ReaderError


class HabitKeeper(QObject):
    """Keep manners under names, and what is to be the same next time.

    Signals: ``changed()``, ``failed(ReaderError)`` when the desk cannot keep it.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, record: Record[PaperHabits], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record

    @property
    def habits(self) -> PaperHabits:
        """What is remembered."""
        return self._record.value

    def keep(self, name: str, manner: Manner) -> None:
        """Keep a manner under a name."""
        self._change(partial(self.habits.keep, name, manner))

    def rename(self, name: str, new: str) -> None:
        """Give a preset another name."""
        self._change(partial(self.habits.rename, name, new))

    def drop(self, name: str) -> None:
        """Forget a preset."""
        self._change(partial(self.habits.drop, name))

    def remember(self, habits: PaperHabits) -> None:
        """Remember how it was this time."""
        self._change(lambda: habits)

    def _change(self, change: Callable[[], PaperHabits]) -> None:
        try:
            self._record.save(change())
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.changed.emit()
