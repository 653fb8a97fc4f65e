"""The Qt binding must not lose references to None: where None can die, that kills the process."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000
NOISE = 50


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_keep_the_references_to_none() -> None:
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        target.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < NOISE
