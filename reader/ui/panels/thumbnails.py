"""Small pictures of the figures, drawn one by one while nothing else is to be done."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from reader.model.errors import ReaderError
from reader.model.report import Figure, Language
from reader.ui.viewer.picture import draw_thumbnail

SIDE = 480
"""Pixels of the longer side."""

MOST = 32
"""Thumbnails that are kept, 0.8 MB each."""

Key = tuple[str, Language]


class Thumbnails(QObject):
    """Give thumbnails, and make those that are wanted, the latest wish first.

    ``picture`` gives the file of a figure in a language and may raise ReaderError.
    Signals: ``made(str)`` with a figure's id.
    """

    made = Signal(str)

    def __init__(self, picture: Callable[[str, Language], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._wanted: dict[Key, Figure] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_next)

    def find(self, figure: Figure, language: Language) -> QImage | None:
        """Give a thumbnail; None if it is still to be made, a null image if the picture is damaged."""
        key = (figure.id, language)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted.pop(key, None)
        self._wanted[key] = figure
        self._turn.start()
        return None

    def _make_next(self) -> None:
        key, figure = self._wanted.popitem()
        self._kept[key] = self._draw(figure, key[1])
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
        if self._wanted:
            self._turn.start()
        self.made.emit(figure.id)

    def _draw(self, figure: Figure, language: Language) -> QImage:
        try:
            return draw_thumbnail(self._picture(figure.id, language), figure.media_type, SIDE)
        except ReaderError:
            return QImage()  # shown as such; the viewer says what is wrong
