"""Columns share the width they have; where their words do not fit, rows become records."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextTable

from reader.model.blocks import Chapter, Table, Text
from reader.page.page import Page
from reader.page.table import plan_columns
from tests.page.conftest import Build

columns = st.lists(st.tuples(st.floats(1, 300), st.floats(0, 500)), min_size=1, max_size=6)


@given(columns, st.floats(10, 2000))
def test_columns_fill_the_width_and_hold_their_words(widths: list[tuple[float, float]], room: float) -> None:
    least = [word for word, _ in widths]
    wanted = [word + more for word, more in widths]
    planned = plan_columns(least, wanted, room)
    if sum(least) > room:
        assert planned is None
        return
    assert planned is not None
    assert abs(sum(planned) - room) < 0.01
    assert all(width >= word - 0.01 for width, word in zip(planned, least, strict=True))


def test_columns_without_words_share_evenly() -> None:
    assert plan_columns([0, 0], [0, 0], 100) == [50, 50]


def tables_of(page: Page) -> list[QTextTable]:
    return [frame for frame in page.document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def test_wide_column_shows_a_table(build: Build) -> None:
    page = build(width=680)
    first = tables_of(page)[0]
    assert (first.rows(), first.columns()) == (3, 3)
    assert first.format().headerRowCount() == 1


def test_narrow_column_shows_records(build: Build) -> None:
    text = build(width=300, scale=3.0).document.toPlainText()
    assert "Tanks" in text
    assert "Brigade  30–40" in text
    assert "Brigade  2 500–3 000" in text


def test_record_leaves_empty_cells_out(build: Build) -> None:
    text = build(width=300, scale=3.0).document.toPlainText()
    assert text.count("Remarks") == 1


def test_numbers_stay_in_one_line_while_they_can(build: Build) -> None:
    page = build(width=420)
    table = tables_of(page)[0]
    assert table.cellAt(2, 1).firstCursorPosition().block().layout().lineCount() == 1


def test_table_without_rows_has_its_header(build: Build) -> None:
    table = Table("t1", (), ((Text("Internationalisation"),), (Text("Standardisation"),)), (), ("left", "right"))
    page = build(chapter=Chapter("war", "T", "T", "", (table,)), width=120)
    assert "Standardisation" in page.document.toPlainText().replace("\u00ad", "")
