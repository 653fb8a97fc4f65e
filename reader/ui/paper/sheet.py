"""The sheet on which one chooses what is saved or printed, and sees it."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.edition.edition import Edition
from reader.model.errors import PaperError, ReaderError
from reader.model.report import Language
from reader.model.theme import Palette
from reader.paper.job import PaperStep
from reader.paper.pages import PdfPages
from reader.paper.saving import save_pdf
from reader.paper.wishes import PrintWishes
from reader.texts.catalogue import Texts
from reader.ui.paper.choices import PaperChoices
from reader.ui.paper.preview import PagePreview
from reader.ui.paper.printing import PrintRun, page_image
from reader.ui.paper.purpose import Purpose
from reader.ui.paper.work import PaperWork

_PAUSE_MS = 150
"""Choices are taken up when they pause this long."""


class PaperSheet(QDialog):
    """Choose, see the pages, save or print them.

    Signals: ``saved(str)`` the name of a file that is written, ``printed(str)`` the name of a printer,
    ``failed(ReaderError)``, which the sheet itself says too.
    """

    saved = Signal(str)
    printed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        purpose: Purpose,
        edition: Edition,
        chapter: str,
        language: Language,
        palette: Palette,
        texts: Texts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(f"press.{purpose.value}_title"))
        self._purpose, self._edition, self._texts = purpose, edition, texts
        self._data = b""
        self._pages: PdfPages | None = None
        self._run: PrintRun | None = None
        self._printer_name = ""
        self._choices = PaperChoices(edition.report, chapter, language, texts)
        self._preview = PagePreview(palette)
        self._preview.setAccessibleName(texts("press.preview"))
        self._state = QLabel()
        self._state.setProperty("role", "hint")
        self._state.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(texts("press.working"))
        self._deed, self._cancel = QPushButton(texts(f"press.{purpose.value}")), QPushButton(texts("press.cancel"))
        self._work = PaperWork(edition, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.resize(min(1040, parent.width() - 24), min(760, parent.height() - 24))
        self._begin()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._deed)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._choices, 1)
        for widget in (self._state, self._progress):
            left.addWidget(widget)
        left.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(16)
        whole.addLayout(left, 2)
        whole.addWidget(self._preview, 3)
        self._deed.setDefault(True)

    def _connect(self) -> None:
        self._choices.changed.connect(self._on_choices_changed)
        self._pause.timeout.connect(self._begin)
        self._work.stepped.connect(self._on_stepped)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)
        self._deed.clicked.connect(self._on_deed)
        self._cancel.clicked.connect(self.reject)

    # Setting the pages

    def _on_choices_changed(self) -> None:
        self._deed.setEnabled(False)
        self._work.cancel()
        self._pause.start()

    def _begin(self) -> None:
        options = self._choices.options()
        self._deed.setEnabled(False)
        self._progress.setVisible(options is not None)
        self._progress.setRange(0, PaperStep.DONE)
        self._progress.setValue(PaperStep.WAITING)
        self._state.setText(self._texts("press.working" if options is not None else "press.nothing_chosen"))
        if options is not None:
            self._work.start(options)

    def _on_stepped(self, step: PaperStep) -> None:
        self._progress.setValue(step)

    def _on_finished(self, data: bytes) -> None:
        before, self._data, self._pages = self._pages, data, PdfPages(data)
        pages = self._pages
        sizes = [pages.size(index) for index in range(len(pages))]
        self._preview.show_pages(sizes, lambda index, scale: page_image(pages, index, scale))
        if before is not None:
            before.close()
        self._state.setText(self._texts("press.pages", n=len(pages)))
        self._progress.hide()
        self._deed.setEnabled(True)

    def _on_failed(self, error: ReaderError) -> None:
        self._progress.hide()
        self._state.setText(self._texts.of_error(error))
        self.failed.emit(error)

    # Saving and printing

    def _on_deed(self) -> None:
        if self._purpose is Purpose.SAVE:
            self._ask_for_file()
        else:
            self._ask_for_printer()

    def _ask_for_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), f"{self._edition.report.id}.pdf", self._texts("press.pdf_files")
        )
        if not path:
            return
        target = Path(path) if path.lower().endswith(".pdf") else Path(f"{path}.pdf")
        try:
            save_pdf(self._data, target)
        except ReaderError as error:
            self._on_failed(error)
            return
        self.accept()
        self.saved.emit(target.name)

    def _ask_for_printer(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._on_failed(PaperError("no_printer"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        assert self._pages is not None, "printing is offered when there are pages"
        dialog.setMinMax(1, len(self._pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._send_to(printer)

    def _send_to(self, printer: QPrinter) -> None:
        assert self._pages is not None
        self._deed.setEnabled(False)
        self._choices.setEnabled(False)
        self._progress.show()
        first, last = printer.fromPage() or 1, printer.toPage() or len(self._pages)
        pages = tuple(range(first - 1, min(last, len(self._pages))))
        wishes = PrintWishes(printer.printerName(), pages, printer.copyCount())
        self._run = PrintRun(self._data, wishes, printer, self)
        self._run.progressed.connect(self._on_page_sent)
        self._run.finished.connect(self._on_printed)
        self._run.failed.connect(self._on_print_failed)
        self._printer_name = printer.printerName()
        self._run.start()

    def _on_page_sent(self, page: int, count: int) -> None:
        self._progress.setRange(0, count)
        self._progress.setValue(page)
        self._state.setText(self._texts("press.printing", page=page, count=count))

    def _on_printed(self) -> None:
        self._run = None
        self.accept()
        self.printed.emit(self._printer_name)

    def _on_print_failed(self, error: ReaderError) -> None:
        self._run = None
        self._choices.setEnabled(True)
        self._deed.setEnabled(True)
        self._on_failed(error)

    # Leaving

    def done(self, result: int) -> None:
        """Stop whatever runs and let go of the pages."""
        self._pause.stop()
        self._work.cancel()
        if self._run is not None:
            self._run.cancel()
        self._preview.clear()
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as Cancel does."""
        self.reject()
        super().closeEvent(event)
