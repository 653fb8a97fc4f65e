"""The edition file as bytes: the same for the same content."""

import sqlite3
from hashlib import sha256

import msgspec

from reader.compile.assembly import assemble_chapters, assemble_figures, assemble_report, with_names
from reader.compile.collection import Content
from reader.edition.schema import APPLICATION_ID, FORMAT_VERSION, PAGE_SIZE, TABLES
from reader.model.contents import chapters
from reader.model.report import Figure, Report
from reader.search.index import write_index

_PRAGMAS = (
    f"page_size = {PAGE_SIZE}",
    "encoding = 'UTF-8'",
    "auto_vacuum = NONE",
    "secure_delete = ON",  # what is not used is zero, so that it is the same every time
    f"application_id = {APPLICATION_ID}",
    f"user_version = {FORMAT_VERSION}",
)


def edition_bytes(content: Content, sources: str) -> bytes:
    """Make the edition of content without errors; ``sources`` is the digest of the folder."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        _fill(connection, content, sources)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        return connection.serialize()
    finally:
        connection.close()


def _fill(connection: sqlite3.Connection, content: Content, sources: str) -> None:
    report, texts, figures = assemble_report(content), assemble_chapters(content), assemble_figures(content)
    terms = list(content.terms.values())
    report, texts = with_names(report, texts, figures, terms)
    for sentence in TABLES.values():
        connection.execute(sentence)
    _insert(connection, "meta", ("report", _json(report)))
    for entry in chapters(report):
        for language in report.languages:
            _insert(connection, "chapter", (entry.id, language, _json(texts[entry.id][language])))
    for figure in figures:
        _insert(connection, "figure", (figure.number, _json(figure)))
    for position, term in enumerate(terms, start=1):
        _insert(connection, "term", (position, _json(term)))
    _fill_pictures(connection, content, figures, report)
    _insert(connection, "meta", ("fingerprint", fingerprint(connection)))
    _insert(connection, "meta", ("sources", sources))
    for language in report.languages:
        in_order = [texts[entry.id][language] for entry in chapters(report)]
        write_index(connection, report, language, in_order, figures, terms)


def _fill_pictures(
    connection: sqlite3.Connection, content: Content, figures: tuple[Figure, ...], report: Report
) -> None:
    """Store every picture file once, whichever figures and languages show it."""
    numbers: dict[str, int] = {}
    for figure in figures:
        for language in report.languages:
            file = content.gallery.plans[figure.id].files[language]
            if file not in numbers:
                numbers[file] = len(numbers) + 1
                _insert(connection, "picture", (numbers[file], content.gallery.data[file]))
            _insert(connection, "figure_picture", (figure.id, language, numbers[file]))


def _insert(connection: sqlite3.Connection, table: str, values: tuple[object, ...]) -> None:
    gaps = ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO {table} VALUES ({gaps})", values)  # noqa: S608 (our own table names)


def _json(value: msgspec.Struct) -> str:
    return msgspec.json.encode(value).decode()


def fingerprint(connection: sqlite3.Connection) -> str:
    """Give the SHA-256 of what an edition says: every row of its tables, in order, apart from other fingerprints."""
    digest = sha256()
    for table in TABLES:
        rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608 (our own table names)
        for row in rows:
            if row[0] not in {"fingerprint", "sources"} or table != "meta":
                for value in row:
                    data = value if isinstance(value, bytes) else str(value).encode()
                    digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()
