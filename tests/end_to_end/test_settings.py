from tests.end_to_end.conftest import StartReader, TitleOf
from tests.end_to_end.display import wait_until


def test_theme_and_size_survive_a_restart(start: StartReader, title_of: TitleOf) -> None:
    reader = start()
    reader.turn_pages(title_of("introduction", "lt"))
    reader.press("ctrl+F7")
    reader.wait_for_text("dark")
    reader.press("ctrl+plus", "ctrl+plus")
    wait_until(lambda: reader.record("preferences").get("text_percent", 100) > 100, "a larger text")
    reader.quit()
    chosen = reader.record("preferences")

    again = start()
    again.wait_for_text("dark")
    again.quit()
    assert again.record("preferences") == chosen
    assert chosen["theme"] == "dark"
