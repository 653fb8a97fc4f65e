"""The sheet in which one types where to go."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.model.binding import loosen
from reader.model.location import Location, parse_location
from reader.texts.catalogue import Texts

_LONGEST = 200


class GoToSheet(QDialog):
    """Take the number of a paragraph of this chapter, or an address as a citation gives it.

    ``is_near`` tells whether there is such a place, or one that is written much like it.

    Signals: ``location_requested(Location)``.
    """

    location_requested = Signal(object)

    def __init__(
        self,
        chapter: str,
        edition: str,
        is_near: Callable[[Location], bool],
        texts: Texts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts("goto.title"))
        self._chapter = chapter
        self._edition = edition
        self._is_near = is_near
        self._texts = texts
        self._words = QLabel(texts("goto.words", chapter=chapter))
        self._words.setWordWrap(True)
        self._field = QLineEdit(maxLength=_LONGEST)
        self._field.setAccessibleName(texts("goto.title"))
        self._field.setToolTip(texts("goto.title"))
        self._fault = QLabel()
        self._fault.setProperty("role", "hint")
        self._fault.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(texts("goto.go"))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (self._words, self._field, self._fault, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(min(420, parent.width() - 32) if parent else 420)

    def event(self, event: QEvent) -> bool:
        """Be as high as the words ask for at the width, which may be another line when they change."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))
        return super().event(event)

    def _on_accepted(self) -> None:
        typed = self._field.text().strip()
        location = Location(self._chapter, f"p{int(typed)}") if typed.isdecimal() else parse_location(typed)
        if location is None:
            self._fault.setText(self._texts("goto.not_an_address"))
        elif location.edition not in ("", self._edition):
            self._fault.setText(self._texts("goto.other_edition", edition=location.edition))
        elif not self._is_near(location):
            self._fault.setText(self._texts("goto.no_such_place", asked=loosen(typed)))
        else:
            self.accept()
            self.location_requested.emit(location)
