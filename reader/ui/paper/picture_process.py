"""The process that prints pages as pictures, so that a slow printer or one whose driver falls over harms nothing else.

It prints one PDF. It ends when the program that started it calls it off or ends, and takes with it what it left lying.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import msgspec
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reader.model.errors import Cancelled, PaperError
from reader.paper.pictured_job import PictureAnswer, PictureOrder
from reader.ui.paper.pictures import print_pictures


def main(room: Path) -> int:
    """Print what the standard input orders; ends when that does."""
    # Nothing is shown, so where a window needs a display this needs none.
    platform = ["-platform", "offscreen"] if sys.platform == "linux" else []
    application = QGuiApplication(["report-reader", *platform])
    with open(0, "rb", closefd=False) as orders:
        order = msgspec.json.decode(orders.readline(), type=PictureOrder)
        data = orders.read(order.size)
        called_off = Event()
        Thread(target=_wait_for_end, args=(orders.read, called_off), daemon=True).start()
        try:
            _print(order, data, called_off)
        except Cancelled:
            _vanish(room)
        except PaperError as error:
            _answer(PictureAnswer(key=error.key))
            _vanish(room)
    application.shutdown()
    return 0


def _vanish(room: Path) -> None:
    """End without a farewell: where Qt cannot take back what is drawn, to end the page would be to print it."""
    shutil.rmtree(room, ignore_errors=True)
    os._exit(0)


def _wait_for_end(read: Callable[[], bytes], called_off: Event) -> None:
    read()
    called_off.set()


def _print(order: PictureOrder, data: bytes, called_off: Event) -> None:
    def demand_wanted() -> None:
        if called_off.is_set():
            raise Cancelled

    def tell(done: int, whole: int) -> None:
        _answer(PictureAnswer(done, whole))

    demand_wanted()
    name = order.wishes.printer
    if name not in QPrinterInfo.availablePrinterNames():
        raise PaperError("print_printer_gone", name=name)
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(order.title)
    print_pictures(data, order.wishes, printer, tell, demand_wanted)
    _answer(PictureAnswer(is_printed=True))


def _answer(answer: PictureAnswer) -> None:
    os.write(1, msgspec.json.encode(answer) + b"\n")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
