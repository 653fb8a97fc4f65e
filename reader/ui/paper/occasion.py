"""What the panel is opened for and with, and what of that becomes of a person's choices."""

from datetime import date
from enum import Enum
from typing import NamedTuple

from msgspec.structs import replace

from reader.desk.paper import Manner
from reader.model.location import parse_location
from reader.model.report import Language, Report
from reader.paper.options import Marked, PaperOptions, Remark
from reader.paper.selection import chosen_chapters
from reader.paper.words import PaperLanguage

DATE = "{date}"
"""The gap in a watermark's text for the day on which it is printed."""


class Purpose(Enum):
    """Say what is to become of the pages; the value is the text key of the deed."""

    SAVE = "save"
    PRINT = "print"


class Scope(NamedTuple):
    """Hold what is printed: sections (none: the whole report) or, if there are any, passages; see PaperOptions."""

    sections: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()


class Occasion(NamedTuple):
    """Hold where the person is when the panel opens: chapter, language, the addresses of what is selected, the
    bookmarks in reading order, and what a search has found.
    """

    purpose: Purpose
    chapter: str
    language: Language
    selected: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    marks: tuple[Marked, ...] = ()


def options_of(scope: Scope, manner: Manner, occasion: Occasion, report: Report, today: date) -> PaperOptions:
    """Give what paper is asked for; raises PaperError for a section or a language that the report has not."""
    language = manner.language if manner.language in report.languages else occasion.language
    options = PaperOptions(
        language=language,
        sections=scope.sections,
        passages=scope.passages,
        figures=manner.figures,
        bilingual=manner.bilingual and len(report.languages) > 1,
        paper=manner.paper,
        columns=manner.columns,
        size=manner.size,
        grey=manner.grey,
        numbers=manner.numbers,
        watermark=manner.watermark.replace(DATE, PaperLanguage(language).date(today)),
        printed=today.isoformat() if manner.dated else "",
        marks=occasion.marks if manner.marks else (),
    )
    return replace(options, remarks=_printed_remarks(occasion, report, options)) if manner.remarks else options


def _printed_remarks(occasion: Occasion, report: Report, options: PaperOptions) -> tuple[Remark, ...]:
    """Give the remarks on what is printed."""
    if options.passages:
        return tuple(remark for remark in occasion.remarks if remark.address in options.passages)
    printed = {entry.id for entry in chosen_chapters(report, options)}
    return tuple(remark for remark in occasion.remarks if _chapter_of(remark) in printed)


def _chapter_of(remark: Remark) -> str:
    location = parse_location(remark.address)
    return location.chapter if location is not None else ""


def file_name(report: Report, options: PaperOptions) -> str:
    """Name a file after the report, the section if it is one, and the languages."""
    section = options.sections if len(options.sections) == 1 and not options.passages else ()
    languages = report.languages if options.bilingual else (options.language,)
    return "-".join((report.id, *section, *languages)) + ".pdf"
