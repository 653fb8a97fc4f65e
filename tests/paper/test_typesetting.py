from pathlib import Path

import pytest
import typst

from reader.model.errors import PaperError
from reader.paper.exchange import MAIN, TEXT
from reader.paper.folder import write_folder
from reader.paper.options import PaperOptions
from reader.paper.typesetting import Typesetter
from tests.paper.sample import SampleEdition, png

DOCUMENT = '#set document(title: "x", date: datetime(year: 2023, month: 3, day: 9))\n'


@pytest.fixture
def folder(tmp_path: Path, edition: SampleEdition) -> Path:
    write_folder(tmp_path, edition, PaperOptions("en", ("belarus-dependence",)))
    return tmp_path


def test_a_folder_becomes_a_pdf(folder: Path) -> None:
    assert Typesetter().typeset(folder).startswith(b"%PDF-1.7")


@pytest.mark.parametrize("damaged", [b"", b"\x89PNG\r\n\x1a\n", png(8, 8)[:60], b"<svg/>"])
def test_a_damaged_picture_is_named(folder: Path, damaged: bytes) -> None:
    next(folder.glob("picture-*")).write_bytes(damaged)
    with pytest.raises(PaperError) as caught:
        Typesetter().typeset(folder)
    assert (caught.value.key, caught.value.values) == ("paper_picture_unfit", {"number": 3})


def test_a_defect_of_the_template_is_no_picture_s_fault(folder: Path) -> None:
    (folder / MAIN).write_text("#panic()", "utf-8")
    with pytest.raises(typst.TypstError):
        Typesetter().typeset(folder)


def test_nothing_outside_the_folder_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / TEXT).write_text('{"figures": {}}', "utf-8")
    for path in ("../secret.txt", str(tmp_path / "secret.txt")):
        (inside / MAIN).write_text(f'{DOCUMENT}#read("{path}")', "utf-8")
        with pytest.raises(typst.TypstError):
            Typesetter().typeset(inside)
