"""Every problem that check can name, each by file and line; and what compile makes or refuses."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.compile.content import check_content, compile_content
from reader.compile.problems import describe
from reader.edition.edition import open_edition
from reader.model.contents import chapters
from reader.model.errors import ContentError
from reader.texts.catalogue import LANGUAGES, Texts
from tests.compile.sources import FIGURES, FILES, REPORT, SVG, TERMS, edited, front, jpeg, png, write_content
from tests.texts.whole import load_catalogue

Changes = Mapping[str, str | bytes | None]

COVER = "en/front/cover.md"
RIVER = "en/rivers/nemunas.md"


def body(text: str) -> Changes:
    """Give another text to the English cover; its first line is the seventh of the file."""
    return {COVER: front("Cover") + text}


def report(old: str, new: str) -> Changes:
    return edited("report.toml", old, new)


def figures(old: str, new: str) -> Changes:
    return edited("figures/figures.toml", old, new)


def terms(old: str, new: str) -> Changes:
    return edited("terms.toml", old, new)


def river(old: str, new: str) -> Changes:
    return edited(RIVER, old, new)


def svg(text: str) -> Changes:
    return {"figures/map.en.svg": text}


SVG_START = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">\n'

CASES: list[tuple[str, Changes, str]] = [
    # The folder and its files
    ("file_missing", {"report.toml": None}, "report.toml:1"),
    ("file_too_large", {"terms.toml": TERMS + "#" * 2_000_000}, "terms.toml:1"),
    ("not_utf8", {COVER: (front("Cover") + "Fine.\n\nB").encode() + b"\xffd.\n"}, f"{COVER}:9"),
    ("not_utf8", {"report.toml": REPORT.encode("utf-16")}, "report.toml:1"),
    ("strange_character", body("Fine.\n\nA bell: \x07.\n"), f"{COVER}:9"),
    ("strange_character", body("Private: \ue000.\n"), f"{COVER}:7"),
    ("strange_character", report('en = "Made up"', 'en = "Made\\u0007 up"'), "report.toml:27"),
    ("unknown_language", report('["lt", "en"]', '["lt", "en", "de"]'), "report.toml:3"),
    ("unknown_language", {"de/front/cover.md": "Text"}, "de:1"),
    (
        "unknown_language",
        figures('credit = { lt = "Paveikslas: mes",', 'credit = { de = "Wir", lt = "Mes",'),
        "figures/figures.toml:5",
    ),
    ("chapter_missing", report('["nemunas"]', '["nemunas", "neris"]'), "report.toml:36"),
    ("chapter_unlisted", {"lt/rivers/neris.md": "Text"}, "lt/rivers/neris.md:1"),
    ("translation_missing", {COVER: None}, f"{COVER}:1"),
    ("translation_missing", {"lt/rivers/index.md": None}, "lt/rivers/index.md:1"),
    # TOML
    ("bad_toml", report("year = 2023", "year = "), "report.toml:2"),
    ("bad_toml", terms("[likely]", "[likely"), "terms.toml:1"),
    ("bad_toml", {COVER: '+++\ntitle = "A"\nlead = A\n+++\n\nText.\n'}, f"{COVER}:3"),
    ("bad_toml", {"figures/figures.toml": FIGURES + FIGURES}, "figures/figures.toml:18"),
    ("bad_toml", {"terms.toml": '[likely]\nlabel = """\nnever closed\n'}, "terms.toml:4"),
    ("too_deep", {"terms.toml": "a = " + "[" * 20_000 + "]" * 20_000}, "terms.toml:1"),
    ("field_missing", report("year = 2023\n", ""), "report.toml:1"),
    ("field_missing", {COVER: '+++\ntitle = "A"\nlead = "B"\n+++\n\nText.\n'}, f"{COVER}:2"),
    ("field_missing", figures('credit = { lt = "Žemėlapis: mes", en = "Map: us" }\n', ""), "figures/figures.toml:10"),
    (
        "field_unknown",
        {COVER: '+++\ntitle = "A"\nshort_title = "A"\nled = "C"\nlead = "B"\n+++\n\nText.\n'},
        f"{COVER}:4",
    ),
    ("field_not_table", {"terms.toml": 'likely = "tikėtina"\n'}, "terms.toml:1"),
    (
        "field_not_tables",
        {"report.toml": REPORT.partition("[[part]]")[0].replace("year", "part = 7\nyear")},
        "report.toml:2",
    ),
    ("field_not_text", report('en = "Sample"', 'en = " "'), "report.toml:15"),
    ("field_not_list", report('["lt", "en"]', '"lt"'), "report.toml:3"),
    ("field_not_list", terms('{ en = ["Wilno", "Vilna"] }', '{ en = "Wilno" }'), "terms.toml:9"),
    ("field_not_year", report("year = 2023", 'year = "2023"'), "report.toml:2"),
    ("field_not_flag", terms("unverified = true", 'unverified = "yes"'), "terms.toml:10"),
    ("field_not_date", report("cutoff = 2023-02-05", 'cutoff = "soon"'), "report.toml:4"),
    ("field_not_choice", terms('"probability"', '"chance"'), "terms.toml:2"),
    ("field_not_translated", terms('{ lt = "tikėtina", en = "likely" }', '"likely"'), "terms.toml:3"),
    (
        "field_untranslated",
        figures('alt = { lt = "Pilkas stačiakampis", en = "A grey rectangle" }', 'alt = { lt = "Pilkas" }'),
        "figures/figures.toml:12",
    ),
    ("field_untranslated", figures('credit = { lt = "Paveikslas: mes", en', "credit = { en"), "figures/figures.toml:5"),
    ("bad_name", report('["nemunas"]', '["Nemunas"]'), "report.toml:36"),
    ("bad_name", report('id = "rivers"', 'id = "../rivers"'), "report.toml:35"),
    ("bad_name", figures("[map]", '["Map of it"]'), "figures/figures.toml:10"),
    ("bad_name", terms("[vilnius]", '["Vilniaus miestas"]'), "terms.toml:6"),
    ("bad_name", river("{#course}", "{#Course of it}"), f"{RIVER}:10"),
    ("bad_address", report('"https://example.org/report"', '"example.org"'), "report.toml:7"),
    ("duplicate", report('["nemunas"]', '["nemunas", "cover"]'), "report.toml:36"),
    ("duplicate", report('id = "rivers"', 'id = "front"'), "report.toml:35"),
    ("duplicate", report('["lt", "en"]', '["lt", "en", "en"]'), "report.toml:3"),
    ("duplicate", river("### Words", "### Words {#course}"), f"{RIVER}:35"),
    ("duplicate", river("### Words", "### Words {#map}"), f"{RIVER}:35"),
    ("duplicate", river("[^map]: See the map.", "[^m]: See the map."), f"{RIVER}:69"),
    # Figures
    ("picture_missing", {"figures/map.lt.svg": None}, "figures/figures.toml:11"),
    ("picture_kind", figures('"cover.png"', '"cover.gif"'), "figures/figures.toml:2"),
    (
        "picture_kinds_differ",
        {**figures('en = "map.en.svg"', 'en = "map.png"'), "figures/map.png": png()},
        "figures/figures.toml:11",
    ),
    ("picture_broken", {"figures/cover.png": png()[:-5]}, "figures/cover.png:1"),
    ("picture_broken", {"figures/cover.png": jpeg()}, "figures/cover.png:1"),
    ("picture_no_size", svg('<svg xmlns="http://www.w3.org/2000/svg"/>'), "figures/map.en.svg:1"),
    ("picture_too_large", svg(SVG_START + "<g>" * 70 + "</g>" * 70 + "</svg>"), "figures/map.en.svg:2"),
    ("svg_broken", svg(SVG_START + "<g>\n</svg>"), "figures/map.en.svg:3"),
    ("svg_document_type", svg('<!DOCTYPE svg [<!ENTITY a "b">]>\n' + SVG), "figures/map.en.svg:1"),
    ("svg_element", svg(SVG_START + "<script>1</script></svg>"), "figures/map.en.svg:2"),
    ("svg_attribute", svg(SVG_START + '\n<rect onclick="f()"/></svg>'), "figures/map.en.svg:3"),
    ("svg_reference", svg(SVG_START + '<linearGradient href="https://example.org/"/></svg>'), "figures/map.en.svg:2"),
    ("figure_unknown", river("figure: map", "figure: mop"), f"{RIVER}:15"),
    ("figure_unknown", report('cover_figure = "cover"', 'cover_figure = "coner"'), "report.toml:6"),
    ("figure_twice", body("Text.\n\nfigure: map\n"), f"{RIVER}:15"),
    ("figure_unused", {RIVER: FILES[COVER], "lt/rivers/nemunas.md": FILES[COVER]}, "figures/figures.toml:10"),
    ("figure_not_alone", body("figure: map and more\n"), f"{COVER}:7"),
    # Chapters
    ("front_missing", {COVER: "Text.\n"}, f"{COVER}:1"),
    ("front_open", {COVER: '+++\ntitle = "A"\n'}, f"{COVER}:1"),
    ("chapter_empty", body("\n\n"), f"{COVER}:1"),
    ("chapter_empty", {COVER: ""}, f"{COVER}:1"),
    ("group_too_long", body("Text.\n\n" + "word " * 5000), f"{COVER}:9"),
    ("too_deep", body("".join(f"{'    ' * depth}- item\n" for depth in range(13))), f"{COVER}:7"),
    ("too_deep", body("[a](https://example.org) " + "*a **b " * 40 + "b** a*" * 40), f"{COVER}:7"),
    (
        "tangled",
        body("<b>> ***[**=word * '_w: w word \\    ***_  7. \n&amp;word &amp;7. ***'[^a]text***+++\n"),
        f"{COVER}:7",
    ),
    ("empty_line_wanted", body("Text\nmore:\n- item\n"), f"{COVER}:9"),
    ("empty_line_wanted", body("*Text*\nfigure: map\n"), f"{COVER}:8"),
    ("empty_line_wanted", body("Text\n| a | b |\n|---|---|\n| 1 | 2 |\n"), f"{COVER}:9"),
    ("rule", body("Text.\n\n---\n\nText.\n"), f"{COVER}:9"),
    ("indented_code", body("Text.\n\n    code\n"), f"{COVER}:9"),
    ("raw_html", body("Text\nand<br>more.\n"), f"{COVER}:8"),
    ("raw_html", body("Text.\n\n<!-- never\n\nshown -->\n"), f"{COVER}:9"),
    ("entity", body("Text\nand&nbsp;more.\n"), f"{COVER}:8"),
    ("entity", body("Text &#x41;.\n"), f"{COVER}:7"),
    ("image", body("See\n![a map](map.svg).\n"), f"{COVER}:8"),
    ("bare_address", body("See <https://example.org>.\n"), f"{COVER}:7"),
    ("link_definition", body("Text.\n\n[a]: https://example.org\n"), f"{COVER}:9"),
    ("link_reference", body("See [words][a].\n"), f"{COVER}:7"),
    ("heading_level", body("# Title\n\nText.\n"), f"{COVER}:7"),
    ("heading_level", body("Text.\n\n#### Deep\n"), f"{COVER}:9"),
    ("heading_empty", body("Text.\n\n##\n"), f"{COVER}:9"),
    ("name_reserved", body("Text.\n{#p3}\n"), f"{COVER}:8"),
    ("name_reserved", body("## Lead {#lead}\n"), f"{COVER}:7"),
    ("name_reserved", figures("[map]", "[t1]"), "figures/figures.toml:10"),
    ("picture_missing", figures("cover.png", "c" * 300 + ".png"), "figures/figures.toml:2"),
    ("name_alone", body("Text.\n\n{#words}\n"), f"{COVER}:9"),
    ("list_start", body("1000000. item\n"), f"{COVER}:7"),
    ("item_content", body("- item\n\n    > quote\n"), f"{COVER}:9"),
    ("item_content", body("- item\n\n    - one\n\n    more\n"), f"{COVER}:11"),
    ("item_empty", body("Text.\n\n- one\n-  \n"), f"{COVER}:9"),
    ("only_paragraphs", body("> - item\n"), f"{COVER}:7"),
    ("nothing_said", body("Text.\n\n```\n```\n"), f"{COVER}:9"),
    ("nothing_said", body("Text[^a].\n\n[^a]:\n"), f"{COVER}:9"),
    ("definition_without_term", body("## Head\n\n:   Meaning.\n"), f"{COVER}:9"),
    ("table_ragged", body("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n"), f"{COVER}:10"),
    ("table_ragged", body("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n"), f"{COVER}:9"),
    ("table_empty", body("| a | b |\n|---|---|\n"), f"{COVER}:7"),
    ("caption_alone", body("table: Caption\n\nText.\n"), f"{COVER}:7"),
    ("caption_alone", body("Text.\n\ntable: Caption\n"), f"{COVER}:9"),
    ("code_open", body("Text.\n\n```python\nx = 1\n"), f"{COVER}:9"),
    ("code_misplaced", body("- item\n\n    ```\n    x\n    ```\n"), f"{COVER}:9"),
    ("code_language", body("```nosuchlanguage\nx\n```\n"), f"{COVER}:7"),
    ("box_kind", body('!!! warning "Title"\n    Text.\n'), f"{COVER}:7"),
    ("box_title", body("!!! box\n    Text.\n"), f"{COVER}:7"),
    ("box_title_plain", body('!!! box "A *title*"\n    Text.\n'), f"{COVER}:7"),
    ("box_empty", body('Text.\n\n!!! box "Title"\n\nText.\n'), f"{COVER}:9"),
    ("box_in_box", body('!!! box "Title"\n    Text.\n\n    !!! box "Inner"\n        Text.\n'), f"{COVER}:10"),
    # Notes, links, terms
    ("note_missing", body("Text.\n\nMore\ntext[^a].\n"), f"{COVER}:10"),
    ("note_unused", body("Text.\n\n[^a]: Note.\n"), f"{COVER}:9"),
    ("note_in_note", body("Text[^a].\n\n[^a]: Note[^a].\n"), f"{COVER}:9"),
    ("link_empty", body("Text [](rivers).\n"), f"{COVER}:7"),
    ("link_title", body('Text [a](rivers "Title").\n'), f"{COVER}:7"),
    ("link_broken", body("Text\n[a](river).\n"), f"{COVER}:8"),
    ("link_broken", body("Text [a](nemunas#curse).\n"), f"{COVER}:7"),
    ("bad_target", body("Text [a](../rivers/index.md).\n"), f"{COVER}:7"),
    ("bad_target", body("Text [a](ftp://example.org).\n"), f"{COVER}:7"),
    ("bad_target", body("Text [a]().\n"), f"{COVER}:7"),
    ("term_unknown", body("Text\n[a](term:likly).\n"), f"{COVER}:8"),
    # Two languages
    ("blocks_differ", river("### Words", "## Words"), f"{RIVER}:35"),
    ("blocks_differ", river("## Where it flows {#course}", "## Where it flows"), f"{RIVER}:10"),
    ("blocks_differ", river("- First\n", ""), f"{RIVER}:17"),
    ("blocks_differ", river("    2. inner too\n", ""), f"{RIVER}:17"),
    ("blocks_differ", river("| Nemunas |        937 |\n", ""), f"{RIVER}:30"),
    ("blocks_differ", river("    - boxed item\n", ""), f"{RIVER}:50"),
    ("blocks_differ", river(">\n> Second quoted.\n", ""), f"{RIVER}:46"),
    ("blocks_differ", river('!!! key-points "Points"\n    - one point\n', ""), f"{RIVER}:57"),
    ("blocks_differ", body("Text.\n\nMore.\n"), f"{COVER}:9"),
    ("notes_differ", river("It ends here.", "It ends here[^x]."), f"{RIVER}:7"),
]


FOLDER_KEYS = {"folder_missing", "folder_empty", "file_outside", "file_not_regular", "file_unreadable"}
"""The problems that have a test of their own below."""


def found(folder: Path, key: str) -> list[str]:
    return [
        f"{problem.path.relative_to(folder).as_posix()}:{problem.line}"
        for problem in check_content(folder)
        if problem.key == key
    ]


@pytest.mark.parametrize(
    ("changes", "here", "there"),
    [
        (river("### Words", "## Words"), "##", "###"),
        (river("## Where it flows {#course}", "## Where it flows"), "## {#h1}", "## {#course}"),
    ],
)
def test_blocks_that_differ_by_their_names_alone_are_told_by_them(
    changes: Changes, here: str, there: str, tmp_path: Path
) -> None:
    [problem] = [one for one in check_content(write_content(tmp_path, changes)) if one.key == "blocks_differ"]
    assert (problem.values["here"], problem.values["there"]) == (here, there)


@pytest.fixture(scope="module")
def languages() -> list[Texts]:
    return [Texts(language) for language in LANGUAGES]


@pytest.mark.parametrize(("key", "changes", "place"), CASES)
def test_a_problem_is_named_by_file_and_line_and_worded_with_a_remedy(
    key: str, changes: Changes, place: str, languages: list[Texts], tmp_path: Path
) -> None:
    problems = check_content(write_content(tmp_path, changes))
    fitting = [problem for problem in problems if problem.key == key]
    assert [f"{problem.path.relative_to(tmp_path).as_posix()}:{problem.line}" for problem in fitting] == [place]
    for texts in languages:
        words = describe(fitting[0], texts)
        assert words.startswith(f"{tmp_path / place}: {fitting[0].severity}: ")
        assert "; " in words


def test_every_sentence_has_a_test_and_every_test_a_sentence() -> None:
    sentences = {key.removeprefix("check.") for key in load_catalogue("en") if key.startswith("check.")}
    assert {key for key, _, _ in CASES} | FOLDER_KEYS == sentences


def test_sources_without_a_problem(tmp_path: Path) -> None:
    assert check_content(write_content(tmp_path)) == []


def test_all_problems_are_named_at_once_in_order(tmp_path: Path) -> None:
    changes = {**report("year = 2023", "year = 0"), **terms("[likely]", "[unlikely]"), **body("[a](river).\n\n---\n")}
    problems = [
        (problem.path.relative_to(tmp_path).as_posix(), problem.line, problem.key)
        for problem in check_content(write_content(tmp_path, changes))
    ]
    assert problems == [
        (COVER, 7, "link_broken"),
        (COVER, 9, "rule"),
        (RIVER, 7, "term_unknown"),
        ("lt/rivers/nemunas.md", 7, "term_unknown"),
        ("report.toml", 2, "field_not_year"),
    ]


def test_a_missing_folder(tmp_path: Path) -> None:
    assert found(tmp_path / "nowhere", "folder_missing") == [".:1"]


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert found(tmp_path / "content", "folder_empty") == [".:1"]


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    file = tmp_path / "content"
    file.write_text("")
    assert found(file, "folder_missing") == [".:1"]


def test_a_link_to_a_file_outside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text(front("Secret") + "Text.\n")
    folder = write_content(tmp_path / "content", {COVER: None})
    (folder / COVER).parent.mkdir()
    (folder / COVER).symlink_to(tmp_path / "secret.md")
    assert found(folder, "file_outside") == [f"{COVER}:1"]


def test_a_name_of_a_file_outside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    folder = write_content(tmp_path / "content", figures('"cover.png"', '"../../secret.png"'))
    assert found(folder, "file_outside") == ["figures/../../secret.png:1"]


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    folder = write_content(tmp_path, {"terms.toml": None})
    (folder / "terms.toml").mkdir()
    assert found(folder, "file_not_regular") == ["terms.toml:1"]


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "refused", str(path))

    folder = write_content(tmp_path)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert found(folder, "file_unreadable") == ["report.toml:1"]


def test_windows_line_ends_and_byte_order_marks_are_no_problem(tmp_path: Path) -> None:
    files = {
        name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        for name, text in FILES.items()
        if isinstance(text, str) and not name.endswith(".svg")
    }
    plain, windows = write_content(tmp_path / "plain"), write_content(tmp_path / "windows", files)
    assert check_content(windows) == []
    compile_content(plain, tmp_path / "plain.edition")
    compile_content(windows, tmp_path / "windows.edition")
    editions = [open_edition(tmp_path / f"{name}.edition") for name in ("plain", "windows")]
    assert editions[0].fingerprint == editions[1].fingerprint


def test_letters_in_two_characters_become_one(tmp_path: Path) -> None:
    compile_content(write_content(tmp_path, body("Z\u030cuvis.\n")), tmp_path / "out.edition")
    chapter = open_edition(tmp_path / "out.edition").chapter("cover", "en")
    assert "\u017duvis." in str(chapter.blocks[0])


def test_the_same_sources_make_the_same_bytes(tmp_path: Path) -> None:
    one, other = write_content(tmp_path / "one"), write_content(tmp_path / "deeper" / "other")
    for file in other.rglob("*"):
        os.utime(file, (1, 1))
    compile_content(one, tmp_path / "one.edition")
    compile_content(other, tmp_path / "other.edition")
    assert (tmp_path / "one.edition").read_bytes() == (tmp_path / "other.edition").read_bytes()


def test_the_bytes_do_not_depend_on_the_order_of_sets(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "content")
    code = (
        "import sys, pathlib; from reader.compile.content import compile_content;"
        "compile_content(*map(pathlib.Path, sys.argv[1:]))"
    )
    for seed in ("1", "2"):
        command = [sys.executable, "-c", code, str(folder), str(tmp_path / seed)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


def test_one_word_changes_the_fingerprint(tmp_path: Path) -> None:
    fingerprints = []
    publisher = report('en = "Publisher"', 'en = "Another"')
    for nth, changes in enumerate(({}, body("Other words.\n"), {"figures/cover.png": png(4, 4)}, publisher)):
        out = tmp_path / f"{nth}.edition"
        compile_content(write_content(tmp_path / str(nth), changes), out)
        fingerprints.append(open_edition(out).fingerprint)
    assert len(set(fingerprints)) == 4


def test_content_with_errors_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    out = tmp_path / "out.edition"
    out.write_text("old")
    folder = write_content(tmp_path / "content", {COVER: None, **report("year = 2023", "year = 0")})
    with pytest.raises(ContentError) as caught:
        compile_content(folder, out)
    assert (caught.value.key, caught.value.values["n"]) == ("content_has_errors", 2)
    assert out.read_text() == "old"


def test_warnings_do_not_keep_an_edition_from_being_made(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "content", {"lt/rivers/neris.md": "Text"})
    compile_content(folder, tmp_path / "out.edition")
    assert [entry.id for entry in chapters(open_edition(tmp_path / "out.edition").report)] == [
        "cover",
        "rivers",
        "nemunas",
        "names",
    ]


def test_the_folder_of_the_edition_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        compile_content(write_content(tmp_path), tmp_path / "nowhere" / "out.edition")
    assert caught.value.key == "edition_folder_missing"


def test_a_folder_stands_where_the_edition_should(tmp_path: Path) -> None:
    (tmp_path / "out.edition" / "inner").mkdir(parents=True)
    with pytest.raises(ContentError) as caught:
        compile_content(write_content(tmp_path / "content"), tmp_path / "out.edition")
    assert caught.value.key == "edition_not_written"
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.endswith(".part")] == []


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (13, "edition_folder_read_only"),
        (30, "edition_folder_read_only"),
        (27, "edition_disk_full"),
        (28, "edition_disk_full"),
        (5, "edition_not_written"),
    ],
)
def test_the_edition_cannot_be_written(number: int, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, "refused")

    folder = write_content(tmp_path / "content")
    out = tmp_path / "out.edition"
    out.write_text("old")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ContentError) as caught:
        compile_content(folder, out)
    assert caught.value.key == key
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["content", "home", "out.edition"]
    assert out.read_text() == "old"
