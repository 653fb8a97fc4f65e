from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until

PAGE = "#ffffff"


@pytest.mark.parametrize("key", ["F1", "shift+F1", "ctrl+g", "ctrl+o", "ctrl+p", "ctrl+shift+s", "ctrl+shift+e"])
def test_escape_leaves_a_dialog(start: StartReader, title_of: TitleOf, key: str) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press(key)
    reader.wait_for_dialog()
    reader.press("Escape")
    reader.wait_until_active()
    reader.quit()


def test_the_chapter_is_saved_as_a_pdf(start: StartReader, title_of: TitleOf, tmp_path: Path) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"), title_of("edition-note", "lt"), title_of("summary", "lt"))
    reader.press("ctrl+shift+s")
    options = reader.wait_for_dialog()
    wait_until(lambda: reader.display.count_colours(reader.geometry())[PAGE] > 100_000, "the pages")
    reader.press("Return")
    reader.wait_for_dialog(over=options)
    out = tmp_path / "out.pdf"
    reader.press("ctrl+a")
    reader.write(str(out))
    reader.press("Return")
    wait_until(out.exists, "a PDF file")
    reader.wait_until_active()
    reader.quit()
    pdf = PdfReader(out)
    assert str(pdf.root_object["/Lang"]) == "lt"
    assert "Septynios" in pdf.pages[0].extract_text()


def test_how_pages_were_wanted_is_remembered(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("ctrl+p")
    reader.wait_for_dialog()
    wait_until(lambda: reader.display.count_colours(reader.geometry())[PAGE] > 100_000, "the pages")
    reader.press("F9")
    reader.press("Escape")
    reader.wait_until_active()
    wait_until(lambda: reader.record("paper").get("thumbnails") is False, "what was chosen")
    reader.quit()
