"""Hits as rows."""

import pytest
from msgspec.structs import replace

from reader.model.found import Found
from reader.model.hits import Counterpart, Hit, Hits, Role, Span
from reader.model.location import Location
from reader.model.report import Report
from reader.texts.catalogue import Texts
from reader.ui.panels.grouped_rows import Group, Piece
from reader.ui.panels.hit_rows import HitWording, rows_by_place

ORDER = {"cover": 0, "east": 1, "war": 2}
SPANS = (Span(0, 4),)


def hit(chapter: str, order: int, role: Role = "text", language: str = "en", other: Counterpart | None = None) -> Hit:
    counterparts = (other,) if other is not None else ()
    block = f"p{order}"
    return Hit(Location(chapter, block), language, "Words", SPANS, SPANS, 1.0, order, role, None, counterparts)


@pytest.fixture
def wording(report: Report, texts: Texts) -> HitWording:
    made = HitWording(report)
    made.texts, made.language = texts, "en"
    return made


def test_front_matter_has_no_title_above_its_chapters(report: Report) -> None:
    cover, east, war = hit("cover", 1), hit("east", 2), hit("war", 3)
    found = Found(Hits("w", "en", (war, cover, east), total=3, chapters={"cover": 1, "east": 1, "war": 1}), ORDER)
    assert rows_by_place(found, report, "en") == [
        Group("Cover", 1),
        cover,
        Group("East", 2, True),
        Group("East", 1),
        east,
        Group("War and threats", 1),
        war,
    ]


def test_a_chapter_that_the_report_has_not_is_named_by_its_id(report: Report) -> None:
    one = hit("gone", 1)
    found = Found(Hits("w", "en", (one,), total=1, chapters={"gone": 1}), ORDER)
    assert rows_by_place(found, report, "lt") == [Group("gone", 1), one]


def test_a_paragraph_is_its_words_alone(wording: HitWording) -> None:
    assert wording.pieces(hit("war", 1)) == (Piece("Words", 8, marks=SPANS),)
    beside = replace(hit("war", 1), matches=(Span(0, 4), Span(5, 9), Span(12, 14)))
    assert wording.pieces(beside)[0].marks == (Span(0, 9), Span(12, 14))


def test_best_first_the_chapter_is_named(wording: HitWording) -> None:
    wording.names_chapters = True
    assert wording.pieces(hit("war", 1))[0] == Piece("War and threats", 1, muted=True)


@pytest.mark.parametrize("role", ["title", "heading", "box"])
def test_headings_are_bold(wording: HitWording, role: Role) -> None:
    assert [piece.bold for piece in wording.pieces(hit("war", 1, role))] == [True]


@pytest.mark.parametrize("role", ["figure", "table", "code", "note"])
def test_what_does_not_show_by_itself_is_named(wording: HitWording, texts: Texts, role: Role) -> None:
    assert wording.words(hit("war", 1, role)) == texts(f"search.role.{role}") + ". Words"


def test_a_title_that_is_found_as_the_contents_have_it_is_named(wording: HitWording, texts: Texts) -> None:
    short = Hit(Location("war"), "en", "War", (Span(0, 3),), (), 1.0, 1, "title")
    assert wording.pieces(short) == (
        Piece(texts("search.role.contents"), 1, muted=True),
        Piece("War", 8, bold=True, marks=(Span(0, 3),)),
    )


def test_the_other_language_is_named(wording: HitWording) -> None:
    assert wording.words(hit("war", 1, language="lt")) == "LT. Words"


def test_of_two_languages_the_one_that_is_read_comes_first_and_both_are_marked(wording: HitWording) -> None:
    pair = hit("war", 1, language="lt", other=Counterpart("en", "Other", (Span(1, 2),), (Span(5, 6),)))
    assert wording.pieces(pair) == (
        Piece("EN", 1, muted=True),
        Piece("Other", 8, marks=(Span(1, 2),)),
        Piece("LT", 1, muted=True),
        Piece("Words", 8, marks=SPANS),
    )


def test_a_counterpart_without_matches_stands_back(wording: HitWording) -> None:
    pair = hit("war", 1, other=Counterpart("lt", "Kita"))
    assert wording.pieces(pair)[-1] == Piece("Kita", 4, muted=True)
