"""The search field of the top bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.texts.catalogue import Texts
from reader.ui.icons import Icons

LONGEST_QUERY = 10_000


class SearchField(QLineEdit):
    """Take what is searched for.

    Signals: ``query_changed(str)`` at every change, ``accepted()`` for Enter, ``left_downwards()`` for the arrow that
    leads into the hits, ``cleared()`` for Escape.
    """

    query_changed = Signal(str)
    accepted = Signal()
    left_downwards = Signal()
    cleared = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setMaxLength(LONGEST_QUERY)
        self.setClearButtonEnabled(False)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.set_icons(icons)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.cleared)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self.accepted)

    def set_icons(self, icons: Icons) -> None:
        """Draw the signs in the colours of a theme."""
        self._glass.setIcon(icons("search"))
        self._clear.setIcon(icons("close"))

    def retranslate(self, texts: Texts) -> None:
        """Say what the field is for."""
        self.setPlaceholderText(texts("window.search_placeholder"))
        self.setAccessibleName(texts("window.search_name"))
        self.setToolTip(texts("window.search_tip"))
        self._glass.setText(texts("window.search_name"))
        self._clear.setText(texts("window.search_clear"))

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.query_changed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead into the hits by the arrow down, give up by Escape."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)
