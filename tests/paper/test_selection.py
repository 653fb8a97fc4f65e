import pytest
from msgspec.structs import replace

from reader.model.errors import PaperError
from reader.paper.options import PaperOptions
from reader.paper.selection import chosen_chapters, chosen_languages, count_words
from tests.paper.sample import REPORT


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
    assert count_words(REPORT, PaperOptions("lt", ("belarus",))) == 300
    assert count_words(REPORT, PaperOptions("en", ("belarus-war",))) == 120


def test_the_language_beside_the_chosen_one_is_the_reports_next() -> None:
    assert chosen_languages(REPORT, PaperOptions("lt")) == ("lt",)
    assert chosen_languages(REPORT, PaperOptions("lt", bilingual=True)) == ("lt", "en")
    assert chosen_languages(REPORT, PaperOptions("en", bilingual=True)) == ("en", "lt")


def test_a_report_in_one_language_has_none_to_stand_beside_it() -> None:
    with pytest.raises(PaperError) as caught:
        chosen_languages(replace(REPORT, languages=("lt",)), PaperOptions("lt", bilingual=True))
    assert caught.value.key == "paper_one_language"
