from reader.model.theme import PALETTES
from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until
from tests.end_to_end.window import Reader


def test_enter_opens_a_figure_and_escape_returns(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn(title_of("introduction", "lt"), "ctrl+Next")
    reader.press("ctrl+4")
    before = reader.page()
    reader.press("Return")
    _look_and_return(reader, before)
    reader.quit()


def test_a_click_opens_a_figure_and_escape_returns(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn(title_of("introduction", "lt"), "ctrl+Next")
    left, top, width, height = reader.geometry()
    card = reader.display.find(PALETTES["light"].card, (left + width // 3, top + height // 5, width // 2, height // 2))
    middle = card[0] + card[2] // 2, card[1] + card[3] // 2
    reader.display.point(*middle)
    before = reader.settled_page()
    reader.click(*middle)
    _look_and_return(reader, before)
    reader.quit()


def _look_and_return(reader: Reader, before: bytes) -> None:
    """Wait until something lies over the page, zoom in, leave it and find the page as it was."""
    wait_until(lambda: reader.page() != before, "a figure")
    shown = reader.page()
    reader.press("plus", "plus")
    wait_until(lambda: reader.page() not in (before, shown), "a larger figure")
    reader.press("Escape")
    wait_until(lambda: reader.page() == before, "the same page")
