"""The small report, open, and pages of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.edition.edition import Edition, open_edition
from reader.paper.options import PaperOptions
from reader.paper.pages import PdfPages
from reader.paper.pdf import make_pdf


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
