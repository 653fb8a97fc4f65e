import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model.errors import Cancelled, PaperError
from reader.paper import press as press_module
from reader.paper.exchange import MAIN, WORKER_COMMAND
from reader.paper.folder import working_folder, write_folder
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
from reader.paper.press import Press
from tests.paper.sample import SampleEdition
from tests.paper.test_worker import LASTING, PATIENCE

ROOT = Path(__file__).resolve().parents[2]


def python(code: str) -> tuple[str, ...]:
    """Give a command that runs these lines instead of typesetting."""
    return (sys.executable, "-c", code)


def wanted() -> None:
    """Let a folder be typeset."""


@pytest.fixture
def press() -> Iterator[Press]:
    with Press() as press:
        yield press


def made(press: Press, options: PaperOptions) -> bytes:
    with working_folder(press.room) as folder:
        write_folder(folder, SampleEdition(), options)
        return press.typeset(folder, wanted)


class Lasting:
    """Typeset without end in another thread; ``error`` is what it came to."""

    def __init__(self, press: Press) -> None:
        self.folder = press.room / "lasting"
        self.folder.mkdir()
        (self.folder / MAIN).write_text(LASTING, "utf-8")
        self.error: Exception | None = None
        self._press = press
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        assert self._begun.wait(PATIENCE)

    def _run(self) -> None:
        try:
            self._press.typeset(self.folder, self._begun.set)
        except (Cancelled, PaperError) as error:
            self.error = error

    def wait(self) -> None:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()


def test_the_packaged_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press_module, "is_frozen", lambda: True)
    assert press_module.worker_command() == (sys.executable, WORKER_COMMAND)


def test_a_warm_press_gives_the_same_bytes_as_a_cold_one(press: Press) -> None:
    for options in (PaperOptions("en"), PaperOptions("lt", ("belarus",)), PaperOptions("en"), PaperOptions("en")):
        assert made(press, options) == make_pdf(SampleEdition(), options)


def test_one_process_serves_one_folder_after_another(press: Press) -> None:
    made(press, PaperOptions("en", ("introduction",)))
    first = press.process_id()
    made(press, PaperOptions("lt", ("introduction",)))
    assert press.process_id() == first is not None


def test_a_warm_press_waits_ready(press: Press) -> None:
    press.warm()
    first = press.process_id()
    made(press, PaperOptions("en", ("introduction",)))
    assert press.process_id() == first is not None


def test_a_refused_folder_leaves_the_press_as_it_was(press: Press) -> None:
    press.warm()
    first = press.process_id()
    with working_folder(press.room) as folder:
        write_folder(folder, SampleEdition(pictures={"photo": b""}), PaperOptions("en", ("belarus-dependence",)))
        with pytest.raises(PaperError) as caught:
            press.typeset(folder, wanted)
    assert caught.value.key == "paper_picture_unfit"
    assert made(press, PaperOptions("en", ("introduction",)))
    assert press.process_id() == first


def test_a_stopped_press_starts_anew(press: Press) -> None:
    lasting = Lasting(press)
    first = press.process_id()
    press.stop(lasting.folder)
    lasting.wait()
    assert isinstance(lasting.error, Cancelled)
    assert made(press, PaperOptions("en", ("introduction",)))
    assert press.process_id() != first


def test_stopping_a_folder_stops_no_other(press: Press) -> None:
    lasting = Lasting(press)
    press.stop(press.room / "another")
    assert lasting.error is None
    press.stop(lasting.folder)
    lasting.wait()


def test_what_was_made_before_is_not_made_again(press: Press) -> None:
    first = made(press, PaperOptions("en", ("introduction",)))
    press.rest()
    assert made(press, PaperOptions("en", ("introduction",))) == first


def test_a_press_that_rests_has_no_process(press: Press) -> None:
    press.rest()
    made(press, PaperOptions("en", ("introduction",)))
    assert press.process_id() is not None
    press.rest()
    assert press.process_id() is None
    assert made(press, PaperOptions("lt", ("introduction",)))


def test_a_press_rests_when_what_is_at_work_is_done(press: Press) -> None:
    lasting = Lasting(press)
    press.rest()
    assert press.process_id() is not None
    press.stop(lasting.folder)
    lasting.wait()
    assert press.process_id() is None


def test_what_is_not_wanted_at_its_turn_is_not_typeset(press: Press) -> None:
    def demand_wanted() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        press.typeset(press.room, demand_wanted)
    assert press.process_id() is None


def test_a_folder_waits_for_the_one_before_it(press: Press) -> None:
    lasting = Lasting(press)
    results: list[bytes] = []
    waiting = threading.Thread(target=lambda: results.append(made(press, PaperOptions("en", ("introduction",)))))
    waiting.start()
    press.stop(lasting.folder)
    waiting.join(PATIENCE)
    lasting.wait()
    assert len(results) == 1


def test_a_process_that_the_system_ended_between_two_folders_is_started_anew(press: Press) -> None:
    press.warm()
    process = press.process_id()
    assert process is not None
    os.kill(process, signal.SIGKILL)
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)
    assert made(press, PaperOptions("en", ("introduction",)))


@pytest.mark.parametrize(
    ("code", "error", "said"),
    [
        ("import sys; sys.stdin.readline(); raise SystemError('a defect')", RuntimeError, "SystemError: a defect"),
        ("import os, signal; input(); os.kill(os.getpid(), signal.SIGKILL)", PaperError, "paper_typesetting_stopped"),
        ("input(); print('{\"size\": 9}', flush=True); print(1)", PaperError, "paper_typesetting_stopped"),
        ("raise SystemExit(7)", PaperError, "paper_typesetting_stopped"),
    ],
)
def test_a_process_that_fails_is_told(code: str, error: type[Exception], said: str) -> None:
    with Press(python(code)) as press, pytest.raises(error, match=said):
        press.typeset(press.room, wanted)


def test_a_process_that_hears_nothing_is_let_go() -> None:
    code = "import os, signal, sys; os.close(0); open(sys.argv[1] + '/deaf', 'w').close(); signal.pause()"
    with Press(python(code)) as press:
        os.mkfifo(press.room / "deaf")
        press.warm()
        (press.room / "deaf").read_bytes()
        closing = threading.Thread(target=press.close)
        with pytest.raises(Cancelled):
            press.typeset(Path("folder"), closing.start)  # it closes only when the process has been asked
        closing.join()


def test_a_process_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    with Press((str(tmp_path / "missing"),)) as press, pytest.raises(PaperError) as caught:
        press.warm()
    assert caught.value.key == "paper_typesetting_stopped"


def test_a_system_without_room_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with Press() as press, pytest.raises(PaperError) as caught:
        press.warm()
    assert caught.value.key == "paper_folder_missing"


def test_closing_ends_the_process_and_clears_the_room(press: Press) -> None:
    lasting = Lasting(press)
    room, process = press.room, press.process_id()
    press.close()
    lasting.wait()
    assert isinstance(lasting.error, Cancelled)
    assert not room.exists()
    assert process is not None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_closed_press_typesets_nothing(press: Press) -> None:
    press.close()
    with pytest.raises(Cancelled):
        press.warm()
    with pytest.raises(Cancelled):
        press.typeset(Path("folder"), wanted)


def test_nothing_is_left_behind_when_the_program_is_killed() -> None:
    code = (
        "from reader.paper.press import Press\n"
        "press = Press(); press.warm(); (press.room / 'folder').mkdir()\n"
        "print(press.process_id(), press.room, flush=True); input()"
    )
    program = subprocess.Popen(python(code), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    assert program.stdout is not None
    process, room = program.stdout.readline().split()
    end_of_process = os.pidfd_open(int(process))
    program.kill()
    program.communicate()
    assert select.select([end_of_process], [], [], PATIENCE)[0]
    os.close(end_of_process)
    assert not Path(room).exists()
