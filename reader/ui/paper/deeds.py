"""What is done with the pages that are wanted, and what is said of it at the foot of the panel."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts
from reader.ui.folders import documents_folder
from reader.ui.paper.delivery import Delivery
from reader.ui.paper.foot import PanelFoot
from reader.ui.paper.proof import Proof
from reader.ui.paper.sending import SendingChoice


class PanelDeeds(QObject):
    """Save, copy and print, one at a time, and offer what can be done.

    ``title`` is what a printer's queue shows. Signals: ``busy_changed(bool)`` whether something is under way,
    ``saved(str)`` the name of a file, ``printed(str)`` the name of a printer, ``failed(ReaderError)``.
    """

    busy_changed = Signal(bool)
    saved = Signal(str)
    printed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        proof: Proof,
        delivery: Delivery,
        sending: SendingChoice,
        foot: PanelFoot,
        title: str,
        texts: Texts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._proof, self._delivery, self._sending, self._foot = proof, delivery, sending, foot
        self._title, self._texts, self._window = title, texts, window
        self._working = ""
        self._is_busy = False
        foot.deed_requested.connect(self._do)
        sending.changed.connect(self.offer)
        delivery.progressed.connect(self._on_progressed)
        delivery.saved.connect(self._on_saved)
        delivery.printed.connect(self._on_printed)
        delivery.copied.connect(self._on_copied)
        delivery.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._is_busy

    def name_file(self, name: str) -> None:
        """Take the name that a file gets unless the person gives another."""
        self._name = name

    def offer(self) -> None:
        """Offer what can be done now."""
        can = self._proof.data is not None and not self._is_busy
        self._sending.set_page_count(self._proof.count)
        for deed in ("save", "copy_file"):
            self._foot.set_possible(deed, can)
        self._foot.set_possible("print", can and self._sending.wishes() is not None)

    def stop(self) -> None:
        """Stop what is under way, and say so."""
        self._delivery.cancel()
        self._end(self._texts("press.stopped"))

    def close(self) -> None:
        """Stop what is under way."""
        self._delivery.cancel()

    def _do(self, deed: str) -> None:
        data = self._proof.data
        if data is None:
            return
        match deed:
            case "save":
                self._ask_for_file()
            case "copy_file":
                self._begin("press.copying")
                self._delivery.copy(data, self._name)
            case "print":
                self._print(data)

    def _ask_for_file(self) -> None:
        title, kinds = self._texts("press.save_title"), self._texts("press.pdf_files")
        dialog = QFileDialog(self._window, title, documents_folder(), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: str) -> None:
        if self._proof.data is not None:
            self._begin("press.saving")
            self._delivery.save(self._proof.data, Path(path))

    def _print(self, data: bytes) -> None:
        wishes, printer = self._sending.wishes(), self._sending.printer()
        if wishes is not None and printer is not None:
            self._begin("press.printing")
            self._delivery.send(data, wishes, printer, self._title)

    def _begin(self, working: str) -> None:
        self._working, self._is_busy = working, True
        self.busy_changed.emit(True)
        self.offer()

    def _end(self, words: str) -> None:
        self._is_busy = False
        self._foot.say(words)
        self.offer()
        self.busy_changed.emit(False)

    def _on_progressed(self, done: int, whole: int) -> None:
        self._foot.say_progress(self._texts(self._working), done, whole)

    def _on_saved(self, name: str) -> None:
        self._end("")
        self.saved.emit(name)

    def _on_printed(self, name: str) -> None:
        self._end("")
        self.printed.emit(name)

    def _on_copied(self) -> None:
        self._end(self._texts("press.copied"))

    def _on_failed(self, error: ReaderError) -> None:
        self._end("")
        self._foot.say_fault(self._texts.of_error(error))
        self.failed.emit(error)
