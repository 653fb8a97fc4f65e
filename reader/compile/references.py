"""Whether what the chapters name is there: places, figures, terms."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from reader.compile.chapter import ParsedChapter
from reader.compile.figures_file import NAME as FIGURES
from reader.compile.figures_file import Gallery
from reader.compile.problems import Problems
from reader.compile.report_file import NAME as REPORT
from reader.compile.report_file import ReportPlan
from reader.edition.nearest import nearest_block

Translations = dict[str, ParsedChapter]
"""A chapter by language."""


def check_links(chapters: Iterable[Translations], places: Collection[str], problems: Problems) -> None:
    """Note links to places that do not exist, with the nearest that does; ``places`` are the ids of all chapters."""
    chapters = list(chapters)
    blocks = {(parsed.chapter.id, language): parsed.lines for texts in chapters for language, parsed in texts.items()}
    for texts in chapters:
        for language, parsed in texts.items():
            for link in parsed.links:
                known = blocks.get((link.name, language))
                target = f"{link.name}#{link.block}" if link.block else link.name
                if link.name not in places:
                    problems.error(
                        parsed.file, link.line, "link_broken", target=target, nearest=_like(link.name, places)
                    )
                elif link.block and known is not None and link.block not in known:
                    block = nearest_block(list(known), link.block)
                    nearest = f"{link.name}#{block}" if block else link.name
                    problems.error(parsed.file, link.line, "link_broken", target=target, nearest=nearest)


def check_terms_used(chapters: Iterable[Translations], terms: Collection[str], problems: Problems) -> None:
    """Note uses of terms that are not defined."""
    for parsed in _texts(chapters):
        for use in parsed.terms:
            if use.name not in terms:
                problems.error(parsed.file, use.line, "term_unknown", term=use.name, nearest=_like(use.name, terms))


def check_figures_used(
    chapters: Iterable[Translations], plan: ReportPlan, gallery: Gallery, problems: Problems
) -> None:
    """Note figures that are not described, stand in two places or in none."""
    chapters = list(chapters)
    homes: dict[tuple[str, str], ParsedChapter] = {}
    for texts in chapters:
        for language, parsed in texts.items():
            for use in parsed.figures:
                home = homes.setdefault((use.name, language), parsed)
                if use.name not in gallery.plans:
                    nearest = _like(use.name, gallery.plans)
                    problems.error(parsed.file, use.line, "figure_unknown", figure=use.name, nearest=nearest)
                elif home is not parsed:
                    problems.error(parsed.file, use.line, "figure_twice", figure=use.name, file=home.file)
    if plan.cover_figure and plan.cover_figure not in gallery.plans:
        nearest = _like(plan.cover_figure, gallery.plans)
        problems.error(REPORT, plan.cover_line, "figure_unknown", figure=plan.cover_figure, nearest=nearest)
    used = {plan.cover_figure, *(use.name for parsed in _texts(chapters) for use in parsed.figures)}
    for name, figure in gallery.plans.items():
        if name not in used:
            problems.warning(FIGURES, figure.line, "figure_unused", figure=name)


def _texts(chapters: Iterable[Translations]) -> Iterable[ParsedChapter]:
    return (parsed for texts in chapters for parsed in texts.values())


def _like(name: str, names: Collection[str]) -> str:
    """Name the one that is most like a name that does not exist; a dash if there is none at all."""
    return next(iter(get_close_matches(name, names, n=1, cutoff=0)), "—")
