"""When which card is shown: at the words under the pointer, or at those that the keyboard is on."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from reader.model.blocks import Note
from reader.page.frame import PageFrame
from reader.page.style import PageStyle
from reader.page.target import AddressTarget, NoteTarget, Target, TermTarget
from reader.texts.catalogue import Texts

if TYPE_CHECKING:
    from reader.ui.reading.card import Card

_OPENING_MS = 250
_CLOSING_MS = 220
"""Long enough to move the pointer from the words to the card (WCAG 2.2, 1.4.13: content on hover is hoverable)."""

_WIDEST = 340


class Cards(QObject):
    """Show and hide the one card of a view, which is made when there is first something to say.

    Signals: ``address_copied(str)`` when an outside address is in the clipboard, ``left()`` when the keyboard is to
    return to the text.
    """

    address_copied = Signal(str)
    left = Signal()

    def __init__(self, style: PageStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._style = style
        self._frame: PageFrame | None = None
        self._notes: dict[str, Note] = {}
        self._copy_words = ""
        self._shown: Target | None = None
        self._waiting: tuple[Target, QRect] | None = None
        self._opening = self._make_timer(_OPENING_MS)
        self._closing = self._make_timer(_CLOSING_MS)
        self._opening.timeout.connect(self._on_opening)
        self._closing.timeout.connect(self._on_closing)

    @cached_property
    def card(self) -> "Card":
        """The card."""
        from reader.ui.reading.card import Card

        card = Card(self._style, self._host)
        card.pressed.connect(self._on_pressed)
        card.dismissed.connect(self.close)
        card.left.connect(self._closing.start)
        return card

    def _make_timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def set_style(self, style: PageStyle) -> None:
        """Draw in the colours and sizes of a style."""
        self.close()
        self._style = style
        if "card" in self.__dict__:
            self.card.set_style(style)

    def set_page(self, frame: PageFrame, notes: tuple[Note, ...]) -> None:
        """Take what the cards of a chapter speak of."""
        self.close()
        self._frame = frame
        self._notes = {note.id: note for note in notes}

    def retranslate(self, texts: Texts) -> None:
        """Word the button in the language of the interface."""
        self._copy_words = texts("reading.copy_address")

    def is_open(self) -> bool:
        """Tell whether a card is shown."""
        return self._shown is not None

    def point_at(self, target: Target | None, words: QRect) -> None:
        """Take note of what is under the pointer: its card opens after a moment, another one closes."""
        if target is not None and target == self._shown:
            self._closing.stop()
            return
        self._opening.stop()
        if target is not None:
            self._waiting = target, words
            self._opening.start()
        if self._shown is not None and not self._closing.isActive():
            self._closing.start()

    def show(self, target: Target, words: QRect, *, enter: bool = False) -> str:
        """Show the card of a target at once, with the keyboard on its button if wanted; give what the card says.

        A target that has nothing to tell closes the card.
        """
        document = self._write(target)
        if document is None:
            self.close()
            return ""
        self._opening.stop()
        self._closing.stop()
        self._shown = target
        self.card.show_at(words, document, self._copy_words if isinstance(target, AddressTarget) else "")
        if enter:
            self.card.button.setFocus()
        return document.toPlainText()

    def close(self) -> None:
        """Hide the card, and open no other."""
        self._opening.stop()
        self._hide()

    def _hide(self) -> None:
        self._closing.stop()
        if self._shown is None:
            return
        if self.card.button.hasFocus():
            self.left.emit()  # before Qt looks for another place for the keyboard
        self._shown = None
        self.card.hide()

    def _write(self, target: Target) -> QTextDocument | None:
        if self._frame is None:
            return None
        from reader.page.leaflet import write_address, write_note, write_term

        width = self.card.text_width(self._style.px(_WIDEST))
        match target:
            case TermTarget(term=term):
                return write_term(self._frame.terms[term], self._frame, self._style, width)
            case NoteTarget(note=note) if note in self._notes:
                return write_note(self._notes[note], self._frame, self._style, width)
            case AddressTarget(address=address):
                return write_address(address, self._frame, self._style, width)
        return None

    def _on_opening(self) -> None:
        if self._waiting is not None:
            self.show(*self._waiting)

    def _on_closing(self) -> None:
        if not self.card.underMouse() and not self.card.button.hasFocus():
            self._hide()

    def _on_pressed(self) -> None:
        if isinstance(self._shown, AddressTarget):
            QGuiApplication.clipboard().setText(self._shown.address)
            self.address_copied.emit(self._shown.address)
        self.close()
