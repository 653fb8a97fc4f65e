import os
import sqlite3
import subprocess
import sys
from pathlib import Path

from reader.model.blocks import (
    Box,
    Chapter,
    CodeBlock,
    CodeRun,
    FigureBlock,
    Heading,
    ItemList,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    Paragraph,
    Strong,
    Table,
    Text,
)
from reader.model.prose import LEAD, TOP
from reader.model.report import Figure
from reader.search.numbering import number_passage, role_of
from reader.search.text import read_words
from reader.words.tokens import bounds, forms
from tests.search.indexed import chapter, person, write_chapters

FULL = Chapter(
    id="war",
    title="Karas",
    short_title="Karas",
    lead="Apie karą.",
    blocks=(
        Heading("h1", 2, (Text("Pajėgos"),)),
        Paragraph("p1", 1, (Text("Rusijos "), Strong((Text("karo"),)), NoteMark("n1", 1), Text(" planai"))),
        ListBlock("p2", 2, ItemList(False, (ListItem(((Text("viena"),),)), ListItem(((Text("antra"),),))))),
        Box("b1", "key-points", "Svarbiausia", (Paragraph("p3", 3, (Text("Dėžutėje"),)),)),
        FigureBlock("map"),
        Table("t1", (Text("Lentelė"),), ((Text("Metai"),),), (((Text("2023"),),),), ("left",)),
        CodeBlock("c1", "python", ((CodeRun("keyword", "print"),),)),
        Paragraph("p4", 4, (Text(" "),)),
    ),
    notes=(Note("n1", 1, ((Text("Pastaba"),),)),),
)

MAP = Figure(
    id="map",
    number=1,
    chapter="war",
    media_type="image/png",
    size={"lt": (10, 10), "en": (10, 10)},
    alt={"lt": "Žemėlapis rodo sieną", "en": "A map shows the border"},
    caption={"lt": "Baltarusija", "en": "Belarus"},
    credit={"lt": "Natural Earth", "en": "Natural Earth"},
    licence={"lt": "", "en": ""},
    source={"lt": "", "en": ""},
    date="2023",
)


def written(*languages: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for language in languages:
        write_chapters(connection, language, [FULL], [MAP], [person("putin", {"lt": "Putinas", "en": "Putin"})])
    return connection


def test_everything_that_has_an_address_is_a_passage_in_reading_order() -> None:
    rows = written("lt").execute("SELECT id, chapter, block, text FROM passage ORDER BY id").fetchall()
    assert [number for number, *_ in rows] == [number_passage(1, at, role_of(row[0])) for at, row in enumerate(rows, 1)]
    assert [(chapter, block, role_of(number), text) for number, chapter, block, text in rows] == [
        ("war", TOP, "title", "Karas"),
        ("war", LEAD, "lead", "Apie karą."),
        ("war", "h1", "heading", "Pajėgos"),
        ("war", "p1", "text", "Rusijos karo planai"),
        ("war", "p2", "text", "viena\nantra"),
        ("war", "b1", "box", "Svarbiausia"),
        ("war", "p3", "text", "Dėžutėje"),
        ("war", "map", "figure", "Baltarusija\nNatural Earth\nŽemėlapis rodo sieną"),
        ("war", "t1", "table", "Lentelė\nMetai\n2023"),
        ("war", "c1", "code", "print"),
        ("war", "n1", "note", "Pastaba"),
    ]


def test_the_vocabulary_counts_forms_and_joins_those_of_one_word() -> None:
    rows = written("lt").execute("SELECT form, folded, spelling, lexeme, count FROM word WHERE folded GLOB 'kar*'")
    found = {form: (folded, spelling, lexeme, count) for form, folded, spelling, lexeme, count in rows}
    assert found["karas"][:2] == ("karas", "Karas")
    assert found["karą"][:2] == ("kara", "karą")
    assert {lexeme for _, _, lexeme, _ in found.values()} == {found["karas"][2]}
    assert all(count == 1 for *_, count in found.values())


def test_a_form_is_spelled_as_it_mostly_is() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Karo karo karo NATO Nato nato")])
    assert dict(connection.execute("SELECT form, spelling FROM word")) == {"karo": "karo", "nato": "NATO"}


def test_languages_have_numbers_of_their_own() -> None:
    connection = written("lt", "en")
    question = "SELECT lexeme FROM word WHERE language = ?"
    lithuanian, english = ({n for (n,) in connection.execute(question, (language,))} for language in ("lt", "en"))
    assert lithuanian
    assert english
    assert not lithuanian & english
    assert connection.execute("SELECT count(*), count(DISTINCT id) FROM passage").fetchone() == (22, 22)
    assert {row[0] for row in connection.execute("SELECT form FROM name WHERE language = 'lt'")} == {"putinas", "putin"}


def test_the_index_has_as_many_tokens_as_the_text_has_words() -> None:
    connection = written("lt")
    connection.execute("CREATE VIRTUAL TABLE temp.instance USING fts5vocab(main, search, instance)")
    for number, text in connection.execute("SELECT id, text FROM passage").fetchall():
        rows = connection.execute("SELECT offset, term FROM instance WHERE col = 'form' AND doc = ?", (number,))
        assert [term for _, term in sorted(rows.fetchall())] == forms(text)


def test_the_words_of_a_text_are_kept_with_where_they_begin() -> None:
    connection = written("lt", "en")
    form_of_word = dict(connection.execute("SELECT id, form FROM word"))
    for text, packed in connection.execute("SELECT text, words FROM passage").fetchall():
        indexed = read_words(text, packed)
        assert [form_of_word[word] for word in indexed.words] == forms(text)
        assert list(indexed.starts) == [start for start, _ in bounds(text)]


def test_stretches_tell_language_part_and_chapter() -> None:
    rows = written("lt", "en").execute("SELECT number, language, part, chapter FROM stretch ORDER BY number")
    assert rows.fetchall() == [(1, "lt", "", "war"), (2, "en", "", "war")]


def test_a_location_has_one_number_in_all_languages() -> None:
    rows = written("lt", "en").execute("SELECT place FROM passage ORDER BY id").fetchall()
    assert [place for (place,) in rows] == [*range(1, 12), *range(1, 12)]


def test_a_spelling_of_a_name_has_the_lexeme_of_its_form() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Putino")], terms=[person("p", {"lt": "Putinas", "en": "Putino"})])
    (lexeme,) = connection.execute("SELECT lexeme FROM word").fetchone()
    rows = connection.execute("SELECT form, spelling, lexeme FROM name ORDER BY form").fetchall()
    assert rows == [("putinas", "Putinas", 0), ("putino", "Putino", lexeme)]
    assert connection.execute("SELECT * FROM kin").fetchall() == [("lt", "putinas", lexeme)]


def test_numbers_that_share_a_unit_stand_with_it_behind_the_words_of_the_text() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Padaugėtų 30–50 % per metus.", title="30–50 %")])
    form_of_word = dict(connection.execute("SELECT id, form FROM word"))
    (text, packed), *_ = connection.execute("SELECT text, words FROM passage WHERE block = 'p1'").fetchall()
    indexed = read_words(text, packed)
    placed = [(form_of_word[word], start) for word, start in zip(indexed.words, indexed.starts, strict=True) if word]
    assert placed[6:] == [("30", text.index("30")), ("％", text.index("%"))]
    assert not indexed.has_unseen


def test_no_chapters_make_an_empty_index() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [])
    assert connection.execute("SELECT count(*) FROM passage").fetchone() == (0,)


def test_the_same_input_makes_the_same_bytes() -> None:
    assert written("lt", "en").serialize() == written("lt", "en").serialize()


def test_the_bytes_do_not_depend_on_the_order_of_sets() -> None:
    script = (
        "import hashlib; from tests.search.test_index import written;"
        "print(hashlib.sha256(written('lt', 'en').serialize()).hexdigest())"
    )
    root = Path(__file__).parents[2]
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
