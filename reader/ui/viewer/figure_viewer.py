"""The figure viewer: one figure of the report over the whole window."""

from collections.abc import Callable, Sequence
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
from reader.ui.viewer.information import Information
from reader.ui.viewer.keeping import PictureSaver, SaveDialog, copy_picture
from reader.ui.viewer.overlay import Overlay
from reader.ui.viewer.picture import Picture, load_picture
from reader.ui.viewer.stage import Stage
from reader.ui.viewer.words import FigureWords, words_of


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
        self._figures = tuple(figures)
        self._picture = picture
        self._index = 0
        self._language: Language = ""
        self._data = b""
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
            "previous": self.show_previous,
            "next": self.show_next,
            "first": self.show_first,
            "last": self.show_last,
            "zoom_in": self._stage.zoom_in,
            "zoom_out": self._stage.zoom_out,
            "fit": self._stage.fit,
            "actual": self._stage.show_actual,
            "copy": self.copy,
            "save": self.ask_where_to_save,
            "information": self.toggle_information,
            "close": self.close,
            "left": self._go_left,
            "right": self._go_right,
            "up": self._go_up,
            "down": self._go_down,
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
        if self._language:
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
        return self._figures[self._index].id if self._language else ""

    def show_figure(self, figure: str, language: Language) -> None:
        """Open the viewer on a figure of the edition; KeyError if there is no such figure."""
        index = {known.id: place for place, known in enumerate(self._figures)}[figure]
        self._language = language
        if not self.isVisible():
            self._bar.set_icons(self._icons)
            self.open_over(self._stage)
        self._show(index)

    def set_language(self, language: Language) -> None:
        """Show the figure in another language of the report, at the same zoom and around the same middle."""
        if not self._language or language == self._language:
            return
        self._language = language
        if self.isVisible():
            self._load(self._stage.swap_picture)
            self._show_words()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say which figure was shown last, and forget its picture."""
        super().closeEvent(event)
        self._stage.clear()
        self._data, self._failure = b"", None
        self.closed.emit(self.figure())

    def _show(self, index: int) -> None:
        """Show the figure at a place in the order of the report; nothing before the first and after the last."""
        if not 0 <= index < len(self._figures):
            return
        self._index = index
        self._load(self._stage.show_picture)
        self._show_words()
        self.figure_shown.emit(self.figure())

    def _load(self, show: Callable[[Picture], None]) -> None:
        """Give the picture to the stage, or the sentence that says why there is none."""
        figure = self._figures[self._index]
        self._failure = None
        try:
            data = self._picture(figure.id, self._language)
            known = self._stage.picture() if data == self._data else None
            self._data = data
            show(load_picture(data, figure.media_type) if known is None else known)
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

    def _words(self) -> FigureWords:
        return words_of(self._figures[self._index], self._language)

    def _show_words(self) -> None:
        words, count = self._words(), len(self._figures)
        place = self._say()("viewer.place", number=self._index + 1, count=count)
        self._bar.show_place(place, self._index == 0, self._index == count - 1)
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

    def show_previous(self) -> None:
        """Show the figure before this one in the report."""
        self._show(self._index - 1)

    def show_next(self) -> None:
        """Show the figure after this one in the report."""
        self._show(self._index + 1)

    def show_first(self) -> None:
        """Show the first figure of the report."""
        self._show(0)

    def show_last(self) -> None:
        """Show the last figure of the report."""
        self._show(len(self._figures) - 1)

    def _go_left(self) -> None:
        """Look further to the left, or where there is nothing more to see, turn back."""
        if self._stage.camera().can_pan():
            self._stage.step_aside(-1, 0)
        else:
            self.show_previous()

    def _go_right(self) -> None:
        """Look further to the right, or where there is nothing more to see, turn on."""
        if self._stage.camera().can_pan():
            self._stage.step_aside(1, 0)
        else:
            self.show_next()

    def _go_up(self) -> None:
        self._stage.step_aside(0, -1)

    def _go_down(self) -> None:
        self._stage.step_aside(0, 1)

    def toggle_information(self) -> None:
        """Show or hide what is known of the figure."""
        shown = self._information.isHidden()
        self._information.setVisible(shown)
        self._bar.show_information(shown)

    def copy(self) -> None:
        """Put the picture with its credit line on the clipboard."""
        picture = self._stage.picture()
        if picture is not None:
            copy_picture(picture, self._words())
            self.copied.emit(self.figure())

    def ask_where_to_save(self) -> None:
        """Ask for a file and write the picture into it."""
        if self._stage.picture() is None:
            return
        figure = self._figures[self._index]
        name = f"{figure.id}-{self._language}"
        SaveDialog(self._saver, name, self._data, figure.media_type, self._words(), self._say(), self).open()

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
