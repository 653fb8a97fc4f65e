"""PDFs that are kept, and what stands for a folder."""

from pathlib import Path

import pytest

from reader.model.errors import PaperError
from reader.paper.kept import KeptPdfs, folder_key


def test_what_is_kept_is_found() -> None:
    kept = KeptPdfs(10)
    assert kept.find(b"a") is None
    kept.keep(b"a", b"12345")
    assert kept.find(b"a") == b"12345"


def test_what_was_not_wanted_for_longest_makes_room() -> None:
    kept = KeptPdfs(10)
    for key in (b"a", b"b"):
        kept.keep(key, b"12345")
    kept.find(b"a")
    kept.keep(b"c", b"12345")
    assert [kept.find(key) for key in (b"a", b"b", b"c")] == [b"12345", None, b"12345"]


def test_what_is_too_large_is_not_kept() -> None:
    kept = KeptPdfs(4)
    kept.keep(b"a", b"12345")
    assert kept.find(b"a") is None


def test_the_same_files_have_the_same_key(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "a").write_bytes(b"1")
        (folder / "b").write_bytes(b"2")
    assert folder_key(one) == folder_key(other)
    (other / "a").write_bytes(b"12")
    (other / "b").write_bytes(b"")
    assert folder_key(one) != folder_key(other)


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "refused")

    (tmp_path / "a").write_bytes(b"1")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(PaperError) as caught:
        folder_key(tmp_path)
    assert caught.value.key == "paper_not_writable"
