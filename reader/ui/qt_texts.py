"""Qt's own dialogs, buttons and menus in the language of the interface; Qt ships no Lithuanian."""

import tomllib

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from reader.resources import resource

_OWN = "en"
"""The language that Qt's texts are written in; it needs no translator."""
_WRITTEN = {"en": "en_150"}
"""English as it is written in Europe: the day before the month, metres rather than feet."""


class QtTexts(QTranslator):
    """Answer Qt's questions for its texts from ``resources/texts/qt/<language>.toml``.

    What the file does not hold is left to Qt, which then shows its English. No text of Qt's widgets has plural
    forms, so the number that a question may carry is of no account.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        file = resource("texts", "qt", f"{language}.toml")
        self._contexts: dict[str, dict[str, str]] = tomllib.loads(file.read_text("utf-8"))

    def isEmpty(self) -> bool:
        """Say that there are texts: Qt tells nobody of a change of language to an empty translator."""
        return False

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Give the text for an English text of one of Qt's classes, or None where there is none."""
        texts = self._contexts.get(context)
        return texts.get(source) if texts else None


class QtLanguage:
    """Keep Qt in one language; its texts, and how it writes dates, sizes and numbers."""

    def __init__(self) -> None:
        self._language = _OWN
        self._texts: QtTexts | None = None

    def set_language(self, language: str) -> None:
        """Change the language. Windows that are open get a LanguageChange event and follow.

        The application must exist.
        """
        QLocale.setDefault(_locale(language))
        if language == self._language:
            return
        former, self._language = self._texts, language
        self._texts = None if language == _OWN else QtTexts(language)
        if self._texts is not None:
            QCoreApplication.installTranslator(self._texts)
        if former is not None:
            QCoreApplication.removeTranslator(former)


def _locale(language: str) -> QLocale:
    """Take the system's own way of writing if it speaks the language."""
    system, wanted = QLocale.system(), QLocale(_WRITTEN.get(language, language))
    return system if system.language() == wanted.language() else wanted
