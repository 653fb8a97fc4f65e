from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until
from tests.end_to_end.keeping import bookmarks


def test_a_bookmark_survives_a_power_cut(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("Next", "ctrl+d")
    wait_until(lambda: len(bookmarks(reader.data)) == 1, "a bookmark on the disk")
    reader.kill()
    kept = bookmarks(reader.data)

    again = start()
    again.wait_for_text()
    again.press("ctrl+3")
    again.quit()
    assert bookmarks(again.data) == kept
