"""Everything that one window on one edition is made of, built from the bottom up and joined in one place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.desk.desk import Desk
from reader.edition.edition import Edition
from reader.edition.search import Searcher
from reader.model.contents import find_chapter
from reader.model.hits import Hit
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
from reader.ui.panels.bookmarks import BookmarksPanel
from reader.ui.panels.contents import ContentsPanel
from reader.ui.panels.figures import FiguresPanel
from reader.ui.panels.search import SearchPanel
from reader.ui.passages import Passages
from reader.ui.reading.view import ReadingView
from reader.ui.search_run import SearchRun
from reader.ui.sheets.reading_settings import ReadingSettings
from reader.ui.shell import Shell
from reader.ui.sidebar import Sidebar
from reader.ui.viewer.figure_viewer import FigureViewer
from reader.ui.window import ReaderWindow


class ReadingRoom:
    """Own the widgets of one window and those who work with them; ``wiring`` joins them."""

    def __init__(
        self,
        application: QApplication,
        edition: Edition,
        desk: Desk,
        open_searcher: Callable[[], Searcher],
        save_file: Callable[[Path, bytes], None],
    ) -> None:
        self.edition = edition
        self.desk = desk
        self.window = ReaderWindow()
        self.appearance = Appearance(application, desk.preferences, self.window)
        palette = self.appearance.palette
        icons = Icons(palette)
        self.actions = Actions(icons, self.window)
        self._build_bars(icons)
        self._build_panels(icons)
        self.view = ReadingView(edition.picture, self.appearance.page_style())
        self.shell = Shell(self.sidebar, self.view)
        self.window.furnish(self.actions, self.top_bar, self.shell, self.foot_bar)
        self.viewer = FigureViewer(edition.figures, edition.picture, save_file, icons, palette, self.window.inside)
        self.notice = Notice(self.window.inside)
        self.settings = ReadingSettings(desk.preferences.value, self.window)
        self._build_workers(open_searcher)

    def _build_bars(self, icons: Icons) -> None:
        self.breadcrumb = Breadcrumb()
        self.search_field = SearchField(icons)
        self.language_switch = LanguageSwitch(self.edition.report.languages)
        self.top_bar = TopBar(self.actions, self.breadcrumb, self.search_field, self.language_switch)
        self.foot_bar = FootBar()

    def _build_panels(self, icons: Icons) -> None:
        edition, palette = self.edition, self.appearance.palette
        self.contents = ContentsPanel(edition.report, edition.report.languages[0])
        self.hits = SearchPanel(palette, self._title_of)
        self.bookmarks = BookmarksPanel(palette, icons)
        self.figures = FiguresPanel(edition.figures, edition.picture, icons, palette)
        panels = {
            "contents": self.contents,
            "search": self.hits,
            "bookmarks": self.bookmarks,
            "figures": self.figures,
        }
        self.sidebar = Sidebar(panels, icons)

    def _build_workers(self, open_searcher: Callable[[], Searcher]) -> None:
        edition, window = self.edition, self.window
        self.navigator = Navigator(edition, self.view, self.appearance.texts_of, window)
        self.passages = Passages(edition, self.appearance.texts_of)
        self.search_run = SearchRun(open_searcher, window)
        self.finder = Finder(
            edition.report, self.search_run, self.search_field, self.hits, self.view, self.navigator, window
        )
        self.bookmark_keeper = BookmarkKeeper(
            edition, self.desk.bookmarks, self.passages, self.bookmarks, self.view, self.navigator, window
        )
        self.messages = Messages(self.notice, self._texts, window)

    def _texts(self) -> Texts:
        return self.appearance.texts

    def _title_of(self, hit: Hit) -> str:
        entry = find_chapter(self.edition.report, hit.location.chapter)
        return entry.short_title[hit.language] if entry is not None else hit.location.chapter
