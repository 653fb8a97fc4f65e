import pytest

from reader.model.theme import PALETTES
from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until
from tests.end_to_end.window import Reader

NARROW = (600, 700)


def test_the_contents_lead_to_a_chapter(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.wait_until_active()
    reader.press("ctrl+1")
    reader.write("Santrauka")
    reader.press("Return")
    reader.wait_for_title(title_of("summary", "lt"))
    reader.quit()


def test_a_click_in_the_contents_leads_to_a_chapter(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.wait_for_title(title_of("cover", "lt"))
    reader.wait_for_text()
    left, top, width, height = reader.geometry()
    row = reader.display.find(PALETTES["light"].selection, (left, top + height // 5, width // 5, height // 2))
    reader.click(row[0] + row[2] // 3, row[1] + row[3] * 3 // 2)
    reader.wait_for_title(title_of("introduction", "lt"))
    reader.quit()


def test_a_click_changes_the_language(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    left, top, width, height = reader.geometry()
    pressed = reader.display.find(PALETTES["light"].selection, (left + width // 2, top, width // 2, height // 8))
    reader.click(pressed[0] + pressed[2] * 3 // 2, pressed[1] + pressed[3] // 2)
    reader.wait_for_title(title_of("introduction", "en"))
    reader.quit()


def test_back_and_forward_retrace_the_way(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.turn_pages(title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.turn(title_of("edition-note", "lt"), "alt+Left")
    reader.turn(title_of("introduction", "lt"), "alt+Left")
    reader.turn(title_of("edition-note", "lt"), "alt+Right")
    reader.turn(title_of("summary", "lt"), "alt+Right")
    reader.quit()


def test_the_other_language_shows_the_same_paragraph_at_the_same_height(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"), title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.press("Next", "Down", "Down")
    reader.quit()
    before = reader.record("session")["place"]

    again = start()
    again.turn(title_of("summary", "en"), "ctrl+l")
    again.quit()
    after = again.record("session")["place"]
    assert again.record("session")["language"] == "en"
    assert after["location"] == before["location"]
    assert after["offset"] == pytest.approx(before["offset"], abs=1)


def test_a_narrow_window_lays_the_sidebar_over_the_page(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.resize(*NARROW)
    reader.press("ctrl+1")
    wait_until(lambda: _panel_share(reader) > 0.5, "the sidebar over the page")
    reader.press("Escape")
    wait_until(lambda: _panel_share(reader) == 0, "the page alone")
    reader.quit()


def _panel_share(reader: Reader) -> float:
    """Give how much of the left half of the window, below the bars, is panel."""
    left, top, width, height = reader.geometry()
    room = (left, top + height // 3, width // 4, height // 3)
    return reader.display.count_colours(room)[PALETTES["light"].panel] / (room[2] * room[3])
