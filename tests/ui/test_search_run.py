"""Searching beside the interface: what was asked last is answered, and nobody waits."""

from collections.abc import Callable, Iterator
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.errors import Cancelled, EditionError
from reader.model.hits import Hits
from reader.ui.search_run import SearchRun, Seeker


class SlowSeeker:
    """Answer when it is let go on; a query that is called off meanwhile is cancelled."""

    def __init__(self) -> None:
        self.begun = Event()
        self.may_answer = Event()
        self.asked: list[str] = []
        self.threads: set[int] = set()
        self.closed_in = 0
        self._cancelled = Event()

    def search(self, text: str, language: str) -> Hits:
        self.asked.append(text)
        self.threads.add(get_ident())
        self._cancelled.clear()
        self.begun.set()
        self.may_answer.wait()
        if self._cancelled.is_set():
            raise Cancelled
        return Hits(text, language, ())

    def cancel(self) -> None:
        self._cancelled.set()
        self.may_answer.set()

    def close(self) -> None:
        self.closed_in = get_ident()


@pytest.fixture
def seeker() -> SlowSeeker:
    return SlowSeeker()


@pytest.fixture
def run(qapp: QApplication, seeker: SlowSeeker) -> Iterator[SearchRun]:
    def open_seeker() -> Seeker:
        return seeker

    made = SearchRun(open_seeker)
    yield made
    seeker.may_answer.set()
    made.close()


def test_the_answer_comes_from_another_thread_and_nobody_waits(
    run: SearchRun, seeker: SlowSeeker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(run.answered) as answered:
        run.ask("upė", "lt")  # comes back although nothing may be answered yet
        assert seeker.begun.wait(5)
        seeker.may_answer.set()
    assert answered.args == [Hits("upė", "lt", ())]
    assert seeker.threads.isdisjoint({get_ident()})


def test_the_newest_query_wins(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    answers: list[Hits] = []
    run.answered.connect(answers.append)
    run.ask("u", "lt")
    assert seeker.begun.wait(5)
    with qtbot.waitSignal(run.answered):
        run.ask("up", "lt")
        run.ask("upė", "lt")
    assert [hits.query for hits in answers] == ["upė"]
    assert (seeker.asked[0], seeker.asked[-1]) == ("u", "upė")


def test_what_is_forgotten_is_not_answered(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(run.answered):
        run.ask("upė", "lt")
        assert seeker.begun.wait(5)
        run.forget()
    with qtbot.waitSignal(run.answered):
        run.ask("ežeras", "lt")


def test_no_thread_and_no_searcher_before_the_first_query(qapp: QApplication) -> None:
    def refuse() -> Seeker:
        raise AssertionError("opened too early")

    run = SearchRun(refuse)
    assert not thread_of(run).isRunning()
    run.close()


def test_closing_ends_the_thread_though_a_query_is_under_way(run: SearchRun, seeker: SlowSeeker) -> None:
    run.ask("upė", "lt")
    assert seeker.begun.wait(5)
    run.close()
    assert not thread_of(run).isRunning()
    assert {seeker.closed_in} == seeker.threads


def thread_of(run: SearchRun) -> QThread:
    thread = run.findChild(QThread)
    assert thread is not None
    return thread


def raising(error: Exception) -> Callable[[], Seeker]:
    class Failing:
        def search(self, text: str, language: str) -> Hits:
            raise error

        def cancel(self) -> None: ...

        def close(self) -> None: ...

    return Failing


@pytest.mark.parametrize("opening", [False, True])
def test_an_edition_that_is_damaged_is_told(qapp: QApplication, qtbot: QtBot, opening: bool) -> None:
    error = EditionError("edition_damaged", path="x.edition")

    def fail_to_open() -> Seeker:
        raise error

    run = SearchRun(fail_to_open if opening else raising(error))
    with qtbot.waitSignal(run.failed) as failed:
        run.ask("upė", "lt")
    assert failed.args == [error]
    run.close()
