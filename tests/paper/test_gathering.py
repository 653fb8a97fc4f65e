import pytest
from msgspec.structs import replace

from reader.model.blocks import Chapter
from reader.model.errors import PaperError
from reader.model.theme import PALETTES
from reader.paper.gathering import BODY, gather
from reader.paper.manuscript import Manuscript
from reader.paper.options import PaperOptions
from tests.paper.sample import REPORT, SampleEdition


def gathered(*sections: str, figures: bool = True, language: str = "en") -> Manuscript:
    return gather(SampleEdition(), PaperOptions(language, sections, figures))


def figure_blocks(manuscript: Manuscript) -> list[object]:
    """List the ids of the figures placed in the text, as the template sees them."""
    texts = [section.text for section in manuscript.sections]
    blocks = [block for text in texts if isinstance(text, dict) for block in text["blocks"]]  # type: ignore[union-attr]
    return [block["id"] for block in blocks if isinstance(block, dict) and block["type"] == "f"]


def test_the_whole_report_has_a_title_page_and_every_chapter() -> None:
    manuscript = gathered()
    assert manuscript.whole
    assert manuscript.cover == "cover"
    assert len(manuscript.sections) == 5


def test_one_chapter_has_neither_title_page_nor_cover() -> None:
    manuscript = gathered("belarus-war")
    assert not manuscript.whole
    assert manuscript.cover == ""
    assert set(manuscript.figures) == {"belarus-map"}


def test_the_cover_alone_keeps_its_figure_in_its_text() -> None:
    manuscript = gathered("cover")
    assert figure_blocks(manuscript) == ["cover"]
    assert not manuscript.sections[0].cover


def test_the_figure_of_the_title_page_is_not_shown_twice() -> None:
    assert figure_blocks(gathered()) == ["belarus-map", "photo"]


def test_a_report_without_a_cover_figure_keeps_the_figures_of_its_cover_chapter() -> None:
    edition = SampleEdition(report=replace(REPORT, cover_figure=""))
    manuscript = gather(edition, PaperOptions("en"))
    assert manuscript.cover == ""
    assert figure_blocks(manuscript) == ["cover", "belarus-map", "photo"]


def test_figures_can_be_left_out() -> None:
    manuscript = gathered(figures=False)
    assert manuscript.figures == {}
    assert manuscript.cover == ""
    assert figure_blocks(manuscript) == []
    assert "belarus-war#belarus-map" not in manuscript.targets


def test_chapters_stand_below_the_landing_page_of_their_part() -> None:
    levels = [section.level for section in gathered().sections]
    assert levels == [1, 1, 1, 2, 2]


def test_chapters_without_the_landing_page_stand_at_the_top() -> None:
    assert [section.level for section in gathered("belarus-war", "belarus-dependence").sections] == [1, 1]


def test_a_chapter_tells_its_part() -> None:
    section = gathered("belarus-war", language="lt").sections[0]
    assert (section.part, section.part_title) == (1, "Baltarusija")
    assert gathered("introduction").sections[0].part == 0


def test_links_can_lead_only_to_what_is_printed() -> None:
    targets = gathered("belarus-war").targets
    assert "belarus-war#p1" in targets
    assert "introduction#scale" not in targets
    assert "belarus" not in targets


def test_the_masthead_is_in_the_language() -> None:
    masthead = gathered(language="lt").masthead
    assert masthead.title == "Grėsmių vertinimas 2023: atpasakojimas"
    assert masthead.cutoff == "2023 m. vasario 5 d."
    assert masthead.date == (2023, 3, 9)


def test_a_document_of_one_chapter_is_named_after_it() -> None:
    title = gathered("belarus-war").masthead.title
    assert title == "Belarus serves Russia’s war and calls it guarding the rear · Threat Assessment 2023: A Restatement"


def test_the_keywords_tell_the_edition() -> None:
    assert gathered().masthead.keywords == ("sample-2023", "2023", "0123456789abcdef")


def test_the_look_is_the_theme_of_light_paper_in_points() -> None:
    look = gathered().look
    assert look.colours == PALETTES["light"]
    assert look.sizes["body"] == BODY
    assert look.sizes["title"] > look.sizes["heading"] > look.sizes["body"] > look.sizes["note"]


def test_a_picture_keeps_its_kind() -> None:
    plates = gathered().figures
    assert plates["belarus-map"].file.endswith(".svg")
    assert plates["photo"].file.endswith(".png")
    assert plates["photo"].raster


def test_a_figure_without_a_description_is_described_by_its_caption() -> None:
    edition = SampleEdition()
    edition.figures["photo"] = replace(edition.figures["photo"], alt={"lt": "", "en": ""})
    assert gather(edition, PaperOptions("en")).figures["photo"].alt == "Belarus and its neighbours in 2023"


def test_an_empty_chapter_can_be_gathered() -> None:
    edition = SampleEdition()
    edition.chapters["introduction", "en"] = Chapter("introduction", "Empty", "Empty", "", ())
    assert gather(edition, PaperOptions("en", ("introduction",))).targets == ("introduction",)


def test_a_date_that_is_none_is_said() -> None:
    edition = SampleEdition(report=replace(REPORT, cutoff="2023-02-31"))
    with pytest.raises(PaperError) as caught:
        gather(edition, PaperOptions("en"))
    assert caught.value.key == "paper_date_unreadable"
