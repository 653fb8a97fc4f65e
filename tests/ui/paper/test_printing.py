"""Printing beside the window: the PDF itself, and its pages as pictures."""

import sys
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from reader.model.errors import PaperError
from reader.paper.exchange import PICTURES_COMMAND
from reader.paper.pages import PdfPages
from reader.paper.spool import Spooler
from reader.paper.wishes import PrintWishes
from reader.ui.paper import printing
from reader.ui.paper.printing import PrintRun, begin_pictures, picture_command
from tests.paper.numbered import numbered_pdf
from tests.paper.print_daemon import PrintDaemon

OFFICE = PrintWishes("Office")

pytestmark = pytest.mark.usefixtures("no_threads_left")


@pytest.fixture(scope="module")
def daemon() -> Iterator[PrintDaemon]:
    with PrintDaemon() as running:
        running.add_pdf_printer("Office")
        yield running


def sent_to(daemon: PrintDaemon, data: bytes, wishes: PrintWishes) -> PrintRun:
    """Give a run that sends the PDF itself."""
    return PrintRun(partial(Spooler(daemon.socket).send, data, wishes, "A report"))


def test_the_packaged_program_prints_pictures_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "is_frozen", lambda: True)
    assert picture_command() == (sys.executable, PICTURES_COMMAND)


def test_pictures_are_sent_beside_the_window(
    daemon: PrintDaemon, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is drawn in this process, so nothing can keep the window from answering."""

    def refuse(*_arguments: object) -> None:
        raise AssertionError("a page is drawn here")

    monkeypatch.setattr(PdfPages, "__init__", refuse)
    monkeypatch.setenv("CUPS_SERVER", str(daemon.socket))
    run = PrintRun(partial(begin_pictures, numbered_pdf(2), OFFICE, "A report"))
    sent: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, whole: sent.append((done, whole)))
    with qtbot.waitSignal(run.finished, timeout=30_000), qtbot.assertNotEmitted(run.failed):
        run.start()
    assert sent[-1] == (2, 2)


def test_the_pdf_itself_is_sent_beside_the_window(daemon: PrintDaemon, qtbot: QtBot) -> None:
    data = numbered_pdf(3)
    run = sent_to(daemon, data, OFFICE)
    sent: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, whole: sent.append((done, whole)))
    with qtbot.waitSignal(run.finished), qtbot.assertNotEmitted(run.failed):
        run.start()
        assert sent == []
    assert sent[-1] == (len(data), len(data))


def test_a_printer_that_is_not_there(daemon: PrintDaemon, qtbot: QtBot) -> None:
    run = sent_to(daemon, numbered_pdf(1), PrintWishes("Lost"))
    with qtbot.waitSignal(run.failed) as failed, qtbot.assertNotEmitted(run.finished):
        run.start()
    assert isinstance(failed.args[0], PaperError)
    assert (failed.args[0].key, failed.args[0].values) == ("print_printer_gone", {"name": "Lost"})


def test_a_run_that_is_stopped_says_nothing(daemon: PrintDaemon, qtbot: QtBot) -> None:
    run = sent_to(daemon, numbered_pdf(1), OFFICE)
    with qtbot.assertNotEmitted(run.finished, wait=100), qtbot.assertNotEmitted(run.failed):
        run.start()
        run.cancel()
    run.cancel()
