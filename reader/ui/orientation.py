"""Showing in the bars and panels where one is, and leading from them back into the text."""

from PySide6.QtCore import QObject, Qt

from reader.desk.preferences import Preferences
from reader.model.bookmark import Bookmark
from reader.model.contents import COVER, chapters, find_chapter, find_part, minutes, part_title, position
from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.ui.bars.breadcrumb import Step
from reader.ui.reading_room import ReadingRoom
from reader.ui.session_keeper import SessionKeeper


class Orientation(QObject):
    """Keep everything around the page in step with it."""

    def __init__(self, room: ReadingRoom, keeper: SessionKeeper) -> None:
        super().__init__(room.window)
        self._room, self._keeper = room, keeper
        self._share = 0.0

    # Where one is

    def show_chapter(self, chapter: str) -> None:
        """Name the chapter in the title, the breadcrumb, the foot bar and the contents."""
        self._share = 0.0
        self.name_place()
        self._room.contents.set_current(Location(chapter))
        self._keeper.remember()

    def show_language(self, language: str) -> None:
        """Put everything that speaks the report's language into it."""
        room = self._room
        room.appearance.follow_report(language)
        for reading in (room.language_switch, room.contents):
            reading.set_language(language)
        self.name_place()

    def name_place(self) -> None:
        """Say where one is, in the language of the interface."""
        room = self._room
        report, texts = room.edition.report, room.appearance.texts
        chapter, language = room.navigator.chapter, room.navigator.language
        entry = find_chapter(report, chapter)
        if entry is None:
            return
        number, count = position(report, chapter)
        title = report.short_title[language]
        room.window.setWindowTitle(texts("window.title", chapter=entry.short_title[language], report=title))
        room.breadcrumb.set_steps(self._steps(chapter))
        room.foot_bar.show_edition(texts("window.edition", year=report.year))
        room.foot_bar.show_chapter(texts("window.chapter_of", number=number, count=count))
        self.show_progress(self._share)
        room.actions.set_useful("previous_chapter", number > 1)
        room.actions.set_useful("next_chapter", number < count)

    def _steps(self, chapter: str) -> tuple[Step, ...]:
        report, language = self._room.edition.report, self._room.navigator.language
        entry = find_chapter(report, chapter)
        steps = [Step(report.short_title[language], Location(COVER))]
        part = find_part(report, entry.part) if entry is not None else None
        if part is not None and part.number and entry is not None and not entry.opener:
            steps.append(Step(part_title(part, language), Location(part.id)))
        if entry is not None and entry.id != COVER:
            steps.append(Step(entry.short_title[language], Location(entry.id)))
        return tuple(steps)

    def show_location(self, location: Location) -> None:
        """Follow the scroll in the contents."""
        heading = self._room.view.heading_above(location.block)
        self._room.contents.set_current(Location(self._room.navigator.chapter, heading))

    def show_progress(self, share: float) -> None:
        """Show how much of the report lies behind and how long the chapter will still take."""
        self._share = share
        room = self._room
        report, language, chapter = room.edition.report, room.navigator.language, room.navigator.chapter
        words = {entry.id: entry.words[language] for entry in chapters(report)}
        order = list(words)
        before = sum(words[one] for one in order[: order.index(chapter)])
        whole = (before + words[chapter] * share) / max(1, sum(words.values()))
        left = minutes(words[chapter] * (1 - share))
        room.foot_bar.show_progress(whole, room.appearance.texts("window.left", n=left) if share < 1 else "")

    def show_history(self) -> None:
        """Let back and forward be pressed where there is a way."""
        history = self._room.navigator.history
        self._room.actions.set_useful("back", bool(history.behind))
        self._room.actions.set_useful("forward", bool(history.ahead))

    def show_selection(self, can_copy: bool) -> None:
        """Let words be copied where some are selected."""
        self._room.actions.set_useful("copy", can_copy)

    def show_bookmarked(self, marked: bool) -> None:
        """Show whether the paragraph one reads is marked."""
        self._room.actions["bookmark"].setChecked(marked)

    # Panels

    def show_panel(self, name: str) -> None:
        """Open the sidebar at a panel and give it the keyboard."""
        self._room.shell.set_sidebar_open(True)
        self._room.sidebar.show_panel(name)
        self._room.sidebar.focus_panel()

    def show_sidebar(self, is_open: bool) -> None:
        """Show in the action whether the sidebar is open."""
        self._room.actions["toggle_sidebar"].setChecked(is_open)

    def show_style(self) -> None:
        """Show the page in the style of the rest."""
        self._room.view.set_style(self._room.appearance.page_style())

    def show_preferences(self, preferences: Preferences) -> None:
        """Show a choice on the page and in the menus."""
        room = self._room
        self.show_style()
        room.actions["paragraph_numbers"].setChecked(preferences.paragraph_numbers)
        room.actions[f"theme_{preferences.theme}"].setChecked(True)
        room.actions[f"interface_{preferences.interface_language}"].setChecked(True)

    # Going

    def go_to(self, location: Location) -> None:
        """Go to a place that was chosen around the page, and give the page the keyboard."""
        self._room.shell.close_overlay()
        self._room.navigator.go_to(location)
        self._room.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Said in passing

    def tell_unreadable(self, error: ReaderError) -> None:
        """Say that a chapter cannot be read; the language is the one before."""
        self._room.language_switch.set_language(self._room.navigator.language)
        self._room.messages.tell_failure(error)

    def tell_address_copied(self, address: str) -> None:
        """Say that an outside address is in the clipboard."""
        self._room.messages.tell("window.address_copied")

    def tell_figure_copied(self, figure: str) -> None:
        """Say that a figure is in the clipboard, with its credit."""
        self._room.messages.tell("viewer.copied")

    def tell_figure_saved(self, name: str) -> None:
        """Say that a file is written."""
        self._room.messages.tell("viewer.saved", name=name)

    def tell_bookmark_added(self, bookmark: Bookmark) -> None:
        """Say that a paragraph is marked."""
        self._room.messages.tell("window.bookmark_added")

    def tell_bookmark_removed(self, bookmark: Bookmark) -> None:
        """Say that a bookmark is gone, and offer it back."""
        self._room.messages.offer("window.bookmark_removed", "window.undo", self._room.bookmark_keeper.undo)

    # The session

    def start(self) -> None:
        """Open where the person was."""
        self.show_preferences(self._room.appearance.preferences)
        self.show_selection(False)
        room, session = self._room, self._room.desk.session.value
        room.shell.set_sidebar_width(session.sidebar_width)
        room.sidebar.show_panel(session.panel)
        room.navigator.start(session.place, room.first_language, session.history)
        room.shell.set_sidebar_wanted(session.sidebar_open)
        if session.query:
            room.finder.start(session.query)
        room.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_bookmarks()

    def _offer_bookmarks(self) -> None:
        waiting = self._room.bookmark_keeper.waiting_elsewhere()
        if waiting:
            self._room.messages.offer("window.bookmarks_elsewhere", "window.bring_over", self._bring_over, n=waiting)

    def _bring_over(self) -> None:
        try:
            carried = self._room.bookmark_keeper.bring_over()
        except ReaderError as error:
            self._room.messages.tell_failure(error)
        else:
            self._room.messages.tell("window.bookmarks_carried", n=carried.found, lost=carried.lost)

    def close(self) -> None:
        """Remember where the person is and end what runs beside."""
        self._keeper.close()
        self._room.search_run.close()
