"""The shape of the shipped report: lengths, headings, credits."""

from itertools import pairwise

import pytest

from reader.model.blocks import Box, Chapter, CodeBlock, FigureBlock, Heading, Table
from reader.model.contents import COVER
from reader.model.prose import addressed, block_text
from tests.content.prose import chapters, content

FEWEST, MOST = 140, 480
"""Words of running text in a chapter."""

FRONT = "front"


def running_words(chapter: Chapter) -> int:
    prose = (block for block in addressed(chapter) if not isinstance(block, Table | CodeBlock | FigureBlock | Heading))
    return sum(len(block_text(block).split()) for block in prose)


def ordinary() -> list[str]:
    return [place.id for place in content().plan.places() if not place.opener and place.part != FRONT]


@pytest.mark.parametrize("name", ordinary())
def test_a_chapter_is_neither_a_note_nor_an_essay(name: str) -> None:
    lengths = {language: running_words(chapter) for language, chapter in chapters()[name].items()}
    assert all(FEWEST <= words <= MOST for words in lengths.values()), lengths


@pytest.mark.parametrize("name", list(chapters()))
def test_no_heading_skips_a_level(name: str) -> None:
    for chapter in chapters()[name].values():
        levels = [1, *(block.level for block in chapter.blocks if isinstance(block, Heading))]
        assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("place", [place for place in content().plan.places() if place.opener], ids=lambda p: p.id)
def test_a_part_opens_with_its_key_points(place: object) -> None:
    for chapter in chapters()[place.id].values():  # type: ignore[attr-defined]
        assert any(isinstance(block, Box) and block.kind == "key-points" for block in chapter.blocks)


def test_the_cover_says_what_it_is_and_names_the_source() -> None:
    lithuanian, english = (chapters()[COVER][language] for language in ("lt", "en"))
    said = {chapter: "\n".join(block_text(block) for block in addressed(chapter)) for chapter in (lithuanian, english)}
    assert "neoficial" in said[lithuanian].casefold()
    assert "unofficial" in said[english].casefold()
    for text in said.values():
        assert "VSD" in text
        assert "AOTD" in text


def test_titles_tell_chapters_apart() -> None:
    for language in content().plan.languages:
        titles = [texts[language].short_title for texts in chapters().values()]
        assert len(set(titles)) == len(titles)
