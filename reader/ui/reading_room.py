"""Everything that the first page in a window is made of, built from the bottom up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.desk.desk import Desk
from reader.edition.edition import Edition
from reader.texts.catalogue import Texts
from reader.ui.actions import Actions
from reader.ui.appearance import Appearance
from reader.ui.bars.breadcrumb import Breadcrumb
from reader.ui.bars.foot_bar import FootBar
from reader.ui.bars.language_switch import LanguageSwitch
from reader.ui.bars.notice import Notice
from reader.ui.bars.search_field import SearchField
from reader.ui.bars.top_bar import TopBar
from reader.ui.bookmark_keeper import BookmarkKeeper
from reader.ui.finder import Finder
from reader.ui.icons import Icons
from reader.ui.messages import Messages
from reader.ui.navigator import Navigator
from reader.ui.panels.contents import ContentsPanel
from reader.ui.passages import Passages
from reader.ui.presentation import Presentation
from reader.ui.reading.view import ReadingView
from reader.ui.search_history import SearchHistory
from reader.ui.search_run import OpenSearcher, SearchRun
from reader.ui.shell import Shell
from reader.ui.sidebar import Sidebar
from reader.ui.window import ReaderWindow


class ReadingRoom:
    """Own the widgets of one window and those who work with them.

    ``wiring`` joins them; ``annexes`` adds what is not needed for the first page when it is first wanted.
    """

    def __init__(
        self,
        application: QApplication,
        edition: Edition,
        desk: Desk,
        open_searcher: OpenSearcher,
        save_file: Callable[[Path, bytes], None],
    ) -> None:
        self.edition = edition
        self.desk = desk
        self.save_file = save_file
        self.window = ReaderWindow()
        self.appearance = Appearance(application, desk.preferences, self.window)
        self.presentation = Presentation(self.appearance, self.window)
        icons = Icons(self.appearance.palette)
        self.actions = Actions(icons, self.window)
        self._build_bars(icons)
        self.contents = ContentsPanel(edition.report, edition.report.languages[0])
        self.sidebar = Sidebar(icons)
        self.view = ReadingView(edition.picture, self.appearance.page_style())
        self.shell = Shell(self.sidebar, self.view)
        self.window.furnish(self.actions, self.top_bar, self.shell, self.foot_bar)
        self.notice = Notice(self.window.inside)
        self._build_workers(open_searcher)

    def _build_bars(self, icons: Icons) -> None:
        self.breadcrumb = Breadcrumb()
        self.search_field = SearchField(icons)
        self.language_switch = LanguageSwitch(self.edition.report.languages)
        self.top_bar = TopBar(self.actions, self.breadcrumb, self.search_field, self.language_switch)
        self.foot_bar = FootBar()

    def _build_workers(self, open_searcher: OpenSearcher) -> None:
        edition, window, view = self.edition, self.window, self.view
        self.messages = Messages(self.notice, self._texts, window)
        self.passages = Passages(edition, self.appearance.texts_of)
        self.navigator = Navigator(edition, view, self.appearance.texts_of, window)
        self.search_run = SearchRun(open_searcher, window)
        self.finder = Finder(edition.report, self.search_run, self.search_field, view, self.navigator, window)
        self.search_history = SearchHistory(self.desk.searches, self.desk.preferences.value, window)
        self.bookmark_keeper = BookmarkKeeper(edition, self.desk.bookmarks, self.passages, view, self.navigator, window)

    def _texts(self) -> Texts:
        return self.appearance.texts
