"""The language switch: one button a language of the edition."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from reader.texts.catalogue import Texts


class LanguageSwitch(QFrame):
    """Show the languages of the edition and which one is read.

    Signals: ``language_requested(str)``.
    """

    language_requested = Signal(str)

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language-switch")
        self._group = QButtonGroup(self)
        self._buttons = {language: self._make_button(language) for language in languages}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for button in self._buttons.values():
            row.addWidget(button)

    def _make_button(self, language: str) -> QToolButton:
        button = QToolButton()
        button.setText(language.upper())
        button.setProperty("role", "language")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        return button

    def _on_clicked(self) -> None:
        for language, button in self._buttons.items():
            if button.isChecked():
                self.language_requested.emit(language)

    def set_language(self, language: str) -> None:
        """Show a language as the one that is read."""
        self._buttons[language].setChecked(True)

    def retranslate(self, texts: Texts) -> None:
        """Name the buttons in the language of the texts."""
        self.setAccessibleName(texts("window.language"))
        for language, button in self._buttons.items():
            # As it is spoken in the world: by itself, "en" is American English.
            own_name = QLocale(f"{language}_001").nativeLanguageName() or language
            button.setAccessibleName(texts("window.read_in", language=own_name))
            button.setToolTip(texts("window.read_in_key", language=own_name))
