"""The figure on show in the viewer, and its picture."""

from collections.abc import Callable, Sequence

from reader.model.report import Figure, Language
from reader.ui.viewer.picture import Picture, load_picture
from reader.ui.viewer.words import FigureWords, words_of


class Exhibit:
    """Hold which figure of the report is on show, in which language, and its picture.

    ``read`` gives the file of a figure in a language and may raise ReaderError. Nothing is on show until a language
    is set.
    """

    def __init__(self, figures: Sequence[Figure], read: Callable[[str, Language], bytes]) -> None:
        self._figures = tuple(figures)
        self._read = read
        self._picture: Picture | None = None
        self._data = b""
        self.language: Language = ""
        self.index = 0

    @property
    def figure(self) -> Figure:
        """The figure on show."""
        return self._figures[self.index]

    @property
    def data(self) -> bytes:
        """The file of the picture; empty before it is loaded and after ``forget``."""
        return self._data

    @property
    def last(self) -> int:
        """The place of the last figure in the order of the report."""
        return len(self._figures) - 1

    def place_of(self, figure: str) -> int:
        """Give the place of a figure in the order of the report; KeyError if there is no such figure."""
        return {known.id: place for place, known in enumerate(self._figures)}[figure]

    def words(self) -> FigureWords:
        """Give what is known of the figure, in the language."""
        return words_of(self.figure, self.language)

    def load(self) -> Picture:
        """Give the picture, decoded anew only if its file is another. Raises ReaderError."""
        known, self._picture = self._picture, None
        data = self._read(self.figure.id, self.language)
        self._picture = known if known and data == self._data else load_picture(data, self.figure.media_type)
        self._data = data
        return self._picture

    def forget(self) -> None:
        """Let go of the picture."""
        self._data, self._picture = b"", None
