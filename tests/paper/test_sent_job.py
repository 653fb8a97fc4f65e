"""A job that is followed, taken back and lost, in a real print service."""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from reader.model.errors import Cancelled, PaperError
from reader.paper.cups import PrintService
from reader.paper.ipp import Attributes, Entry, Operation
from reader.paper.sent_job import JobState, SentJob
from reader.paper.spool import Spooler
from reader.paper.wishes import PrintWishes
from tests.paper.numbered import numbered_pdf
from tests.paper.print_daemon import PATIENCE_SECONDS, PrintDaemon, wait_until

HOLDING = ("-o", "job-hold-until-default=indefinite")


def waiting(daemon: PrintDaemon, printer: str) -> SentJob:
    """Send a PDF to a printer that does not print it yet."""
    job = Spooler(daemon.socket).send(numbered_pdf(2), PrintWishes(printer), "A report")
    wait_until(lambda: job.state is not JobState.SENDING, "the job is sent")
    assert job.state is JobState.WAITING
    return job


def outcome(job: SentJob) -> str:
    """Wait for the end of a job, and give the key of what it ended with."""
    with pytest.raises((PaperError, Cancelled)) as caught:
        job.result(PATIENCE_SECONDS)
    return caught.value.key


def jobs_of(daemon: PrintDaemon, printer: str) -> str:
    return daemon.manage("lpstat", "-W", "not-completed", "-o", printer)


def test_a_job_that_is_held_and_then_printed(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Slow", *HOLDING)
    job = waiting(daemon, "Slow")
    with pytest.raises(TimeoutError):
        job.result(0)
    daemon.manage("lp", "-i", f"Slow-{job.number}", "-H", "resume")
    job.result(PATIENCE_SECONDS)
    assert job.state is JobState.DONE


def test_a_held_job_is_taken_back(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Held", *HOLDING)
    job = waiting(daemon, "Held")
    assert jobs_of(daemon, "Held") != ""
    job.cancel()
    assert outcome(job) == "cancelled"
    assert job.state is JobState.CANCELLED
    assert jobs_of(daemon, "Held") == ""


def test_a_job_of_a_printer_that_is_stopped_waits_and_is_taken_back(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Stopped")
    daemon.manage("cupsdisable", "Stopped")
    job = waiting(daemon, "Stopped")
    job.cancel()
    assert outcome(job) == "cancelled"


def test_a_job_that_someone_else_takes_back(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Shared", *HOLDING)
    job = waiting(daemon, "Shared")
    daemon.manage("cancel", "-a", "Shared")
    assert outcome(job) == "cancelled"
    assert job.state is JobState.CANCELLED


def test_what_is_printed_cannot_be_taken_back(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Quick")
    job = Spooler(daemon.socket).send(numbered_pdf(1), PrintWishes("Quick"), "A report")
    wait_until(lambda: "Quick" in daemon.manage("lpstat", "-W", "completed", "-o", "Quick"), "the job is printed")
    job.cancel()
    job.result(PATIENCE_SECONDS)
    assert job.state is JobState.DONE


def test_a_job_that_is_taken_back_before_it_is_sent_never_comes_to_be(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Early", *HOLDING)
    job = SentJob(lambda: PrintService(daemon.socket), "Early", [], numbered_pdf(1))
    job.cancel()
    job.start()
    assert outcome(job) == "cancelled"
    assert (job.number, job.progress[0]) == (None, 0)
    assert jobs_of(daemon, "Early") == ""


class Interrupted(PrintService):
    """Call something as soon as a part of the data is sent."""

    def __init__(self, socket: Path, interrupt: Callable[[], None]) -> None:
        super().__init__(socket)
        self._interrupt = interrupt

    def hand_over(
        self, operation: Operation, entries: Iterable[Entry], resource: str, data: bytes, told: Callable[[int], None]
    ) -> list[Attributes]:
        def tell(sent: int) -> None:
            told(sent)
            if 0 < sent < len(data):
                self._interrupt()

        return super().hand_over(operation, entries, resource, data, tell)


def test_a_job_that_is_taken_back_while_it_is_sent_never_comes_to_be(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Halfway", *HOLDING)
    data = b"%PDF-1.7" + bytes(1_000_000)
    job = SentJob(lambda: Interrupted(daemon.socket, job.cancel), "Halfway", [], data)
    job.start()
    assert outcome(job) == "cancelled"
    assert 0 < job.progress[0] < len(data)
    assert jobs_of(daemon, "Halfway") == ""


def test_a_printer_that_is_removed_while_a_job_waits(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Passing", *HOLDING)
    job = waiting(daemon, "Passing")
    daemon.manage("lpadmin", "-x", "Passing")
    assert outcome(job) == "print_printer_gone"
    assert job.state is JobState.FAILED


def test_a_service_that_starts_again_keeps_the_job() -> None:
    with PrintDaemon() as own:
        own.add_raw_printer("Held", *HOLDING)
        job = waiting(own, "Held")
        own.stop()
        with pytest.raises(TimeoutError):
            job.result(1)
        own.start()
        job.cancel()
        assert outcome(job) == "cancelled"
        assert jobs_of(own, "Held") == ""


def test_a_job_cannot_be_taken_back_from_a_service_that_is_stopped() -> None:
    with PrintDaemon() as own:
        own.add_raw_printer("Held", *HOLDING)
        job = waiting(own, "Held")
        own.stop()
        job.cancel()
        assert outcome(job) == "print_service_missing"
        assert job.state is JobState.FAILED


def test_a_service_that_forgets_what_is_printed() -> None:
    with PrintDaemon("PreserveJobHistory No") as own:
        own.add_raw_printer("Office")
        job = Spooler(own.socket).send(numbered_pdf(1), PrintWishes("Office"), "A report")
        job.result(PATIENCE_SECONDS)
        assert job.state is JobState.DONE


def test_nothing_runs_on_for_a_job_that_is_left(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Left", *HOLDING)
    before = set(threading.enumerate())
    job = waiting(daemon, "Left")
    threads = set(threading.enumerate()) - before
    job.leave()
    for thread in threads:
        thread.join(PATIENCE_SECONDS)
        assert not thread.is_alive()
    assert jobs_of(daemon, "Left") != ""
    daemon.manage("cancel", "-a", "Left")
