"""One compiled edition for all tests of a run; nothing writes to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.edition.edition import Edition, open_edition
from tests.edition.sample import make_edition


@pytest.fixture(scope="session")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_edition(tmp_path_factory.mktemp("edition"))


@pytest.fixture
def edition(edition_file: Path) -> Iterator[Edition]:
    opened = open_edition(edition_file)
    yield opened
    opened.close()
