"""A field that narrows a list, and clears itself."""

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reader.texts.catalogue import Texts
from reader.ui.controls.sign_style import SIGN, SignStyle
from reader.ui.icons import Icons


class FilterField(QLineEdit):
    """Take letters. While there are any, a sign in the theme's colour clears them; Qt's own sign knows no theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = SignStyle()
        self._signs.setParent(self)
        self.setStyle(self._signs)
        self._clear = QAction(self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text_changed)

    def set_icons(self, icons: Icons) -> None:
        """Draw the sign in the colours of a theme."""
        self._clear.setIcon(icons("close"))

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._signs.side = round(SIGN * scale)
        QApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))  # the sign is placed anew
        self.updateGeometry()

    def retranslate(self, words: str, texts: Texts) -> None:
        """Say what is filtered, and what the sign does."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._clear.setText(texts("window.filter_clear"))

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
