"""Leading from the search into the text and back: what the Search panel and the field wish, and what follows."""

from PySide6.QtCore import QObject, Qt, QTimer

from reader.desk.preferences import Preferences
from reader.model.found import Found
from reader.model.hits import Suggestion
from reader.ui.reading_room import ReadingRoom


class SearchGuide(QObject):
    """Keep everything around the page in step with the search."""

    def __init__(self, room: ReadingRoom) -> None:
        super().__init__(room.window)
        self._room = room
        self._is_typing = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_panel)

    def prepare(self) -> None:
        """Make ready what the first letter would wait for; the field shows first that it has the keyboard."""
        self._room.search_run.prepare()
        self._soon.start()

    def _make_panel(self) -> None:
        self._room.sidebar.make_panel("search")

    def await_hits(self) -> None:
        """Take note that the person types a query."""
        self._is_typing = True

    def show_found(self, found: Found | None) -> None:
        """Count the hits in the contents, and turn to those of what is typed; the field keeps the keyboard.

        A search that carries over, into the other language or from the last session, turns to nothing, and neither does
        one that has led to a match by now.
        """
        room = self._room
        room.contents.show_counts(found.hits.chapters if found is not None else {})
        for name in ("find_next", "find_previous", "clear_search"):
            room.actions.set_useful(name, found is not None)
        room.actions.set_useful("return_from_search", room.hit_walk.began is not None)
        is_typed, self._is_typing = self._is_typing, False
        if found is not None and is_typed and room.hit_walk.step is None:
            self._turn_to_panel()

    def offer_searches(self) -> None:
        """Turn to what was searched for before, if there is anything and nothing is typed yet."""
        if self._room.search_history.queries:
            self._turn_to_panel()

    def turn_to_hits(self) -> None:
        """Turn to what was found, or to what is offered, for the keyboard to go there."""
        if self._room.finder.found is not None or self._room.search_history.queries:
            self._turn_to_panel()

    def _turn_to_panel(self) -> None:
        """Show the panel beside the page, or over it in a narrow window, where it gives way once one has chosen."""
        self._room.sidebar.show_panel("search")
        self._room.shell.set_sidebar_open(True)

    def leave_hits(self) -> None:
        """Give the page the keyboard."""
        self._room.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self, suggestion: Suggestion) -> None:
        """Go to the chapter that a suggestion names, or search for it."""
        room = self._room
        if suggestion.location is None:
            self.await_hits()
            room.finder.start(suggestion.query)
            room.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        room.navigator.go_to(suggestion.location)
        room.shell.close_overlay()
        self.leave_hits()

    def follow_bookmarks(self) -> None:
        """Search in what is bookmarked now."""
        self._room.search_filters.set_bookmarked(self._room.bookmark_keeper.locations())

    def follow_preferences(self, preferences: Preferences) -> None:
        """Keep what is searched for, or do not."""
        self._room.search_history.follow(preferences)
