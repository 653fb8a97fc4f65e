"""The figure viewer: one figure of the report over the whole window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.errors import ReaderError
from reader.model.report import Figure, Language
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.viewer.accessible import install_presentation
from reader.ui.viewer.bar import ViewerBar
from reader.ui.viewer.body import ViewerBody
from reader.ui.viewer.camera import HIGHEST
from reader.ui.viewer.commands import command_of
from reader.ui.viewer.exhibit import Exhibit
from reader.ui.viewer.information import Information
from reader.ui.viewer.keeping import PictureSaver, SaveDialog, copy_picture
from reader.ui.viewer.overlay import Overlay
from reader.ui.viewer.picture import Picture
from reader.ui.viewer.stage import Stage


class FigureViewer(Overlay):
    """Cover the parent wholly and show one figure at a time.

    ``picture`` gives the file of a figure in a language and may raise ReaderError; ``save`` writes bytes into a file,
    is called on a worker thread and may raise ReaderError. ``retranslate`` comes before the first ``show_figure``.

    Signals: ``figure_shown(str)`` and ``closed(str)`` with a figure's id, the latter the last one shown;
    ``copied(str)`` with its id, ``saved(str)`` with a file's name, ``save_failed(ReaderError)``.
    """

    figure_shown = Signal(str)
    closed = Signal(str)
    copied = Signal(str)
    saved = Signal(str)
    save_failed = Signal(object)

    def __init__(
        self,
        figures: Sequence[Figure],
        picture: Callable[[str, Language], bytes],
        save: Callable[[Path, bytes], None],
        icons: Icons,
        palette: Palette,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        install_presentation()
        self._exhibit = Exhibit(figures, picture)
        self._failure: ReaderError | None = None
        self._texts: Texts | None = None
        self._icons = icons
        self._bar = ViewerBar()
        self._stage = Stage(palette)
        self._information = Information()
        self._body = ViewerBody(self._stage, self._information)
        self._saver = PictureSaver(save, self)
        self._lay_out()
        self._connect()

    def _run(self, command: str) -> None:
        """Do what an id of ``COMMANDS`` asks for."""
        commands: dict[str, Callable[[], object]] = {
            "previous": partial(self._turn, -1),
            "next": partial(self._turn, 1),
            "first": partial(self._show, 0),
            "last": partial(self._show, self._exhibit.last),
            "zoom_in": self._stage.zoom_in,
            "zoom_out": self._stage.zoom_out,
            "fit": self._stage.fit,
            "actual": self._stage.show_actual,
            "copy": self._copy,
            "save": self._ask_where_to_save,
            "information": self._toggle_information,
            "close": self.close,
            "left": partial(self._go, -1),
            "right": partial(self._go, 1),
            "up": partial(self._stage.step_aside, 0, -1),
            "down": partial(self._stage.step_aside, 0, 1),
        }
        commands[command]()

    def _lay_out(self) -> None:
        self.setObjectName("figure-viewer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._body, 1)
        self._bar.show_information(True)

    def _connect(self) -> None:
        self._bar.command_requested.connect(self._run)
        self._stage.moved.connect(self._show_zoom)
        self._saver.saved.connect(self.saved)
        self._saver.failed.connect(self.save_failed)

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = texts
        self.setAccessibleName(texts("viewer.name"))
        self._bar.retranslate(texts)
        self._information.retranslate(texts)
        if self._exhibit.language:
            self._show_words()
        self._show_failure()
        self._show_zoom()

    def set_palette(self, palette: Palette) -> None:
        """Take the colours of a theme."""
        self._stage.set_palette(palette)

    def set_icons(self, icons: Icons) -> None:
        """Draw the buttons in the colours of a theme, when they are next seen: that takes a while at the start."""
        self._icons = icons
        if self.isVisible():
            self._bar.set_icons(icons)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._bar.set_scale(scale)
        self._body.set_scale(scale)

    def set_motion(self, motion: bool) -> None:
        """Let pictures move and fade in, or not."""
        self._stage.set_motion(motion)

    def figure(self) -> str:
        """Give the id of the figure that is shown, or was shown last; empty before the first."""
        return self._exhibit.figure.id if self._exhibit.language else ""

    def show_figure(self, figure: str, language: Language) -> None:
        """Open the viewer on a figure of the edition; KeyError if there is no such figure."""
        place = self._exhibit.place_of(figure)
        self._exhibit.language = language
        if not self.isVisible():
            self._bar.set_icons(self._icons)
            self.open_over(self._stage)
        self._show(place)

    def set_language(self, language: Language) -> None:
        """Show the figure in another language of the report, at the same zoom and around the same middle."""
        if language == self._exhibit.language or not self._exhibit.language:
            return
        self._exhibit.language = language
        if self.isVisible():
            self._load(self._stage.swap_picture)
            self._show_words()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say which figure was shown last, and forget its picture."""
        super().closeEvent(event)
        self._stage.clear()
        self._exhibit.forget()
        self._failure = None
        self.closed.emit(self.figure())

    def _show(self, place: int) -> None:
        """Show the figure at a place in the order of the report; nothing before the first and after the last."""
        if not 0 <= place <= self._exhibit.last:
            return
        self._exhibit.index = place
        self._load(self._stage.show_picture)
        self._show_words()
        self.figure_shown.emit(self.figure())

    def _load(self, show: Callable[[Picture], None]) -> None:
        """Give the picture to the stage, or the sentence that says why there is none."""
        self._failure = None
        try:
            show(self._exhibit.load())
        except ReaderError as error:
            self._failure = error
        self._show_failure()
        self._bar.show_usable(self._stage.picture() is not None)

    def _show_failure(self) -> None:
        if self._failure is not None:
            self._stage.show_words(self._say().of_error(self._failure))

    def _say(self) -> Texts:
        assert self._texts is not None, "retranslate comes first"
        return self._texts

    def _show_words(self) -> None:
        words, index, last = self._exhibit.words(), self._exhibit.index, self._exhibit.last
        place = self._say()("viewer.place", number=index + 1, count=last + 1)
        self._bar.show_place(place, index == 0, index == last)
        self._information.show_words(place, words)
        self._stage.setAccessibleName(f"{place}. {words.caption}")
        self._stage.setAccessibleDescription(words.description)
        self._body.arrange()

    def _show_zoom(self) -> None:
        if self._texts is None:
            return
        camera = self._stage.camera()
        percent = self._texts("viewer.percent", percent=round(camera.scale * 100))
        self._bar.show_zoom(percent, camera.scale <= camera.lowest(), camera.scale >= HIGHEST)

    def _turn(self, figures: int) -> None:
        """Go so many figures on in the report, or back."""
        self._show(self._exhibit.index + figures)

    def _go(self, side: int) -> None:
        """Look further to a side, -1 for the left, or where there is nothing more to see, turn to the next figure."""
        if self._stage.camera().can_pan():
            self._stage.step_aside(side, 0)
        else:
            self._turn(side)

    def _toggle_information(self) -> None:
        """Show or hide what is known of the figure."""
        shown = self._information.isHidden()
        self._information.setVisible(shown)
        self._bar.show_information(shown)

    def _copy(self) -> None:
        """Put the picture with its credit line on the clipboard."""
        picture = self._stage.picture()
        if picture is not None:
            copy_picture(picture, self._exhibit.words())
            self.copied.emit(self.figure())

    def _ask_where_to_save(self) -> None:
        """Ask for a file and write the picture into it."""
        if self._stage.picture() is None:
            return
        exhibit = self._exhibit
        name, kind = f"{exhibit.figure.id}-{exhibit.language}", exhibit.figure.media_type
        SaveDialog(self._saver, name, exhibit.data, kind, exhibit.words(), self._say(), self).open()

    def event(self, event: QEvent) -> bool:
        """Claim the viewer's keys before the window's actions do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and command_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the command of a key."""
        command = command_of(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            self._run(command)
