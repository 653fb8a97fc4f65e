"""Contents, search and export."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.texts.catalogue import Texts
from tests.cli.conftest import Run


def test_contents_list_parts_chapters_and_headings_with_their_addresses(run: Run, edition_file: Path) -> None:
    said = run("contents", "--edition", edition_file, "--language", "en")
    assert (said.status, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[:5] == [
        "Sample Report 2023",
        "Cover  [cover]",
        "1  Rivers  [rivers]",
        "  The Nemunas  [nemunas]",
        "    Where it flows  [nemunas#course]",
    ]
    assert "    Mile 21  [neris#mile-21]" in lines


def test_contents_in_the_edition_s_first_language(run: Run, edition_file: Path) -> None:
    assert run("contents", "--edition", edition_file).out.startswith("Pavyzdinė ataskaita 2023\n")


def test_contents_as_json(run: Run, edition_file: Path) -> None:
    said = run("contents", "--edition", edition_file, "--language", "en", "--json")
    value = json.loads(said.out)
    assert {name: value[name] for name in ("edition", "language", "title")} == {
        "edition": "sample-2023",
        "language": "en",
        "title": "Sample Report 2023",
    }
    front, rivers = value["parts"][:2]
    assert (front["id"], front["number"], front["title"]) == ("front", 0, "")
    assert (rivers["id"], rivers["number"], rivers["title"]) == ("rivers", 1, "Rivers")
    nemunas = rivers["chapters"][1]
    assert set(nemunas) == {"location", "title", "short_title", "words", "headings"}
    assert nemunas["location"] == "nemunas"
    assert nemunas["headings"][0] == {"location": "nemunas#course", "level": 2, "title": "Where it flows"}


def test_search_as_json(run: Run, edition_file: Path) -> None:
    said = run("search", "mile", "--edition", edition_file, "--language", "en", "--limit", "3", "--json")
    assert (said.status, said.err) == (0, "")
    value = json.loads(said.out)
    assert list(value) == ["query", "language", "total", "hits"]
    assert (value["query"], value["language"]) == ("mile", "en")
    assert value["total"] > len(value["hits"]) == 3
    for hit in value["hits"]:
        assert list(hit) == ["location", "language", "chapter", "text", "matches"]
        assert (hit["language"], hit["chapter"]) == ("en", "The Neris")
        assert hit["location"].startswith("neris#")
        assert [hit["text"][start:end].lower() for start, end in hit["matches"]]
        assert all(hit["text"][start:end].lower() == "mile" for start, end in hit["matches"])


def test_offsets_count_characters(run: Run, edition_file: Path) -> None:
    value = json.loads(run("search", "mylia", "--edition", edition_file, "--json").out)
    for hit in value["hits"]:
        assert all(hit["text"][start:end].lower().startswith("myli") for start, end in hit["matches"])


def test_search_as_text(run: Run, edition_file: Path) -> None:
    said = run("search", "baltijos", "--edition", edition_file)
    address, _, title = said.out.splitlines()[1].partition("  ")
    assert address.startswith("baltic")
    assert title == "Baltijos jūra"


def test_nothing_found_is_said_with_what_is_near_and_is_0(run: Run, edition_file: Path) -> None:
    texts = Texts("en")
    said = run("search", "nemonas", "--edition", edition_file)
    assert said.status == 0
    lines = said.out.splitlines()
    assert lines[0] == texts("search.nothing_title", query="nemonas")
    assert lines[1].startswith(texts("search.near"))
    value = json.loads(run("search", "qqqqq", "--edition", edition_file, "--json").out)
    assert value == {"query": "qqqqq", "language": "lt", "total": 0, "hits": []}


@pytest.mark.parametrize("query", ["", '"', "ES/NATO", "2024-2025", "NEAR(", "😀", "-"])
def test_no_query_is_an_error(run: Run, edition_file: Path, query: str) -> None:
    assert run("search", f" {query}", "--edition", edition_file).status == 0


def text_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


def test_export_of_one_chapter(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    said = run("export", out, "--edition", edition_file, "--language", "en", "--section", "baltic")
    assert said == (0, "", "")
    assert str(PdfReader(out).root_object["/Lang"]) == "en"
    assert "Every river ends in it." in text_of(out)
    assert "Paragraph 7" not in text_of(out)


def test_export_of_several_sections_and_without_figures(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    arguments = ("--section", "seas", "--section", "nemunas", "--no-figures")
    assert run("export", out, "--edition", edition_file, "--language", "en", *arguments) == (0, "", "")
    text = text_of(out)
    assert text.index("A river and what it carries") < text.rindex("Every river ends in it.")
    assert "Map: us" not in text


def test_export_of_the_whole_report(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert run("export", out, "--edition", edition_file) == (0, "", "")
    assert "Pastraipa 60" in text_of(out)


def test_export_to_where_nothing_can_be_written(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "missing" / "out.pdf"
    said = run("export", out, "--edition", edition_file, "--section", "baltic")
    assert said == (1, "", Texts("en")("error.paper_folder_missing", path=out) + "\n")


def test_export_with_everything_that_paper_can_be(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    looks = (
        "--paper",
        "letter",
        "--columns",
        "2",
        "--grey",
        "--no-numbers",
        "--watermark",
        "Draft",
        "--printed",
        "2026-11-24",
    )
    said = run("export", out, "--edition", edition_file, "--language", "en", "--section", "baltic", *looks)
    assert said == (0, "", "")
    pages = PdfReader(out).pages
    assert all(float(page.mediabox.width) == 612 for page in pages)
    assert all("Draft" in page.extract_text() and "Printed 24 November 2026" in page.extract_text() for page in pages)


def test_export_in_large_print(run: Run, edition_file: Path, tmp_path: Path) -> None:
    counts = []
    for size in ("normal", "large", "xlarge"):
        out = tmp_path / f"{size}.pdf"
        assert run("export", out, "--edition", edition_file, "--section", "nemunas", "--size", size) == (0, "", "")
        counts.append(len(PdfReader(out).pages))
    assert counts == sorted(counts)
    assert counts[0] < counts[2]


def test_export_of_both_languages_side_by_side(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert run("export", out, "--edition", edition_file, "--section", "baltic", "--bilingual") == (0, "", "")
    assert "Every river ends in it." in text_of(out)
    assert str(PdfReader(out).root_object["/Lang"]) == "lt"


@pytest.mark.parametrize(
    ("arguments", "key", "gaps"),
    [
        (("--size", "large", "--columns", "2"), "paper_columns_too_narrow", {}),
        (("--size", "xlarge", "--bilingual"), "paper_columns_too_narrow", {}),
        (("--printed", "today"), "paper_day_unreadable", {"date": "today"}),
    ],
)
def test_export_of_what_cannot_be_set(
    run: Run, edition_file: Path, tmp_path: Path, arguments: tuple[str, ...], key: str, gaps: dict[str, str]
) -> None:
    said = run("export", tmp_path / "out.pdf", "--edition", edition_file, *arguments)
    assert said == (1, "", Texts("en")(f"error.{key}", **gaps) + "\n")
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("arguments", [("--paper", "a5"), ("--size", "huge"), ("--columns", "3"), ("--columns", "x")])
def test_export_with_what_there_is_not_is_wrong_usage(
    run: Run, edition_file: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    assert run("export", tmp_path / "out.pdf", "--edition", edition_file, *arguments).status == 2
