"""What surrounds a chapter is taken from the edition, in the language of the texts."""

from collections.abc import Mapping

import pytest

from reader.model.blocks import Chapter
from reader.model.report import ChapterEntry, Figure, Language, Part, Report, Term
from reader.page.frame import Neighbour, PageFrame, frame_of
from reader.texts.catalogue import Texts
from tests.page.sample import FIGURE, TERMS, both, sample_chapter


def entry(name: str, part: str, *, opener: bool = False) -> ChapterEntry:
    title = both(f"{name} lietuviškai", f"{name} in English")
    return ChapterEntry(name, part, opener, title, title, both("Įžanga.", "Lead."), (), {"lt": 1, "en": 1})


class SmallEdition:
    """An edition of two parts, of which the second has a landing page."""

    def __init__(self) -> None:
        said = both("Vertinimas", "Assessment")
        parts = (
            Part("front", 0, (entry("cover", "front"), entry("introduction", "front"))),
            Part("belarus", 1, (entry("belarus", "belarus", opener=True), entry("war", "belarus"))),
        )
        self._report = Report("nta-2023", 2023, ("lt", "en"), said, said, said, said, said, "", "", "", "", parts)

    @property
    def report(self) -> Report:
        return self._report

    @property
    def terms(self) -> Mapping[str, Term]:
        return TERMS

    def chapter(self, chapter: str, language: Language) -> Chapter:
        return sample_chapter(language, chapter)

    def figure(self, figure: str) -> Figure | None:
        return FIGURE if figure == "budget" else None


def frame(chapter: str, language: Language = "en") -> PageFrame:
    return frame_of(SmallEdition(), sample_chapter(language, chapter), Texts(language))


@pytest.mark.parametrize(
    ("chapter", "language", "label"),
    [
        ("cover", "en", "Edition 2023"),
        ("cover", "lt", "2023 m. leidimas"),
        ("introduction", "en", ""),
        ("belarus", "lt", "1 dalis"),
        ("war", "en", "1  belarus in English"),
    ],
)
def test_label_says_where_one_is(chapter: str, language: Language, label: str) -> None:
    assert frame(chapter, language).label == label


def test_neighbours_are_the_chapters_before_and_after() -> None:
    shown = frame("belarus")
    assert shown.previous == Neighbour("introduction", "introduction in English")
    assert shown.next == Neighbour("war", "war in English")
    assert frame("cover").previous is None
    assert frame("war").next is None


def test_figures_of_the_chapter_are_known() -> None:
    assert dict(frame("war").figures) == {"budget": FIGURE}


def test_cover_previews_the_numbered_parts_with_their_key_points() -> None:
    (preview,) = frame("cover", "lt").previews
    assert (preview.chapter, preview.label, preview.title) == ("belarus", "1 dalis", "belarus lietuviškai")
    assert len(preview.points) == 1


def test_landing_page_previews_the_chapters_of_its_part() -> None:
    (preview,) = frame("belarus").previews
    assert (preview.chapter, preview.title, preview.lead) == ("war", "war in English", "Lead.")


def test_other_chapters_preview_nothing() -> None:
    assert frame("war").previews == ()
