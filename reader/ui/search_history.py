"""What was searched for before: kept while the person wants it, and erased at a word."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.desk.preferences import Preferences
from reader.desk.records import Record
from reader.desk.searches import Searches
from reader.model.errors import ReaderError


class SearchHistory(QObject):
    """Keep the last queries on the desk, unless the person has switched that off.

    Signals: ``changed(tuple[str, ...])`` with the queries, ``failed(ReaderError)``.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, record: Record[Searches], preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._is_on = preferences.search_history

    @property
    def queries(self) -> tuple[str, ...]:
        """What was searched for, the newest first; nothing while the history is switched off."""
        return self._record.value.queries if self._is_on else ()

    def remember(self, query: str) -> None:
        """Keep a query."""
        if self._is_on:
            self._keep(partial(self._record.save, self._record.value.remember(query)))

    def erase(self) -> None:
        """Forget every query, those too that another copy of the reader has kept since."""
        self._keep(partial(self._record.overwrite, Searches()))

    def follow(self, preferences: Preferences) -> None:
        """Keep queries from now on, or forget them all."""
        if preferences.search_history != self._is_on:
            self._is_on = preferences.search_history
            if not self._is_on:
                self.erase()

    def _keep(self, write: Callable[[], None]) -> None:
        before = self._record.value
        try:
            write()
        except ReaderError as error:
            self.failed.emit(error)
        if self._record.value != before:
            self.changed.emit(self.queries)
