from typing import Any

import pytest
from msgspec.structs import replace

from reader.model.blocks import Chapter, Link, Paragraph
from reader.model.errors import PaperError
from reader.model.paper import TextSize
from reader.model.report import Part
from reader.model.theme import PALETTES
from reader.paper.gathering import gather
from reader.paper.look import BODY
from reader.paper.manuscript import Manuscript
from reader.paper.options import Marked, PaperOptions
from tests.paper.sample import REPORT, SampleEdition, entry
from tests.paper.sample_chapters import words


def gathered(*sections: str, figures: bool = True, language: str = "en") -> Manuscript:
    return gather(SampleEdition(), PaperOptions(language, sections, figures))


def figure_blocks(manuscript: Manuscript) -> list[object]:
    """List the ids of the figures placed in the text, as the template sees them."""
    texts = [section.texts[0] for section in manuscript.sections]
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
    assert (section.part, section.part_titles) == (1, ("Baltarusija",))
    assert gathered("introduction").sections[0].part == 0


def test_links_can_lead_only_to_what_is_printed() -> None:
    targets = gathered("belarus-war").targets
    assert "belarus-war#p1" in targets
    assert "introduction#scale" not in targets
    assert "belarus" not in targets


def test_the_masthead_is_in_the_language() -> None:
    masthead = gathered(language="lt").sides[0].masthead
    assert masthead.title == "Grėsmių vertinimas 2023: atpasakojimas"
    assert masthead.cutoff == "2023 m. vasario 5 d."
    assert masthead.date == (2023, 3, 9)


def test_a_document_of_one_chapter_is_named_after_it() -> None:
    title = gathered("belarus-war").sides[0].masthead.title
    assert title == "Belarus serves Russia’s war and calls it guarding the rear"


def test_the_keywords_tell_the_edition() -> None:
    assert gathered().sides[0].masthead.keywords == ("sample-2023", "2023", "0123456789abcdef")


def test_the_look_is_the_theme_of_light_paper_in_points() -> None:
    look = gathered().look
    assert look.colours == PALETTES["light"]
    assert look.sizes["body"] == BODY["normal"]
    assert look.sizes["title"] > look.sizes["heading"] > look.sizes["body"] > look.sizes["note"]


def test_a_picture_keeps_its_kind() -> None:
    plates = gathered().figures
    assert plates["belarus-map"].pictures[0].file.endswith(".svg")
    assert plates["photo"].pictures[0].file.endswith(".png")
    assert plates["photo"].pictures[0].raster


def test_a_figure_without_a_description_is_described_by_its_caption() -> None:
    edition = SampleEdition()
    edition.figures["photo"] = replace(edition.figures["photo"], alt={"lt": "", "en": ""})
    assert gather(edition, PaperOptions("en")).figures["photo"].words[0].alt == "Belarus and its neighbours in 2023"


def test_an_empty_chapter_can_be_gathered() -> None:
    edition = SampleEdition()
    edition.chapters["introduction", "en"] = Chapter("introduction", "Empty", "Empty", "", ())
    assert gather(edition, PaperOptions("en", ("introduction",))).targets == ("introduction",)


def test_a_date_that_is_none_is_said() -> None:
    edition = SampleEdition(report=replace(REPORT, cutoff="2023-02-31"))
    with pytest.raises(PaperError) as caught:
        gather(edition, PaperOptions("en"))
    assert caught.value.key == "paper_date_unreadable"


def test_the_whole_report_lists_its_figures_at_the_end() -> None:
    assert gathered().figure_list == ("cover", "belarus-map", "photo")


def test_a_choice_lists_its_figures_if_they_stand_in_more_than_one_chapter() -> None:
    assert gathered("belarus").figure_list == ("cover", "belarus-map", "photo")
    assert gathered("introduction", "belarus-war").figure_list == ()
    assert gathered("belarus-war").figure_list == ()
    assert gathered(figures=False).figure_list == ()


def test_two_languages_stand_side_by_side_the_chosen_one_first() -> None:
    manuscript = gather(SampleEdition(), PaperOptions("en", ("belarus-war",), bilingual=True))
    assert [side.language for side in manuscript.sides] == ["en", "lt"]
    assert manuscript.sides[1].words.contents == "Turinys"
    assert manuscript.sections[0].part_titles == ("Belarus", "Baltarusija")
    assert len(manuscript.sections[0].texts) == 2
    assert not any(target.startswith("beside:") for target in manuscript.targets)


def test_a_picture_that_differs_is_there_in_both_languages() -> None:
    plates = gather(SampleEdition(), PaperOptions("en", ("belarus",), bilingual=True)).figures
    assert [picture.language for picture in plates["belarus-map"].pictures] == ["en", "lt"]
    assert [picture.language for picture in plates["photo"].pictures] == ["en"]


def test_chapters_that_are_not_parallel_cannot_stand_side_by_side() -> None:
    edition = SampleEdition()
    edition.chapters["introduction", "lt"] = Chapter("introduction", "Kitoks", "Kitoks", "", ())
    with pytest.raises(PaperError) as caught:
        gather(edition, PaperOptions("lt", ("introduction",), bilingual=True))
    assert (caught.value.key, caught.value.values) == ("paper_not_parallel", {"chapter": "Kitoks"})


@pytest.mark.parametrize("size", ["large", "xlarge"])
def test_large_print_has_no_room_in_two_columns(size: TextSize) -> None:
    for options in (PaperOptions("lt", columns=2, size=size), PaperOptions("lt", bilingual=True, size=size)):
        with pytest.raises(PaperError) as caught:
            gather(SampleEdition(), options)
        assert caught.value.key == "paper_columns_too_narrow"


def test_a_watermark_is_one_line_that_can_be_printed() -> None:
    options = PaperOptions("en", ("introduction",), watermark=" Printed\n by\x00 \U000f0000X ")
    assert gather(SampleEdition(), options).stamp.watermark == "Printed by X"


def test_an_index_of_names_asks_for_pages_in_the_whole_report_only() -> None:
    part = Part("back", 0, (replace(entry("introduction", "back"), id="names"),))
    edition = SampleEdition(report=replace(REPORT, parts=(*REPORT.parts, part)))
    names = Chapter("names", "Names", "Names", "", (Paragraph("p1", 1, (Link("belarus-war", "p2", words("2")),)),))
    edition.chapters["names", "en"] = names
    assert gather(edition, PaperOptions("en")).sections[-1].index
    assert not gather(edition, PaperOptions("en", ("belarus", "names"))).sections[-1].index


def test_passages_have_neither_title_page_nor_list_of_figures() -> None:
    passages = ("belarus-war#belarus-map", "belarus-dependence#photo", "introduction#p1")
    manuscript = gather(SampleEdition(), PaperOptions("en", passages=passages))
    assert (manuscript.whole, manuscript.excerpts, manuscript.cover) == (False, True, "")
    assert [section.level for section in manuscript.sections] == [1, 1, 1]
    assert manuscript.figure_list == ()
    assert set(manuscript.figures) == {"belarus-map", "photo"}


def test_what_is_left_out_between_passages_is_told() -> None:
    passages = ("belarus-war#p1", "belarus-war#before", "belarus-war#p3", "belarus-war#p6")
    text: Any = gather(SampleEdition(), PaperOptions("en", passages=passages)).sections[0].texts[0]
    assert [(block["id"], block.get("gap", False)) for block in text["blocks"]] == [
        ("p1", False),
        ("before", False),
        ("p3", True),
        ("x1", True),
    ]


def test_links_can_lead_only_to_passages_that_are_printed() -> None:
    targets = gather(SampleEdition(), PaperOptions("en", passages=("belarus-war#p1",))).targets
    assert targets == ("belarus-war", "belarus-war#n1", "belarus-war#p1")


def test_an_opening_is_what_stands_before_the_contents() -> None:
    manuscript = gather(SampleEdition(), PaperOptions("en"), opening=True)
    assert (manuscript.whole, manuscript.cover) == (True, "cover")
    assert [section.cover for section in manuscript.sections] == [True]
    assert manuscript.figure_list == ()
    assert manuscript.sides == gathered().sides


def test_a_document_without_a_title_page_has_no_opening() -> None:
    options = PaperOptions("en", ("belarus-war",))
    assert gather(SampleEdition(), options, opening=True) == gather(SampleEdition(), options)


def test_what_a_search_finds_in_the_words_of_a_figure_is_marked() -> None:
    figure = SampleEdition().figures["belarus-map"]
    caption, credit = figure.caption["en"], figure.credit["en"]
    ranges = ((0, 7), (len(caption) + 1, len(caption) + 4), (len(caption) + 1 + len(credit) + 1, 900))
    marks = (Marked("belarus-war#belarus-map", "en", ranges),)
    plate = gather(SampleEdition(), PaperOptions("en", ("belarus-war",), marks=marks)).figures["belarus-map"]
    words: Any = plate.words[0]
    assert words.caption == [marked("Belarus"), {"type": "t", "text": caption[7:]}]
    assert words.credit == [marked("Map"), {"type": "t", "text": credit[3:]}]
    assert words.alt == figure.alt["en"]


def marked(text: str) -> dict[str, object]:
    return {"type": "m", "children": [{"type": "t", "text": text}]}
