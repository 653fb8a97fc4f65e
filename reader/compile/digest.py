"""Whether an edition file is what its sources would be compiled to, told without reading any of them as Markdown.

Nothing here imports what compiling needs: a source checkout asks at every start.
"""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from reader.edition.schema import DATABASE_DAMAGES, connect_read_only
from reader.resources import resource

_ENDINGS = (".toml", ".md", ".svg", ".png", ".jpg", ".jpeg")
"""The endings of the files that an edition can be made of; texts lie in folders, so a README beside them is none."""

_PROGRAM = Path(__file__).resolve().parent.parent
_COMPILER = ("compile", "edition", "model", "texts", "words")
"""The packages that decide what sources are compiled to."""

_WORDS = "names.json"
"""The texts of the catalogue that are compiled into an edition, with its index of names."""


def content_digest(folder: Path) -> str:
    """Give the SHA-256 of the names and contents of a folder's sources, whenever and wherever they were written."""
    digest = sha256()
    for name, path in sorted(_sources(folder, "")):
        try:
            data = Path(path).read_bytes()
        except OSError:
            continue  # and no edition holds it
        digest.update(b"%s\0%d\0" % (name.encode(errors="surrogateescape"), len(data)))
        digest.update(data)
    return digest.hexdigest()


def _sources(folder: Path | str, prefix: str) -> Iterator[tuple[str, str]]:
    try:
        entries = os.scandir(folder)
    except PermissionError:
        return  # what cannot be read is in no edition
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _sources(entry.path, f"{prefix}{entry.name}/")
            elif entry.name.endswith(_ENDINGS if prefix else ".toml") and Path(entry.path).is_file():
                yield f"{prefix}{entry.name}", entry.path


def is_current(folder: Path, edition: Path) -> bool:
    """Tell whether an edition file was compiled from these very sources by this very program."""
    try:
        if edition.stat().st_mtime_ns < _program_time():
            return False
        connection = connect_read_only(edition)
    except (OSError, *DATABASE_DAMAGES):
        return False
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = 'sources'").fetchone()
    except DATABASE_DAMAGES:
        return False
    finally:
        connection.close()
    return row is not None and row[0] == content_digest(folder)


def _program_time() -> int:
    """Give the time of the newest file of the compiler, in nanoseconds."""
    folders = [_PROGRAM / package for package in _COMPILER]
    files = (entry for folder in folders for entry in os.scandir(folder) if entry.name.endswith(".py"))
    times = [file.stat().st_mtime_ns for file in files]
    return max(*times, *(file.stat().st_mtime_ns for file in resource("texts").glob(f"*/{_WORDS}")))
