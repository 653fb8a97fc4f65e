from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until


def test_hits_come_as_one_types_and_the_keys_step_through_them(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"), title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.search("elektronikos")
    assert reader.marks()[1] == 0

    reader.press("Return")
    wait_until(lambda: reader.marks()[1] > 0, "the match one stands on")
    before = reader.page()
    reader.press("F3")
    wait_until(lambda: reader.page() != before and reader.marks()[1] > 0, "the next match")
    reader.press("shift+F3")
    wait_until(lambda: reader.page() == before, "the match before")

    reader.press("ctrl+f", "Escape")
    wait_until(lambda: reader.marks() == (0, 0), "no match")
    reader.quit()


def test_the_search_carries_over_into_the_other_language(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"), title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.search("nato")
    reader.press("ctrl+l")
    reader.wait_for_title(title_of("summary", "en"))
    wait_until(lambda: reader.marks()[0] > 0, "a match in English")
    reader.quit()
    assert reader.record("session")["query"] == "nato"
