"""The real window, drawn into a picture: each in a process of its own, as there is one window system in each."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.desk.desk import open_desk
from reader.desk.session import Session
from reader.model.theme import PALETTES
from reader.texts.catalogue import Texts
from tests.rooms import compile_sample

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("sample"))


class Camera:
    """Draw pictures by the command line."""

    def __init__(self, edition: Path, out: Path, home: Path) -> None:
        self._edition, self.out, self._home = edition, out, home

    def run(self, *arguments: object) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-W", "error", str(ROOT / "main.py"), "screenshot", str(self.out)]
        return subprocess.run(
            [*command, "--edition", str(self._edition), *map(str, arguments)],
            env={"HOME": str(self._home), "LANG": "C.UTF-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def take(self, *arguments: object) -> QImage:
        done = self.run(*arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        return QImage(str(self.out))

    def refuse(self, *arguments: object) -> str:
        done = self.run(*arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert not self.out.exists()
        return done.stderr.strip()


@pytest.fixture
def camera(edition_file: Path, tmp_path: Path, own_home: Path) -> Camera:
    return Camera(edition_file, tmp_path / "out.png", own_home)


def colours(image: QImage, left: int, top: int, width: int, height: int) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(left, left + width) for y in range(top, top + height)}


def test_a_picture_of_the_size_and_theme_that_is_wanted(camera: Camera) -> None:
    image = camera.take("--size", "900x640", "--theme", "dark", "--at", "neris#p30")
    assert (image.width(), image.height()) == (900, 640)
    palette = PALETTES["dark"]
    assert {palette.paper, palette.ink} <= colours(image, 400, 200, 400, 200)
    assert palette.panel in colours(image, 10, 400, 20, 20)


@pytest.mark.parametrize("asked", [("--panel", "search"), ("--query", "upė"), ("--panel", "bookmarks")])
def test_a_panel_that_is_asked_for_lies_over_the_page_of_a_narrow_window(
    camera: Camera, asked: tuple[str, str]
) -> None:
    image = camera.take("--size", "420x600", "--theme", "sepia", *asked)
    assert colours(image, 5, 550, 8, 8) == {PALETTES["sepia"].panel}
    image = camera.take("--size", "420x600", "--theme", "sepia")
    assert colours(image, 5, 550, 8, 8) == {PALETTES["sepia"].paper}


def test_more_pixels_for_the_same_window_and_a_query(camera: Camera) -> None:
    image = camera.take("--size", "800x600", "--scale", "2", "--query", "upė", "--at", "neris", "--language", "lt")
    assert (image.width(), image.height()) == (1600, 1200)
    assert PALETTES["light"].mark in colours(image, 700, 400, 800, 600)


def test_a_figure_in_the_viewer_and_larger_text(camera: Camera) -> None:
    image = camera.take("--size", "800x600", "--figure", "map", "--text", "150")
    assert "#888888" in colours(image, 200, 200, 200, 200)


@pytest.mark.parametrize("purpose", ["save", "print"])
def test_the_panel_for_paper_lies_over_the_window_with_its_pages(camera: Camera, purpose: str) -> None:
    image = camera.take("--size", "1200x800", "--theme", "dark", "--at", "neris", "--paper", purpose)
    assert "#ffffff" in colours(image, 500, 200, 100, 100), "a page"
    assert PALETTES["dark"].line in colours(image, 20, 400, 10, 1), "the edge of the panel"
    assert PALETTES["dark"].panel in colours(image, 5, 400, 5, 5), "the window beside it"


def test_what_is_drawn_can_be_the_person_s_own_and_nothing_of_it_changes(camera: Camera, tmp_path: Path) -> None:
    data = tmp_path / "data"
    desk = open_desk(data)
    desk.session.save(Session(language="en"))
    desk.close()
    before = {file.name: file.read_bytes() for file in data.iterdir()}
    os.mkfifo(data / "pipe")  # which never ends
    camera.take("--data-dir", data, "--panel", "bookmarks", "--size", "800x600")
    assert {file.name: file.read_bytes() for file in data.iterdir() if file.is_file()} == before


@pytest.mark.parametrize(
    ("arguments", "key", "gaps"),
    [
        (("--at", "<b>"), "location_malformed", {"text": "<b>"}),
        (("--at", "nosuch#p3"), "location_missing", {"text": "nosuch#p3"}),
        (("--query", "upė", "--figure", "none"), "figure_missing", {"figure": "none"}),
        (("--language", "de"), "language_missing", {"language": "de", "languages": "lt, en"}),
    ],
)
def test_what_is_not_there_is_one_line(
    camera: Camera, arguments: tuple[str, ...], key: str, gaps: dict[str, str]
) -> None:
    assert camera.refuse(*arguments) == Texts("en")(f"error.{key}", **gaps)


def test_a_picture_that_cannot_be_written_is_one_line(edition_file: Path, tmp_path: Path, own_home: Path) -> None:
    camera = Camera(edition_file, tmp_path / "missing" / "out.png", own_home)
    assert "out.png" in camera.refuse()
