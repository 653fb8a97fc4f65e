"""An edition that is open for reading, and every kind of file that cannot be."""

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.edition.edition import Edition, open_edition
from reader.model.contents import chapters
from reader.model.errors import EditionError
from reader.model.location import Location
from reader.model.prose import addressed
from reader.texts.catalogue import LANGUAGES, Texts
from tests.compile.sources import SVG, png
from tests.edition.sample import altered

TEXTS = [Texts(language) for language in LANGUAGES]


def refusal(path: Path) -> str:
    """Give the key of the error that opening a file raises; it is worded in every language."""
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    for texts in TEXTS:
        assert str(path) in texts.of_error(caught.value)
    return caught.value.key


def test_the_report_its_figures_and_its_terms(edition: Edition, edition_file: Path) -> None:
    assert edition.path == edition_file
    assert edition.report.id == "sample-2023"
    assert [figure.id for figure in edition.figures] == ["cover", "map"]
    assert list(edition.terms) == ["likely", "vilnius"]
    assert edition.terms["vilnius"].variants == {"lt": (), "en": ("Wilno", "Vilna")}
    assert len(edition.fingerprint) == 64


def test_a_chapter_in_each_language(edition: Edition) -> None:
    assert edition.chapter("cover", "lt").title == "Viršelis"
    assert edition.chapter("cover", "en").title == "Cover"


def test_a_chapter_is_decoded_once(edition: Edition) -> None:
    assert edition.chapter("nemunas", "en") is edition.chapter("nemunas", "en")


def test_pictures_are_the_files_that_were_compiled(edition: Edition) -> None:
    assert edition.picture("cover", "lt") == png()
    assert edition.picture("map", "en") == SVG.encode()


def test_a_figure_by_its_id(edition: Edition) -> None:
    assert edition.figure("map") is edition.figures[1]
    assert edition.figure("mop") is None


@pytest.mark.parametrize(
    ("wanted", "nearest", "exact"),
    [
        ("nemunas", "nemunas", True),
        ("nemunas#course", "nemunas#course", True),
        ("nemunas#lead", "nemunas#lead", True),
        ("nemunas#n2", "nemunas#n2", True),
        ("sample-2023/nemunas#p2", "nemunas#p2", True),
        ("sample-2022/nemunas#p2", "nemunas#p2", False),
        ("nemunas#p99", "nemunas#p9", False),
        ("nemunas#p1", "nemunas#p2", False),
        ("nemunas#curse", "nemunas#course", False),
        ("nemunas#zzz", "nemunas", False),
        ("nemunaas#course", "nemunas", False),
        ("front", "cover", False),
        ("xyz", "cover", False),
    ],
)
def test_the_nearest_place(edition: Edition, wanted: str, nearest: str, exact: bool) -> None:
    head, _, block = wanted.partition("#")
    report, _, chapter = head.rpartition("/")
    found, is_exact = edition.nearest(Location(chapter, block, report))
    assert (str(found), is_exact) == (nearest, exact)


@pytest.mark.parametrize(
    ("chapter", "is_near"),
    [("nemunas", True), ("nemunaas", True), ("rivers", True), ("nowhere", False), ("xyz", False)],
)
def test_what_is_written_much_like_a_chapter_is_near(edition: Edition, chapter: str, is_near: bool) -> None:
    assert edition.is_near(Location(chapter, "p3")) == is_near


def test_every_address_is_its_own_nearest(edition: Edition) -> None:
    for entry in chapters(edition.report):
        for block in addressed(edition.chapter(entry.id, "lt")):
            location = Location(entry.id, block.id)
            assert edition.nearest(location) == (location, True)


def test_threads_take_turns(edition: Edition) -> None:
    def read(_: int) -> list[str]:
        titles = [
            edition.chapter(entry.id, language).title for entry in chapters(edition.report) for language in ("lt", "en")
        ]
        return [*titles, str(len(edition.picture("map", "lt")))]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(read, range(64)))
    assert all(answer == answers[0] for answer in answers)


def test_opening_writes_nothing_and_leaves_nothing(edition_file: Path) -> None:
    before = sorted(edition_file.parent.iterdir())
    data = edition_file.read_bytes()
    open_edition(edition_file).close()
    assert sorted(edition_file.parent.iterdir()) == before
    assert edition_file.read_bytes() == data


def test_a_name_that_means_something_in_an_address(edition_file: Path, tmp_path: Path) -> None:
    odd = tmp_path / "50 % a?b#c&mode=rwc ąž.edition"
    odd.write_bytes(edition_file.read_bytes())
    opened = open_edition(odd)
    assert opened.report.id == "sample-2023"
    opened.close()


def test_opening_takes_a_few_milliseconds(edition_file: Path) -> None:
    open_edition(edition_file).close()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        opened = open_edition(edition_file)
        times.append(time.perf_counter() - start)
        opened.close()
    assert min(times) < 0.005


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere.edition") == "edition_missing"
    assert refusal(tmp_path / "no" / "folder.edition") == "edition_missing"


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.edition").write_bytes(b"")
    assert refusal(tmp_path / "a.edition") == "edition_empty"


def test_a_file_that_must_not_be_read(edition_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise PermissionError(13, "refused", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(edition_file) == "edition_unreadable"


@pytest.mark.parametrize("data", [b"short", b"%PDF-1.7\n" + bytes(5000), b"PK\x03\x04" + bytes(200)])
def test_a_foreign_file(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.edition").write_bytes(data)
    assert refusal(tmp_path / "a.edition") == "edition_foreign"


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "edition_foreign"


def test_a_database_of_another_program(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.edition")
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert refusal(tmp_path / "a.edition") == "edition_foreign"


def test_an_edition_of_a_newer_program(edition_file: Path) -> None:
    assert refusal(altered(edition_file, "PRAGMA user_version = 99")) == "edition_newer"


def test_an_edition_of_an_older_program(edition_file: Path) -> None:
    assert refusal(altered(edition_file, "PRAGMA user_version = 1")) == "edition_older"


@pytest.mark.parametrize("left", [10, 60, 99, 100, 4096, 20_000, -1])
def test_a_truncated_file(left: int, edition_file: Path, tmp_path: Path) -> None:
    (tmp_path / "a.edition").write_bytes(edition_file.read_bytes()[:left])
    assert refusal(tmp_path / "a.edition") == "edition_truncated"


def put(value: str) -> str:
    """Write the SQL that puts a value in place of the report."""
    return f"UPDATE meta SET value = {value} WHERE name = 'report'"  # noqa: S608 (the test's own words)


def change(table: str, old: str, new: str) -> str:
    """Write the SQL that replaces some JSON in all rows of a table."""
    return f"UPDATE {table} SET value = replace(value, '{old}', '{new}')"  # noqa: S608 (the test's own words)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'report' AS name, i AS value FROM n"

DAMAGES = {
    "no report": ["DELETE FROM meta WHERE name = 'report'"],
    "no fingerprint": ["DELETE FROM meta WHERE name = 'fingerprint'"],
    "a fingerprint that is none": ["UPDATE meta SET value = 'ab' WHERE name = 'fingerprint'"],
    "a report that is no JSON": [put("'{'")],
    "a report of other types": [change("meta", "2023,", '"2023",')],
    "a report that is a number": [put("7")],
    "a report that is bytes": [put("CAST(value AS BLOB)")],
    "a report that is not UTF-8": [put("CAST(X'FFFEFF' AS TEXT)")],
    "a report nested without end": [put(f"'{'[' * 100_000}'")],
    "a report with a bell in it": [change("meta", "Free", "\\u0007")],
    "a report in a language that is none": [change("meta", '["lt","en"]', '["lt","../en"]')],
    "a huge value": [put("zeroblob(70000000)")],
    "a table less": ["DROP TABLE term"],
    "a table of other columns": ["DROP TABLE term", "CREATE TABLE term (position INTEGER PRIMARY KEY, value INTEGER)"],
    "a view in place of a table": ["DROP TABLE meta", f"CREATE VIEW meta AS {ENDLESS}"],
    "a further view": ["CREATE VIEW other AS SELECT 1"],
    "a trigger": ["CREATE TRIGGER t AFTER INSERT ON term BEGIN DELETE FROM term; END"],
    "a further table": ["CREATE TABLE other (a)"],
    "a further virtual table": ["CREATE VIRTUAL TABLE other USING fts5(a)"],
    "an index on a function": ["CREATE INDEX i ON term (abs(position))"],
    "a generated column": [
        "DROP TABLE term",
        "CREATE TABLE term (position INTEGER PRIMARY KEY, value TEXT AS (printf('%.*c', 999999, 'x')))",
        "INSERT INTO term (position) VALUES (1)",
    ],
    "no search index": ["DROP TABLE search"],
    "a schema that cannot be read": ["UPDATE sqlite_master SET sql = 'CREATE TABLE' WHERE name = 'term'"],
    "a root page that is not there": ["UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'meta'"],
    "figures that are not counted": [change("figure", '"number":2', '"number":9')],
    "a figure that is no JSON": ["UPDATE figure SET value = 'x' WHERE number = 2"],
    "a figure in no chapter": [change("figure", '"nemunas"', '"neris"')],
    "a term in one language": [change("term", '"lt":', '"xx":')],
    "no terms at all": ["UPDATE term SET value = X'00'"],
}


@pytest.mark.parametrize("name", DAMAGES)
def test_an_altered_edition_is_not_opened(name: str, edition_file: Path) -> None:
    assert refusal(altered(edition_file, *DAMAGES[name])) == "edition_damaged"


BOX = '"title":"In short","blocks":['
EMPHASIS = '{"type":"e","children":['

CHAPTER_DAMAGES = {
    "no row": "DELETE FROM chapter WHERE chapter = 'nemunas'",
    "no JSON": "UPDATE chapter SET value = 'x'",
    "another chapter": "UPDATE chapter SET value = (SELECT value FROM chapter WHERE chapter = 'cover' LIMIT 1)",
    "a number": "UPDATE chapter SET value = 1",
    "an unknown block": change("chapter", '"type":"q"', '"type":"zz"'),
    "a heading of level 9": change("chapter", '"level":2', '"level":9'),
    "an unknown figure": change("chapter", '"id":"map"', '"id":"mop"'),
    "an unknown term": change("chapter", '"term":"likely"', '"term":"other"'),
    "an unknown note": change("chapter", '"note":"n2"', '"note":"n9"'),
    "two blocks of one address": change("chapter", '"id":"p2"', '"id":"p3"'),
    "an address that is none": change("chapter", '"id":"p2"', '"id":"P 2"'),
    "a paragraph without a number": change("chapter", '"number":2', '"number":0'),
    "a cell too few": change("chapter", '[{"type":"t","text":"Nemunas"}],', ""),
    "a column too many": change("chapter", '["left",', '["left","left",'),
    "a link to what is no place": change("chapter", '"chapter":"cover"', '"chapter":"../x"'),
    "an address of another kind": change("chapter", "https://", "javascript:"),
    "a box in a box": change("chapter", BOX, f'{BOX}{{"type":"x","id":"x9","kind":"box","title":"","blocks":[]}},'),
    "deep emphasis": change("chapter", '"content":[', f'"content":[{EMPHASIS * 40}{"]}" * 40},'),
    "emphasis beyond the stack": change("chapter", '"content":[', f'"content":[{EMPHASIS * 20_000}'),
    "a line feed": change("chapter", "Second", "Sec\\nond"),
    "a surrogate": change("chapter", "Second", "Sec\\ud800ond"),
}


@pytest.mark.parametrize("name", CHAPTER_DAMAGES)
def test_an_altered_chapter_is_not_given(name: str, edition_file: Path) -> None:
    opened = open_edition(altered(edition_file, CHAPTER_DAMAGES[name]))
    with pytest.raises(EditionError) as caught:
        opened.chapter("nemunas", "en")
    assert caught.value.key == "edition_damaged"
    opened.close()


@pytest.mark.parametrize(
    "sentence",
    [
        "DELETE FROM picture",
        "DELETE FROM figure_picture",
        "UPDATE picture SET bytes = 'text'",
        "UPDATE picture SET bytes = CAST('<svg' AS BLOB)",
        "UPDATE picture SET bytes = CAST(replace(CAST(bytes AS TEXT), '40', '41') AS BLOB)",
        "UPDATE picture SET bytes = CAST(replace(CAST(bytes AS TEXT), '<rect', '<script') AS BLOB)",
    ],
)
def test_an_altered_picture_is_not_given(sentence: str, edition_file: Path) -> None:
    opened = open_edition(altered(edition_file, sentence))
    with pytest.raises(EditionError) as caught:
        opened.picture("map", "en")
    assert caught.value.key == "edition_damaged"
    opened.close()


def read_everything(path: Path) -> None:
    opened = open_edition(path)
    try:
        for language in opened.report.languages:
            for entry in chapters(opened.report):
                opened.chapter(entry.id, language)
            for figure in opened.figures:
                opened.picture(figure.id, language)
    finally:
        opened.close()


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch") / "a.edition"


@settings(max_examples=150, deadline=None)
@example(places=[(0.03125, b"\x80")])
@given(
    places=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=40)), min_size=1, max_size=5
    )
)
def test_a_file_with_wrong_bytes_is_read_or_refused(
    edition_file: Path, scratch: Path, places: list[tuple[float, bytes]]
) -> None:
    data = bytearray(edition_file.read_bytes())
    for share, wrong in places:
        at = int(share * len(data))
        data[at : at + len(wrong)] = wrong
    scratch.write_bytes(data)
    with suppress(EditionError):
        read_everything(scratch)


def test_a_whole_edition_is_read(edition_file: Path) -> None:
    read_everything(edition_file)


def test_closing_waits_for_a_reader_in_another_thread(edition_file: Path) -> None:
    edition = open_edition(edition_file)
    chapter, language = next(chapters(edition.report)).id, edition.report.languages[0]
    began = threading.Event()
    ended: list[Exception] = []

    def read_on() -> None:
        try:
            while True:
                edition.picture(edition.figures[0].id, language)
                began.set()
        except EditionError as error:
            ended.append(error)

    reader = threading.Thread(target=read_on)
    reader.start()
    began.wait()
    edition.close()
    reader.join(timeout=10)
    assert [error.key for error in ended if isinstance(error, EditionError)] == ["edition_damaged"]
    with pytest.raises(EditionError):
        edition.chapter(chapter, language)  # none was read before
