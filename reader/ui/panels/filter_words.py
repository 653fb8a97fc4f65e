"""What the filters of a search are called."""

from reader.model.contents import find_chapter, find_part, part_title
from reader.model.filters import Filter
from reader.model.report import Language, Part, Report
from reader.model.searching import Scope
from reader.texts.catalogue import Texts


def chapter_title(report: Report, chapter: str, language: Language) -> str:
    """Give the short title of a chapter; its id if the report has no such chapter."""
    entry = find_chapter(report, chapter)
    return entry.short_title[language] if entry is not None else chapter


def part_of(report: Report, chapter: str) -> Part | None:
    """Give the part in which a chapter stands; None if it has no title, as front matter has none."""
    entry = find_chapter(report, chapter)
    part = find_part(report, entry.part) if entry is not None else None
    return part if part is not None and part.number else None


def filter_words(wanted: Filter, scope: Scope, report: Report, language: Language, texts: Texts) -> str:
    """Name a filter: a part or chapter of the scope by its title, the others by what they are."""
    part = find_part(report, scope.part)
    if wanted == "part" and part is not None:
        return part_title(part, language)
    return chapter_title(report, scope.chapter, language) if wanted == "chapter" else texts(f"search.filter.{wanted}")
