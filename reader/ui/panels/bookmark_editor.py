"""The sheet in which a bookmark gets its name and note."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.model.bookmark import Bookmark
from reader.texts.catalogue import Texts

_LONGEST_NAME = 200
_PAUSE_MS = 400
"""Typing is kept when it pauses this long, and when the sheet is left."""

_LEAST_LINES, _LINES = 2, 4


class _Note(QPlainTextEdit):
    """Be some lines high, and fewer where the panel has no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for the lines of a note as most are."""
        return QSize(super().sizeHint().width(), self._height_of(_LINES))

    def minimumSizeHint(self) -> QSize:
        """Ask for as many lines as one has to see to write."""
        return QSize(super().minimumSizeHint().width(), self._height_of(_LEAST_LINES))

    def _height_of(self, lines: int) -> int:
        self.ensurePolished()
        around = self.height() - self.contentsRect().height() + 2 * round(self.document().documentMargin())
        return lines * self.fontMetrics().lineSpacing() + around


class BookmarkEditor(QFrame):
    """Edit one bookmark; what is typed is kept by itself.

    Signals: ``renamed(Bookmark, str)``, ``annotated(Bookmark, str)``, ``removal_requested(Bookmark)``, ``closed()``.
    """

    renamed = Signal(object, str)
    annotated = Signal(object, str)
    removal_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._bookmark: Bookmark | None = None
        self._name_label, self._note_label = QLabel(), QLabel()
        self._name = QLineEdit(maxLength=_LONGEST_NAME)
        self._note = _Note()
        self._remove, self._done = QPushButton(), QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._name.textEdited.connect(self._pause.start)
        self._note.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.keep)
        self._remove.clicked.connect(self._on_remove)
        self._done.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        for label, field in ((self._name_label, self._name), (self._note_label, self._note)):
            label.setBuddy(field)
            label.setProperty("role", "section")
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch()
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        for widget in (self._name_label, self._name, self._note_label, self._note):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(buttons)

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        labels = ((self._name_label, self._name, "name_label"), (self._note_label, self._note, "note_label"))
        for label, field, key in labels:
            words = texts(f"bookmarks.{key}")
            label.setText(words)
            field.setAccessibleName(words.replace("&", ""))
            field.setToolTip(words.replace("&", ""))
        self._remove.setText(texts("bookmarks.remove"))
        self._done.setText(texts("bookmarks.done"))

    def edit(self, bookmark: Bookmark) -> None:
        """Take up a bookmark."""
        self.keep()
        self._bookmark = bookmark
        self._name.setText(bookmark.name)
        self._note.setPlainText(bookmark.note)
        self._pause.stop()
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Take the bookmark as it is kept now; go away if it is not any more, lest typing bring it back."""
        if self._bookmark is None:
            return
        location = self._bookmark.location
        self._bookmark = next((one for one in bookmarks if one.location == location), None)
        if self._bookmark is None:
            self._pause.stop()
            self.hide()

    def keep(self) -> None:
        """Tell what was typed since it was last kept."""
        self._pause.stop()
        if self._bookmark is None:
            return
        if (name := self._name.text().strip()) != self._bookmark.name:
            self.renamed.emit(self._bookmark, name)
        if (note := self._note.toPlainText().strip()) != self._bookmark.note:
            self.annotated.emit(self._bookmark, note)

    def leave(self) -> None:
        """Keep what was typed and go away."""
        self.keep()
        self._bookmark = None
        self.hide()
        self.closed.emit()

    def _on_remove(self) -> None:
        bookmark = self._bookmark
        self._bookmark = None
        self.hide()
        self.removal_requested.emit(bookmark)
        self.closed.emit()
