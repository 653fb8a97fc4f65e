"""Around the blocks stand what leads in and on."""

from msgspec.structs import replace as with_changes

from reader.model.blocks import Text
from reader.model.location import Location
from reader.page.frame import Neighbour, PageFrame, Preview
from reader.page.target import BackTarget, LinkTarget
from reader.texts.catalogue import Texts
from tests.page.conftest import Build
from tests.page.sample import sample_chapter, sample_frame


def cover_frame(language: str) -> PageFrame:
    points = ((Text("Pirma."),), (Text("Antra."),))
    return PageFrame(
        language=language,
        texts=Texts(language),
        label="2023",
        next=Neighbour("introduction", "Įvadas"),
        figures=sample_frame(language).figures,
        terms=sample_frame(language).terms,
        previews=(
            Preview("belarus", "1 dalis", "Baltarusija", "Įžanga.", points),
            Preview("war", "", "Karas", "Įžanga."),
        ),
    )


def test_cover_begins_with_a_way_to_start(build: Build) -> None:
    page = build("lt", chapter=sample_chapter("lt", "cover"), frame=cover_frame("lt"))
    start = page.targets[0]
    assert isinstance(start, LinkTarget)
    assert (start.location, start.ground is not None) == (Location("introduction"), True)
    assert page.target_rects(start)[0].bottom() < page.block_rect("p2").top()


def test_cover_shows_the_parts_with_their_points(build: Build) -> None:
    page = build("lt", chapter=sample_chapter("lt", "cover"), frame=cover_frame("lt"))
    lines = page.document.toPlainText().split("\n")
    place = lines.index("1 dalis")
    assert lines[place : place + 4] == ["1 dalis", "Baltarusija", "Pirma.", "Antra."]
    assert [target.location.chapter for target in page.targets if isinstance(target, LinkTarget)][-4:-1] == [
        "belarus",
        "war",
        "war",
    ]


def test_preview_without_points_gives_its_lead(build: Build) -> None:
    text = build("lt", chapter=sample_chapter("lt", "cover"), frame=cover_frame("lt")).document.toPlainText()
    assert "Karas\nĮžanga." in text


def test_key_points_and_what_follows_are_parted_by_one_rule(build: Build) -> None:
    def grounds(*kept: int) -> int:
        chapter = sample_chapter("lt", "cover")
        blocks = tuple(chapter.blocks[number] for number in kept)
        page = build("lt", chapter=with_changes(chapter, blocks=blocks, notes=()), frame=cover_frame("lt"))
        return len(page.ground_rects)

    points, paragraph = 0, 1
    assert grounds(points, paragraph) == grounds(paragraph) + 1
    assert grounds(paragraph, points) == grounds(paragraph)  # the points are a ground more, the rule one less


def test_other_chapters_have_no_way_to_start(build: Build) -> None:
    assert "Start reading" not in build().document.toPlainText()


def test_every_note_has_a_way_back(build: Build) -> None:
    assert [target.note for target in build().targets if isinstance(target, BackTarget)] == ["n1", "n2"]


def test_chapter_without_notes_has_no_heading_for_them(build: Build) -> None:
    chapter = with_changes(sample_chapter("en"), notes=())
    assert "Notes" not in build(chapter=chapter).document.toPlainText().split("\n")


def test_longest_word_of_a_title_fits_a_narrow_column(build: Build) -> None:
    page = build("lt", width=300, scale=3.0)
    title = page.document.findBlock(page.index[""].start)
    title = title if title.text() != "2  Baltarusija" else title.next()
    assert "\u00ad" not in title.text()
    assert title.charFormat().font().pixelSize() >= 54


def test_first_and_last_chapter_have_one_way_on(build: Build) -> None:
    page = build("lt", frame=cover_frame("lt"))
    assert [target.location.chapter for target in page.targets if isinstance(target, LinkTarget)][-1] == "introduction"
    assert page.ground_rects[-1].width() == 680
