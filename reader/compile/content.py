"""What a publisher does with a folder of sources: check it, and make an edition file of it."""

import errno
from pathlib import Path

from reader.compile.collection import read_content
from reader.compile.digest import content_digest
from reader.compile.edition_file import edition_bytes
from reader.compile.problems import Problem
from reader.files import NO_ROOM, Draft
from reader.model.errors import ContentError

_FAILURES = dict.fromkeys(NO_ROOM, "edition_disk_full") | {
    errno.ENOENT: "edition_folder_missing",
    errno.ENOTDIR: "edition_folder_missing",
    errno.EACCES: "edition_folder_read_only",
    errno.EPERM: "edition_folder_read_only",
    errno.EROFS: "edition_folder_read_only",
}


def check_content(folder: Path) -> list[Problem]:
    """Find every problem of a folder of sources, sorted by file and line."""
    return read_content(folder)[1].sorted()


def compile_content(folder: Path, out: Path) -> None:
    """Write the edition of a folder of sources to a file, beside it first and then in its place.

    Raises ContentError: content_has_errors (``n`` of them; nothing is written), and if the file cannot be written
    edition_folder_missing, edition_folder_read_only, edition_disk_full, edition_not_written.
    """
    content, problems = read_content(folder)
    if content is None or problems.error_count:
        raise ContentError("content_has_errors", folder=folder, n=problems.error_count)
    _write_beside(out, edition_bytes(content, content_digest(folder)))


def _write_beside(out: Path, data: bytes) -> None:
    """Write a file so that a failure leaves the old one: a new one in the same folder, on disk, then renamed."""
    try:
        with Draft(data, out) as draft:
            draft.keep()
    except OSError as error:
        raise ContentError(_FAILURES.get(error.errno or 0, "edition_not_written"), path=out) from error
