from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until
from tests.end_to_end.keeping import bookmarks


def test_a_first_start_shows_the_cover(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.wait_for_title(title_of("cover", "lt"))
    reader.wait_until_active()
    reader.quit()


def test_the_next_start_opens_the_same_place_to_the_pixel(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"), title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.press("Next", "Down")
    reader.quit()
    place = reader.record("session")["place"]
    assert place["location"]["block"]

    again = start()
    again.wait_for_title(title_of("summary", "lt"))
    again.wait_for_text()
    again.quit()
    assert again.record("session")["place"] == place


def test_nothing_is_open_to_a_network(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"), title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.search("nato")
    assert reader.sockets() == []
    assert "Qt6Network" not in reader.libraries()
    reader.quit()


def test_a_second_copy_runs_and_nothing_is_lost(start: StartReader, title_of: TitleOf) -> None:
    first = start()
    first.turn_pages(title_of("introduction", "lt"))
    second = start()
    second.turn_pages(title_of("edition-note", "lt"), title_of("summary", "lt"))
    second.press("ctrl+d")
    wait_until(lambda: len(bookmarks(second.data)) == 1, "the bookmark of the second copy")
    first.activate()
    first.press("ctrl+d")
    wait_until(lambda: len(bookmarks(first.data)) == 2, "the bookmark of the first copy")
    second.quit()
    first.quit()
    assert [chapter for chapter, _ in bookmarks(first.data)] == ["introduction", "summary"]
