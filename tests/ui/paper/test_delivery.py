"""What becomes of the pages."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.errors import PaperError
from reader.paper.wishes import PrintWishes
from reader.ui.paper.delivery import Delivery
from reader.ui.paper.filing import ClipboardFile
from tests.ui.paper.doubles import OFFICE, PLAIN, Printers

pytestmark = pytest.mark.usefixtures("no_threads_left")


@pytest.fixture
def clipboard(qapp: QApplication, temporary: Path) -> ClipboardFile:
    return ClipboardFile(QObject(qapp))


@pytest.fixture
def delivery(clipboard: ClipboardFile) -> Delivery:
    return Delivery(Printers(OFFICE, PLAIN), clipboard)


def test_saved(delivery: Delivery, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(delivery.saved) as saved, qtbot.waitSignal(delivery.progressed):
        delivery.save(b"%PDF-", tmp_path / "a.pdf")
    assert saved.args == ["a.pdf"]
    assert (tmp_path / "a.pdf").exists()


def test_not_saved(delivery: Delivery, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(delivery.failed) as failed, qtbot.assertNotEmitted(delivery.saved):
        delivery.save(b"%PDF-", tmp_path / "missing" / "a.pdf")
    assert failed.args[0].key == "paper_folder_missing"


def test_copied(delivery: Delivery, clipboard: ClipboardFile, qtbot: QtBot) -> None:
    with qtbot.waitSignal(delivery.copied), qtbot.waitSignal(delivery.progressed):
        delivery.copy(b"%PDF-", "a.pdf")
    assert clipboard.place("a.pdf").read_bytes() == b"%PDF-"
    clipboard.remove()


def test_a_copy_that_is_stopped_leaves_the_clipboard(
    delivery: Delivery, clipboard: ClipboardFile, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("before")
    with qtbot.assertNotEmitted(delivery.copied, wait=50):
        delivery.copy(b"%PDF-", "a.pdf")
        delivery.cancel()
    assert QGuiApplication.clipboard().text() == "before"
    clipboard.remove()


def test_a_disk_that_takes_no_copy(delivery: Delivery, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "refused")

    monkeypatch.setattr("os.fsync", refuse)
    with qtbot.waitSignal(delivery.failed) as failed, qtbot.assertNotEmitted(delivery.copied):
        delivery.copy(b"%PDF-", "a.pdf")
    assert failed.args[0].key == "paper_disk_full"


def test_not_copied(delivery: Delivery, qtbot: QtBot, temporary: Path) -> None:
    temporary.rmdir()
    with qtbot.waitSignal(delivery.failed) as failed, qtbot.assertNotEmitted(delivery.copied):
        delivery.copy(b"%PDF-", "a.pdf")
    assert failed.args[0].key == "paper_folder_missing"


def test_a_printer_that_vanished_is_a_fault(
    delivery: Delivery, qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    with qtbot.waitSignal(delivery.failed, timeout=30_000) as failed, qtbot.assertNotEmitted(delivery.printed):
        delivery.send(pdf, PrintWishes("plain"), PLAIN, "Title")
    assert isinstance(failed.args[0], PaperError)
    assert failed.args[0].key == "print_printer_gone"


def test_nothing_is_told_after_it_was_stopped(delivery: Delivery, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(delivery.saved, wait=50), qtbot.assertNotEmitted(delivery.failed):
        delivery.save(b"%PDF-", tmp_path / "missing" / "a.pdf")
        delivery.cancel()
    delivery.cancel()
