"""Making a PDF beside the window."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition
from reader.model.errors import PaperError
from reader.paper.job import PaperStep
from reader.paper.options import PaperOptions
from reader.paper.press import Press
from reader.ui.paper.work import PaperWork

ONE = PaperOptions("lt", ("baltic",))
OTHER = PaperOptions("en", ("baltic",))

pytestmark = pytest.mark.usefixtures("no_threads_left")


@pytest.fixture
def work(qtbot: QtBot, dressed: QApplication, edition: Edition, press: Press) -> PaperWork:
    return PaperWork(edition, press)


def test_steps_come_in_order_and_then_the_pages(work: PaperWork, qtbot: QtBot) -> None:
    steps: list[PaperStep] = []
    work.stepped.connect(steps.append)
    with qtbot.waitSignal(work.finished) as finished, qtbot.assertNotEmitted(work.opened):
        work.start(ONE)
    assert bytes(finished.args[0]).startswith(b"%PDF-")
    assert steps == sorted(steps)
    assert steps[-1] is PaperStep.DONE


def test_the_title_page_comes_before_the_rest(work: PaperWork, qtbot: QtBot) -> None:
    came: list[str] = []
    work.opened.connect(lambda _data: came.append("opened"))
    work.finished.connect(lambda _data: came.append("finished"))
    with qtbot.waitSignal(work.finished) as finished, qtbot.waitSignal(work.opened) as opened:
        work.start(PaperOptions("lt"))
    assert came == ["opened", "finished"]
    first, whole = (PdfReader(BytesIO(bytes(one.args[0]))) for one in (opened, finished))
    assert first.pages[0].extract_text() == whole.pages[0].extract_text()


def test_what_is_asked_last_counts(work: PaperWork, qtbot: QtBot) -> None:
    made: list[bytes] = []
    work.finished.connect(lambda data: made.append(bytes(data)))
    with qtbot.waitSignal(work.finished):
        work.start(ONE)
        work.start(OTHER)
    assert len(made) == 1
    assert str(PdfReader(BytesIO(made[0])).root_object["/Lang"]) == "en"


def test_what_cannot_be_made_is_told(work: PaperWork, qtbot: QtBot) -> None:
    with qtbot.waitSignal(work.failed) as failed:
        work.start(PaperOptions("lt", ("nowhere",)))
    assert isinstance(failed.args[0], PaperError)
    assert failed.args[0].key == "paper_unknown_section"


def test_a_cancelled_job_says_nothing(work: PaperWork, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(work.finished), qtbot.assertNotEmitted(work.failed):
        with qtbot.waitSignal(work.stepped):
            work.start(ONE)
        work.cancel()
    work.cancel()
