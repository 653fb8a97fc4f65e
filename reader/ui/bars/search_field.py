"""The search field of the top bar."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.controls.signed_field import SignedField
from reader.ui.icons import Icons

LONGEST_QUERY = 10_000

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKING = (Qt.Key.Key_Right, Qt.Key.Key_End)
_ENTERING = (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.MouseFocusReason)
_RETURNING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_BEFORE_KEY = "   "
"""What parts the hint from its key, in ``window.search_placeholder``."""
_AROUND_HINT = 3
"""The room beside the hint, in signs: the magnifier with what is around it, and the end of the field."""


class SearchField(SignedField):
    """Take what is searched for, and show how it may go on.

    The rest of a completion stands muted behind the cursor; the arrow to the right takes it, and so does End.

    Signals: ``query_changed(str)`` at every change, ``completion_taken()`` after one by such an arrow, ``accepted()``
    for Enter, ``translation_accepted()`` for Enter with Ctrl, ``left_downwards()`` for the arrow that leads into the
    hits, ``suggestions_wanted()`` for that arrow with Alt, which opens lists elsewhere, ``cleared()`` for Escape,
    ``entered()`` when one turns to the empty field, ``focused()`` whenever the keyboard comes to the field,
    ``unfocused()`` when it goes elsewhere in the window.
    """

    query_changed = Signal(str)
    completion_taken = Signal()
    accepted = Signal()
    translation_accepted = Signal()
    left_downwards = Signal()
    suggestions_wanted = Signal()
    cleared = Signal()
    entered = Signal()
    focused = Signal()
    unfocused = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = PALETTES["light"]
        self._texts: Texts | None = None
        self._rest = ""
        self.setProperty("role", "search")
        self.setMaxLength(LONGEST_QUERY)
        self.setClearButtonEnabled(False)
        self._glass = QAction(self)
        self.addAction(self._glass, SignedField.ActionPosition.LeadingPosition)
        self._clear = QAction(self)
        self.addAction(self._clear, SignedField.ActionPosition.TrailingPosition)
        self.set_icons(icons)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.cleared)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self.accepted)

    def set_icons(self, icons: Icons) -> None:
        """Draw the signs in the colours of a theme."""
        self._glass.setIcon(icons("search"))
        self._clear.setIcon(icons("close"))

    def set_palette(self, palette: Palette) -> None:
        """Write completions in the colours of a theme."""
        self._palette = palette
        self.update()

    def retranslate(self, texts: Texts) -> None:
        """Say what the field is for."""
        self._texts = texts
        self._hint()
        self.setAccessibleName(texts("window.search_name"))
        self.setToolTip(texts("window.search_tip"))
        self._glass.setText(texts("window.search_name"))
        self._clear.setText(texts("window.search_clear"))
        self._describe()

    def set_completions(self, queries: Iterable[str]) -> None:
        """Show how the query may go on: by the first of some queries that begins as what is typed."""
        typed = self.text()
        goes_on = (one[len(typed) :] for one in queries if one[: len(typed)].casefold() == typed.casefold())
        self._rest = next((rest for rest in goes_on if rest), "") if typed else ""
        self._describe()
        self.update()

    def completion(self) -> str:
        """Give what would be put behind the query now; empty where the cursor is not at its end."""
        is_at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        return self._rest if is_at_end and self.hasFocus() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the hint as there is room for."""
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        """Say what the field is for, and its key, where there is room for it; the magnifier says it anyway."""
        if self._texts is None:
            return
        whole = self._texts("window.search_placeholder")
        room = self.width() - _AROUND_HINT * self.sign_side
        shapes = (whole, whole.partition(_BEFORE_KEY)[0])
        words = next((one for one in shapes if self.fontMetrics().horizontalAdvance(one) <= room), "")
        if words != self.placeholderText():
            self.setPlaceholderText(words)

    def _describe(self) -> None:
        """Tell those who cannot see it how the query may go on."""
        if self._texts is not None:
            words = self._texts("search.completion", query=self.text() + self._rest) if self._rest else ""
            self.setAccessibleDescription(words)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.set_completions(())
        self.query_changed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead into the hits by the arrow down, give up by Escape, take a completion by the arrow to the right, go to
        what is found in its other language by Enter with Ctrl.
        """
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Down:
            has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.suggestions_wanted if has_alt else self.left_downwards).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.translation_accepted.emit()
        elif event.key() in _TAKING and is_plain and self.completion():
            self.insert(self.completion())
            self.completion_taken.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell when one turns to the empty field to search; the Tab key only comes by."""
        super().focusInEvent(event)
        self.focused.emit()
        if event.reason() in _ENTERING and not self.text():
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when the keyboard goes elsewhere; from a menu or another window it comes back."""
        super().focusOutEvent(event)
        if event.reason() not in _RETURNING:
            self.unfocused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the completion behind the cursor."""
        super().paintEvent(event)
        rest = self.completion()
        if not rest:
            return
        painter = QPainter(self)
        painter.setPen(QColor(self._palette.muted))
        left, right = self.cursorRect().center().x() + 1, self._right_end()
        words = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, right - left)
        area = QRect(left, 0, right - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _right_end(self) -> int:
        """Give where the sign that clears begins."""
        signs = (one for one in self.findChildren(QWidget) if one.isVisible() and one.x() > self.width() // 2)
        return min((sign.x() for sign in signs), default=self.width())
