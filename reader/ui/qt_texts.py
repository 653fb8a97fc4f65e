"""Qt's own dialogs, buttons and menus in the language of the interface; Qt ships no Lithuanian."""

import tomllib

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator

from reader.resources import resource

_OWN = "en"
"""The language that Qt's texts are written in; it needs no answers."""

_WRITTEN = {"en": "en_150"}
"""English as it is written in Europe: the day before the month, metres rather than feet."""


class QtTexts(QTranslator):
    """Answer Qt's questions for its texts from ``resources/texts/qt/<language>.toml``.

    What the file does not hold is left to Qt, which then shows its English. No text of Qt's widgets has plural
    forms, so the number that a question may carry is of no account.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._language = _OWN
        self._contexts: dict[str, dict[str, str]] = {}
        # Installed once and never exchanged: Qt locks out every question meanwhile, and a thread that has asked
        # one waits for Python, which waits for Qt.
        application.installTranslator(self)

    def set_language(self, language: str) -> None:
        """Answer in a language from now on; windows that are open get a LanguageChange event and follow.

        Dates, sizes and numbers are written by its rules too.
        """
        QLocale.setDefault(_locale(language))
        if language == self._language:
            return
        self._language = language
        self._contexts = {} if language == _OWN else _load(language)
        QCoreApplication.sendEvent(self._application, QEvent(QEvent.Type.LanguageChange))

    def isEmpty(self) -> bool:
        """Say that there are texts to be had; Qt takes a translator without any for a failure."""
        return False

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Give the text for an English text of one of Qt's classes, or None where there is none."""
        texts = self._contexts.get(context)
        return texts.get(source) if texts else None


def _load(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("texts", "qt", f"{language}.toml").read_text("utf-8"))


def _locale(language: str) -> QLocale:
    """Take the system's own way of writing if it speaks the language."""
    system, wanted = QLocale.system(), QLocale(_WRITTEN.get(language, language))
    return system if system.language() == wanted.language() else wanted
