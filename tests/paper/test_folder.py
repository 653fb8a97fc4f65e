import errno
import json
import os
import tempfile
from pathlib import Path

import pytest

from reader.model.errors import EditionError, PaperError
from reader.model.report import Language
from reader.paper.exchange import MAIN, TEXT
from reader.paper.folder import working_folder, write_folder
from reader.paper.options import PaperOptions
from tests.paper.sample import SampleEdition


def test_a_working_folder_is_gone_afterwards() -> None:
    with working_folder() as folder:
        (folder / "file").write_bytes(b"x")
    assert not folder.exists()


def test_no_working_folder_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(PaperError) as caught, working_folder():
        pass
    assert caught.value.key == "paper_folder_missing"


def test_the_folder_holds_template_texts_and_pictures(tmp_path: Path) -> None:
    edition = SampleEdition()
    write_folder(tmp_path, edition, PaperOptions("lt"))
    manuscript = json.loads((tmp_path / TEXT).read_text("utf-8"))
    assert manuscript["sides"][0]["language"] == "lt"
    assert (tmp_path / MAIN).exists()
    for name, plate in manuscript["figures"].items():
        (picture,) = plate["pictures"]
        assert (tmp_path / picture["file"]).read_bytes() == edition.picture(name, "lt")


def test_a_picture_that_cannot_be_read_is_the_editions_error(tmp_path: Path) -> None:
    class Damaged(SampleEdition):
        def picture(self, figure: str, language: Language) -> bytes:
            raise EditionError("edition_damaged")

    with pytest.raises(EditionError):
        write_folder(tmp_path, Damaged(), PaperOptions("lt"))
    assert not (tmp_path / TEXT).exists()


def test_a_folder_that_vanishes_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PaperError) as caught:
        write_folder(tmp_path / "gone", SampleEdition(), PaperOptions("lt"))
    assert caught.value.key == "paper_folder_missing"


@pytest.mark.parametrize(("code", "key"), [(errno.ENOSPC, "paper_disk_full"), (errno.EACCES, "paper_not_writable")])
@pytest.mark.parametrize("call", ["write_bytes", "mkdtemp"])
def test_a_system_that_takes_no_files_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, key: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code), str(tmp_path))

    monkeypatch.setattr(*{"write_bytes": (Path, "write_bytes"), "mkdtemp": (tempfile, "mkdtemp")}[call], fail)
    with pytest.raises(PaperError) as caught, working_folder(tmp_path) as folder:
        write_folder(folder, SampleEdition(), PaperOptions("lt"))
    assert caught.value.key == key
