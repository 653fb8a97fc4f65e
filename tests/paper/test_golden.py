"""Whether pages look as they did when somebody last looked at them; ``golden_pages`` says how to draw them again."""

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.paper.golden_pages import DOCUMENTS, FOLDER, Document, draw

FAINT = 48
"""A difference of so many of 255 greys that a letter drawn a little otherwise does not make it."""

MOST_CHANGED = 0.004
"""The share of the pixels that may differ by more: a line of small print."""


def changed(golden: Image.Image, drawn: Image.Image) -> float:
    """Give the share of the pixels that look otherwise."""
    difference = ImageChops.difference(golden, drawn).point(lambda grey: 255 if grey > FAINT else 0)
    return ImageStat.Stat(difference).mean[0] / 255


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: next(iter(document.pages)))
def test_pages_look_as_they_did(document: Document) -> None:
    for name, drawn in draw(document).items():
        with Image.open(FOLDER / f"{name}.png") as golden:
            assert golden.size == drawn.size
            assert changed(golden, drawn) <= MOST_CHANGED, name


def test_there_is_a_golden_page_for_each_that_is_looked_at_and_no_other() -> None:
    names = {name for document in DOCUMENTS for name in document.pages}
    assert {file.stem for file in FOLDER.glob("*.png")} == names


def test_a_page_that_lacks_a_line_looks_otherwise() -> None:
    (_, page), *_ = draw(DOCUMENTS[1]).items()
    without = page.copy()
    without.paste(255, (60, 210, 270, 230))
    assert changed(page, without) > MOST_CHANGED
