"""One screen for the session, and copies of the program that end with the test."""

import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from reader.compile.content import compile_content
from reader.edition.edition import open_edition
from reader.model.contents import find_chapter
from reader.model.report import Report

pytest.register_assert_rewrite("tests.end_to_end.display", "tests.end_to_end.window")

from tests.end_to_end.display import Display  # noqa: E402
from tests.end_to_end.window import Reader  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
PICTURES = ROOT / "build" / "failures"

StartReader = Callable[..., Reader]
TitleOf = Callable[[str, str], str]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the built program be tried instead of the sources."""
    parser.addoption("--program", help="the built program to try, instead of the sources")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of the screen as it was when a test failed."""
    report = yield
    display = getattr(item, "funcargs", {}).get("display")
    if report.when == "call" and report.failed and display is not None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        display.save_picture(PICTURES / f"{item.name}.png")
    return report


@pytest.fixture(scope="session")
def command(request: pytest.FixtureRequest) -> list[str]:
    """Give how the program is started."""
    program = request.config.getoption("--program")
    return [str(Path(program).resolve())] if program else [sys.executable, str(ROOT / "main.py")]


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """Give a screen."""
    with Display(tmp_path_factory.mktemp("display")) as display:
        yield display


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Give what the program must show: the contents of the shipped sources."""
    file = tmp_path_factory.mktemp("edition") / "report.edition"
    compile_content(ROOT / "content", file)
    edition = open_edition(file)
    report = edition.report
    edition.close()
    return report


@pytest.fixture
def title_of(report: Report) -> TitleOf:
    """Give what tells the title of the window in a chapter, read in a language."""

    def title_of_chapter(chapter: str, language: str) -> str:
        entry = find_chapter(report, chapter)
        assert entry is not None
        return f"{entry.short_title[language]} – {report.short_title[language]}"

    return title_of_chapter


@pytest.fixture
def start(display: Display, command: list[str], tmp_path: Path) -> Iterator[StartReader]:
    """Give what starts the program; what a test leaves running is killed."""
    readers: list[Reader] = []

    def start_reader(*arguments: str, data: Path = tmp_path / "data", printing: Path | None = None) -> Reader:
        reader = Reader(display, command, data, *arguments, printing=printing)
        readers.append(reader)
        return reader

    yield start_reader
    for reader in readers:
        if reader.is_running():
            reader.kill()
