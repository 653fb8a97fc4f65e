"""The sample report as a PDF, made once for all tests that read it, and a print service."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model.report import Language
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
from tests.paper.print_daemon import PrintDaemon
from tests.paper.sample import SampleEdition


@pytest.fixture
def edition() -> SampleEdition:
    return SampleEdition()


@pytest.fixture(scope="session", params=["lt", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    return str(request.param)


@pytest.fixture(scope="session")
def whole(language: Language, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of the whole sample report in a language."""
    file = tmp_path_factory.mktemp("paper") / f"{language}.pdf"
    file.write_bytes(make_pdf(SampleEdition(), PaperOptions(language)))
    return file


@pytest.fixture(scope="session")
def daemon() -> Iterator[PrintDaemon]:
    """Give a print service; whoever wants a printer adds one."""
    with PrintDaemon() as running:
        yield running
