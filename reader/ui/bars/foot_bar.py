"""The foot bar: edition, chapter, minutes left, progress."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from reader.texts.catalogue import Texts

_STEPS = 1000
_PROGRESS, _SPACE, _MARGIN = 120, 24, 16
_ROOM_FOR_WORDS = 40
"""Letters for which each of the texts, and the progress, must have room."""


class FootBar(QFrame):
    """Show how far one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot-bar")
        self._edition = QLabel()
        self._chapter = QLabel()
        self._left = QLabel()
        self._progress = QProgressBar()
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(_PROGRESS)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        row.setSpacing(_SPACE)
        for label in (self._edition, self._chapter, self._left):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setMinimumWidth(0)
        row.addWidget(self._edition, 2)
        row.addWidget(self._chapter, 2)
        row.addWidget(self._left, 2)
        row.addWidget(self._progress)

    def retranslate(self, texts: Texts) -> None:
        """Name the bar for those who cannot see it."""
        self._progress.setAccessibleName(texts("window.progress"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for: the chapter always."""
        super().resizeEvent(event)
        words = self.fontMetrics().horizontalAdvance("x" * _ROOM_FOR_WORDS)
        self._edition.setVisible(self.width() >= 3 * words)
        self._left.setVisible(self.width() >= 2 * words)
        self._fit_progress()

    def _fit_progress(self) -> None:
        """Let the progress give way to the words of the chapter."""
        words = self._chapter.sizeHint().width()
        self._progress.setVisible(self.width() >= words + _SPACE + _PROGRESS + 2 * _MARGIN)

    def show_edition(self, words: str) -> None:
        """Name the edition."""
        self._edition.setText(words)
        self._edition.setToolTip(words)

    def show_chapter(self, words: str) -> None:
        """Say which chapter of how many."""
        self._chapter.setText(words)
        self._fit_progress()

    def show_progress(self, share: float, words: str) -> None:
        """Show the share of the report that lies behind, from 0 to 1, and what is left of the chapter in words."""
        self._progress.setValue(round(share * _STEPS))
        self._left.setText(words)
