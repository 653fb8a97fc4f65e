"""What is said in passing: facts and failures, worded in the interface's language."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.bars.notice import Notice

_log = logging.getLogger(__name__)

Wording = Callable[[Texts], str]
"""Words something in the language of the texts."""


class Messages(QObject):
    """Word what happened and show it in the notice."""

    def __init__(self, notice: Notice, texts: Callable[[], Texts], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notice = notice
        self._texts = texts
        self._act: Callable[[], None] | None = None
        self._wording: Wording = _nothing
        self._action_key = ""
        self._failure: ReaderError | None = None
        notice.action_requested.connect(self._on_action_requested)

    def tell(self, key: str, **gaps: object) -> None:
        """Say a sentence of the catalogue."""
        self.say(partial(_sentence, key, gaps))

    def say(self, wording: Wording, *, lasting: bool = False) -> None:
        """Say what is worded so, in another language too while it is to be seen."""
        self._show(wording, "", None, lasting=lasting)

    def offer(self, key: str, action_key: str, act: Callable[[], None], **gaps: object) -> None:
        """Say a sentence and offer to do something about it."""
        self._show(partial(_sentence, key, gaps), action_key, act)

    def tell_failure(self, error: ReaderError) -> None:
        """Say what went wrong and what to do; it stays until it is closed, and is logged."""
        _log.info("told the reader: %s", error)
        self.say(partial(_failure, error), lasting=True)
        self._failure = error

    def take_back(self, error: ReaderError) -> None:
        """Say no more of what went wrong, as when one has left what it was about; other words stay."""
        if self._failure is error:
            self._failure = None
            self._notice.hide()

    def _show(
        self, wording: Wording, action_key: str, act: Callable[[], None] | None, *, lasting: bool = False
    ) -> None:
        self._wording, self._action_key, self._act = wording, action_key, act
        self._failure = None
        self._notice.say(*self._words(self._texts()), lasting=lasting)

    def _words(self, texts: Texts) -> tuple[str, str]:
        """Give what is said and what the button offers."""
        return self._wording(texts), texts(self._action_key) if self._action_key else ""

    def retranslate(self, texts: Texts) -> None:
        """Say what is to be seen in the language of the texts."""
        self._notice.reword(*self._words(texts))

    def tell_strayed(self, asked: Location) -> None:
        """Say that a place does not exist and the nearest is shown."""
        self.tell("window.strayed", asked=str(asked))

    def _on_action_requested(self) -> None:
        if self._act is not None:
            self._act()


def _nothing(_texts: Texts) -> str:
    return ""


def _sentence(key: str, gaps: dict[str, object], texts: Texts) -> str:
    return texts(key, **gaps)


def _failure(error: ReaderError, texts: Texts) -> str:
    return texts.of_error(error)
