import sqlite3
import threading
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.model.errors import Cancelled, EditionError
from reader.model.hits import Hit, Hits
from reader.search.answering import POOL
from reader.search.numbering import chapter_code, role_of
from reader.search.searcher import Searcher, open_searcher
from reader.search.snippet import LONGEST_SNIPPET
from reader.words.folding import fold
from reader.words.tokens import form_of, spans
from tests.edition.sample import altered
from tests.search.indexed import PATH, chapter, person, searcher_of, write_chapters

WAR = chapter(
    "war",
    "#Grėsmė saugumui",
    "Lietuvai kyla grėsmių. Rusijos karas tęsiasi, grėsmės auga.",
    "V. Putinas nurodė 350\u00a0000 karių. Kitas Putinas čia nebuvo paminėtas.",
    "Karas ir taika: Rusija, kuri kelia grėsmę, pralaimi savo karą.",
    title="Rusijos karas",
    lead="Karo padėtis 2022–2023 m.",
)
TRADE = chapter(
    "trade",
    "Prekyba su ES/NATO šalimis. Vyriausybei rūpi Su-27 lėktuvai.",
    "Gresia bado metai; Kim Jong-unas tyli. C++ ir 𝔘kraina bei gre\u0307sme\u0307.",
    title="Prekyba",
)
TERMS = (person("lukashenka", {"lt": "Lukašenka", "en": "Lukashenka"}, en=("Lukashenko",)),)
SEARCHER = searcher_of(WAR, TRADE, terms=TERMS)


def places(hits: Hits) -> list[str]:
    return [str(hit.location) for hit in hits.hits]


def words(hit: Hit) -> list[str]:
    return [hit.snippet[span.start : span.end] for span in hit.matches]


def found(query: str) -> list[str]:
    """Search, and give the matched words by hit in reading order."""
    hits = sorted(SEARCHER.search(query, "lt").hits, key=lambda hit: hit.order)
    return [f"{hit.location}: {', '.join(words(hit))}" for hit in hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("grėsmė ", ["war#h1: Grėsmė", "war#p2: grėsmių, grėsmės", "war#p4: grėsmę", "trade#p2: gre\u0307sme\u0307"]),
        ("gresmems ", ["war#h1: Grėsmė", "war#p2: grėsmių, grėsmės", "war#p4: grėsmę", "trade#p2: gre\u0307sme\u0307"]),
        ("rusija karas ", ["war: Rusijos, karas", "war#p2: Rusijos, karas", "war#p4: Karas, Rusija, karą"]),
        ('"rusijos karas"', ["war: Rusijos karas", "war#p2: Rusijos karas"]),
        ('"rus* karas"', ["war: Rusijos karas", "war#p2: Rusijos karas"]),
        ('"rus* kar* tęs*"', ["war#p2: Rusijos karas tęsiasi"]),
        ('"kar* taika', []),
        ('"kar* ir taika', ["war#p4: Karas ir taika"]),
        ('"gresm* auga"', ["war#p2: grėsmės auga"]),
        ("NEAR taika OR", ["war#p4: taika"]),
        ("taika OR OR tyli ", ["war#p4: taika", "trade#p2: tyli"]),
        ("„Rusijos kar", ["war: Rusijos karas", "war#p2: Rusijos karas"]),
        ('"rusija karas"', []),
        ("karas -rusija", ["war#lead: Karo"]),
        ('karas -"rusijos karas"', ["war#lead: Karo", "war#p4: Karas, karą"]),
        ("350 000", ["war#p3: 350\u00a0000"]),
        ("350,000 ", ["war#p3: 350\u00a0000"]),
        ("2022-2023", ["war#lead: 2022–2023"]),
        ("V. Putino", ["war#p3: Putinas, Putinas"]),
        ("ES/NATO", ["trade#p1: ES, NATO"]),
        ("su-27", ["trade#p1: Su-27"]),
        ("kim jong-unas ", ["trade#p2: Kim, Jong-unas"]),
        ("C++", ["trade#p2: C"]),
        ("ukraina", ["trade#p2: 𝔘kraina"]),
        ("vyriausyb", ["trade#p1: Vyriausybei"]),
        ("nėra", []),
        ("", []),
        ("-karas", []),
    ],
)
def test_what_a_query_finds(query: str, expected: list[str]) -> None:
    assert found(query) == expected


def test_a_hit_tells_where_what_and_which() -> None:
    (hit,) = SEARCHER.search("vyriausybė ", "lt").hits
    assert (str(hit.location), hit.language, hit.role) == ("trade#p1", "lt", "text")
    assert hit.snippet == "Prekyba su ES/NATO šalimis. Vyriausybei rūpi Su-27 lėktuvai."
    assert hit.matches == hit.block_matches
    roles = {hit.role for hit in SEARCHER.search("karas ", "lt").hits}
    assert roles == {"title", "lead", "text"}


def test_counts_are_exact_whatever_the_limit() -> None:
    many = searcher_of(
        chapter("b", *(f"karas {number}" for number in range(30))), chapter("a", *("karas" for _ in range(5)))
    )
    hits = many.search("karo", "lt", limit=3)
    assert len(hits.hits) == 3
    assert hits.total == 35
    assert list(hits.chapters.items()) == [("b", 30), ("a", 5)]
    assert many.search("karo", "lt", limit=0).total == 35
    assert many.search("karo", "lt", limit=-1).hits == ()


def test_one_chapter_can_be_searched() -> None:
    hits = SEARCHER.search("grėsmė ", "lt", chapter="trade")
    assert places(hits) == ["trade#p2"]
    assert hits.total == 1
    assert SEARCHER.search("grėsmė ", "lt", chapter="nowhere").total == 0


def test_the_limit_does_not_change_the_order() -> None:
    texts = ["karas ir taika"] + ["karas tolimas " + "žodis " * (number % 7) + "taika" for number in range(POOL + 50)]
    many = searcher_of(chapter("a", *texts))
    everything = places(many.search("karas taika ", "lt", limit=1000))
    assert len(everything) == POOL + 51
    assert everything[0] == "a#p1"
    assert places(many.search("karas taika ", "lt", limit=20)) == everything[:20]


@pytest.mark.parametrize(
    ("query", "texts", "best"),
    [
        ("karo ", ["Apie karą kalba visi.", "Apie karo kalba visi."], 2),
        ("grėsmių ", ["Čia didelė grėsmė auga.", "Čia didelių grėsmių daug."], 2),
        ("gresmiu ", ["Čia didelė grėsmė auga.", "Čia didelių grėsmių daug."], 2),
        ("karas ", ["Karas čia ir dabar tęsiasi.", "#Apie šį karą ir kitus mūsų"], 2),
        (
            "rusijos karas ",
            ["Karas Europoje ir daug kitų žodžių, Rusijos", "Čia tęsiasi Rusijos karas kitų žodžių ir daug"],
            2,
        ),
        ("V. Putinas ", ["Kalbėjo Vladas Putinas.", "Kalbėjo V. Putinas."], 2),
        ("karas ", ["Lygiai taip pat karas.", "Lygiai taip pat karas."], 1),
    ],
)
def test_the_better_hit_comes_first(query: str, texts: list[str], best: int) -> None:
    hits = searcher_of(chapter("a", *texts, *("Visai kitas dalykas." for _ in range(9)))).search(query, "lt")
    assert hits.total == 2
    assert hits.hits[0].order == best
    assert hits.hits[0].rank >= hits.hits[1].rank


def test_a_title_comes_before_its_chapters_text() -> None:
    assert places(SEARCHER.search("karas ", "lt"))[0] == "war"


def test_names_are_found_in_any_spelling() -> None:
    searcher = searcher_of(chapter("a", "A. Lukašenkos režimas."), terms=TERMS)
    assert [words(hit) for hit in searcher.search("Lukashenko", "lt").hits] == [["Lukašenkos"]]


def test_a_full_name_finds_the_family_name_and_stands_first_where_it_is_whole() -> None:
    putin = person("putin", {"lt": "Vladimiras Putinas", "en": "Vladimir Putin"}, lt=("V. Putinas", "Putinas"))
    searcher = searcher_of(chapter("a", "V. Putinas.", "Apie Putiną.", "Vladimiras Putinas."), terms=[putin])
    hits = searcher.search("Vladimiras Putinas ", "lt").hits
    assert hits[0].location.block == "p3"
    assert len(hits) == 3


def test_languages_are_apart() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "NATO karas")])
    write_chapters(connection, "en", [chapter("a", "NATO wars")])
    with Searcher(connection, PATH) as searcher:
        assert searcher.search("nato", "lt").hits[0].snippet == "NATO karas"
        assert searcher.search("nato", "en").hits[0].snippet == "NATO wars"
        assert searcher.search("taika", "en").total == 0


def test_figures_tables_and_notes_are_found(edition_file: Path) -> None:
    with open_searcher(edition_file) as searcher:
        rows = searcher._connection.execute("SELECT id FROM passage").fetchall()
        assert {"title", "text", "figure", "note"} <= {role_of(number) for (number,) in rows}
        question = "SELECT id, language, passage.chapter, block, text FROM passage"
        question += f" JOIN stretch ON number = {chapter_code('id')}"
        for number, language, chapter_id, block, text in searcher._connection.execute(question).fetchall():
            if role_of(number) == "index":
                continue  # found where the text has nothing
            word = max((text[span.start : span.end] for span in spans(text)), key=len)
            hits = searcher.search(f'"{word}"', language)
            assert (chapter_id, block) in {(hit.location.chapter, hit.location.block) for hit in hits.hits}


WORDS = ["karas", "Karo", "grėsmė", "gresmiu", "Putinas", "V.", "-", '"', "„", "*", "350", "000", "Su-27", "NATO", "'"]
TYPED = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)


@given(TYPED, st.sampled_from(["lt", "en", "xx", ""]))
@example('"', "lt")
@example("karas\x00grėsmė", "lt")
@example("\u202e\u200fkaras", "lt")
@example("UNE", "lt")
@example("karas OR NOT NEAR(a b) {x} : ^ + *", "lt")
def test_any_text_is_answered_and_every_match_is_one(text: str, language: str) -> None:
    hits = SEARCHER.search(text, language)
    assert hits.total == sum(hits.chapters.values()) >= len(hits.hits)
    assert [hit.rank for hit in hits.hits] == sorted((hit.rank for hit in hits.hits), reverse=True)
    for hit in hits.hits:
        assert hit.matches
        assert hit.block_matches
        assert len(hit.snippet) <= LONGEST_SNIPPET + 4
        for matches, whole in ((hit.matches, hit.snippet), (hit.block_matches, passage_of(hit))):
            ends = [0, *(span.end for span in matches)]
            assert all(end <= span.start < span.end <= len(whole) for end, span in zip(ends, matches, strict=False))
            assert all(is_asked_for(whole[span.start : span.end], text) for span in matches)


def passage_of(hit: Hit) -> str:
    (text,) = SEARCHER._connection.execute("SELECT text FROM passage WHERE place = ?", (hit.order,)).fetchone()
    assert isinstance(text, str)
    return text


def is_asked_for(match: str, query: str) -> bool:
    """Tell whether each word of a match begins like a word of the query, which is all that forms of these words do.

    Of three letters two are the stem: *une* is a case of *unas*.
    """
    typed = [fold(form_of(query[span.start : span.end])) for span in spans(query)]
    matched = [fold(form_of(match[span.start : span.end])) for span in spans(match)]
    return bool(matched) and all(
        any(form[:3] == word[:3] or form.startswith(word[:2] if len(word) == 3 else word) for word in typed)
        for form in matched
    )


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "karas " * 2_000, '"' * 10_000, "-x " * 3_000, "žodis-" * 2_000, "1 " * 5_000]
)
def test_a_long_paste_is_bounded_work(text: str) -> None:
    before = perf_counter()
    SEARCHER.search(text, "lt")
    assert perf_counter() - before < 1


def test_cancelling_stops_the_search_that_goes_on() -> None:
    searcher = searcher_of(chapter("a", *("karas ir taika" for _ in range(20))))
    reached, go_on = threading.Event(), threading.Event()

    def wait() -> int:
        reached.set()
        go_on.wait(10)
        return 0

    searcher._connection.set_progress_handler(wait, 1)
    failures: list[type[BaseException]] = []

    def search() -> None:
        try:
            searcher.search("karas taika", "lt")
        except Cancelled as cancelled:
            failures.append(type(cancelled))

    worker = threading.Thread(target=search)
    worker.start()
    assert reached.wait(10)
    searcher.cancel()
    go_on.set()
    worker.join(10)
    assert failures == [Cancelled]
    searcher._connection.set_progress_handler(None, 0)
    assert searcher.search("karas taika", "lt").total == 20


def test_cancelling_when_nothing_goes_on_does_nothing() -> None:
    SEARCHER.cancel()
    assert SEARCHER.search("karas ", "lt").total


@pytest.mark.parametrize(
    "sentence",
    [
        "UPDATE passage SET text = 'a' || char(0x202E) || char(7)",
        "UPDATE passage SET text = x'ff'",
        "UPDATE passage SET chapter = x'00'",
        "UPDATE passage SET words = x'00'",
        "UPDATE passage SET text = ''",
        "DELETE FROM passage",
        "UPDATE stretch SET number = number + (1 << 60)",
        "UPDATE stretch SET chapter = x'00'",
        "UPDATE word SET lexeme = 'lexeme'",
        "UPDATE word SET form = x'ff00'",
        "DROP TABLE passage",
        "DROP TABLE word",
        "DROP TABLE search",
        "UPDATE search_data SET block = x'ffffffff' WHERE id > 10",
    ],
)
def test_an_altered_index_is_a_damaged_edition(edition_file: Path, sentence: str) -> None:
    with open_searcher(edition_file) as searcher:
        (text,) = searcher._connection.execute("SELECT text FROM passage ORDER BY id LIMIT 1").fetchone()
    with open_searcher(altered(edition_file, sentence)) as searcher, pytest.raises(EditionError) as raised:
        searcher.search(text, "lt")
    assert raised.value.key == "edition_damaged"


def test_a_missing_file_cannot_be_searched(tmp_path: Path) -> None:
    with pytest.raises(EditionError) as raised:
        open_searcher(tmp_path / "none.edition")
    assert raised.value.key == "edition_damaged"


def test_a_searcher_that_was_made_ready_answers_as_one_that_was_not() -> None:
    searcher = searcher_of(chapter("a", "Karas ir taika."))
    plain = searcher.search("karo", "lt")
    searcher.prepare()
    assert searcher.search("karo", "lt") == plain


@pytest.mark.parametrize("query", ["U.S.", "us ", "su27", "Su-27", "su 27"])
def test_abbreviations_and_types_are_found_however_they_are_written(query: str) -> None:
    searcher = searcher_of(chapter("a", "The US flew."), chapter("b", "A Su-27 came."), language="en")
    assert searcher.search(query, "en").total == 1
