"""A field that narrows a list, and clears itself."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.texts.catalogue import Texts
from reader.ui.controls.signed_field import SignedField
from reader.ui.icons import Icons


class FilterField(SignedField):
    """Take letters. While there are any, a sign in the theme's colour clears them; Qt's own sign knows no theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clear = QAction(self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, SignedField.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text_changed)

    def set_icons(self, icons: Icons) -> None:
        """Draw the sign in the colours of a theme."""
        self._clear.setIcon(icons("close"))

    def retranslate(self, words: str, texts: Texts) -> None:
        """Say what is filtered, and what the sign does."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._clear.setText(texts("window.filter_clear"))

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
