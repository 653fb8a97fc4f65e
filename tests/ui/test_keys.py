"""How keys are written."""

import pytest

from reader.ui.keys import write_key


@pytest.mark.parametrize(
    ("key", "written"), [("Ctrl+-", "Ctrl+−"), ("-", "−"), ("Ctrl++", "Ctrl++"), ("Ctrl+Shift+S", "Ctrl+Shift+S")]
)
def test_a_minus_is_a_minus(key: str, written: str) -> None:
    assert write_key(key) == written
