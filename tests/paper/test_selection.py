import pytest
from msgspec.structs import replace

from reader.model.blocks import Box, Chapter, Note
from reader.model.errors import PaperError
from reader.model.prose import walk
from reader.paper.options import PaperOptions
from reader.paper.selection import chosen_chapters, chosen_languages, chosen_passages, count_words, number_notes
from tests.paper.sample import REPORT, SampleEdition


def chosen(*sections: str) -> list[str]:
    return [entry.id for entry in chosen_chapters(REPORT, PaperOptions("lt", sections))]


def test_nothing_named_means_the_whole_report() -> None:
    assert chosen() == ["cover", "introduction", "belarus", "belarus-war", "belarus-dependence"]


def test_a_part_stands_for_its_chapters() -> None:
    assert chosen("belarus") == ["belarus", "belarus-war", "belarus-dependence"]


def test_a_part_without_a_landing_page_stands_for_its_chapters() -> None:
    assert chosen("front") == ["cover", "introduction"]


def test_sections_come_in_reading_order_and_once() -> None:
    assert chosen("belarus-war", "introduction", "belarus-war") == ["introduction", "belarus-war"]
    assert chosen("belarus-war", "belarus") == ["belarus", "belarus-war", "belarus-dependence"]


def test_a_section_that_is_not_there_is_named() -> None:
    with pytest.raises(PaperError) as caught:
        chosen("introduction", "china")
    assert (caught.value.key, caught.value.values) == ("paper_unknown_section", {"section": "china"})


def test_a_language_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(PaperError) as caught:
        chosen_chapters(REPORT, PaperOptions("pl"))
    assert caught.value.key == "paper_unknown_language"
    assert caught.value.values == {"language": "pl", "languages": "en, lt"}


def test_words_are_counted_in_the_language() -> None:
    assert count_words(SampleEdition(), PaperOptions("lt", ("belarus",))) == 300
    assert count_words(SampleEdition(), PaperOptions("en", ("belarus-war",))) == 120


@pytest.mark.parametrize("passages", [(), ("introduction#scale",), ("belarus-war#p1",)])
def test_words_of_both_languages_are_counted_where_both_are_printed(passages: tuple[str, ...]) -> None:
    sections = () if passages else ("belarus-war",)
    chosen = PaperOptions("lt", sections, passages=passages)
    both = replace(chosen, bilingual=True)
    each = [count_words(SampleEdition(), replace(chosen, language=language)) for language in ("lt", "en")]
    assert count_words(SampleEdition(), both) == sum(each)


def test_the_language_beside_the_chosen_one_is_the_reports_next() -> None:
    assert chosen_languages(REPORT, PaperOptions("lt")) == ("lt",)
    assert chosen_languages(REPORT, PaperOptions("lt", bilingual=True)) == ("lt", "en")
    assert chosen_languages(REPORT, PaperOptions("en", bilingual=True)) == ("en", "lt")


def test_a_report_in_one_language_has_none_to_stand_beside_it() -> None:
    with pytest.raises(PaperError) as caught:
        chosen_languages(replace(REPORT, languages=("lt",)), PaperOptions("lt", bilingual=True))
    assert caught.value.key == "paper_one_language"


def passages(*addresses: str, chapter: str = "belarus-war") -> list[str]:
    """List the ids of the blocks that are left of a chapter."""
    text = SampleEdition().chapter(chapter, "en")
    left = chosen_passages(REPORT, PaperOptions("en", passages=addresses), text)
    return [block.id for block in walk(left.blocks)]


def test_passages_bring_their_chapters() -> None:
    options = PaperOptions("en", ("front",), passages=("belarus-war#p2", "introduction#p1"))
    assert [entry.id for entry in chosen_chapters(REPORT, options)] == ["introduction", "belarus-war"]


def test_nothing_but_the_passages_is_left_in_reading_order() -> None:
    assert passages("belarus-war#p3", "belarus-war#p1", "introduction#p1") == ["p1", "p3"]


def test_a_box_stands_for_all_in_it_and_stays_around_what_is_chosen_in_it() -> None:
    assert passages("belarus-war#x1") == ["x1", "p5", "p6"]
    assert passages("belarus-war#p6") == ["x1", "p6"]


def test_a_footnote_stands_for_the_block_that_it_is_marked_in() -> None:
    assert passages("belarus-war#n2") == ["p2"]


def test_notes_of_what_is_left_out_are_left_out() -> None:
    text = SampleEdition().chapter("belarus-war", "en")
    left = chosen_passages(REPORT, PaperOptions("en", passages=("belarus-war#p1",)), text)
    assert [note.id for note in left.notes] == ["n1"]


def test_the_lead_is_a_passage_of_its_own_and_the_title_is_always_there() -> None:
    text = SampleEdition().chapter("belarus-war", "en")
    for address, lead in (("belarus-war#lead", text.lead), ("belarus-war", ""), ("belarus-war#p1", "")):
        left = chosen_passages(REPORT, PaperOptions("en", passages=(address,)), text)
        assert (left.title, left.lead) == (text.title, lead)


@pytest.mark.parametrize("address", ["china#p1", "belarus-war#p99", "other/belarus-war#p1", "#", ""])
def test_a_passage_that_is_not_there_is_named(address: str) -> None:
    options = PaperOptions("en", passages=(address,))
    with pytest.raises(PaperError) as caught:
        count_words(SampleEdition(), options)
    assert (caught.value.key, caught.value.values) == ("paper_unknown_passage", {"passage": address})


def test_a_passage_may_name_its_edition() -> None:
    assert count_words(SampleEdition(), PaperOptions("en", passages=(f"{REPORT.id}/belarus-war#p1",)))


def test_words_of_passages_are_counted_with_the_titles_of_their_chapters() -> None:
    text = SampleEdition().chapter("introduction", "en")
    (box,) = (block for block in SampleEdition().chapter("belarus", "en").blocks if isinstance(block, Box))
    options = PaperOptions("en", passages=("introduction#scale",))
    assert count_words(SampleEdition(), options) == len(text.title.split()) + 1
    assert count_words(SampleEdition(), PaperOptions("en", passages=(f"belarus#{box.id}",))) > 20


def noted(chapter: str, *notes: str) -> Chapter:
    return Chapter(chapter, "T", "S", "", (), tuple(Note(note, 1, ()) for note in notes))


def test_notes_of_several_excerpts_are_numbered_on() -> None:
    excerpts = [(noted("a", "n3"),), (noted("b"),), (noted("c", "n1"), noted("c", "n1", "n2"))]
    assert number_notes(excerpts) == {"a#n3": 1, "c#n1": 2, "c#n2": 3}


def test_notes_of_one_chapter_keep_their_numbers() -> None:
    assert number_notes([(noted("a", "n3", "n4"),), (noted("b"),)]) == {}
