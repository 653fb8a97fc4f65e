"""One compiled edition for all tests of a run; nothing writes to it."""

from pathlib import Path

import pytest

from tests.edition.sample import make_edition


@pytest.fixture(scope="session")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_edition(tmp_path_factory.mktemp("edition"))
