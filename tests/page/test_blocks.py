"""How blocks stand on the page."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QTextBlock

from reader.model.blocks import CodeBlock, CodeRun
from reader.page.page import Page
from tests.page.conftest import Build
from tests.page.sample import sample_chapter

LOG = ('["12:00:01", "2001:db8::25", "/news", 200]', '["12:00:02", "192.0.2.17", "/search", 503]')


def code_of(page: Page) -> list[QTextBlock]:
    """Give the lines of code, each a block of the document."""
    first = page.document.findBlock(page.index["k1"].start)
    return [first, first.next()]


@pytest.fixture
def narrow(build: Build) -> Page:
    code = CodeBlock("k1", "json", tuple((CodeRun("plain", line),) for line in LOG))
    return build(chapter=replace(sample_chapter("en"), blocks=(code,), notes=()), width=300)


def test_the_rest_of_a_line_of_code_hangs(narrow: Page) -> None:
    for block in code_of(narrow):
        layout = block.layout()
        assert layout.lineCount() > 1
        lefts = [layout.lineAt(line).x() for line in range(layout.lineCount())]
        assert lefts[0] < lefts[1]
        assert len(set(lefts[1:])) == 1
        rights = [layout.lineAt(line).x() + layout.lineAt(line).naturalTextWidth() for line in range(len(lefts))]
        assert max(rights) <= 300


def test_lines_of_code_begin_where_its_ground_lets_them(narrow: Page) -> None:
    area = narrow.block_rect("k1")
    lefts = {block.layout().lineAt(0).x() + block.layout().position().x() for block in code_of(narrow)}
    assert len(lefts) == 1
    assert 8 <= lefts.pop() - area.left() <= 16
