"""The first hundred bytes of a file."""

from pathlib import Path

import pytest

from reader.edition.header import check_header
from reader.edition.schema import APPLICATION_ID, FORMAT_VERSION
from reader.model.errors import EditionError


def header(
    page_size: int = 4096, pages: int = 1, version: int = FORMAT_VERSION, application: int = APPLICATION_ID
) -> bytes:
    """Write the header of a database as SQLite's file format has it."""
    written = bytearray(100)
    written[:16] = b"SQLite format 3\0"
    written[16:18] = (1 if page_size == 65536 else page_size).to_bytes(2, "big")
    written[28:32] = pages.to_bytes(4, "big")
    written[60:64] = version.to_bytes(4, "big")
    written[68:72] = application.to_bytes(4, "big")
    return bytes(written)


def refusal(folder: Path, data: bytes) -> str:
    file = folder / "a.edition"
    file.write_bytes(data)
    try:
        check_header(file)
    except EditionError as error:
        return error.key
    return ""


def test_a_whole_file_passes(tmp_path: Path) -> None:
    assert refusal(tmp_path, header() + bytes(4096 - 100)) == ""


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_a_file_is_as_long_as_its_pages(page_size: int, tmp_path: Path) -> None:
    data = header(page_size, pages=3).ljust(3 * page_size, b"\0")
    assert refusal(tmp_path, data) == ""
    assert refusal(tmp_path, data[:-1]) == "edition_truncated"


def test_the_kind_comes_before_the_version_and_the_version_before_the_length(tmp_path: Path) -> None:
    assert refusal(tmp_path, header(application=7, version=99, pages=9)) == "edition_foreign"
    assert refusal(tmp_path, header(version=99, pages=9)) == "edition_newer"
    assert refusal(tmp_path, header(pages=9)) == "edition_truncated"
