"""Which printers there are."""

from threading import current_thread, main_thread

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.paper.spool import Printer
from reader.ui.paper.printers import PrinterList
from tests.ui.paper.doubles import OFFICE, PLAIN, STOPPED, Printers

pytestmark = pytest.mark.usefixtures("no_threads_left")


def listed(printers: PrinterList, qtbot: QtBot) -> tuple[Printer, ...]:
    with qtbot.waitSignal(printers.listed) as told:
        printers.ask()
    found: tuple[Printer, ...] = told.args[0]
    return found


def test_the_default_one_comes_first(qapp: QApplication, qtbot: QtBot) -> None:
    printers = PrinterList(Printers(STOPPED, PLAIN, OFFICE))
    assert listed(printers, qtbot) == (OFFICE, PLAIN, STOPPED)


def test_the_service_is_asked_beside_the_interface_and_once_at_a_time(qapp: QApplication, qtbot: QtBot) -> None:
    threads = []

    class Slow(Printers):
        def printers(self) -> tuple[Printer, ...]:
            threads.append(current_thread())
            return super().printers()

    printers = PrinterList(Slow(OFFICE))
    with qtbot.waitSignal(printers.listed):
        printers.ask()
        printers.ask()
    assert len(threads) == 1
    assert main_thread() not in threads
    assert listed(printers, qtbot) == (OFFICE,)


class Info:
    """Stand for what Qt knows of a printer."""

    def __init__(self, name: str, *, is_default: bool) -> None:
        self._name, self._is_default = name, is_default

    def __getattr__(self, what: str) -> object:
        known = {
            "printerName": self._name,
            "description": f"{self._name} 2000",
            "location": "2 aukštas",
            "isDefault": self._is_default,
            "supportedDuplexModes": [],
            "state": None,
        }
        return lambda: known[what]


def test_without_a_service_the_system_is_asked(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Info("A", is_default=False), Info("B", is_default=True)]
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", lambda: found)
    assert listed(PrinterList(Printers()), qtbot) == (
        Printer("B", "B 2000", "2 aukštas", True, False, False, "ready"),
        Printer("A", "A 2000", "2 aukštas", False, False, False, "ready"),
    )


def test_no_printer_at_all(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", list)
    assert listed(PrinterList(Printers()), qtbot) == ()
