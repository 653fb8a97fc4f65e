"""The Search panel: the filters, the hits, or why there are none and what one may search for."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.model.filters import filters_of
from reader.model.found import Found
from reader.model.hits import Also, Hit, Suggestion
from reader.model.report import Language, Report
from reader.model.searching import SearchOptions
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.aside import Aside
from reader.ui.panels.filter_chips import FilterChips
from reader.ui.panels.filter_menu import FilterMenu
from reader.ui.panels.hit_list import HitList
from reader.ui.panels.hit_rows import HitWording, rows_by_place
from reader.ui.panels.search_offers import SearchOffers

_MOST_SPELLINGS = 6
_ICON = 18


class SearchPanel(QWidget):
    """Show what a search found.

    Signals: those of its list, ``hit_requested(Hit)``, ``translation_requested(Hit)``, ``hit_passed(Hit)``, ``left()``;
    of the filters, ``filter_added(str)``, ``filter_removed(str)``, ``filters_cleared()``; ``suggestion_chosen
    (Suggestion)`` for what may be searched for, ``more_requested()`` for hits that are not listed, ``language_requested
    (str)`` to read in the language that has hits, ``erasure_requested()`` of what was searched for before.
    """

    hit_requested = Signal(object)
    translation_requested = Signal(object)
    hit_passed = Signal(object)
    left = Signal()
    filter_added = Signal(str)
    filter_removed = Signal(str)
    filters_cleared = Signal()
    suggestion_chosen = Signal(object)
    more_requested = Signal()
    language_requested = Signal(str)
    erasure_requested = Signal()

    def __init__(self, report: Report, palette: Palette, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._language = report.languages[0]
        self._texts: Texts | None = None
        self._found: Found | None = None
        self._options = SearchOptions()
        self._completions: tuple[Suggestion, ...] = ()
        self._searches: tuple[str, ...] = ()
        self._by_place = True
        self._wording = HitWording(report)
        self._list = HitList(palette, self._wording)
        self._menu = FilterMenu(report, icons)
        self._chips = FilterChips(report, icons)
        self._order = QToolButton()
        self._count = QLabel()
        self._also, self._elsewhere, self._more = Aside(), Aside(), Aside()
        self._offers = SearchOffers()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_icons(icons)

    def _lay_out(self) -> None:
        self._count.setProperty("role", "section")
        self._count.setWordWrap(True)
        self._order.setAutoRaise(True)
        self._order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack.addWidget(self._offers)
        self._stack.addWidget(self._list)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._count, 1)
        top.addWidget(self._order)
        top.addWidget(self._menu)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 4, 8, 8)
        whole.setSpacing(4)
        whole.addLayout(top)
        for above in (self._chips, self._also, self._elsewhere):
            whole.addWidget(above)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._more)

    def _connect(self) -> None:
        hits, menu = self._list, self._menu
        hits.hit_requested.connect(self.hit_requested)
        hits.translation_requested.connect(self.translation_requested)
        hits.hit_passed.connect(self.hit_passed)
        hits.left.connect(self.left)
        menu.filter_added.connect(self.filter_added)
        menu.filter_removed.connect(self.filter_removed)
        self._chips.filter_removed.connect(self.filter_removed)
        self._order.clicked.connect(self._on_order_clicked)
        self._also.chosen.connect(self._on_exact_chosen)
        self._elsewhere.chosen.connect(self._on_elsewhere_chosen)
        self._more.chosen.connect(self.more_requested)
        self._offers.suggestion_chosen.connect(self.suggestion_chosen)
        self._offers.last_chosen.connect(self._on_last_chosen)

    # How it looks and speaks

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = self._wording.texts = texts
        for speaking in (self._list, self._menu, self._chips):
            speaking.retranslate(texts)
        self._show()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._list.set_palette(palette)

    def set_icons(self, icons: Icons) -> None:
        """Draw the icons in the colours of a theme."""
        self._order.setIcon(icons("sort"))
        self._menu.set_icons(icons)
        self._chips.set_icons(icons)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        for button in (self._order, self._menu):
            button.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def set_language(self, language: Language) -> None:
        """Name parts and chapters in a language of the report."""
        self._language = self._wording.language = language
        self._menu.set_language(language)
        self._chips.set_language(language)
        self._show_rows()

    def set_chapter(self, chapter: str) -> None:
        """Take note of the chapter that one reads, in which one may search."""
        self._menu.set_chapter(chapter)

    # What it shows

    def show_found(self, found: Found | None) -> None:
        """Show what was found; None when nothing is searched for."""
        self._found = found
        self._show_rows()
        self._show()

    def show_options(self, options: SearchOptions) -> None:
        """Show how is searched."""
        self._options = options
        self._menu.show_options(options)
        self._chips.show_options(options)
        self._order_stops()

    def show_completions(self, completions: Sequence[Suggestion]) -> None:
        """Offer how the query may go on, where it has no hits."""
        self._completions = tuple(completions)
        if self._found is not None and not self._found.in_order:
            self._show()

    def show_searches(self, queries: Sequence[str]) -> None:
        """Offer what was searched for before, while nothing is."""
        self._searches = tuple(queries)
        if self._found is None:
            self._show()

    def open_menu(self) -> None:
        """Open the menu of filters."""
        self._menu.open_beneath()

    def choose(self, hit: Hit) -> None:
        """Show a hit as the one that is read."""
        self._list.choose(hit)

    def choose_first(self) -> None:
        """Lead the keyboard to the hits, or to what is offered, if there is anything."""
        for first in self._content_stops()[:1]:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _content_stops(self) -> list[QWidget]:
        return [self._list] if self._stack.currentWidget() is self._list else self._offers.stops()

    def _order_stops(self) -> None:
        """Let the Tab key come by everything from the top down: Qt puts what is new behind all there is."""
        stops = [self._order, self._menu, *self._chips.stops(), self._also.stop(), self._elsewhere.stop()]
        stops += [*self._content_stops(), self._more.stop()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what one came for: the hits, what is offered, else the filters."""
        super().focusInEvent(event)
        next(iter([*self._content_stops(), self._menu])).setFocus(event.reason())

    def _show_rows(self) -> None:
        found = self._found
        self._wording.names_chapters = not self._by_place
        if found is None:
            self._list.show_rows(())
        elif self._by_place:
            self._list.show_rows(rows_by_place(found, self._report, self._language))
        else:
            self._list.show_rows(found.hits.hits)

    def _show(self) -> None:
        if self._texts is None:
            return
        found, texts = self._found, self._texts
        has_hits = found is not None and bool(found.in_order)
        self._order.setVisible(has_hits)
        tip = texts("search.by_rank" if self._by_place else "search.by_place")
        self._order.setToolTip(tip)
        self._order.setAccessibleName(tip)
        self._stack.setCurrentWidget(self._list if has_hits else self._offers)
        if found is None:
            self._offer_searches(texts)
        elif not has_hits:
            self._offer_near(found, texts)
        self._tell_beside(found if has_hits else None, texts)
        self._order_stops()

    def _tell_beside(self, found: Found | None, texts: Texts) -> None:
        """Say how much there is, under which other names, in which language, and how much of it is listed."""
        for aside in (self._also, self._elsewhere, self._more):
            aside.say("")
        if found is None:
            self._count.setText("")
            return
        hits = found.hits
        chapters = texts("search.in_chapters", n=len(hits.chapters))
        self._count.setText(texts("search.count", n=hits.total) + " " + chapters)
        if hits.also:
            self._also.say(_also_words(hits.also, texts), texts("search.only_typed"))
        if found.is_elsewhere():
            codes = {"here": hits.language.upper(), "there": hits.languages[0].upper()}
            self._elsewhere.say(texts("search.elsewhere", **codes), texts("search.read_in", language=codes["there"]))
        if not found.is_whole():
            self._more.say(texts("search.listed", n=len(hits.hits), total=hits.total), texts("search.more"))

    def _offer_searches(self, texts: Texts) -> None:
        self._offers.say(texts("search.empty_title"), texts("search.empty"))
        if self._searches:
            before = (Suggestion(query, query, "word") for query in self._searches)
            self._offers.offer(texts("search.before"), before, texts("search.erase"))

    def _offer_near(self, found: Found, texts: Texts) -> None:
        is_narrow = any(one != "both" for one in filters_of(self._options))
        title = texts("search.nothing_here" if is_narrow else "search.nothing_title", query=found.hits.query.strip())
        near = [Suggestion(query, query, "word") for query in found.hits.suggestions]
        offered = near or list(self._completions)
        self._offers.say(title, "" if offered else texts("search.nothing"))
        heading = texts("search.near" if near else "search.go_on") if offered else ""
        self._offers.offer(heading, offered, texts("search.whole_report") if is_narrow else "")

    # What is done in it

    def _on_order_clicked(self) -> None:
        self._by_place = not self._by_place
        self._show_rows()
        self._show()

    def _on_exact_chosen(self) -> None:
        self.filter_added.emit("exact")

    def _on_elsewhere_chosen(self) -> None:
        if self._found is not None:
            self.language_requested.emit(self._found.hits.languages[0])

    def _on_last_chosen(self) -> None:
        """Erase what was searched for before, or search without filters: whichever the link offers."""
        (self.erasure_requested if self._found is None else self.filters_cleared).emit()


def _also_words(also: Sequence[Also], texts: Texts) -> str:
    """Name the other spellings, of each word in a line of its own if there are several such words."""
    if len(also) == 1:
        return texts("search.also", spellings=_spellings(also[0]))
    return "\n".join(texts("search.also_of", typed=one.typed, spellings=_spellings(one)) for one in also)


def _spellings(also: Also) -> str:
    more = "…" if len(also.spellings) > _MOST_SPELLINGS else ""
    return ", ".join(also.spellings[:_MOST_SPELLINGS]) + more
