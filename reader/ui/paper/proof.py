"""The pages as they will be, made anew whenever something else is wanted."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.errors import ReaderError
from reader.paper.options import PaperOptions
from reader.paper.pages import PdfPages
from reader.ui.paper.page_image import page_image
from reader.ui.paper.stage import PageStage
from reader.ui.paper.work import PaperWork

PAUSE_MS = 150
"""Choices are taken up when they pause this long."""


class Proof(QObject):
    """Have pages made and show them on a stage; the old ones stay, dimmed, until the new ones are there.

    Signals: ``stepped(PaperStep)``, ``made()``, ``failed(ReaderError)``.
    """

    stepped = Signal(object)
    made = Signal()
    failed = Signal(object)

    def __init__(self, work: PaperWork, stage: PageStage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._stage = work, stage
        self._options: PaperOptions | None = None
        self._data = b""
        self._pages: PdfPages | None = None
        self._is_fresh = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        work.stepped.connect(self.stepped)
        work.opened.connect(self._on_opened)
        work.finished.connect(self._on_finished)
        work.failed.connect(self._on_failed)

    @property
    def data(self) -> bytes | None:
        """The PDF that is wanted; None until it is there."""
        return self._data if self._is_fresh else None

    @property
    def count(self) -> int | None:
        """How many pages are wanted; None until they are there."""
        return len(self._pages) if self._is_fresh and self._pages is not None else None

    def order(self, options: PaperOptions, *, at_once: bool = False) -> None:
        """Have pages made, when no others are ordered for a moment, or at once."""
        self._options, self._is_fresh = options, False
        self._stage.set_stale()
        self._pause.start(0 if at_once else PAUSE_MS)

    def drop(self, words: str) -> None:
        """Have nothing made and show a sentence."""
        self._pause.stop()
        self._work.cancel()
        self._stage.clear(words)
        self._close_pages()

    def stop(self) -> None:
        """Let the pages that are being made go."""
        self._pause.stop()
        self._work.cancel()

    def close(self) -> None:
        """Stop, and let go of the pages that are shown."""
        self.drop("")

    def has_pages(self) -> bool:
        """Tell whether pages are shown, be they what is wanted or not."""
        return self._pages is not None

    def _begin(self) -> None:
        if self._options is not None:
            self._work.start(self._options)

    def _on_opened(self, data: bytes) -> None:
        """Show the first page of what is being made where there are no pages yet."""
        if self._pages is None:
            self._show(data, most=1)

    def _on_finished(self, data: bytes) -> None:
        self._show(data)
        self._data, self._is_fresh = data, not self._pause.isActive()
        if not self._is_fresh:
            self._stage.set_stale()
        self.made.emit()

    def _show(self, data: bytes, most: int | None = None) -> None:
        """Show pages, so many of the first at most, and let go of those before."""
        before, self._pages = self._pages, PdfPages(data)
        pages = self._pages
        sizes = [pages.size(index) for index in range(len(pages))][:most]
        self._stage.show_pages(sizes, lambda index, scale: page_image(pages, index, scale))
        if before is not None:
            before.close()

    def _on_failed(self, error: ReaderError) -> None:
        if not self._pause.isActive():
            self.failed.emit(error)

    def _close_pages(self) -> None:
        self._is_fresh, self._data = False, b""
        if self._pages is not None:
            self._pages.close()
            self._pages = None
