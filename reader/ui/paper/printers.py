"""Which printers there are, asked beside the interface, since a print service may take its time to answer."""

from threading import Thread

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reader.paper.spool import Printer, PrinterState, Spooler

_STATES: dict[QPrinter.PrinterState, PrinterState] = {
    QPrinter.PrinterState.Active: "printing",
    QPrinter.PrinterState.Aborted: "stopped",
    QPrinter.PrinterState.Error: "stopped",
}


class PrinterList(QObject):
    """Ask the print service for its printers, and the system where it has no such service.

    Signals: ``listed(tuple[Printer, ...])``, the default one first.
    """

    listed = Signal(object)
    _answered = Signal(object)

    def __init__(self, spooler: Spooler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spooler = spooler
        self._is_asking = False
        self._answered.connect(self._on_answered)

    def ask(self) -> None:
        """Begin to ask; returns at once."""
        if not self._is_asking:
            self._is_asking = True
            Thread(target=self._ask, name="paper", daemon=True).start()

    def _ask(self) -> None:
        self._answered.emit(self._spooler.printers())

    def _on_answered(self, printers: tuple[Printer, ...]) -> None:
        self._is_asking = False
        found = printers or tuple(_from_system(info) for info in QPrinterInfo.availablePrinters())
        self.listed.emit(tuple(sorted(found, key=lambda one: (not one.is_default, one.name.casefold()))))


def _from_system(info: QPrinterInfo) -> Printer:
    duplex = QPrinter.DuplexMode.DuplexLongSide in info.supportedDuplexModes()
    state = _STATES.get(info.state(), "ready")
    return Printer(info.printerName(), info.description(), info.location(), info.isDefault(), False, duplex, state)
