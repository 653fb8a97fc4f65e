from reader.model.theme import PALETTES
from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until
from tests.end_to_end.window import Reader


def test_enter_opens_a_figure_and_escape_returns(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("ctrl+4")
    before = reader.settled_page()
    reader.press("Return")
    _look_and_return(reader, before)
    reader.quit()


def test_a_click_opens_a_figure_and_escape_returns(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    apart = reader.settled_page()
    left, top, width, height = reader.geometry()
    below = (left + width // 3, top + height * 3 // 5, width // 2, height // 4)
    red = reader.display.find(PALETTES["light"].accent, below)
    middle = red[0] + red[2] // 2, red[1] + red[3] // 2
    reader.display.point(*middle)
    wait_until(lambda: reader.page() != apart, "a figure that is pointed at")
    before = reader.settled_page()
    reader.click(*middle)
    _look_and_return(reader, before)
    reader.quit()


def _look_and_return(reader: Reader, before: bytes) -> None:
    """Wait until something lies over the page, zoom in, leave it and find the page as it was."""
    wait_until(lambda: reader.page() != before, "a figure")
    shown = reader.settled_page()
    reader.press("plus", "plus")
    wait_until(lambda: reader.page() not in (before, shown), "a larger figure")
    reader.press("Escape")
    wait_until(lambda: reader.page() == before, "the same page")
