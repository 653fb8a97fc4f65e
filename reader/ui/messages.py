"""What is said in passing: facts and failures, worded in the interface's language."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.bars.notice import Notice

_log = logging.getLogger(__name__)


class Messages(QObject):
    """Word what happened and show it in the notice."""

    def __init__(self, notice: Notice, texts: Callable[[], Texts], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notice = notice
        self._texts = texts
        self._act: Callable[[], None] | None = None
        notice.action_requested.connect(self._on_action_requested)

    def tell(self, key: str, **gaps: object) -> None:
        """Say a sentence of the catalogue."""
        self.say(self._texts()(key, **gaps))

    def say(self, words: str) -> None:
        """Say words."""
        self._act = None
        self._notice.say(words)

    def offer(self, key: str, action_key: str, act: Callable[[], None], **gaps: object) -> None:
        """Say a sentence and offer to do something about it."""
        self._act = act
        texts = self._texts()
        self._notice.say(texts(key, **gaps), texts(action_key))

    def tell_failure(self, error: ReaderError) -> None:
        """Say what went wrong and what to do; it stays until it is closed, and is logged."""
        _log.info("told the reader: %s", error)
        self._act = None
        self._notice.say(self._texts().of_error(error), lasting=True)

    def tell_strayed(self, asked: Location) -> None:
        """Say that a place does not exist and the nearest is shown."""
        self.tell("window.strayed", asked=str(asked))

    def _on_action_requested(self) -> None:
        if self._act is not None:
            self._act()
