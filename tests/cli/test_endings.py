"""The endings of names that are written."""

from pathlib import Path

import pytest

from reader.cli.endings import check_ending
from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts
from tests.cli.conftest import Run


@pytest.mark.parametrize("name", ["a.pdf", "a.PDF", "a", "vsd.2023", "Dr. Smith", ".pdf", "a.png.pdf", "a."])
def test_a_name_with_the_ending_or_with_none(name: str) -> None:
    check_ending(Path("folder.png") / name, ".pdf")


@pytest.mark.parametrize("name", ["a.png", "a.PNG", "a.docx", "a.pdf.txt", "a.7z.x", "a.ą"])
def test_a_name_of_another_kind(name: str) -> None:
    with pytest.raises(ReaderError) as caught:
        check_ending(Path(name), ".pdf")
    assert caught.value.key == "ending_other"
    assert caught.value.values == {"path": Path(name), "ending": ".pdf", "kind": "PDF"}


def test_no_pdf_is_written_under_the_name_of_a_picture(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    said = run("export", out, "--section", "baltic", "--edition", edition_file)
    assert said == (1, "", Texts("en")("error.ending_other", path=out, ending=".pdf", kind="PDF") + "\n")
    assert not out.exists()


def test_no_picture_is_written_under_another_kind_s_name(
    run: Run, edition_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "lt_LT.UTF-8")
    out = tmp_path / "x.bmp"
    said = run("screenshot", out, "--edition", edition_file)
    assert said == (1, "", Texts("lt")("error.ending_other", path=out, ending=".png", kind="PNG") + "\n")
    assert not out.exists()


def test_a_name_without_an_ending_is_written_as_it_is(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "vsd.2023"
    assert run("export", out, "--section", "baltic", "--edition", edition_file) == (0, "", "")
    assert out.read_bytes().startswith(b"%PDF")
