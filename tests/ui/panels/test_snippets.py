"""Laying out a few lines of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.ui.panels.snippets import ELLIPSIS, lay_out, utf16_offset


@pytest.mark.parametrize(("text", "offset", "units"), [("abc", 2, 2), ("a😀b", 1, 1), ("a😀b", 2, 3), ("😀😀", 2, 4)])
def test_offsets_beyond_the_basic_plane(text: str, offset: int, units: int) -> None:
    assert utf16_offset(text, offset) == units


@given(st.text(max_size=60), st.integers(0, 60))
def test_offsets_agree_with_utf_16(text: str, offset: int) -> None:
    start = text[:offset].encode("utf-16-le", "surrogatepass")
    assert utf16_offset(text, min(offset, len(text))) == len(start) // 2


def test_short_text_is_left_whole(dressed: QApplication) -> None:
    assert lay_out("One line", QFont(), 400, 3).layout.text() == "One line"


def test_long_text_is_cut_at_a_word_with_an_ellipsis(dressed: QApplication) -> None:
    words = "nepriklausomybė ir saugumas " * 30
    lines = lay_out(words, QFont(), 240, 3)
    assert lines.layout.lineCount() == 3
    text = lines.layout.text()
    assert text.endswith(ELLIPSIS)
    assert words.startswith(text.removesuffix(ELLIPSIS))


def test_one_endless_word_is_broken(dressed: QApplication) -> None:
    assert lay_out("a" * 500, QFont(), 100, 2).layout.lineCount() == 2


def test_the_last_line_of_an_endless_word_is_filled(dressed: QApplication) -> None:
    lines = lay_out("a" * 500, QFont(), 200, 1)
    width = lines.layout.lineAt(0).naturalTextWidth()
    assert 200 - QFontMetricsF(QFont()).horizontalAdvance("aa") <= width <= 200
