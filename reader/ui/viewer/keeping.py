"""Taking a picture away with its credit: to the clipboard or into a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts
from reader.ui.folders import documents_folder
from reader.ui.viewer.credited import credited_image
from reader.ui.viewer.forms import Form, encode_picture, form_for, forms_of
from reader.ui.viewer.picture import Picture
from reader.ui.viewer.words import FigureWords

COPY_SIDE = 1800
"""Pixels of the longer side of a drawing on the clipboard."""


def copy_picture(picture: Picture, words: FigureWords) -> None:
    """Put a picture with its credit line on the clipboard, and caption and credit as text for where no picture goes."""
    taken = QMimeData()
    taken.setImageData(credited_image(picture, words, COPY_SIDE))
    taken.setText(words.text())
    QGuiApplication.clipboard().setMimeData(taken)


class PictureSaver(QObject):
    """Make and write the file of a picture beside the interface, since a large one takes half a second.

    ``write`` puts bytes into a file; it is called on a worker thread and raises ReaderError if it cannot.
    Signals: ``saved(str)`` with the file's name, ``failed(ReaderError)``.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, write: Callable[[Path, bytes], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def save(self, path: Path, form: Form, data: bytes, media_type: str, words: FigureWords) -> None:
        """Write a picture into a file in a form."""
        self._pool.start(partial(self._save, path, form, data, media_type, words))

    def _save(self, path: Path, form: Form, data: bytes, media_type: str, words: FigureWords) -> None:
        try:
            self._write(path, encode_picture(form, data, media_type, words))
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path.name)


class SaveDialog(QFileDialog):
    """Ask where to save a picture and in which form, and have it saved."""

    def __init__(
        self,
        saver: PictureSaver,
        name: str,
        data: bytes,
        media_type: str,
        words: FigureWords,
        texts: Texts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, texts("viewer.save_title"), documents_folder())
        self._saver = saver
        self._data = data
        self._media_type = media_type
        self._words = words
        self._forms = {_filter(form, texts): form for form in forms_of(media_type)}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._forms))
        self._on_filter_selected(next(iter(self._forms)))
        self.selectFile(name + self._form().suffix)
        self.filterSelected.connect(self._on_filter_selected)
        self.accepted.connect(self._on_accepted)
        self.finished.connect(self.deleteLater)

    def _on_filter_selected(self, name_filter: str) -> None:
        self.selectNameFilter(name_filter)
        self.setDefaultSuffix(self._form().suffix.removeprefix("."))

    def _form(self) -> Form:
        """Give the form that is selected; a system's own dialog may name none, and then it is the first."""
        return self._forms.get(self.selectedNameFilter(), next(iter(self._forms.values())))

    def _on_accepted(self) -> None:
        path = Path(self.selectedFiles()[0])
        try:
            form = form_for(path, self._form(), self._media_type)
        except ReaderError as error:
            self._saver.failed.emit(error)
        else:
            self._saver.save(path, form, self._data, self._media_type, self._words)


def _filter(form: Form, texts: Texts) -> str:
    return f"{texts(f'viewer.form.{form.id}')} (*{form.suffix})"
