"""What each action of the table does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.desk.exchange import SUFFIX, Imported
from reader.model.contents import COVER
from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.annexes import Annexes
from reader.ui.folders import documents_folder
from reader.ui.orientation import Orientation
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar import PANELS

THEMES = ("system", "light", "sepia", "dark", "contrast")
INTERFACES = ("report", "lt", "en")


class Commands(QObject):
    """Do what the actions say."""

    def __init__(self, room: ReadingRoom, orientation: Orientation, annexes: Annexes) -> None:
        super().__init__(room.window)
        self._room, self._orientation, self._annexes = room, orientation, annexes

    def connect_actions(self) -> None:
        """Give every action its deed."""
        room, navigator, walk, appearance = self._room, self._room.navigator, self._room.hit_walk, self._room.appearance
        deeds: dict[str, Callable[[], object]] = {
            "open_edition": self.ask_for_edition,
            "save_pdf": partial(self.open_paper, "save"),
            "print": partial(self.open_paper, "print"),
            "quit": room.window.close,
            "copy": room.view.copy,
            "copy_reference": self.copy_reference,
            "find": self.find,
            "find_next": walk.go_to_next,
            "find_previous": walk.go_to_previous,
            "search_filters": self.offer_filters,
            "return_from_search": walk.return_to_beginning,
            "clear_search": walk.end,
            "toggle_sidebar": self.toggle_sidebar,
            "focus_text": self.focus_text,
            "reading_settings": self._annexes.open_settings,
            "larger_text": partial(appearance.resize_text, 1),
            "smaller_text": partial(appearance.resize_text, -1),
            "normal_text": partial(appearance.resize_text, 0),
            "paragraph_numbers": self.toggle_numbers,
            "full_screen": self.toggle_full_screen,
            "back": navigator.go_back,
            "forward": navigator.go_forward,
            "previous_chapter": navigator.go_to_previous_chapter,
            "next_chapter": navigator.go_to_next_chapter,
            "cover": partial(navigator.go_to, Location(COVER)),
            "go_to": self.ask_where_to_go,
            "bookmark": room.bookmark_keeper.toggle,
            "export_bookmarks": self.export_bookmarks,
            "import_bookmarks": self.import_bookmarks,
            "other_language": navigator.read_in_other_language,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }
        deeds |= {f"show_{panel}": partial(self._orientation.show_panel, panel) for panel in PANELS}
        deeds |= {f"theme_{name}": partial(self.choose, theme=name) for name in THEMES}
        deeds |= {f"interface_{name}": partial(self.choose, interface_language=name) for name in INTERFACES}
        for name, deed in deeds.items():
            room.actions[name].triggered.connect(_without_argument(deed))

    def ask_for_edition(self) -> None:
        """Ask for an edition file to read."""
        window, texts = self._room.window, self._room.appearance.texts
        path, _ = QFileDialog.getOpenFileName(
            window, texts("window.open_edition"), documents_folder(), texts("window.edition_files")
        )
        if path:
            window.edition_requested.emit(Path(path))

    def open_paper(self, purpose: str) -> None:
        """Open the panel on which the report or passages of it are saved or printed: ``save`` or ``print``."""
        from reader.ui.paper.occasion import Purpose

        self._annexes.paper.open(Purpose(purpose))

    def choose(self, **chosen: object) -> None:
        """Change one preference."""
        appearance = self._room.appearance
        appearance.choose(replace(appearance.preferences, **chosen))

    def toggle_numbers(self) -> None:
        """Show or hide the paragraph numbers."""
        self.choose(paragraph_numbers=not self._room.appearance.preferences.paragraph_numbers)

    def find(self) -> None:
        """Give the search field the keyboard."""
        self._room.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._room.search_field.selectAll()

    def offer_filters(self) -> None:
        """Open the menu of where and how to search."""
        self._room.shell.set_sidebar_open(True)
        self._room.sidebar.show_panel("search")
        self._annexes.hits.open_menu()

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self._room.shell.set_sidebar_open(not self._room.shell.is_sidebar_open())

    def focus_text(self) -> None:
        """Give the text the keyboard, with nothing over it."""
        self._room.shell.close_overlay()
        self._room.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        window = self._room.window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def copy_reference(self) -> None:
        """Copy the paragraph one reads, with its reference."""
        room = self._room
        location = Location(room.navigator.chapter, room.view.current_block())
        QGuiApplication.clipboard().setText(room.passages.cite(location, room.navigator.language))
        room.messages.tell("window.reference_copied")

    def ask_where_to_go(self) -> None:
        """Ask for a paragraph or an address and go there."""
        from reader.ui.sheets.go_to import GoToSheet

        room = self._room
        sheet = GoToSheet(
            room.navigator.chapter, room.edition.report.id, room.edition.is_near, room.appearance.texts, room.window
        )
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.location_requested.connect(room.navigator.go_to)
        sheet.open()

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from reader.ui.sheets.shortcuts import ShortcutSheet

        sheet = ShortcutSheet(self._room.appearance.texts, self._room.window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def show_about(self) -> None:
        """Show what the edition is."""
        from reader.ui.sheets.about import AboutSheet

        room = self._room
        edition, language = room.edition, room.navigator.language
        sheet = AboutSheet(edition.report, edition.fingerprint, language, room.appearance.texts, room.window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def export_bookmarks(self) -> None:
        """Ask for a file and write the bookmarks to it."""
        room, texts = self._room, self._room.appearance.texts
        name = str(Path(documents_folder()) / f"{room.edition.report.id}{SUFFIX}")
        kinds = texts("window.bookmark_files", suffix=SUFFIX)
        path, _ = QFileDialog.getSaveFileName(room.window, texts("window.export_bookmarks"), name, kinds)
        if path:
            self._try(partial(self._export_to, path))

    def import_bookmarks(self) -> None:
        """Ask for a file and take in the bookmarks in it."""
        room, texts = self._room, self._room.appearance.texts
        kinds = texts("window.bookmark_files", suffix=SUFFIX)
        path, _ = QFileDialog.getOpenFileName(room.window, texts("window.import_bookmarks"), documents_folder(), kinds)
        if path:
            self._try(partial(self._import_from, path))

    def _try(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ReaderError as error:
            self._room.messages.tell_failure(error)

    def _export_to(self, path: str) -> None:
        file = Path(path)
        n = self._room.bookmark_keeper.export_to(file)
        self._room.messages.tell("window.bookmarks_exported", n=n, name=file.name)

    def _import_from(self, path: str) -> None:
        done = self._room.bookmark_keeper.import_from(Path(path))
        self._room.messages.say(partial(_word_import, done))


def _word_import(done: Imported, texts: Texts) -> str:
    words = texts("window.bookmarks_imported", n=done.added, updated=done.updated, skipped=done.skipped)
    return f"{words} {texts('window.bookmarks_unreadable', n=done.unreadable)}" if done.unreadable else words


def _without_argument(deed: Callable[[], object]) -> Callable[[bool], None]:
    """Give a slot that pays no heed to whether an action is pressed."""

    def slot(_checked: bool) -> None:
        deed()

    return slot
