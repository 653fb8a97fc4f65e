"""Questions to the contents of a report."""

import pytest

from reader.model.contents import chapters, find_chapter, find_part, minutes, neighbours, part_title, position
from reader.model.report import ChapterEntry, Part, Report


def entry(chapter: str, part: str, *, opener: bool = False) -> ChapterEntry:
    words = {"en": chapter.title()}
    return ChapterEntry(chapter, part, opener, words, words, words, (), {"en": 400})


SAID = {"en": "said"}
PARTS = (
    Part("front", 0, (entry("cover", "front"), entry("summary", "front"))),
    Part("east", 1, (entry("east", "east", opener=True), entry("war", "east"))),
)
REPORT = Report("r", 2023, ("en",), SAID, SAID, SAID, SAID, SAID, "", "", "", "", PARTS)


def test_reading_order_and_position() -> None:
    assert [one.id for one in chapters(REPORT)] == ["cover", "summary", "east", "war"]
    assert position(REPORT, "east") == (3, 4)


def test_neighbours_at_the_ends_and_between() -> None:
    assert neighbours(REPORT, "cover") == (None, find_chapter(REPORT, "summary"))
    assert neighbours(REPORT, "war") == (find_chapter(REPORT, "east"), None)
    before, after = neighbours(REPORT, "east")
    assert (before and before.id, after and after.id) == ("summary", "war")


def test_what_is_not_there_is_none() -> None:
    assert find_chapter(REPORT, "west") is None
    assert find_part(REPORT, "west") is None


def test_a_part_without_landing_page_has_no_title() -> None:
    assert [part_title(part, "en") for part in PARTS] == ["", "East"]


@pytest.mark.parametrize(("words", "wanted"), [(0, 1), (200, 1), (201, 2), (1000, 5)])
def test_minutes_are_rounded_up(words: int, wanted: int) -> None:
    assert minutes(words) == wanted
