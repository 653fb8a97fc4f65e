from pathlib import Path

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


def test_a_damaged_database_is_kept_aside(start: StartReader, title_of: TitleOf, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "desk.sqlite").write_bytes(b"SQLite format 3\0" + bytes(5000))
    reader = start(data=data)
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("ctrl+d")
    wait_until(lambda: len(bookmarks(data)) == 1, "a bookmark in a fresh database")
    reader.quit()
    assert (data / "desk-damaged-1.sqlite").exists()
