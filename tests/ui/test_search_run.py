"""Searching beside the interface: what was asked last is answered, and nobody waits."""

from collections.abc import Callable, Iterator
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.errors import Cancelled, EditionError
from reader.model.hits import Hits, Suggestion
from reader.model.report import Language
from reader.model.searching import Scope, SearchOptions
from reader.ui.search_run import Question, SearchRun, Seeker

PATIENCE = 60
"""How many seconds another thread may take to begin."""


class SlowSeeker:
    """Answer when it is let go on; a query that is called off meanwhile is cancelled."""

    def __init__(self) -> None:
        self.begun = Event()
        self.may_answer = Event()
        self.asked: list[str] = []
        self.limits: list[int] = []
        self.options: list[SearchOptions] = []
        self.completed: list[str] = []
        self.threads: set[int] = set()
        self.closed_in = 0
        self.prepared = Event()
        self.damage: EditionError | None = None
        self._cancelled = Event()

    def prepare(self) -> None:
        self.threads.add(get_ident())
        self.prepared.set()
        if self.damage is not None:
            raise self.damage

    def search(self, text: str, language: Language, *, limit: int, options: SearchOptions) -> Hits:
        self.asked.append(text)
        self.limits.append(limit)
        self.options.append(options)
        self.threads.add(get_ident())
        self._cancelled.clear()
        self.begun.set()
        self.may_answer.wait()
        if self._cancelled.is_set():
            raise Cancelled
        return Hits(text, language, ())

    def complete(self, text: str, language: Language) -> tuple[Suggestion, ...]:
        self.completed.append(text)
        return (Suggestion(f"{text} ir dar", "ir dar", "word"),)

    def cancel(self) -> None:
        assert not self.closed_in, "the file is closed"
        self._cancelled.set()
        self.may_answer.set()

    def close(self) -> None:
        self.closed_in = get_ident()


def asked(text: str, *, completes: bool = False) -> Question:
    return Question(text, "lt", SearchOptions(), 100, completes)


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
        run.ask(asked("upė"))  # comes back although nothing may be answered yet
        assert seeker.begun.wait(PATIENCE)
        seeker.may_answer.set()
    assert answered.args == [Hits("upė", "lt", ())]
    assert seeker.threads.isdisjoint({get_ident()})


def test_the_newest_query_wins(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    answers: list[Hits] = []
    run.answered.connect(answers.append)
    run.ask(asked("u"))
    assert seeker.begun.wait(PATIENCE)
    with qtbot.waitSignal(run.answered):
        run.ask(asked("up"))
        run.ask(asked("upė"))
    assert [hits.query for hits in answers] == ["upė"]
    assert (seeker.asked[0], seeker.asked[-1]) == ("u", "upė")


def test_what_is_forgotten_is_not_answered(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(run.answered):
        run.ask(asked("upė"))
        assert seeker.begun.wait(PATIENCE)
        run.forget()
    with qtbot.waitSignal(run.answered):
        run.ask(asked("ežeras"))


def test_nothing_begins_again_once_it_is_closed(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    seeker.may_answer.set()
    with qtbot.waitSignal(run.answered):
        run.ask(asked("upė"))
    run.close()
    run.ask(asked("ežeras"))
    run.prepare()
    run.forget()
    run.close()
    thread = run.findChild(QThread)
    assert thread is not None
    assert not thread.isRunning()
    assert seeker.asked == ["upė"]


def test_no_thread_and_no_searcher_before_the_first_query(qapp: QApplication) -> None:
    def refuse() -> Seeker:
        raise AssertionError("opened too early")

    run = SearchRun(refuse)
    assert not thread_of(run).isRunning()
    run.close()


def test_closing_ends_the_thread_though_a_query_is_under_way(run: SearchRun, seeker: SlowSeeker) -> None:
    run.ask(asked("upė"))
    assert seeker.begun.wait(PATIENCE)
    run.close()
    assert not thread_of(run).isRunning()
    assert {seeker.closed_in} == seeker.threads


def thread_of(run: SearchRun) -> QThread:
    thread = run.findChild(QThread)
    assert thread is not None
    return thread


def raising(error: Exception) -> Callable[[], Seeker]:
    class Failing:
        def prepare(self) -> None:
            raise error

        def search(self, text: str, language: Language, *, limit: int, options: SearchOptions) -> Hits:
            raise error

        def complete(self, text: str, language: Language) -> tuple[Suggestion, ...]:
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
        run.ask(asked("upė"))
    assert failed.args == [error]
    run.close()


def test_how_is_searched_comes_along(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    options = SearchOptions(Scope(chapter="war"), exact=True)
    seeker.may_answer.set()
    with qtbot.waitSignal(run.answered):
        run.ask(Question("upė", "lt", options, 7))
    assert (seeker.options, seeker.limits) == ([options], [7])


def test_completions_follow_the_hits_if_they_are_wanted(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    seeker.may_answer.set()
    order: list[str] = []
    run.answered.connect(lambda _: order.append("hits"))
    run.completed.connect(lambda _: order.append("completions"))
    with qtbot.waitSignal(run.completed) as completed:
        run.ask(asked("upė", completes=True))
    assert completed.args == [(Suggestion("upė ir dar", "ir dar", "word"),)]
    assert order == ["hits", "completions"]
    with qtbot.waitSignal(run.answered):
        run.ask(asked("jūra"))
    run.close()
    assert seeker.completed == ["upė"]


def test_nobody_is_told_how_an_older_query_may_go_on(run: SearchRun, seeker: SlowSeeker, qtbot: QtBot) -> None:
    seeker.may_answer.set()
    run.answered.connect(run.forget)
    with qtbot.assertNotEmitted(run.completed):
        with qtbot.waitSignal(run.answered):
            run.ask(asked("upė", completes=True))
        run.close()


def test_it_is_made_ready_once_in_the_other_thread(run: SearchRun, seeker: SlowSeeker) -> None:
    run.prepare()
    assert seeker.prepared.wait(PATIENCE)
    assert get_ident() not in seeker.threads
    seeker.prepared.clear()
    run.prepare()
    seeker.may_answer.set()
    run.ask(asked("upė"))
    assert seeker.begun.wait(PATIENCE)
    assert not seeker.prepared.is_set()


def test_what_fails_while_it_is_made_ready_is_left_to_the_first_question(
    run: SearchRun, seeker: SlowSeeker, qtbot: QtBot
) -> None:
    seeker.damage = EditionError("edition_damaged", path="a")
    with qtbot.assertNotEmitted(run.failed, wait=50):
        run.prepare()
        assert seeker.prepared.wait(PATIENCE)
    seeker.may_answer.set()
    with qtbot.waitSignal(run.answered):
        run.ask(asked("upė"))
