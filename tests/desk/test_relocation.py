"""A marked paragraph is found again in a later edition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.desk.relocation import relocate
from reader.model.bookmark import Bookmark, quote
from reader.model.location import Location

WAR = (
    "Rusijos karas prieš Ukrainą tęsiasi, o Baltarusijos režimas suteikė savo teritoriją kariuomenei. "
    "Labai tikėtina, kad karių skaičius prie sienos išliks toks pat."
)
BUDGET = "Gynybos biudžetas 2023 metais didinamas trečdaliu, nors valstybės pajamos mažėja dėl sankcijų poveikio."


def at(block: str, chapter: str = "war") -> Location:
    return Location(chapter, block, "nta-2024")


def bookmark(text: str, block: str = "p3", chapter: str = "war") -> Bookmark:
    return Bookmark(Location(chapter, block, "nta-2023"), "lt", quote(text), "2023-02-05T12:00:00Z")


def test_paragraph_that_moved_is_found() -> None:
    assert relocate(bookmark(WAR), [(at("p3"), BUDGET), (at("p4"), WAR)]) == at("p4")


def test_paragraph_that_went_to_another_chapter_is_found() -> None:
    assert relocate(bookmark(WAR), [(at("p3"), BUDGET), (at("p1", "minsk"), WAR)]) == at("p1", "minsk")


def test_nothing_near_is_nothing() -> None:
    assert relocate(bookmark(WAR), [(at("p3"), BUDGET), (at("p4"), "")]) is None


def test_edition_without_passages_has_none() -> None:
    assert relocate(bookmark(WAR), []) is None


def test_bookmark_without_quotation_is_found_nowhere() -> None:
    assert relocate(bookmark(""), [(at("p3"), WAR)]) is None


def test_same_words_several_times_are_taken_where_they_stood() -> None:
    passages = [(at("p1", "minsk"), WAR), (at("p1"), WAR), (at("p3"), WAR)]
    assert relocate(bookmark(WAR), passages) == at("p3")
    assert relocate(bookmark(WAR), passages[:2]) == at("p1")
    assert relocate(bookmark(WAR), [(at("p9", "minsk"), WAR), (at("p2", "minsk"), WAR)]) == at("p9", "minsk")


def test_whole_paragraph_wins_over_one_that_goes_on() -> None:
    longer = "Taip pat ir toliau."
    assert relocate(bookmark("Taip pat"), [(at("p3"), longer), (at("p4"), "Taip pat")]) == at("p4")
    assert relocate(bookmark("Taip pat"), [(at("p3"), longer)]) == at("p3")


def test_same_words_win_over_similar_words_at_the_old_place() -> None:
    similar = WAR.replace("tęsiasi", "nesibaigia")
    assert relocate(bookmark(WAR), [(at("p3"), similar), (at("p9"), WAR)]) == at("p9")


@pytest.mark.parametrize(
    "edited",
    [
        WAR.replace("Labai tikėtina", "Tikėtina"),
        WAR.replace("tęsiasi", "nesiliauja").replace("toks pat", "mažesnis"),
        f"Padėtis pasikeitė. {WAR} Daugiau apie tai rašoma kitame skyriuje, kuriame vertinamos ir kitos grėsmės.",
        WAR.upper(),
        WAR.partition(". ")[0],
    ],
)
def test_edited_paragraph_is_found(edited: str) -> None:
    passages = [(at("p3"), BUDGET), (at("p5"), edited), (at("p6"), BUDGET + " " + BUDGET)]
    assert relocate(bookmark(WAR), passages) == at("p5")


def test_same_words_in_another_order_are_another_paragraph() -> None:
    shuffled = " ".join(sorted(WAR.split()))
    assert relocate(bookmark(WAR), [(at("p3"), shuffled)]) is None


def test_few_words_are_not_found_by_likeness() -> None:
    assert relocate(bookmark("Karas tęsiasi ilgai"), [(at("p3"), "Karas tęsiasi trumpai")]) is None


def test_long_passage_of_common_words_is_not_taken_for_a_short_quotation() -> None:
    short = "Šis skyrius yra apie tai, kas bus toliau ir kodėl."
    passage = " ".join([WAR, BUDGET] * 20) + " kas bus toliau"
    assert relocate(bookmark(short), [(at("p3"), passage)]) is None


@given(st.lists(st.text("abc ąč.\n", min_size=1).filter(lambda text: bool(text.split())), min_size=1), st.data())
def test_unchanged_edition_keeps_every_place(texts: list[str], data: st.DataObject) -> None:
    passages = [(at(f"p{number}"), text) for number, text in enumerate(texts)]
    location, text = data.draw(st.sampled_from(passages))
    assert relocate(bookmark(text, location.block), passages) == location


@given(st.lists(st.integers(10, 30), min_size=1, max_size=6), st.lists(st.integers(0, 29), max_size=2), st.data())
def test_paragraph_with_two_words_changed_is_found(lengths: list[int], changed: list[int], data: st.DataObject) -> None:
    paragraphs = [[f"žodis{number}x{word}" for word in range(length)] for number, length in enumerate(lengths)]
    chosen = data.draw(st.integers(0, len(paragraphs) - 1))
    marked = bookmark(" ".join(paragraphs[chosen]), "gone")
    for word in changed:
        paragraphs[chosen][word % len(paragraphs[chosen])] = "pakeista"
    passages = [(at(f"p{number}"), " ".join(words)) for number, words in enumerate(paragraphs)]
    assert relocate(marked, passages) == at(f"p{chosen}")
    assert relocate(marked, passages[:chosen] + passages[chosen + 1 :]) is None
