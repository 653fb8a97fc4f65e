"""From sources to the report with its contents, and the figures in order."""

from pathlib import Path

from reader.compile.assembly import assemble_figures, assemble_report
from reader.compile.collection import Content, read_content
from reader.model.report import ChapterEntry, HeadingEntry, Report
from tests.compile.sources import edited, front, write_content


def content(folder: Path, changes: dict[str, str] | None = None) -> Content:
    read, problems = read_content(write_content(folder, changes))
    assert read is not None
    assert problems.error_count == 0, problems.sorted()
    return read


def entry(report: Report, chapter: str) -> ChapterEntry:
    return next(entry for part in report.parts for entry in part.chapters if entry.id == chapter)


def test_a_report_says_what_its_plan_says(tmp_path: Path) -> None:
    report = assemble_report(content(tmp_path))
    assert (report.id, report.year, report.languages) == ("sample-2023", 2023, ("lt", "en"))
    assert (report.cutoff, report.published) == ("2023-02-05", "2023-03-09")
    assert report.title == {"lt": "Pavyzdinė ataskaita 2023", "en": "Sample Report 2023"}


def test_parts_with_a_landing_page_are_numbered_and_begin_with_it(tmp_path: Path) -> None:
    report = assemble_report(content(tmp_path))
    assert [(part.id, part.number, [entry.id for entry in part.chapters]) for part in report.parts] == [
        ("front", 0, ["cover"]),
        ("rivers", 1, ["rivers", "nemunas"]),
    ]
    assert entry(report, "rivers").opener
    assert not entry(report, "nemunas").opener


def test_headings_are_listed_with_their_words_in_each_language(tmp_path: Path) -> None:
    headings = entry(assemble_report(content(tmp_path)), "nemunas").headings
    assert headings == (
        HeadingEntry("course", 2, {"lt": "Kur ji teka", "en": "Where it flows"}),
        HeadingEntry("h2", 3, {"lt": "Žodžiai", "en": "Words"}),
    )


def test_a_heading_in_a_box_does_not_head_the_chapter(tmp_path: Path) -> None:
    text = front("A") + '!!! box "T"\n    ## Inner\n\n    Text.\n\n## Outer\n\nText.\n'
    read = content(tmp_path, {"lt/front/cover.md": text, "en/front/cover.md": text})
    assert [heading.block for heading in entry(assemble_report(read), "cover").headings] == ["h2"]


def test_words_are_counted_in_each_language(tmp_path: Path) -> None:
    assert entry(assemble_report(content(tmp_path)), "cover").words == {"lt": 6, "en": 7}


def test_figures_are_numbered_in_reading_order_after_the_cover(tmp_path: Path) -> None:
    figures = assemble_figures(content(tmp_path))
    assert [(figure.number, figure.id, figure.chapter) for figure in figures] == [
        (1, "cover", "cover"),
        (2, "map", "nemunas"),
    ]
    assert figures[1].size == {"lt": (40, 30), "en": (40, 30)}
    assert figures[1].media_type == "image/svg+xml"


def test_a_cover_figure_that_stands_in_a_text_has_its_place_there(tmp_path: Path) -> None:
    text = front("Upės") + "Tekstas.\n\nfigure: cover\n"
    read = content(tmp_path, {"lt/rivers/index.md": text, "en/rivers/index.md": text})
    assert [(figure.number, figure.chapter) for figure in assemble_figures(read)] == [(1, "rivers"), (2, "nemunas")]


def test_without_a_title_page_the_cover_figure_stands_in_the_first_chapter(tmp_path: Path) -> None:
    changes = edited("report.toml", '["cover"]', '["preface"]')
    texts = {f"{language}/front/preface.md": front("A") + "Text.\n" for language in ("lt", "en")}
    link = edited("lt/rivers/nemunas.md", "(cover)", "(preface)") | edited(
        "en/rivers/nemunas.md", "(cover)", "(preface)"
    )
    assert assemble_figures(content(tmp_path, {**changes, **texts, **link}))[0].chapter == "preface"


def test_a_figure_that_stands_nowhere_is_left_out(tmp_path: Path) -> None:
    text = front("Nemunas") + "Tekstas.\n"
    read = content(tmp_path, {"lt/rivers/nemunas.md": text, "en/rivers/nemunas.md": text})
    assert [figure.id for figure in assemble_figures(read)] == ["cover"]
