import json
from pathlib import Path

import pytest
import typst

from reader.paper import worker
from reader.paper.exchange import FAILURE, MAIN, PAPER
from reader.paper.folder import write_folder
from reader.paper.options import PaperOptions
from tests.paper.sample import SampleEdition


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_folder(tmp_path, SampleEdition(), PaperOptions("en", ("belarus-dependence",)))
    return tmp_path


def test_a_pdf_is_left_in_the_folder(folder: Path) -> None:
    assert worker.main(folder) == 0
    assert (folder / PAPER).read_bytes().startswith(b"%PDF")
    assert not (folder / FAILURE).exists()


def test_what_cannot_be_done_is_left_in_the_folder(folder: Path) -> None:
    next(folder.glob("picture-*")).write_bytes(b"")
    assert worker.main(folder) == 1
    assert json.loads((folder / FAILURE).read_text("utf-8")) == {"key": "paper_picture_unfit", "values": {"number": 3}}
    assert not (folder / PAPER).exists()


def test_a_defect_is_not_hidden(folder: Path) -> None:
    (folder / MAIN).write_text("#panic()", "utf-8")
    with pytest.raises(typst.TypstError):
        worker.main(folder)
    assert not (folder / FAILURE).exists()
