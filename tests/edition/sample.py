"""An edition file made of the sample sources, and the same file altered."""

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.compile.content import compile_content
from tests.compile.sources import write_content


def make_edition(folder: Path) -> Path:
    """Compile the sample sources into an edition file in a folder."""
    out = folder / "sample.edition"
    compile_content(write_content(folder / "content"), out)
    return out


def altered(edition: Path, *sentences: str) -> Path:
    """Run SQL on a copy of an edition, with the checks of the schema off, and give the copy."""
    copy = edition.with_name("altered.edition")
    copy.write_bytes(edition.read_bytes())
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for sentence in sentences:
            connection.execute(sentence)
    return copy
