"""The real window, drawn offscreen into a picture."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QPoint, QRect, QTimer, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader.app import Reader
from reader.desk.desk import open_desk
from reader.desk.files import write_beside
from reader.desk.preferences import ThemeChoice
from reader.desk.session import Panel
from reader.edition.edition import Edition
from reader.model.errors import ReaderError
from reader.model.location import parse_location
from reader.start import make_application
from reader.ui.paper.occasion import Purpose
from reader.ui.paper.panel import PaperPanel
from reader.ui.reading_room import ReadingRoom

_WAIT_MS = 10_000
_SETTLE_MS = 300


class Scene(Struct, frozen=True):
    """Hold what the picture is to show; empty texts are left as they are at a first start."""

    language: str
    theme: ThemeChoice
    size: tuple[int, int]
    percent: int
    location: str
    panel: Panel
    query: str
    figure: str
    paper: Purpose | None


def take_screenshot(edition: Edition, folder: Path, scene: Scene, out: Path) -> None:
    """Draw a scene; raises ReaderError if there is no such place or figure, or the file cannot be written."""
    application = make_application(["report-reader"])
    desk = open_desk(folder)
    preferences = replace(desk.preferences.value, theme=scene.theme, text_percent=scene.percent, motion=False)
    desk.preferences.save(preferences)
    desk.session.save(replace(desk.session.value, language=scene.language, panel=scene.panel))
    reader = Reader(application, edition, desk)
    try:
        picture = _draw(reader, scene)
    finally:
        reader.room.window.close()
        reader.close()
    write_beside(out, _encode(picture))


def _draw(reader: Reader, scene: Scene) -> QPixmap:
    window = reader.room.window
    window.resize(*scene.size)
    window.show()
    _set(reader, scene)
    panel = _open_panel(reader, scene.paper) if scene.paper is not None else None
    _settle()
    picture = window.grab()
    if panel is not None:
        _lay_over(picture, panel, window, reader.room.appearance.palette.line)
        panel.reject()
    return picture


def _open_panel(reader: Reader, purpose: Purpose) -> PaperPanel:
    """Open the panel for paper, and wait until its pages are made."""
    panel = reader.annexes.paper.open(purpose)
    _wait_for(panel.made, panel.failed)
    return panel


def _lay_over(picture: QPixmap, panel: QWidget, window: QWidget, line: str) -> None:
    """Draw a panel in the middle of the window that it lies over, with a line in the place of a system's frame."""
    place = QRect(QPoint(), panel.size())
    place.moveCenter(window.rect().center())
    with QPainter(picture) as painter:
        painter.drawPixmap(place.topLeft(), panel.grab())
        painter.setPen(QColor(line))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


def _set(reader: Reader, scene: Scene) -> None:
    room = reader.room
    if scene.location:
        location = parse_location(scene.location)
        if location is None:
            raise ReaderError("location_malformed", text=scene.location)
        if not room.edition.is_near(location):
            raise ReaderError("location_missing", text=scene.location)
        room.navigator.go_to(location)
    if scene.query:
        _search(room, scene.query)
    if scene.panel != "contents":  # in a narrow window it lies over the page, and is drawn only if it was asked for
        room.shell.set_sidebar_open(True)
    if scene.figure:
        if room.edition.figure(scene.figure) is None:
            raise ReaderError("figure_missing", figure=scene.figure)
        reader.annexes.open_figure(scene.figure)


def _settle() -> None:
    """Let what follows the first painting happen: places reached, thumbnails."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


def _search(room: ReadingRoom, query: str) -> None:
    room.finder.start(query)
    _wait_for(room.search_run.answered)


def _wait_for(*ends: SignalInstance) -> None:
    """Wait for one of some signals, at most for a while."""
    loop = QEventLoop()
    for end in ends:
        end.connect(loop.quit)
    QTimer.singleShot(_WAIT_MS, loop.quit)
    loop.exec()


def _encode(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
