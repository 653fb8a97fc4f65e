"""The sources of an edition as a whole: everything read, everything checked."""

import re
from pathlib import Path

from reader.compile.chapter import ParsedChapter, parse_chapter
from reader.compile.figures_file import FOLDER as FIGURES_FOLDER
from reader.compile.figures_file import Gallery
from reader.compile.parity import compare_chapters
from reader.compile.problems import Problems
from reader.compile.references import Translations, check_figures_used, check_links, check_terms_used
from reader.compile.report_file import NAME as REPORT
from reader.compile.report_file import ChapterPlace, ReportPlan, read_report
from reader.compile.sources import Sources
from reader.compile.terms_file import read_terms
from reader.model.report import Term

_LANGUAGE_FOLDER = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]+)?")


class Content:
    """Hold everything that the sources say: the plan, the chapters by id and language, figures and terms."""

    def __init__(self, plan: ReportPlan, sources: Sources) -> None:
        self.plan = plan
        self.terms: dict[str, Term] = read_terms(sources, plan.languages)
        self.gallery = Gallery(sources)
        self.gallery.read(plan.languages)
        self.chapters: dict[str, Translations] = {
            place.id: _read_translations(place, plan, sources) for place in plan.places()
        }


def read_content(folder: Path) -> tuple[Content | None, Problems]:
    """Read a folder of sources and check it; None instead of content if there is not even a plan of the report."""
    problems = Problems(folder)
    if wrong := _what_is_wrong_with(folder):
        problems.error("", 1, wrong)
        return None, problems
    sources = Sources(folder, problems)
    plan = read_report(sources)
    if plan is None:
        return None, problems
    content = Content(plan, sources)
    _check_strays(plan, sources)
    _check_whole(content, problems)
    return content, problems


def _what_is_wrong_with(folder: Path) -> str:
    """Name the problem of a folder that cannot hold sources; empty if it has none."""
    try:
        if not folder.is_dir():
            return "folder_missing"
        return "" if any(folder.iterdir()) else "folder_empty"
    except PermissionError:
        return "file_unreadable"


def _read_translations(place: ChapterPlace, plan: ReportPlan, sources: Sources) -> Translations:
    """Read a chapter in all languages; a missing file is an error unless all are: then the plan is wrong."""
    present = [language for language in plan.languages if sources.exists(place.file(language))]
    if not present and plan.languages:
        file = place.file(plan.languages[0])
        sources.problems.error(REPORT, plan.lines[place.id], "chapter_missing", chapter=place.id, file=file)
    translations = {}
    for language in plan.languages:
        if language in present:
            parsed = _read_chapter(place, place.file(language), sources)
            if parsed is not None:
                translations[language] = parsed
        elif present:
            other = place.file(present[0])
            sources.problems.error(place.file(language), 1, "translation_missing", language=language, file=other)
    return translations


def _read_chapter(place: ChapterPlace, file: str, sources: Sources) -> ParsedChapter | None:
    text = sources.read_text(file)
    return None if text is None else parse_chapter(file, place.id, text, sources.problems)


def _check_strays(plan: ReportPlan, sources: Sources) -> None:
    """Note folders of languages and chapters that the plan does not name."""
    for name in sources.folders():
        if name not in plan.languages and name != FIGURES_FOLDER and _LANGUAGE_FOLDER.fullmatch(name):
            sources.problems.error(name, 1, "unknown_language", language=name, languages=", ".join(plan.languages))
    places = list(plan.places())
    for language in plan.languages:
        listed = {place.file(language) for place in places}
        for file in sources.chapter_files(language):
            if file not in listed:
                sources.problems.warning(file, 1, "chapter_unlisted")


def _check_whole(content: Content, problems: Problems) -> None:
    """Check what one file alone cannot tell."""
    chapters = content.chapters.values()
    for translations in chapters:
        texts = list(translations.values())
        for other in texts[1:]:
            compare_chapters(texts[0], other, problems)
    check_links(chapters, content.chapters, problems)
    check_terms_used(chapters, content.terms, problems)
    check_figures_used(chapters, content.plan, content.gallery, problems)
