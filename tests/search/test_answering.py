"""What a search answers with options: in other languages, in scopes, exactly, and why."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.model.blocks import Chapter, Heading, ItemList, ListBlock, ListItem, Text
from reader.model.contents import NAMES
from reader.model.hits import Also, Hits
from reader.model.location import Location
from reader.model.report import ChapterEntry, Part
from reader.model.searching import Kind, Scope, SearchOptions
from reader.search.index import write_index
from reader.search.ranking import rank_of
from reader.search.searcher import Searcher
from tests.search.indexed import PATH, REPORT, chapter, paragraph, person, write_chapters

TERMS = (person("lukashenka", {"lt": "Lukašenka", "en": "Lukashenka"}, en=("Lukashenko", "Лукашенко")),)
LITHUANIAN = [
    chapter("war", "#Grėsmė", "NATO ir Lukašenka: grėsmės auga.", "Vien tekstas be nieko.", title="Karas"),
    chapter("peace", "Taika ateis, sako Lukašenkos kaimynai.", "Grėsmių nėra, NATO gina.", title="Taika"),
]
ENGLISH = [
    chapter("war", "#Threat", "NATO and Lukashenka: threats grow.", "Nothing but a gresme.", title="War"),
    chapter("peace", "Peace comes, say the neighbours.", "No threats, NATO defends.", title="Peace"),
]
PARTS = tuple(Part(f"part-{one.id}", 1, (ChapterEntry(one.id, "", False, {}, {}, {}, (), {}),)) for one in LITHUANIAN)
BOTH = SearchOptions(both=True)
EXACT = SearchOptions(exact=True)


@pytest.fixture(scope="module")
def searcher() -> Searcher:
    connection = sqlite3.connect(":memory:")
    report = replace(REPORT, parts=PARTS)
    for language, chapters in (("lt", LITHUANIAN), ("en", ENGLISH)):
        write_index(connection, report, language, chapters, (), TERMS)
    return Searcher(connection, PATH)


def places(hits: Hits) -> list[str]:
    return sorted(f"{hit.location} {hit.language}" for hit in hits.hits)


def test_where_a_language_has_no_hit_another_answers(searcher: Searcher) -> None:
    hits = searcher.search("threat ", "lt")
    assert (hits.language, hits.languages) == ("lt", ("en",))
    assert places(hits) == ["peace#p2 en", "war#h1 en", "war#p2 en"]
    assert list(hits.chapters.items()) == [("war", 2), ("peace", 1)]


def test_where_a_language_has_hits_no_other_is_asked(searcher: Searcher) -> None:
    hits = searcher.search("gresme ", "lt")
    assert hits.languages == ("lt",)
    assert {hit.language for hit in hits.hits} == {"lt"}
    assert all(not hit.counterparts for hit in hits.hits)


def test_where_none_has_hits_what_is_near_is_offered(searcher: Searcher) -> None:
    hits = searcher.search("taikka ", "lt")
    assert (hits.total, hits.languages, hits.suggestions[0]) == (0, (), "Taika")
    assert searcher.search("neighbuors ", "lt", options=BOTH).suggestions == ("neighbours",)


def test_in_both_languages_a_passage_stands_once(searcher: Searcher) -> None:
    hits = searcher.search("nato ", "lt", options=BOTH)
    assert hits.languages == ("lt", "en")
    assert (hits.total, hits.chapters) == (2, {"war": 1, "peace": 1})
    assert places(hits) == ["peace#p2 lt", "war#p2 lt"]
    for hit in hits.hits:
        (other,) = hit.counterparts
        assert other.language == "en"
        assert [other.snippet[span.start : span.end] for span in other.matches] == ["NATO"]
        assert other.matches == other.block_matches


def test_what_is_found_in_one_language_is_shown_beside_the_other(searcher: Searcher) -> None:
    hits = searcher.search("grėsmė OR neighbours ", "en", options=BOTH)
    assert hits.languages == ("en", "lt")
    shown = {str(hit.location): (hit.language, hit.counterparts[0]) for hit in hits.hits}
    assert shown["peace#p1"][0] == "en"
    assert shown["peace#p1"][1].snippet == "Taika ateis, sako Lukašenkos kaimynai."
    assert shown["peace#p2"][0] == "lt"
    assert shown["peace#p2"][1].snippet == "No threats, NATO defends."
    assert not shown["peace#p2"][1].matches
    assert hits.total == len(hits.hits) == 4


@pytest.mark.parametrize("limit", [0, 1, 2])
def test_a_limit_does_not_change_counts_and_order_in_both_languages(searcher: Searcher, limit: int) -> None:
    whole = searcher.search("nato OR taika ", "lt", options=BOTH)
    some = searcher.search("nato OR taika ", "lt", limit=limit, options=BOTH)
    assert (some.total, some.chapters) == (whole.total, whole.chapters)
    assert [hit.location for hit in some.hits] == [hit.location for hit in whole.hits][:limit]


def with_names(*items: str) -> Searcher:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    listed = ItemList(ordered=False, items=tuple(ListItem(((Text(item),),)) for item in items))
    names = Chapter(NAMES, "Vardų rodyklė", "Vardų rodyklė", "", (ListBlock("p1", 1, listed),))
    write_chapters(connection, "lt", [chapter("a", "Karo vardai.", "Taika."), names])
    connection.commit()
    return Searcher(connection, PATH)


@pytest.mark.parametrize("both", [False, True])
def test_the_lists_of_the_index_of_names_are_searched_where_the_text_has_nothing(both: bool) -> None:
    searcher, options = with_names("Karas (Kari)", "Taika"), SearchOptions(both=both)
    assert places(searcher.search("karas ", "lt", options=options)) == ["a#p1 lt"]
    assert places(searcher.search("karas taika ", "lt", options=options)) == [f"{NAMES}#p1 lt"]
    assert places(searcher.search("vardų ", "lt", options=options)) == ["a#p1 lt", f"{NAMES} lt"]


def test_the_index_of_names_alone_does_not_keep_another_language_from_answering() -> None:
    connection = sqlite3.connect(":memory:")
    names = Chapter(NAMES, "Vardai", "Vardai", "", (paragraph(1, "Putin"),))
    write_chapters(connection, "lt", [chapter("a", "Taika"), names])
    write_chapters(connection, "en", [chapter("a", "Putin speaks")])
    searcher = Searcher(connection, PATH)
    assert places(searcher.search("Putin ", "lt")) == ["a#p1 en"]
    assert places(searcher.search("Putin -speaks ", "lt")) == [f"{NAMES}#p1 lt"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("grėsmės", ["war#p2 lt"]),
        ("gresmes", []),
        ("GRĖSMĖS", ["war#p2 lt"]),
        ("grėsm", []),
        ("grėsm*", ["peace#p2 lt", "war#h1 lt", "war#p2 lt"]),
        ("Lukašenka", ["war#p2 lt"]),
        ('"nato gina"', ["peace#p2 lt"]),
    ],
)
def test_exactly_as_typed(searcher: Searcher, query: str, found: list[str]) -> None:
    assert places(searcher.search(query, "lt", options=EXACT)) == found


def test_an_answer_tells_the_other_spellings_of_a_name(searcher: Searcher) -> None:
    hits = searcher.search("Lukashenko NATO ", "lt")
    assert hits.also == (Also("Lukashenko", ("Lukašenka",)),)
    assert places(hits) == ["war#p2 lt"]
    assert searcher.search("Lukašenka ", "lt").also == ()
    assert places(searcher.search("Lukashenko ", "lt", options=EXACT)) == []


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(), ["peace#p2 lt", "war#h1 lt", "war#p2 lt"]),
        (Scope(part="part-peace"), ["peace#p2 lt"]),
        (Scope(chapter="war"), ["war#h1 lt", "war#p2 lt"]),
        (Scope(chapter="war", kind="titles"), ["war#h1 lt"]),
        (Scope(kind="figures"), []),
        (Scope(locations=frozenset([Location("war", "p2"), Location("war", "p3"), Location("x", "y")])), ["war#p2 lt"]),
        (Scope(locations=frozenset([Location("peace", "p2", "edition")]), chapter="war"), []),
        (Scope(locations=frozenset()), []),
        (Scope(part="part-peace", chapter="war"), []),
    ],
)
def test_a_scope_narrows(searcher: Searcher, scope: Scope, found: list[str]) -> None:
    hits = searcher.search("grėsmė ", "lt", options=SearchOptions(scope=scope))
    assert places(hits) == found
    assert hits.total == len(found)


def test_a_scope_narrows_both_languages(searcher: Searcher) -> None:
    hits = searcher.search("nato ", "en", options=SearchOptions(scope=Scope(chapter="peace"), both=True))
    assert places(hits) == ["peace#p2 en"]


def test_a_chapter_narrows_the_scope(searcher: Searcher) -> None:
    options = SearchOptions(scope=Scope(kind="titles"))
    assert places(searcher.search("grėsmė ", "lt", chapter="war", options=options)) == ["war#h1 lt"]
    assert places(searcher.search("grėsmė ", "lt", chapter="peace", options=options)) == []


def test_a_chapter_is_found_by_its_short_title() -> None:
    connection = sqlite3.connect(":memory:")
    war = Chapter("war", "Nė vienas tikslas nepasiektas", "Ilgas karas", "", (Heading("h1", 2, (Text("Tikslas"),)),))
    write_chapters(connection, "lt", [war])
    searcher = Searcher(connection, PATH)
    (hit,) = searcher.search("ilgas karas ", "lt").hits
    assert (hit.location, hit.snippet) == (Location("war"), "Ilgas karas")
    assert hit.block_matches == ()
    (hit, _) = searcher.search("tikslas ", "lt").hits
    assert len(hit.block_matches) == 1
    assert searcher.search('"nepasiektas ilgas"', "lt").total == 0


@pytest.mark.parametrize(
    ("query", "wants"), [("§", False), ("-karas", False), ("", False), ("taika x", True), ("xyz", True)]
)
@pytest.mark.parametrize("both", [False, True])
def test_a_query_that_names_nothing_says_so(searcher: Searcher, query: str, wants: bool, both: bool) -> None:
    assert searcher.search(query, "lt", options=SearchOptions(both=both)).wants == wants


def test_why_a_hit_ranks_where_it_does(searcher: Searcher) -> None:
    for hit in searcher.search("grėsmės NATO ", "lt").hits:
        assert hit.reasons is not None
        assert hit.rank == pytest.approx(rank_of(hit.reasons))
        assert hit.reasons.near > 0
    (best, *_) = searcher.search("karas ", "lt").hits
    assert best.reasons is not None
    assert best.reasons.role == 6.0
    assert best.reasons.exact > 0


WORDS = st.lists(st.sampled_from(["nato", "OR", "NEAR", "taika", "threat", "grėsm*", "-karas", '"', "350 000"])).map(
    " ".join
)


@given(WORDS, st.booleans(), st.booleans(), st.sampled_from(["all", "titles", "figures"]), st.sampled_from(["", "war"]))
def test_any_query_with_any_options_is_answered(
    searcher: Searcher, text: str, both: bool, exact: bool, kind: Kind, chapter_id: str
) -> None:
    options = SearchOptions(scope=Scope(kind=kind, chapter=chapter_id), both=both, exact=exact)
    hits = searcher.search(text, "lt", options=options)
    assert hits.total == sum(hits.chapters.values()) == len(hits.hits)
    assert len({hit.location for hit in hits.hits}) == len(hits.hits)
    assert [hit.rank for hit in hits.hits] == sorted((hit.rank for hit in hits.hits), reverse=True)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("350,000 ", "Bus 350 tūkst. karių."),
        ("350000 ", "Bus 350\u00a0000 karių."),
        ("350 tūkst. ", "Bus 350 000 karių."),
        ("2 000 000 ", "Bus 2 mln. karių."),
        ("2022-02-24 ", "Nuo 2022 m. vasario 24 d. karas."),
        ("24.02.2022 ", "Nuo 2022 m. vasario 24 d. karas."),
    ],
)
def test_numbers_and_dates_are_found_however_they_are_written(query: str, text: str) -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", text, "Bus 351 000 ir 2023 m.")])
    assert places(Searcher(connection, PATH).search(query, "lt")) == ["a#p1 lt"]
