from hypothesis import given
from hypothesis import strategies as st

from reader.model.hits import Span
from reader.search.snippet import JOINT, LONGEST_SNIPPET, cut_snippet
from reader.words.tokens import spans

SENTENCE = "Pirmas sakinys kalba apie orą ir nieko daugiau apie jį nesako. "
LONG = SENTENCE * 3 + "Antras sakinys sako, kad grėsmė auga. " + SENTENCE * 3


def matches_of(text: str, word: str) -> list[Span]:
    return [span for span in spans(text) if text[span.start : span.end] == word]


def test_a_short_text_is_given_whole() -> None:
    snippet = cut_snippet("Grėsmė auga.", [Span(0, 6)], [0])
    assert snippet.text == "Grėsmė auga."
    assert snippet.matches == (Span(0, 6),)


def test_a_long_text_begins_at_the_sentence_and_ends_at_a_word() -> None:
    snippet = cut_snippet(LONG, matches_of(LONG, "grėsmė"), [0])
    assert snippet.text.startswith("…\u00a0Antras sakinys")
    assert snippet.text.endswith("nesako.\u00a0…")
    assert [snippet.text[span.start : span.end] for span in snippet.matches] == ["grėsmė"]


def test_the_place_with_most_terms_is_shown() -> None:
    text = "karas " + "žodis " * 60 + "karas ir taika " + "žodis " * 60
    snippet = cut_snippet(text, [Span(0, 5), *matches_of(text, "karas")[1:], *matches_of(text, "taika")], [0, 0, 1])
    assert "karas ir taika" in snippet.text
    assert len(snippet.matches) == 2


def test_initials_do_not_end_a_sentence() -> None:
    text = "žodis " * 40 + "Taip sakė prezidentas A. Lukašenka per susitikimą. " + "žodis " * 40
    snippet = cut_snippet(text, matches_of(text, "Lukašenka"), [0])
    assert "A. Lukašenka" in snippet.text
    assert not snippet.text.startswith("…\u00a0Lukašenka")


def test_a_line_break_is_a_joint_and_begins_a_sentence() -> None:
    text = "langelis\n" * 40 + "Tankai\n150"
    snippet = cut_snippet(text, matches_of(text, "Tankai"), [0])
    assert "\n" not in snippet.text
    assert snippet.text.endswith("Tankai · 150")


def test_empty_cells_have_no_joints_of_their_own() -> None:
    text = "\nMetai\n\n2023\n"
    snippet = cut_snippet(text, [Span(1, 6), Span(8, 12)], [0, 1])
    assert snippet.text == "Metai · 2023"
    assert [snippet.text[span.start : span.end] for span in snippet.matches] == ["Metai", "2023"]


def test_behind_a_stop_there_is_no_joint() -> None:
    assert cut_snippet("vienas;\ndu.\n\ntrys\nketuri", [Span(0, 6)], [0]).text == "vienas; du. trys · keturi"


def test_a_match_across_a_line_break_holds_the_joint() -> None:
    snippet = cut_snippet("Tankai\n150 kartu", [Span(0, 10)], [0])
    assert snippet.text[snippet.matches[0].start : snippet.matches[0].end] == "Tankai · 150"


def test_a_word_longer_than_a_snippet_is_given_whole() -> None:
    text = f"pradžia {'a' * 500} pabaiga"
    snippet = cut_snippet(text, [Span(8, 508)], [0])
    assert "a" * 500 in snippet.text


TEXTS = st.text(alphabet=st.sampled_from("ab žė\n.!? „“…𝔘\u0301"), max_size=600)


@given(TEXTS, st.data())
def test_every_match_in_a_snippet_is_the_match_in_the_text(text: str, data: st.DataObject) -> None:
    words = list(spans(text))
    if not words:
        return
    chosen = [words[at] for at in sorted(data.draw(st.sets(st.integers(0, len(words) - 1), min_size=1)))]
    terms = [data.draw(st.integers(0, 2)) for _ in chosen]
    snippet = cut_snippet(text, chosen, terms)
    shown = [text[span.start : span.end] for span in chosen]
    found = [snippet.text[span.start : span.end] for span in snippet.matches]
    assert found
    assert any(shown[at : at + len(found)] == found for at in range(len(shown)))
    longest = max(span.end - span.start for span in chosen)
    assert len(snippet.text) <= max(LONGEST_SNIPPET, longest) + 4 + 2 * snippet.text.count(JOINT)
    assert "\n" not in snippet.text


@given(TEXTS, st.data())
def test_no_word_is_cut(text: str, data: st.DataObject) -> None:
    words = list(spans(text))
    if not words:
        return
    snippet = cut_snippet(text, [data.draw(st.sampled_from(words))], [0])
    piece = snippet.text.removeprefix("…\u00a0").removesuffix("\u00a0…")
    shown = [piece[span.start : span.end] for span in spans(piece)]
    whole = [text[span.start : span.end] for span in words]
    assert any(whole[at : at + len(shown)] == shown for at in range(len(whole)))
