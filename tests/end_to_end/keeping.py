"""What the program has kept, read from its files as anyone could."""

import sqlite3
from contextlib import closing
from pathlib import Path


def bookmarks(data: Path) -> list[tuple[str, str]]:
    """List chapter and block of what is marked; nothing while there is no database yet."""
    file = data / "desk.sqlite"
    if not file.exists():
        return []
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'bookmark'").fetchone():
            return []
        return database.execute("SELECT chapter, block FROM bookmark ORDER BY 1, 2").fetchall()
