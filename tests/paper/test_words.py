from datetime import date

import pytest
from msgspec.structs import replace

from reader.model.errors import PaperError
from reader.paper.words import PaperLanguage, read_date


def test_dates_are_spelled_as_running_text_does() -> None:
    assert PaperLanguage("lt").date(date(2023, 2, 5)) == "2023 m. vasario 5 d."
    assert PaperLanguage("en").date(date(2023, 2, 5)) == "5 February 2023"


@pytest.mark.parametrize("language", ["lt", "en"])
def test_every_month_has_a_name_of_its_own(language: str) -> None:
    assert len({PaperLanguage(language).date(date(2023, month, 1)) for month in range(1, 13)}) == 12


def test_words_keep_the_gaps_that_the_template_fills() -> None:
    words = PaperLanguage("lt").words()
    assert words.page == "{page} puslapis iš {pages}"
    assert words.figure == "{number} pav."


def test_a_report_in_another_language_has_english_words() -> None:
    assert PaperLanguage("pl").words() == replace(PaperLanguage("en").words(), language="pl")


def test_a_day_of_printing_is_spelled_out() -> None:
    assert PaperLanguage("en").printed("2026-11-24") == "Printed 24 November 2026"
    assert PaperLanguage("lt").printed("2026-11-24") == "Spausdinta 2026 m. lapkričio 24 d."
    assert PaperLanguage("lt").printed("") == ""


def test_a_day_of_printing_that_is_none_is_said() -> None:
    with pytest.raises(PaperError) as caught:
        PaperLanguage("en").printed("today")
    assert (caught.value.key, caught.value.values) == ("paper_day_unreadable", {"date": "today"})


@pytest.mark.parametrize("text", ["", "2023", "2023-13-01", "9 March 2023"])
def test_what_is_no_date_is_said(text: str) -> None:
    with pytest.raises(PaperError) as caught:
        read_date(text)
    assert (caught.value.key, caught.value.values) == ("paper_date_unreadable", {"date": text})
