"""What is said around the hits: how many there are, under which other names, in which language, how many are listed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from reader.model.found import Found
from reader.model.hits import Also
from reader.model.report import Language
from reader.texts.catalogue import Texts
from reader.ui.panels.aside import Aside

_MOST_SPELLINGS = 6


class HitAsides:
    """Own the lines around the hits: ``count``, ``also`` and ``elsewhere`` above them, ``more`` below."""

    def __init__(self) -> None:
        self.count = QLabel()
        self.count.setProperty("role", "section")
        self.count.setWordWrap(True)
        self.also, self.elsewhere, self.more = Aside(), Aside(), Aside()

    def tell(self, found: Found | None, texts: Texts) -> None:
        """Say what is to be said of what was found; nothing of None."""
        for aside in (self.also, self.elsewhere, self.more):
            aside.say("")
        if found is None:
            self.count.setText("")
            return
        hits = found.hits
        chapters = texts("search.in_chapters", n=len(hits.chapters))
        self.count.setText(texts("search.count", n=hits.total) + " " + chapters)
        if hits.also:
            self.also.say(_also_words(hits.also, texts), texts("search.only_typed"))
        if found.is_elsewhere():
            self.elsewhere.say(*_elsewhere_words(hits.language, hits.languages[0], texts))
        if not found.is_whole() and not found.has_more_coming:
            self.more.say(
                texts("search.listed", n=texts.number(len(hits.hits)), total=texts.number(hits.total)),
                texts("search.more"),
            )


def _elsewhere_words(here: Language, there: Language, texts: Texts) -> tuple[str, str]:
    """Say that only another language has what is searched for, and offer to go on in that."""
    text_in, in_language = (
        [texts(f"search.{key}.{language}") for language in (here, there)] for key in ("text_in", "in_language")
    )
    words = texts(
        "search.elsewhere", here=text_in[0], there=text_in[1], in_here=in_language[0], in_there=in_language[1]
    )
    return words, texts("search.read_in", in_language=in_language[1])


def _also_words(also: Sequence[Also], texts: Texts) -> str:
    """Name the other spellings, of each word in a line of its own if there are several such words."""
    if len(also) == 1:
        return texts("search.also", spellings=_spellings(also[0]))
    return "\n".join(texts("search.also_of", typed=one.typed, spellings=_spellings(one)) for one in also)


def _spellings(also: Also) -> str:
    more = "…" if len(also.spellings) > _MOST_SPELLINGS else ""
    return ", ".join(also.spellings[:_MOST_SPELLINGS]) + more
