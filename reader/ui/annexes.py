"""What the first page does not need: built, dressed and joined when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.errors import ReaderError
from reader.ui.icons import Icons
from reader.ui.orientation import Orientation
from reader.ui.reading_room import ReadingRoom
from reader.ui.search_guide import SearchGuide

if TYPE_CHECKING:
    from reader.ui.panels.bookmarks import BookmarksPanel
    from reader.ui.panels.figures import FiguresPanel
    from reader.ui.panels.search import SearchPanel
    from reader.ui.paper.room import PaperRoom
    from reader.ui.sheets.reading_settings import ReadingSettings
    from reader.ui.viewer.figure_viewer import FigureViewer


class Annexes(QObject):
    """Add to a room the other panels, the figure viewer, the reading settings and what printing needs."""

    def __init__(self, room: ReadingRoom, orientation: Orientation, guide: SearchGuide) -> None:
        super().__init__(room.window)
        self._room = room
        self._orientation = orientation
        self._guide = guide
        self._not_saved: ReaderError | None = None

    def _icons(self) -> Icons:
        return Icons(self._room.appearance.palette)

    @cached_property
    def hits(self) -> "SearchPanel":
        """The panel of what a search found."""
        from reader.ui.panels.search import SearchPanel

        room, finder = self._room, self._room.finder
        panel = SearchPanel(room.edition.report, room.appearance.palette, self._icons())
        self._join_hits(panel)
        finder.found_changed.connect(panel.show_found)
        room.hit_walk.hit_reached.connect(panel.choose)
        finder.found_changed.connect(self._show_step)
        room.search_filters.options_changed.connect(panel.show_options)
        finder.completed.connect(panel.show_completions)
        finder.suggested.connect(panel.suggest)
        room.search_history.changed.connect(panel.show_searches)
        room.search_field.left_downwards.connect(panel.choose_first)
        room.search_field.suggestions_wanted.connect(panel.choose_suggestion)
        panel.left_upwards.connect(room.search_field.setFocus)
        room.navigator.language_changed.connect(panel.set_language)
        room.navigator.chapter_changed.connect(panel.set_chapter)
        room.presentation.welcome(panel)
        panel.set_language(room.navigator.language)
        panel.set_chapter(room.navigator.chapter)
        panel.show_searches(room.search_history.queries)
        panel.show_options(room.search_filters.options)
        panel.show_found(finder.found)
        return panel

    def _show_step(self) -> None:
        """Show the hit that one stands on among those that are found now."""
        if (step := self._room.hit_walk.step) is not None:
            self.hits.choose(step.hit)

    def _join_hits(self, panel: "SearchPanel") -> None:
        """Let the wishes of the panel come true."""
        room, walk, filters, guide = self._room, self._room.hit_walk, self._room.search_filters, self._guide
        panel.hit_requested.connect(walk.go_to_hit)
        panel.translation_requested.connect(walk.read_hit)
        panel.hit_passed.connect(walk.pass_hit)
        panel.left.connect(guide.leave_hits)
        panel.suggestion_chosen.connect(guide.take_up)
        panel.filter_added.connect(filters.add)
        panel.filter_removed.connect(filters.remove)
        panel.filters_cleared.connect(filters.clear)
        panel.more_requested.connect(room.finder.list_more)
        panel.language_requested.connect(room.navigator.read_in)
        panel.erasure_requested.connect(room.search_history.erase)

    @cached_property
    def bookmarks(self) -> "BookmarksPanel":
        """The panel of bookmarks."""
        from reader.ui.panels.bookmarks import BookmarksPanel

        room, keeper = self._room, self._room.bookmark_keeper
        panel = BookmarksPanel(room.appearance.palette, self._icons())
        panel.order_chosen.connect(keeper.sort)
        panel.bookmark_requested.connect(keeper.go_to)
        panel.bookmark_requested.connect(room.shell.close_overlay)
        panel.removal_requested.connect(keeper.remove)
        panel.renamed.connect(keeper.rename)
        panel.annotated.connect(keeper.annotate)
        keeper.changed.connect(self._show_bookmarks)
        room.window.closing.connect(panel.keep_edits)
        room.presentation.welcome(panel)
        panel.show_bookmarks(keeper.list())
        return panel

    def _show_bookmarks(self) -> None:
        self.bookmarks.show_bookmarks(self._room.bookmark_keeper.list())

    @cached_property
    def figures(self) -> "FiguresPanel":
        """The panel of figures."""
        from reader.ui.panels.figures import FiguresPanel

        room = self._room
        edition = room.edition
        panel = FiguresPanel(edition.figures, edition.picture, self._icons(), room.appearance.palette)
        panel.figure_requested.connect(self.open_figure)
        panel.place_requested.connect(self._orientation.go_to)
        room.navigator.language_changed.connect(panel.set_language)
        room.presentation.welcome(panel)
        panel.set_language(room.navigator.language)
        return panel

    @cached_property
    def viewer(self) -> "FigureViewer":
        """The figure viewer."""
        from reader.ui.viewer.figure_viewer import FigureViewer

        room, orientation = self._room, self._orientation
        edition, palette = room.edition, room.appearance.palette
        inside = room.window.inside
        viewer = FigureViewer(edition.figures, edition.picture, room.save_file, self._icons(), palette, inside)
        viewer.closed.connect(self._on_viewer_closed)
        viewer.copied.connect(orientation.tell_figure_copied)
        viewer.saved.connect(orientation.tell_figure_saved)
        viewer.save_failed.connect(self._on_figure_not_saved)
        room.navigator.language_changed.connect(viewer.set_language)
        room.presentation.welcome(viewer)
        return viewer

    def open_figure(self, figure: str) -> None:
        """Show a figure over the whole window."""
        self._room.actions.set_page_covered(True)
        self.viewer.show_figure(figure, self._room.navigator.language)

    def _on_figure_not_saved(self, error: ReaderError) -> None:
        self._not_saved = error
        self._room.messages.tell_failure(error)

    def _on_viewer_closed(self, figure: str) -> None:
        self._room.actions.set_page_covered(False)
        if self._not_saved is not None:
            self._room.messages.take_back(self._not_saved)
            self._not_saved = None
        if "figures" in self.__dict__:
            self.figures.set_current(figure)

    @cached_property
    def paper(self) -> "PaperRoom":
        """What printing needs."""
        from reader.paper.spool import Spooler
        from reader.ui.paper.room import PaperRoom

        return PaperRoom(self._room, Spooler())

    @cached_property
    def settings(self) -> "ReadingSettings":
        """The sheet of reading settings."""
        from reader.ui.sheets.reading_settings import ReadingSettings

        room, appearance = self._room, self._room.appearance
        settings = ReadingSettings(appearance.preferences, room.window)
        settings.chosen.connect(appearance.choose)
        appearance.changed.connect(settings.set_preferences)
        room.presentation.welcome(settings)
        return settings

    def open_settings(self) -> None:
        """Open the reading settings beneath their button."""
        self.settings.open_beneath(self._room.top_bar.button("reading_settings"))
