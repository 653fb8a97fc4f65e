"""``report.toml``: what the report is, and its parts and chapters in order."""

from collections.abc import Iterator

from msgspec import Struct

from reader.compile.fields import Fields
from reader.compile.problems import Problems
from reader.compile.sources import Sources
from reader.compile.toml import Document, read_toml
from reader.model.location import is_name
from reader.model.report import Language, Translated
from reader.texts.catalogue import LANGUAGES

NAME = "report.toml"


class PartPlan(Struct, frozen=True):
    """Hold a part as ``report.toml`` orders it: ``chapters`` are ids in order, without the landing page's."""

    id: str
    opener: bool
    chapters: tuple[str, ...]


class ChapterPlace(Struct, frozen=True):
    """Hold where a chapter's text is to be found below each language's folder."""

    id: str
    part: str
    opener: bool

    def file(self, language: Language) -> str:
        """Name the file of the text in a language."""
        return f"{language}/{self.part}/{'index' if self.opener else self.id}.md"


class ReportPlan(Struct, frozen=True):
    """Hold what ``report.toml`` says; ``lines`` and ``cover_line`` tell where it names chapters and the cover."""

    id: str
    year: int
    languages: tuple[Language, ...]
    cutoff: str
    published: str
    cover_figure: str
    cover_line: int
    address: str
    texts: dict[str, Translated]
    parts: tuple[PartPlan, ...]
    lines: dict[str, int]

    def places(self) -> Iterator[ChapterPlace]:
        """Yield the chapters in reading order, a part's landing page first."""
        for part in self.parts:
            if part.opener:
                yield ChapterPlace(part.id, part.id, opener=True)
            for chapter in part.chapters:
                yield ChapterPlace(chapter, part.id, opener=False)


def read_report(sources: Sources) -> ReportPlan | None:
    """Read ``report.toml``. Its problems are noted; None if it cannot be read at all."""
    document = read_toml(sources, NAME)
    if document is None:
        return None
    fields = Fields(document, sources.problems)
    languages = _languages(fields)
    address = fields.text("address")
    if address and not address.startswith(("https://", "http://")):
        fields.error("bad_address", "address", address=address)
    parts, lines = _parts(document, fields.tables("part"), sources.problems)
    plan = ReportPlan(
        id=fields.identifier("id"),
        year=fields.year("year"),
        languages=languages,
        cutoff=fields.date("cutoff"),
        published=fields.date("published"),
        cover_figure=fields.identifier("cover_figure"),
        cover_line=fields.line("cover_figure"),
        address=address,
        texts={
            key: fields.translated(key, languages) for key in ("title", "short_title", "publisher", "rights", "source")
        },
        parts=parts,
        lines=lines,
    )
    fields.finish()
    return plan


def _languages(fields: Fields) -> tuple[Language, ...]:
    languages = []
    for language in fields.texts("languages"):
        if language not in LANGUAGES:
            fields.error("unknown_language", "languages", language=language, languages=", ".join(LANGUAGES))
        elif language in languages:
            fields.error("duplicate", "languages", name=language, line=fields.line("languages"))
        else:
            languages.append(language)
    return tuple(languages)


def _parts(document: Document, tables: list[object], problems: Problems) -> tuple[tuple[PartPlan, ...], dict[str, int]]:
    """Read the parts; ids that are wrong or taken are noted and left out."""
    lines: dict[str, int] = {}
    parts = []
    for nth, table in enumerate(tables):
        fields = Fields(document, problems, ("part", nth), table)
        part, opener = fields.identifier("id"), fields.flag("opener", default=True)
        chapters = fields.texts("chapters") if fields.has("chapters") or not opener else ()
        fields.finish()
        if not part or not _claim(fields, lines, part, "id"):
            continue
        parts.append(
            PartPlan(part, opener, tuple(name for name in chapters if _claim(fields, lines, name, "chapters")))
        )
    return tuple(parts), lines


def _claim(fields: Fields, lines: dict[str, int], name: str, key: str) -> bool:
    """Take an id for a part or a chapter, which share one set of addresses."""
    if not is_name(name):
        fields.error("bad_name", key, name=name)
        return False
    if name in lines:
        fields.error("duplicate", key, name=name, line=lines[name])
        return False
    lines[name] = fields.line(key)
    return True
