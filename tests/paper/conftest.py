"""The sample report as a PDF, made once for all tests that read it."""

from pathlib import Path

import pytest

from reader.model.report import Language
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
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
