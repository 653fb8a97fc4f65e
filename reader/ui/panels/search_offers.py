"""What the Search panel shows instead of hits: why there are none, and what one may search for."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.model.filters import filters_of
from reader.model.found import Found
from reader.model.hits import Suggestion
from reader.model.searching import SearchOptions
from reader.texts.catalogue import Texts
from reader.ui.panels.elided_button import ElidedButton

_LONGEST_QUERY = 48
"""Characters of a query that are said again, about two lines; nobody reads a pasted page twice."""

_LONG_WORD = re.compile(r"\S{20}")
_BREAK = "\u200b"


class SearchOffers(QScrollArea):
    """Say something and offer queries as links.

    Signals: ``suggestion_chosen(Suggestion)``; ``last_chosen()`` when the link below the others is pressed.
    """

    suggestion_chosen = Signal(object)
    last_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title, self._words, self._heading = (QLabel() for _ in range(3))
        for label, role in ((self._title, "empty-title"), (self._words, "hint"), (self._heading, "section")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a query may look like markup
        self._suggestions: dict[QPushButton, Suggestion] = {}
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._last = QPushButton()
        self._last.setProperty("role", "link")
        self._last.clicked.connect(self.last_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for label in (self._title, self._words, self._heading):
            column.addWidget(label)
        column.addLayout(self._links)
        column.addWidget(self._last, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidget(inside)

    def offer_searches(self, queries: Sequence[str], texts: Texts) -> None:
        """Say how to search, and offer what was searched for before."""
        self.say(texts("search.empty_title"), texts("search.empty"))
        if queries:
            before = (Suggestion(query, query, "word") for query in queries)
            self.offer(texts("search.before"), before, texts("search.erase"))

    def offer_near(self, found: Found, completions: Sequence[Suggestion], options: SearchOptions, texts: Texts) -> None:
        """Say that nothing was found, and offer what is near, or how the query may go on; a narrow search may be made
        wider. Of a query that names nothing, say what can be searched for; where bookmarks are searched and there are
        none, how they are made.
        """
        if not found.hits.wants:
            self.say(texts("search.no_words_title"), texts("search.no_words"))
            return
        is_narrow = any(one != "both" for one in filters_of(options))
        if options.scope.locations == frozenset():
            self.say(texts("bookmarks.empty_title"), texts("search.no_bookmarks"))
            self.offer("", (), texts("search.whole_report"))
            return
        query = _shorten(found.hits.query)
        title = texts("search.nothing_here" if is_narrow else "search.nothing_title", query=query)
        near = [Suggestion(query, query, "word") for query in found.hits.suggestions]
        offered = near or list(completions)
        self.say(title, "" if offered else texts("search.nothing"))
        heading = texts("search.near" if near else "search.go_on") if offered else ""
        self.offer(heading, offered, texts("search.whole_report") if is_narrow else "")

    def say(self, title: str, words: str) -> None:
        """Say something; offers that were made are taken back."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.offer("", ())

    def offer(self, heading: str, suggestions: Iterable[Suggestion], last: str = "") -> None:
        """Offer suggestions under a heading, and one thing more below them."""
        self._forget()
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        for suggestion in suggestions:
            link = ElidedButton()
            link.setProperty("role", "link")
            link.set_words(suggestion.text)
            link.setAccessibleName(suggestion.text)
            link.clicked.connect(self._on_clicked)
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._suggestions[link] = suggestion
        self._last.setText(last)
        self._last.setVisible(bool(last))

    def _forget(self) -> None:
        for link in self._suggestions:
            self._links.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._suggestions.clear()

    def _on_clicked(self) -> None:
        link = self.sender()
        assert isinstance(link, QPushButton)
        self.suggestion_chosen.emit(self._suggestions[link])

    def stops(self) -> list[QWidget]:
        """List the links in order, for the Tab key."""
        return [*self._suggestions, *([] if self._last.isHidden() else [self._last])]


def _shorten(query: str) -> str:
    """Give the beginning of a long query, in one line as in the field; a line may break in its long words."""
    whole = " ".join(query.split())
    words = whole if len(whole) <= _LONGEST_QUERY else whole[:_LONGEST_QUERY].rstrip() + "…"
    return _LONG_WORD.sub(rf"\g<0>{_BREAK}", words)
