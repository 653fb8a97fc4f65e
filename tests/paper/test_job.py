import os
import sys
import threading
from pathlib import Path

import pytest

from reader.model.blocks import Chapter
from reader.model.errors import Cancelled, EditionError, PaperError
from reader.model.report import Language
from reader.paper.job import PaperJob, PaperStep
from reader.paper.options import PaperOptions
from reader.paper.pages import PdfPages
from reader.paper.pdf import make_pdf
from reader.paper.press import Press
from tests.paper.sample import SampleEdition

OPTIONS = PaperOptions("en", ("belarus-dependence",))
PATIENCE = 60


def python(code: str) -> tuple[str, ...]:
    """Give a worker that runs these lines instead of typesetting."""
    return (sys.executable, "-c", code)


def wait_for_the_end(job_name: str = "paper") -> None:
    for thread in threading.enumerate():
        if thread.name == job_name:
            thread.join(PATIENCE)
            assert not thread.is_alive()


class Steps:
    """Note the steps of a job, and let a test wait for one."""

    def __init__(self) -> None:
        self.seen: list[PaperStep] = []
        self.job: PaperJob | None = None
        self._reached = {step: threading.Event() for step in PaperStep}

    def __call__(self) -> None:
        assert self.job is not None
        self.seen.append(self.job.step)
        self._reached[self.job.step].set()

    def wait(self, step: PaperStep) -> None:
        assert self._reached[step].wait(PATIENCE)


def job_of(
    steps: Steps,
    edition: SampleEdition | None = None,
    target: Path | None = None,
    press: Press | None = None,
) -> PaperJob:
    steps.job = PaperJob(edition or SampleEdition(), OPTIONS, target, steps, press)
    return steps.job


def test_a_job_makes_what_make_pdf_makes() -> None:
    job = job_of(Steps())
    job.start()
    assert job.result(PATIENCE) == make_pdf(SampleEdition(), OPTIONS)
    assert job.step is PaperStep.DONE


def test_steps_come_in_order_and_the_end_is_told(tmp_path: Path) -> None:
    steps = Steps()
    job = job_of(steps, target=tmp_path / "report.pdf")
    assert job.step is PaperStep.WAITING
    job.start()
    job.result(PATIENCE)
    steps.wait(PaperStep.DONE)
    assert steps.seen == [step for step in PaperStep if step not in {PaperStep.WAITING, PaperStep.OPENED}]


@pytest.mark.parametrize("options", [PaperOptions("lt"), PaperOptions("en", ("belarus",), bilingual=True)])
def test_a_hasty_job_has_the_first_page_before_the_rest(options: PaperOptions) -> None:
    steps = Steps()
    job = steps.job = PaperJob(SampleEdition(), options, changed=steps, hasty=True)
    assert job.opening is None
    job.start()
    steps.wait(PaperStep.OPENED)
    opening = job.opening
    assert opening is not None
    with PdfPages(opening) as early, PdfPages(job.result(PATIENCE)) as pages:
        assert early.render(0, 1) == pages.render(0, 1)
        assert len(early) < len(pages)
    assert job.result() == make_pdf(SampleEdition(), options)
    assert steps.seen[:3] == [PaperStep.GATHERING, PaperStep.OPENED, PaperStep.TYPESETTING]


def test_what_has_no_title_page_is_whole_as_soon_as_its_first_page() -> None:
    steps = Steps()
    job = steps.job = PaperJob(SampleEdition(), OPTIONS, changed=steps, hasty=True)
    job.start()
    job.result(PATIENCE)
    assert job.opening is None
    assert PaperStep.OPENED not in steps.seen


def test_a_target_is_written(tmp_path: Path) -> None:
    job = job_of(Steps(), target=tmp_path / "report.pdf")
    job.start()
    data = job.result(PATIENCE)
    assert (tmp_path / "report.pdf").read_bytes() == data
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["report.pdf"]


def test_a_target_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    job = job_of(Steps(), target=tmp_path / "missing" / "report.pdf")
    job.start()
    with pytest.raises(PaperError) as caught:
        job.result(PATIENCE)
    assert caught.value.key == "paper_folder_missing"


def test_an_edition_that_cannot_be_read_is_told() -> None:
    class Damaged(SampleEdition):
        def chapter(self, chapter: str, language: Language) -> Chapter:
            raise EditionError("edition_damaged")

    job = job_of(Steps(), Damaged())
    job.start()
    with pytest.raises(EditionError):
        job.result(PATIENCE)


def test_a_picture_that_cannot_be_typeset_is_told_by_the_worker() -> None:
    job = job_of(Steps(), SampleEdition(pictures={"photo": b""}))
    job.start()
    with pytest.raises(PaperError) as caught:
        job.result(PATIENCE)
    assert (caught.value.key, caught.value.values) == ("paper_picture_unfit", {"number": 3})


@pytest.mark.parametrize(
    ("code", "error", "said"),
    [
        ("input(); raise SystemError('a defect')", RuntimeError, "SystemError: a defect"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", PaperError, "paper_typesetting_stopped"),
    ],
)
def test_a_worker_that_fails_is_told(code: str, error: type[Exception], said: str) -> None:
    with Press(python(code)) as press:
        job = job_of(Steps(), press=press)
        job.start()
        with pytest.raises(error, match=said):
            job.result(PATIENCE)


def test_a_worker_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    with Press((str(tmp_path / "missing"),)) as press:
        job = job_of(Steps(), press=press)
        job.start()
        with pytest.raises(PaperError) as caught:
            job.result(PATIENCE)
    assert caught.value.key == "paper_typesetting_stopped"


def test_jobs_share_a_press_and_leave_nothing_in_its_room() -> None:
    with Press() as press:
        made = []
        for _ in range(2):
            job = job_of(Steps(), press=press)
            job.start()
            made.append(job.result(PATIENCE))
        wait_for_the_end()
        assert list(press.room.iterdir()) == []
        assert press.process_id() is not None
    assert made == [make_pdf(SampleEdition(), OPTIONS)] * 2


def test_a_cancelled_job_leaves_a_shared_press_to_the_next(tmp_path: Path) -> None:
    class Cancelling(Steps):
        def __call__(self) -> None:
            super().__call__()
            assert self.job is not None
            if self.job.step is PaperStep.TYPESETTING:
                self.job.cancel()

    with Press() as press:
        first = job_of(Cancelling(), press=press)
        first.start()
        with pytest.raises(Cancelled):
            first.result(PATIENCE)
        second = job_of(Steps(), target=tmp_path / "report.pdf", press=press)
        second.start()
        assert second.result(PATIENCE) == (tmp_path / "report.pdf").read_bytes()
        wait_for_the_end()


def test_a_cancelled_job_ends_its_process(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    steps = Steps()
    hanging = (
        f"import threading; pipe = open({str(pipe)!r}, 'wb', 0); input(); pipe.write(b'x'); threading.Event().wait()"
    )
    with Press(python(hanging)) as press:
        job = job_of(steps, target=tmp_path / "report.pdf", press=press)
        job.start()
        with pipe.open("rb") as alive:  # opens when the worker does
            assert alive.read(1) == b"x", "it is asked"
            job.cancel()
            assert alive.read() == b"", "the end of the pipe is the end of the process"
        with pytest.raises(Cancelled):
            job.result(0)
        wait_for_the_end()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == []


def test_a_job_cancelled_before_it_starts_does_nothing(tmp_path: Path) -> None:
    steps = Steps()
    job = job_of(steps, target=tmp_path / "report.pdf")
    job.cancel()
    job.start()
    wait_for_the_end()
    with pytest.raises(Cancelled):
        job.result(0)
    assert steps.seen == []
    assert not (tmp_path / "report.pdf").exists()


@pytest.mark.parametrize("step", [PaperStep.GATHERING, PaperStep.TYPESETTING, PaperStep.WRITING])
def test_a_job_cancelled_at_any_step_saves_nothing(tmp_path: Path, step: PaperStep) -> None:
    class Cancelling(Steps):
        def __call__(self) -> None:
            super().__call__()
            assert self.job is not None
            if self.job.step is step:
                self.job.cancel()

    steps = Cancelling()
    job = job_of(steps, target=tmp_path / "report.pdf")
    job.start()
    with pytest.raises(Cancelled):
        job.result(PATIENCE)
    wait_for_the_end()
    assert steps.seen[-1] is step, "nothing is told after cancel"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == []


def test_a_hasty_job_can_be_cancelled_when_its_first_page_is_there(tmp_path: Path) -> None:
    class Cancelling(Steps):
        def __call__(self) -> None:
            super().__call__()
            assert self.job is not None
            if self.job.step is PaperStep.OPENED:
                self.job.cancel()

    steps, target = Cancelling(), tmp_path / "report.pdf"
    job = steps.job = PaperJob(SampleEdition(), PaperOptions("en"), target, steps, hasty=True)
    job.start()
    with pytest.raises(Cancelled):
        job.result(PATIENCE)
    wait_for_the_end()
    assert steps.seen[-1] is PaperStep.OPENED
    assert not target.exists()


def test_a_job_whose_press_is_closed_meanwhile_is_cancelled(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    hanging = (
        f"import threading; pipe = open({str(pipe)!r}, 'wb', 0); input(); pipe.write(b'x'); threading.Event().wait()"
    )
    press = Press(python(hanging))
    job = job_of(Steps(), target=tmp_path / "report.pdf", press=press)
    job.start()
    with pipe.open("rb") as alive:
        assert alive.read(1) == b"x"
        press.close()
        assert alive.read() == b""
    with pytest.raises(Cancelled):
        job.result(PATIENCE)
    wait_for_the_end()
    assert not (tmp_path / "report.pdf").exists()


def test_a_job_that_is_done_cannot_be_cancelled(tmp_path: Path) -> None:
    job = job_of(Steps(), target=tmp_path / "report.pdf")
    job.start()
    data = job.result(PATIENCE)
    job.cancel()
    assert job.result(0) == data
    assert (tmp_path / "report.pdf").exists()


def test_a_result_can_be_waited_for_in_part(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with Press(python(f"open({str(pipe)!r}, 'rb').read(); raise SystemExit(7)")) as press:
        job = job_of(Steps(), press=press)
        job.start()
        with pipe.open("wb"), pytest.raises(TimeoutError):
            job.result(0)
        with pytest.raises(PaperError):
            job.result(PATIENCE)
