"""The small report, open, pages of it, and what the parts of the panel are made with."""

from collections.abc import Iterator
from pathlib import Path
from threading import enumerate as running_threads

import pytest
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition, open_edition
from reader.paper.options import PaperOptions
from reader.paper.pages import PdfPages
from reader.paper.pdf import make_pdf
from reader.paper.press import Press
from tests.ui.paper.doubles import Printers


@pytest.fixture
def edition(edition_file: Path) -> Iterator[Edition]:
    opened = open_edition(edition_file)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def pdf(edition_file: Path) -> bytes:
    """Give the pages of the longest chapter: several."""
    opened = open_edition(edition_file)
    data = make_pdf(opened, PaperOptions("lt", ("neris",)))
    opened.close()
    return data


@pytest.fixture
def pages(pdf: bytes) -> Iterator[PdfPages]:
    with PdfPages(pdf) as opened:
        assert len(opened) > 2
        yield opened


@pytest.fixture(scope="session")
def press() -> Iterator[Press]:
    with Press() as made:
        yield made


@pytest.fixture
def spooler() -> Printers:
    return Printers()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder in which this test's temporary files are."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture
def no_threads_left(qtbot: QtBot) -> Iterator[None]:
    """Let every thread of the room end before the next test."""
    yield
    qtbot.waitUntil(lambda: not [one for one in running_threads() if one.name in ("paper", "print")])
