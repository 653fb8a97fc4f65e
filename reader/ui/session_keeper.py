"""Keeping the session: where the person is, for the next start."""

from PySide6.QtCore import QObject, QPoint, QTimer

from reader.desk.session import Session
from reader.model.errors import ReaderError
from reader.ui.reading_room import ReadingRoom

_CALM_MS = 2_000
_LONGEST_QUERY_KEPT = 1000


class SessionKeeper(QObject):
    """Remember where the person is: at once, or when nothing has changed for a while.

    The process may end without a word, as at the end of a battery; then no more than that while is lost.
    """

    def __init__(self, room: ReadingRoom) -> None:
        super().__init__(room.window)
        self._room = room
        self._is_told = False
        before = room.desk.session.value
        self._surround = {name: getattr(before, name) for name in ("page_left", "page_above", "page_below")}
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._remember_in_passing)

    def remember_soon(self) -> None:
        """Remember where the person is once nothing has changed for a while."""
        self._calm.start()

    def _remember_in_passing(self) -> None:
        """Remember unless the last fault still stands: it has been told, and nobody asked for anything since."""
        if not self._is_told:
            self.remember()

    def remember(self) -> None:
        """Remember where the person is; what cannot be remembered is told."""
        self._calm.stop()
        try:
            self._room.desk.session.save(self._session())
        except ReaderError as error:
            self._room.messages.tell_failure(error)
            self._is_told = True
        else:
            self._is_told = False

    def close(self) -> None:
        """Remember where the person is for the last time."""
        self._note_surround()
        self.remember()

    def _session(self) -> Session:
        room, window = self._room, self._room.window
        is_spread = window.isMaximized() or window.isFullScreen()
        normal = window.normalGeometry() if is_spread else window.geometry()
        return Session(
            place=room.navigator.place(),
            history=room.navigator.history,
            language=room.navigator.language,
            panel=room.sidebar.panel(),  # type: ignore[arg-type]
            sidebar_open=room.shell.is_sidebar_wanted(),
            sidebar_width=room.shell.sidebar_width(),
            window_width=max(1, normal.width()),
            window_height=max(1, normal.height()),
            maximised=window.isMaximized(),
            **self._surround,
            query=self._query_kept(),
        )

    def _note_surround(self) -> None:
        """Note what stands around the page now that everything has found its place."""
        window, view = self._room.window, self._room.view
        corner = view.mapTo(window, QPoint(0, 0))
        below = window.height() - corner.y() - view.height()
        self._surround = {"page_left": corner.x(), "page_above": corner.y(), "page_below": below}

    def _query_kept(self) -> str:
        """Give the query for the next start; none if the person wants nothing kept of what is searched for."""
        room = self._room
        return room.finder.query()[:_LONGEST_QUERY_KEPT] if room.appearance.preferences.search_history else ""
