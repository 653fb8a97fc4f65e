from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.model.errors import PaperError
from reader.paper.gathering import gather
from reader.paper.manuscript import PrintedRemark
from reader.paper.options import PaperOptions, Remark
from reader.paper.pdf import make_pdf
from tests.paper.checks import check_conformance, links_of
from tests.paper.reading import Said, squeezed
from tests.paper.sample import SampleEdition


def printed(*remarks: Remark, language: str = "en") -> tuple[PrintedRemark, ...]:
    return gather(SampleEdition(), PaperOptions(language, ("belarus-war",), remarks=remarks)).remarks


def test_a_remark_tells_chapter_paragraph_name_quotation_and_note() -> None:
    (remark,) = printed(Remark("belarus-war#p2", " For the\nminister ", "One\n\ntwo"))
    assert (remark.chapter, remark.place, remark.name) == ("Belarus in the war", "Paragraph 2", "For the minister")
    assert remark.quotation.startswith("“In the autumn of 2021")
    assert remark.note == ("One", "two")
    assert remark.address == "belarus-war#p2"


def test_words_are_in_the_language_of_the_document() -> None:
    (remark,) = printed(Remark("belarus-war#p2", "", ""), language="lt")
    assert remark.place == "2 pastraipa"
    assert remark.quotation.startswith("„")


def test_remarks_come_in_reading_order() -> None:
    given = ("belarus-war#n1", "belarus-war#p2", "belarus-war", "introduction#p1", "belarus-war#lead", "belarus-war#p1")
    order = [remark.address for remark in printed(*(Remark(address, "", "") for address in given))]
    wanted = ["introduction#p1", "belarus-war", "belarus-war", "belarus-war#p1", "belarus-war#p2", "belarus-war#n1"]
    assert order == wanted


@pytest.mark.parametrize(
    ("address", "place", "quotation"),
    [
        ("belarus-war", "", ""),
        ("belarus-war#belarus-map", "Figure 2", "“Belarus and its neighbours in 2023”"),
        ("belarus-war#n1", "Footnote 1", "“The exercise is held every four years; this one was large.”"),
        ("belarus-war#before", "", "“Before 24\u00a0February 2022”"),
    ],
)
def test_what_is_no_paragraph_is_named_too(address: str, place: str, quotation: str) -> None:
    (remark,) = printed(Remark(address, "", ""))
    assert (remark.place, remark.quotation.replace("24 F", "24\u00a0F")) == (place, quotation)


def test_a_long_paragraph_is_cut_at_a_word() -> None:
    (remark,) = printed(Remark("belarus-war#p2", "", ""))
    assert len(remark.quotation) < 300
    edition = SampleEdition()
    chapter = edition.chapter("introduction", "en")
    paragraph = replace(chapter.blocks[0], content=(replace(chapter.blocks[0].content[0], text="word " * 200),))  # type: ignore[union-attr]
    edition.chapters["introduction", "en"] = replace(chapter, blocks=(paragraph,))
    options = PaperOptions("en", ("introduction",), remarks=(Remark("introduction#p1", "", ""),))
    assert gather(edition, options).remarks[0].quotation.endswith("word …”")


@pytest.mark.parametrize("address", ["belarus-war#p99", "nowhere#p1", "", "other/belarus-war#p1"])
def test_a_remark_on_what_is_not_there_is_named(address: str) -> None:
    with pytest.raises(PaperError) as caught:
        printed(Remark(address, "", ""))
    assert (caught.value.key, caught.value.values) == ("paper_unknown_passage", {"passage": address})


def test_a_page_is_told_and_led_to_if_the_passage_is_printed(tmp_path: Path) -> None:
    remarks = (Remark("belarus-dependence#p1", "here", ""), Remark("introduction#p1", "elsewhere", ""))
    file = tmp_path / "remarks.pdf"
    file.write_bytes(make_pdf(SampleEdition(), PaperOptions("en", ("belarus-dependence",), remarks=remarks)))
    assert len(links_of(file)) == 1
    said = Said(file).body
    assert "elsewhere" in said
    check_conformance(file)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(text="\u200b")
@given(text=st.text(st.characters(codec="utf-8"), max_size=60) | st.text("#$@<>=-+/*_`\\~\"'[]{}()%&:;", min_size=1))
def test_what_a_reader_writes_is_never_markup(tmp_path: Path, text: str) -> None:
    options = PaperOptions("en", ("introduction",), remarks=(Remark("introduction#p1", f"N{text}", f"T{text}\nE"),))
    file = tmp_path / "hostile.pdf"
    file.write_bytes(make_pdf(SampleEdition(), replace(options, watermark=text)))
    if text.isascii() and text.isprintable():
        assert squeezed(f"N{text}") in Said(file).body
        assert squeezed(f"T{text}E") in Said(file).body
