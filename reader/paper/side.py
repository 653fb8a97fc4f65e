"""One language of a document: how its words are made ready, and what it says of the document."""

from reader.model.blocks import Chapter
from reader.model.location import Location
from reader.model.report import Figure, Language, Report, Translated
from reader.paper.manuscript import Masthead, PlateWords, Side
from reader.paper.preparation import Preparation
from reader.paper.words import PaperLanguage, read_date


class SideMaker:
    """Make what a document holds in one language."""

    def __init__(self, report: Report, language: Language, preparation: Preparation) -> None:
        self.language = language
        self.preparation = preparation
        self._report = report
        self._speech = PaperLanguage(language)

    def text(self, translated: Translated) -> str:
        """Make a text of the report printable."""
        return self.preparation.text(translated[self.language])

    def side(self, alone: Chapter | None, fingerprint: str) -> Side:
        """Make the side; ``alone`` is the document's only chapter, if it has but one."""
        return Side(self.language, self._masthead(alone, fingerprint), self._speech.words())

    def _masthead(self, alone: Chapter | None, fingerprint: str) -> Masthead:
        report, published = self._report, read_date(self._report.published)
        title = self.preparation.title(report.title[self.language])
        return Masthead(
            title=title if alone is None else self.preparation.title(alone.title),
            report=title,
            short_title=self.text(report.short_title),
            edition=self.preparation.text(report.id),
            publisher=self.text(report.publisher),
            rights=self.text(report.rights),
            source=self.text(report.source),
            address=self.preparation.text(report.address),
            cutoff=self._speech.date(read_date(report.cutoff)),
            published=self._speech.date(published),
            date=(published.year, published.month, published.day),
            keywords=(report.id, str(report.year), fingerprint),
        )

    def printed(self, day: str) -> str:
        """Say on which day something was printed; nothing for no day. PaperError ``paper_day_unreadable``."""
        return self._speech.printed(day)

    def plate_words(self, figure: Figure, place: Location) -> PlateWords:
        """Give what is said of a figure at its place; one without a description gets its caption or number as one."""
        caption, credit = self.preparation.texts(place, figure.caption[self.language], figure.credit[self.language])
        label = self._speech.words().figure.format(number=figure.number)
        return PlateWords(
            alt=self.text(figure.alt) or self.text(figure.caption) or label,
            caption=caption,
            credit=credit,
            licence=self.text(figure.licence),
            source=self.text(figure.source),
        )
