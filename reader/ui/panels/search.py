"""The Search panel: the filters, the hits, or why there are none and what one may search for."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.model.found import Found
from reader.model.hits import Hit, Suggestion
from reader.model.report import Language, Report
from reader.model.searching import SearchOptions
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.filter_chips import FilterChips
from reader.ui.panels.filter_menu import FilterMenu
from reader.ui.panels.hit_asides import HitAsides
from reader.ui.panels.hit_list import HitList
from reader.ui.panels.hit_order import HitOrder
from reader.ui.panels.hit_rows import HitWording, rows_by_place
from reader.ui.panels.search_offers import SearchOffers
from reader.ui.panels.suggestion_chips import SuggestionChips

_ICON = 18


class SearchPanel(QWidget):
    """Show what a search found.

    Signals: those of its list, ``hit_requested(Hit)``, ``translation_requested(Hit)``, ``hit_passed(Hit)``, ``left()``;
    of the filters, ``filter_added(str)``, ``filter_removed(str)``, ``filters_cleared()``; ``suggestion_chosen
    (Suggestion)`` for what may be searched for, ``left_upwards()`` for the arrow that leads from the first hit or from
    what is suggested back into the field, ``more_requested()`` for hits that are not listed, ``language_requested
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
    left_upwards = Signal()
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
        self._suggestions: tuple[Suggestion, ...] = ()
        self._searches: tuple[str, ...] = ()
        self._wording = HitWording(report)
        self._list = HitList(palette, self._wording)
        self._menu = FilterMenu(report, icons)
        self._chips = FilterChips(report, icons)
        self._order = HitOrder()
        self._suggested = SuggestionChips(icons)
        self._asides = HitAsides()
        self._offers = SearchOffers()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_icons(icons)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._offers)
        self._stack.addWidget(self._list)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._asides.count, 1)
        top.addWidget(self._order)
        top.addWidget(self._menu)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 4, 8, 8)
        whole.setSpacing(4)
        whole.addLayout(top)
        for above in (self._chips, self._suggested, self._asides.also, self._asides.elsewhere):
            whole.addWidget(above)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._asides.more)

    def _connect(self) -> None:
        hits, menu = self._list, self._menu
        hits.hit_requested.connect(self.hit_requested)
        hits.translation_requested.connect(self.translation_requested)
        hits.hit_passed.connect(self.hit_passed)
        hits.left.connect(self.left)
        hits.left_upwards.connect(self._on_left_upwards)
        self._suggested.suggestion_chosen.connect(self.suggestion_chosen)
        self._suggested.left_upwards.connect(self.left_upwards)
        self._suggested.left_downwards.connect(self.choose_first)
        menu.filter_added.connect(self.filter_added)
        menu.filter_removed.connect(self.filter_removed)
        self._chips.filter_removed.connect(self.filter_removed)
        self._order.changed.connect(self._on_order_changed)
        self._asides.also.chosen.connect(partial(self.filter_added.emit, "exact"))
        self._asides.elsewhere.chosen.connect(self._on_elsewhere_chosen)
        self._asides.more.chosen.connect(self.more_requested)
        self._offers.suggestion_chosen.connect(self.suggestion_chosen)
        self._offers.last_chosen.connect(self._on_last_chosen)

    # How it looks and speaks

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = self._wording.texts = texts
        for speaking in (self._list, self._menu, self._chips, self._order, self._suggested):
            speaking.retranslate(texts)
        self._show()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._list.set_palette(palette)

    def set_icons(self, icons: Icons) -> None:
        """Draw the icons in the colours of a theme."""
        for drawn in (self._order, self._menu, self._chips, self._suggested):
            drawn.set_icons(icons)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._menu.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        for scaled in (self._order, self._suggested):
            scaled.set_scale(scale)

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

    def suggest(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer beside the hits how what is being typed may go on; nothing of an empty sequence."""
        self._suggestions = tuple(suggestions)
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

    def choose_suggestion(self) -> None:
        """Lead the keyboard to how what is typed may go on, else to the hits or to what is offered."""
        for first in [*self._suggested.stops(), *self._content_stops()][:1]:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _content_stops(self) -> list[QWidget]:
        return [self._list] if self._stack.currentWidget() is self._list else self._offers.stops()

    def _order_stops(self) -> None:
        """Let the Tab key come by everything from the top down: Qt puts what is new behind all there is."""
        asides = self._asides
        stops = [self._order, self._menu, *self._chips.stops(), *self._suggested.stops()]
        stops += [asides.also.stop(), asides.elsewhere.stop(), *self._content_stops(), asides.more.stop()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what one came for: the hits, what is offered, else the filters."""
        super().focusInEvent(event)
        next(iter([*self._content_stops(), self._menu])).setFocus(event.reason())

    def _show_rows(self) -> None:
        found = self._found
        self._wording.names_chapters = not self._order.is_by_place
        if found is None:
            self._list.show_rows(())
        elif self._order.is_by_place:
            self._list.show_rows(rows_by_place(found, self._report, self._language))
        else:
            self._list.show_rows(found.hits.hits)

    def _show(self) -> None:
        if self._texts is None:
            return
        found, texts = self._found, self._texts
        has_hits = found is not None and bool(found.in_order)
        self._order.setVisible(has_hits)
        self._suggested.offer(self._suggestions if has_hits else ())
        self._stack.setCurrentWidget(self._list if has_hits else self._offers)
        if found is None:
            self._offers.offer_searches(self._searches, texts)
        elif not has_hits:
            self._offers.offer_near(found, self._completions, self._options, texts)
        self._asides.tell(found if has_hits else None, texts)
        self._order_stops()

    # What is done in it

    def _on_order_changed(self) -> None:
        """Show the hits in the other order; the best first is for the best to be seen, whichever is chosen."""
        self._show_rows()
        if not self._order.is_by_place:
            self._list.scrollToTop()

    def _on_left_upwards(self) -> None:
        """Lead from the first hit to what is suggested, or back into the field."""
        if self._suggested.stops():
            self.choose_suggestion()
        else:
            self.left_upwards.emit()

    def _on_elsewhere_chosen(self) -> None:
        if self._found is not None:
            self.language_requested.emit(self._found.hits.languages[0])

    def _on_last_chosen(self) -> None:
        """Erase what was searched for before, or search without filters: whichever the link offers."""
        (self.erasure_requested if self._found is None else self.filters_cleared).emit()
