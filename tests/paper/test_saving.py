import errno
import os
import stat
from pathlib import Path

import pytest

from reader.model.errors import PaperError
from reader.paper.saving import PdfDraft, save_pdf
from reader.texts.catalogue import LANGUAGES, Texts


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder with nothing in it."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def failing(code: int) -> object:
    """Make a function that fails as the system does."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def error_of(target: Path) -> PaperError:
    with pytest.raises(PaperError) as caught:
        save_pdf(b"%PDF", target)
    return caught.value


def test_a_pdf_is_saved_and_nothing_else_is_left(place: Path) -> None:
    save_pdf(b"%PDF", place / "report.pdf")
    assert [file.name for file in place.iterdir()] == ["report.pdf"]
    assert (place / "report.pdf").read_bytes() == b"%PDF"


def test_an_old_file_is_replaced(place: Path) -> None:
    target = place / "report.pdf"
    target.write_bytes(b"old")
    save_pdf(b"new", target)
    assert target.read_bytes() == b"new"


def test_others_may_read_it_as_any_new_file(place: Path) -> None:
    save_pdf(b"%PDF", place / "report.pdf")
    (place / "any").write_bytes(b"")
    modes = {stat.S_IMODE(file.stat().st_mode) for file in place.iterdir()}
    assert len(modes) == 1


def test_a_link_stays_a_link(place: Path) -> None:
    (place / "real.pdf").write_bytes(b"old")
    (place / "link.pdf").symlink_to(place / "real.pdf")
    save_pdf(b"new", place / "link.pdf")
    assert (place / "link.pdf").is_symlink()
    assert (place / "real.pdf").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "key"),
    [
        (errno.ENOSPC, "paper_disk_full"),
        (errno.EDQUOT, "paper_disk_full"),
        (errno.EFBIG, "paper_disk_full"),
        (errno.EACCES, "paper_not_writable"),
        (errno.EPERM, "paper_not_writable"),
        (errno.EROFS, "paper_not_writable"),
        (errno.EIO, "paper_not_saved"),
    ],
)
@pytest.mark.parametrize("call", ["open", "fsync"])
def test_a_write_that_fails_leaves_the_old_file(
    place: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, key: str
) -> None:
    target = place / "report.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(*{"open": (Path, "open"), "fsync": (os, "fsync")}[call], failing(code))
    error = error_of(target)
    monkeypatch.undo()
    assert (error.key, error.values) == (key, {"path": str(target)})
    assert [file.name for file in place.iterdir()] == ["report.pdf"]
    assert target.read_bytes() == b"old"


def test_a_folder_that_is_missing(place: Path) -> None:
    assert error_of(place / "missing" / "report.pdf").key == "paper_folder_missing"
    assert list(place.iterdir()) == []


def test_a_file_where_the_folder_should_be(place: Path) -> None:
    (place / "file").write_bytes(b"")
    assert error_of(place / "file" / "report.pdf").key == "paper_folder_missing"


def test_a_folder_where_the_file_should_be(place: Path) -> None:
    assert error_of(place).key == "paper_target_is_folder"


def test_a_device_where_the_file_should_be() -> None:
    assert error_of(Path(os.devnull)).key == "paper_target_not_file"
    assert Path(os.devnull).is_char_device()


def test_a_name_that_is_too_long(place: Path) -> None:
    assert error_of(place / ("n" * 300)).key == "paper_name_too_long"
    assert list(place.iterdir()) == []


def test_a_file_that_another_program_has_open(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = place / "report.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", failing(errno.EACCES))
    assert error_of(target).key == "paper_file_in_use"
    assert [file.name for file in place.iterdir()] == ["report.pdf"]
    assert target.read_bytes() == b"old"


def test_a_draft_that_is_not_kept_is_thrown_away(place: Path) -> None:
    with PdfDraft(b"%PDF", place / "report.pdf"):
        assert len(list(place.iterdir())) == 1
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_failure_has_a_sentence(language: str) -> None:
    texts = Texts(language)
    values: dict[str, dict[str, object]] = {
        "paper_unknown_section": {"section": "x"},
        "paper_unknown_passage": {"passage": "x"},
        "paper_unknown_language": {"language": "x", "languages": "x"},
        "paper_date_unreadable": {"date": "x"},
        "paper_picture_unfit": {"number": 3},
        "paper_typesetting_stopped": {},
    }
    places = ("disk_full", "not_writable", "folder_missing", "target_is_folder", "target_not_file", "name_too_long")
    values |= {f"paper_{place}": {"path": "x"} for place in (*places, "file_in_use", "not_saved")}
    for key, gaps in values.items():
        assert "{" not in texts.of_error(PaperError(key, **gaps))
