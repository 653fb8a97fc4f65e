"""Everything that stands around the first page of a window or works for it, built from the bottom up."""

from collections.abc import Callable
from pathlib import Path

from reader.desk.desk import Desk
from reader.edition.edition import Edition
from reader.texts.catalogue import Texts
from reader.ui.actions import Actions
from reader.ui.bars.breadcrumb import Breadcrumb
from reader.ui.bars.foot_bar import FootBar
from reader.ui.bars.language_switch import LanguageSwitch
from reader.ui.bars.notice import Notice
from reader.ui.bars.search_field import SearchField
from reader.ui.bars.top_bar import TopBar
from reader.ui.bookmark_keeper import BookmarkKeeper
from reader.ui.finder import Finder
from reader.ui.first_page import FirstPage
from reader.ui.hit_walk import HitWalk
from reader.ui.icons import Icons
from reader.ui.messages import Messages
from reader.ui.navigator import Navigator
from reader.ui.panels.contents import ContentsPanel
from reader.ui.passages import Passages
from reader.ui.presentation import Presentation
from reader.ui.search_filters import SearchFilters
from reader.ui.search_history import SearchHistory
from reader.ui.search_run import OpenSearcher, SearchRun
from reader.ui.shell import Shell
from reader.ui.sidebar import Sidebar


class ReadingRoom:
    """Own the widgets of one window and those who work with them.

    ``wiring`` joins them; ``annexes`` adds what is not needed at once when it is first wanted.
    """

    def __init__(
        self,
        first: FirstPage,
        edition: Edition,
        desk: Desk,
        open_searcher: OpenSearcher,
        save_file: Callable[[Path, bytes], None],
    ) -> None:
        self.edition = edition
        self.desk = desk
        self.save_file = save_file
        self.window, self.appearance, self.view = first.window, first.appearance, first.view
        self.first_language = first.language
        self.presentation = Presentation(self.appearance, self.window)
        icons = Icons(self.appearance.palette)
        self.actions = Actions(icons, self.window)
        self._build_bars(icons)
        self.contents = ContentsPanel(edition.report, first.language)
        self.sidebar = Sidebar(icons)
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
        self._build_search()
        self.search_history = SearchHistory(self.desk.searches, self.desk.preferences.value, window)
        self.bookmark_keeper = BookmarkKeeper(edition, self.desk.bookmarks, self.passages, view, self.navigator, window)

    def _build_search(self) -> None:
        report, window, field, navigator = self.edition.report, self.window, self.search_field, self.navigator
        self.search_filters = SearchFilters(report, navigator, window)
        self.finder = Finder(report, self.search_run, field, self.search_filters, navigator, window)
        self.hit_walk = HitWalk(self.finder, field, self.view, navigator, window)

    def _texts(self) -> Texts:
        return self.appearance.texts
