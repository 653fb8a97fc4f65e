"""Which chapters a choice of sections means."""

from collections.abc import Iterator

from reader.model.contents import chapters, find_chapter, find_part
from reader.model.errors import PaperError
from reader.model.report import ChapterEntry, Language, Report
from reader.paper.options import PaperOptions


def chosen_chapters(report: Report, options: PaperOptions) -> tuple[ChapterEntry, ...]:
    """List the chosen chapters in reading order, each once.

    Raises PaperError ``paper_unknown_section`` or ``paper_unknown_language``.
    """
    if options.language not in report.languages:
        raise PaperError(
            "paper_unknown_language", language=options.language, languages=", ".join(sorted(report.languages))
        )
    if not options.sections:
        return tuple(chapters(report))
    chosen = {chapter for section in options.sections for chapter in _section_chapters(report, section)}
    return tuple(entry for entry in chapters(report) if entry.id in chosen)


def chosen_languages(report: Report, options: PaperOptions) -> tuple[Language, ...]:
    """List the languages that stand beside each other: the chosen one, and the report's next to it if two are wanted.

    Raises PaperError ``paper_one_language``.
    """
    if not options.bilingual:
        return (options.language,)
    others = [language for language in report.languages if language != options.language]
    if not others:
        raise PaperError("paper_one_language")
    return options.language, others[0]


def _section_chapters(report: Report, section: str) -> Iterator[str]:
    part = find_part(report, section)
    if part is not None:
        yield from (entry.id for entry in part.chapters)
    elif find_chapter(report, section) is not None:
        yield section
    else:
        raise PaperError("paper_unknown_section", section=section)


def count_words(report: Report, options: PaperOptions) -> int:
    """Count the words of the chosen chapters in the chosen language; raises as ``chosen_chapters`` does."""
    return sum(entry.words.get(options.language, 0) for entry in chosen_chapters(report, options))
