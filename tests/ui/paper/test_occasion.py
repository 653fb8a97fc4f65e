"""What becomes of a person's choices."""

from datetime import date

import pytest

from reader.desk.paper import Manner
from reader.edition.edition import Edition
from reader.model.errors import PaperError
from reader.paper.options import Marked, PaperOptions, Remark
from reader.ui.paper.occasion import Occasion, Purpose, Scope, file_name, options_of

DAY = date(2023, 3, 9)
MARKS = (Marked("neris#p1", "lt", ((0, 4),)),)
REMARKS = (Remark("nemunas#p1", "Upė", ""), Remark("neris#p7", "", "Pastaba"), Remark("baltic#p1", "", ""))
READING = Occasion(Purpose.SAVE, "neris", "lt", remarks=REMARKS, marks=MARKS)


def options(edition: Edition, manner: Manner, scope: Scope | None = None) -> PaperOptions:
    return options_of(scope or Scope(("neris",)), manner, READING, edition.report, DAY)


def test_the_usual_manner_is_paper_s_own(edition: Edition) -> None:
    assert options(edition, Manner()) == PaperOptions("lt", ("neris",))


def test_every_choice_is_asked_for(edition: Edition) -> None:
    manner = Manner(bilingual=True, columns=2, paper="letter", grey=True, figures=False, numbers=False, dated=True)
    assert options(edition, manner) == PaperOptions(
        "lt",
        ("neris",),
        bilingual=True,
        columns=2,
        paper="letter",
        grey=True,
        figures=False,
        numbers=False,
        printed="2023-03-09",
    )
    assert options(edition, Manner(size="xlarge")).size == "xlarge"


@pytest.mark.parametrize(("language", "wanted"), [("", "lt"), ("en", "en"), ("de", "lt")])
def test_a_language_that_the_report_has_not_is_the_one_that_is_read(
    edition: Edition, language: str, wanted: str
) -> None:
    assert options(edition, Manner(language=language)).language == wanted


@pytest.mark.parametrize(
    ("language", "words"), [("", "Išspausdino Rasa 2023 m. kovo 9 d."), ("en", "Išspausdino Rasa 9 March 2023")]
)
def test_the_day_is_put_into_the_watermark_in_the_language_of_the_pages(
    edition: Edition, language: str, words: str
) -> None:
    made = options(edition, Manner(language=language, watermark="Išspausdino Rasa {date}"))
    assert made.watermark.replace("\u00a0", " ") == words


def test_other_braces_in_a_watermark_are_text(edition: Edition) -> None:
    assert options(edition, Manner(watermark="{0} {x} }{")).watermark == "{0} {x} }{"


@pytest.mark.parametrize(
    ("scope", "addresses"),
    [
        (Scope(("neris",)), ["neris#p7"]),
        (Scope(("rivers",)), ["nemunas#p1", "neris#p7"]),
        (Scope(), ["nemunas#p1", "neris#p7", "baltic#p1"]),
        (Scope(passages=("baltic#p1", "neris#p2")), ["baltic#p1"]),
    ],
)
def test_remarks_are_those_on_what_is_printed(edition: Edition, scope: Scope, addresses: list[str]) -> None:
    made = options(edition, Manner(remarks=True), scope)
    assert [remark.address for remark in made.remarks] == addresses
    assert options(edition, Manner(), scope).remarks == ()


def test_marks_only_if_they_are_wanted(edition: Edition) -> None:
    assert options(edition, Manner(marks=True)).marks == MARKS
    assert options(edition, Manner()).marks == ()


def test_remarks_on_a_section_that_is_not_there_are_a_fault(edition: Edition) -> None:
    with pytest.raises(PaperError) as caught:
        options(edition, Manner(remarks=True), Scope(("nowhere",)))
    assert caught.value.key == "paper_unknown_section"


@pytest.mark.parametrize(
    ("scope", "manner", "name"),
    [
        (Scope(("neris",)), Manner(), "sample-2023-neris-lt.pdf"),
        (Scope(), Manner(language="en"), "sample-2023-en.pdf"),
        (Scope(("rivers", "baltic")), Manner(bilingual=True), "sample-2023-lt-en.pdf"),
        (Scope(passages=("neris#p1",)), Manner(), "sample-2023-lt.pdf"),
    ],
)
def test_a_file_is_named_after_what_is_in_it(edition: Edition, scope: Scope, manner: Manner, name: str) -> None:
    assert file_name(edition.report, options(edition, manner, scope)) == name
