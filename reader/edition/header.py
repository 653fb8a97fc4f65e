"""The first hundred bytes of an edition: what kind of file it is, before any database library reads it."""

from pathlib import Path

from reader.edition.schema import APPLICATION_ID, FORMAT_VERSION
from reader.model.errors import EditionError

_MAGIC = b"SQLite format 3\0"
_HEADER_SIZE = 100


def check_header(path: Path) -> None:
    """Tell a file that cannot be an edition by its header (https://www.sqlite.org/fileformat2.html, section 1.3).

    Raises EditionError: edition_missing, edition_unreadable, edition_empty, edition_foreign, edition_truncated,
    edition_newer, edition_older.
    """
    header, size = _read(path)
    if size == 0:
        raise EditionError("edition_empty", path=path)
    if not header.startswith(_MAGIC[:size]):
        raise EditionError("edition_foreign", path=path)
    if size < _HEADER_SIZE:
        raise EditionError("edition_truncated", path=path)
    if _number(header, 68, 4) != APPLICATION_ID:
        raise EditionError("edition_foreign", path=path)
    if _number(header, 60, 4) > FORMAT_VERSION:
        raise EditionError("edition_newer", path=path)
    if _number(header, 60, 4) < FORMAT_VERSION:
        raise EditionError("edition_older", path=path)
    if size < _page_size(header) * _number(header, 28, 4):
        raise EditionError("edition_truncated", path=path)


def _read(path: Path) -> tuple[bytes, int]:
    try:
        if path.is_dir():
            raise EditionError("edition_foreign", path=path)
        with path.open("rb") as file:
            return file.read(_HEADER_SIZE), path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        raise EditionError("edition_missing", path=path) from None
    except OSError as error:
        raise EditionError("edition_unreadable", path=path) from error


def _number(header: bytes, start: int, length: int) -> int:
    return int.from_bytes(header[start : start + length], "big")


def _page_size(header: bytes) -> int:
    size = _number(header, 16, 2)
    return 65536 if size == 1 else size
