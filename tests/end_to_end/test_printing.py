"""Printing by the keyboard, into a print service of the tests' own."""

from collections.abc import Iterator

import pytest

from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until
from tests.end_to_end.window import Reader
from tests.paper.print_daemon import PrintDaemon, received_on

PAGE = "#ffffff"
TO_BOOKLET = 14
"""Presses of Tab from where the keyboard is when the panel opens to the last of what is said to the printer."""


@pytest.fixture(scope="module")
def daemon() -> Iterator[PrintDaemon]:
    with PrintDaemon() as running:
        yield running


def open_panel(start: StartReader, title_of: TitleOf, daemon: PrintDaemon) -> Reader:
    """Open the panel on the first chapter, and wait for its pages."""
    reader = start(printing=daemon.socket)
    reader.resize(1300, 860)
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("ctrl+p")
    reader.wait_for_dialog()
    wait_until(lambda: reader.display.count_colours(reader.geometry())[PAGE] > 100_000, "the pages")
    return reader


def test_a_booklet_on_both_sides(start: StartReader, title_of: TitleOf, daemon: PrintDaemon) -> None:
    paper = daemon.add_pdf_printer("Office")
    reader = open_panel(start, title_of, daemon)
    reader.press(*["Tab"] * TO_BOOKLET, "space", "ctrl+p")
    reader.wait_until_active()
    wait_until(lambda: b"%%EOF" in paper.read_bytes(), "the pages are printed")
    received = received_on(paper)
    assert received.settings == ["DUPLEX=ON", "BINDING=SHORTEDGE"]
    assert reader.record("paper")["booklet"] is True
    reader.quit()


def test_a_printer_that_vanishes_is_said_and_the_panel_stays(
    start: StartReader, title_of: TitleOf, daemon: PrintDaemon
) -> None:
    daemon.add_pdf_printer("Passing")
    reader = open_panel(start, title_of, daemon)
    daemon.manage("lpadmin", "-x", "Passing")
    before = reader.settled_page()
    reader.press("ctrl+p")
    wait_until(lambda: reader.page() != before, "what is under way, or a sentence")
    reader.settled_page()
    reader.press("Escape")
    reader.wait_until_active()
    reader.quit()


def test_the_panel_and_the_program_may_go_while_pages_are_made(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("ctrl+shift+s")
    reader.wait_for_dialog()
    reader.press("Down", "Escape")
    reader.wait_until_active()
    reader.quit()
