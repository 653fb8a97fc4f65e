"""The index of names: every name with its spellings and its paragraphs, the same blocks in every language."""

from collections.abc import Sequence

from msgspec.structs import replace

from reader.compile.names_index import make_names
from reader.model.blocks import Chapter, Inline, Link, ListBlock, Paragraph, Strong, Text
from reader.model.prose import addressed, block_text
from reader.model.report import ChapterEntry, Part, Report, Term, Translated


def both(lithuanian: str, english: str) -> Translated:
    return {"lt": lithuanian, "en": english}


def written(title: str, *paragraphs: str) -> Chapter:
    blocks = tuple(Paragraph(f"p{at}", at, (Text(words),)) for at, words in enumerate(paragraphs, start=1))
    return Chapter("war", title, title, "", blocks)


TEXTS = {
    "war": {
        "lt": written("Karas", "Putinas kalbėjo.", "Vėjas pūtė.", "Klausėsi Lukašenkos ir Putino.", "NATO laukė."),
        "en": written("War", "The president spoke.", "The wind is up.", "Lukashenka and Putin listened.", "NATO was."),
    }
}
ENTRY = ChapterEntry("war", "main", False, both("", ""), both("", ""), both("", ""), (), {"lt": 9, "en": 9})
SAID = both("Ataskaita", "Report")
REPORT = Report("r", 2023, ("lt", "en"), SAID, SAID, SAID, SAID, SAID, "", "", "", "", (Part("main", 0, (ENTRY,)),))


def term(name: str, kind: str, label: Translated, **variants: tuple[str, ...]) -> Term:
    return Term(name, kind, label, both("", ""), variants)  # type: ignore[arg-type]


PUTIN = term("putin", "person", both("Vladimiras Putinas", "Vladimir Putin"), lt=("Putinas",), en=("Putin", "Путин"))
LUKASHENKA = term(
    "lukashenka", "person", both("A. Lukašenka", "A. Lukashenka"), lt=("Lukašenka",), en=("Lukashenka", "Lukashenko")
)
NATO = term("nato", "organisation", both("NATO", "NATO"))
STATE = term("is", "group", both("IS", "IS"))
ABSENT = term("absent", "place", both("Niekur", "Nowhere"))
LIKELY = term("likely", "probability", both("tikėtina", "likely"))


def index(*terms: Term) -> dict[str, Chapter]:
    made = make_names(REPORT, TEXTS, (), terms)
    assert made is not None
    return made


def links(content: Sequence[Inline]) -> list[str]:
    return [f"{inline.chapter}#{inline.block}" for inline in content if isinstance(inline, Link)]


def test_every_form_is_found_and_either_language_counts() -> None:
    names = index(PUTIN, LUKASHENKA)
    [people] = [block for block in names["en"].blocks if isinstance(block, ListBlock)]
    entries = {item.paragraphs[0][0]: links(item.paragraphs[0]) for item in people.list.items}
    assert entries == {
        Strong((Text("A. Lukashenka"),)): ["war#p3"],
        Strong((Text("Vladimir Putin"),)): ["war#p1", "war#p3"],
    }


def test_people_stand_under_their_family_names_with_other_spellings() -> None:
    text = block_text(index(PUTIN, LUKASHENKA)["lt"].blocks[1])
    assert text == (
        "A. Lukašenka (Lukašenka, A. Lukashenka): Karas\u00a03\n"
        "Vladimiras Putinas (Putinas, Vladimir Putin): Karas\u00a01, 3"
    )


def test_a_family_name_need_not_be_the_last_word() -> None:
    texts = {"war": {language: written("War", "Aan Zed Junior, Adam Young.") for language in ("lt", "en")}}
    names = [term("zed", "person", both("Aan Zed Junior", "Aan Zed Junior"), en=("Zed",), lt=("Zed",))]
    names.append(term("young", "person", both("Adam Young", "Adam Young")))
    made = make_names(REPORT, texts, (), names)
    assert made is not None
    starts = [line.partition(":")[0] for line in block_text(made["en"].blocks[1]).splitlines()]
    assert starts == ["Adam Young", "Aan Zed Junior (Zed)"]


def test_a_name_whose_family_name_comes_first_stands_as_it_is_written() -> None:
    texts = {"war": {language: written("War", "Wang Yi, Ding Xuexiang, Vladimir Putin.") for language in ("lt", "en")}}
    names = [
        replace(term(name.lower(), "person", both(name, name)), as_written=name != "Vladimir Putin")
        for name in ("Wang Yi", "Vladimir Putin", "Ding Xuexiang")
    ]
    made = make_names(REPORT, texts, (), names)
    assert made is not None
    starts = [line.partition(":")[0] for line in block_text(made["en"].blocks[1]).splitlines()]
    assert starts == ["Ding Xuexiang", "Vladimir Putin", "Wang Yi"]


def test_letters_that_are_a_word_too_are_no_name() -> None:
    assert make_names(REPORT, TEXTS, (), [STATE]) is None
    assert "NATO" in block_text(index(NATO, STATE)["en"].blocks[1])


def test_letters_that_are_a_word_too_are_a_name_at_the_end_of_a_long_paragraph() -> None:
    long = "The wind is up, the sea is high. " + "Nobody went out for days on end. " * 9 + "IS was seen."
    texts = {"war": {language: written("War", long) for language in ("lt", "en")}}
    made = make_names(REPORT, texts, (), [STATE])
    assert made is not None
    assert block_text(made["en"].blocks[1]) == "IS: War\u00a01"


def test_words_scattered_over_a_paragraph_are_no_name() -> None:
    texts = {
        "war": {
            "lt": written("Karas", "Saugumo komitetas.", "Komitetas tylėjo dėl saugumo.", "Valdžia: H-M Vision."),
            "en": written("War", "The Security Committee.", "A committee on security sat.", "Power: H-M Vision."),
        }
    }
    committee = term("committee", "organisation", both("Saugumo komitetas", "Security Committee"))
    firm = term("firm", "organisation", both("H-M Vision", "H-M Vision"))
    made = make_names(REPORT, texts, (), [committee, firm])
    assert made is not None
    assert block_text(made["en"].blocks[1]) == (
        "H-M Vision: War\u00a03\nSecurity Committee (Saugumo komitetas): War\u00a01"
    )


def test_names_that_stand_nowhere_and_words_that_are_none_are_left_out() -> None:
    assert make_names(REPORT, TEXTS, (), [ABSENT, LIKELY]) is None


def test_the_blocks_are_the_same_in_every_language() -> None:
    names = index(PUTIN, NATO)
    addresses = [[(type(block), block.id) for block in addressed(names[language])] for language in ("lt", "en")]
    assert addresses[0] == addresses[1]
    assert [block_text(block) for block in names["lt"].blocks[::2]] == ["Žmonės", "Organizacijos ir institucijos"]


def test_spellings_in_other_letters_are_for_searching_alone() -> None:
    text = block_text(index(PUTIN)["en"].blocks[1])
    assert "Vladimiras Putinas" in text
    assert "Путин" not in text


def test_a_name_is_no_word_that_is_written_small() -> None:
    lyda = term("lyda", "place", both("Lyda", "Lida"))
    texts = {"war": {"lt": written("Karas", "Viltis lydi.", "Lydoje ramu."), "en": written("War", "Hope.", "Calm.")}}
    made = make_names(REPORT, texts, (), [lyda])
    assert made is not None
    [places] = [block for block in made["lt"].blocks if isinstance(block, ListBlock)]
    assert links(places.list.items[0].paragraphs[0]) == ["war#p2"]
