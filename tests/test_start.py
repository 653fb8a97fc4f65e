"""The program, started as the command line starts it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rooms import compile_sample

ROOT = Path(__file__).resolve().parent.parent

RUN_AND_CLOSE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import reader.app
from reader import start
from reader.edition.edition import open_edition
init = reader.app.Reader.__init__
def init_and_close(self, application, *others):
    init(self, application, *others)
    QTimer.singleShot(0, application.closeAllWindows)
if sys.argv[3] == "at once":
    show = start.FirstPage.show
    def close_and_show(self):
        QTimer.singleShot(0, self.window.close)
        return show(self)
    start.FirstPage.show = close_and_show
reader.app.Reader.__init__ = init_and_close
application = start.make_application(sys.argv[:1])
sys.exit(start.run(application, open_edition(Path(sys.argv[1])), Path(sys.argv[2])))
"""


@pytest.mark.parametrize("when", ["later", "at once"])
def test_the_program_opens_and_closes_without_a_word(tmp_path: Path, when: str) -> None:
    edition = compile_sample(tmp_path)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN_AND_CLOSE, str(edition), str(tmp_path / "data"), when],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "data" / "session.json").exists() == (when == "later")


RUN_AND_INTERRUPT = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
import reader.app
from reader import start
from reader.edition.edition import open_edition
signal.signal(signal.SIGINT, signal.default_int_handler)  # as in a terminal, wherever the tests are run
init = reader.app.Reader.__init__
def init_and_interrupt(self, application, *others):
    init(self, application, *others)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
reader.app.Reader.__init__ = init_and_interrupt
application = start.make_application(sys.argv[:1])
start.run(application, open_edition(Path(sys.argv[1])), Path(sys.argv[2]))
"""


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a program cannot be interrupted by another")
def test_an_interrupt_from_the_terminal_ends_the_program_and_is_no_defect(tmp_path: Path) -> None:
    edition, data = compile_sample(tmp_path), tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-c", RUN_AND_INTERRUPT, str(edition), str(data)], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")
    assert "KeyboardInterrupt" not in (data / "reader.log").read_text("utf-8")


@pytest.mark.parametrize(("system", "language"), [("en_GB.UTF-8", "en"), ("lt_LT.UTF-8", "lt"), ("C.UTF-8", "lt")])
def test_the_very_first_start_speaks_as_the_system_does(tmp_path: Path, system: str, language: str) -> None:
    edition = compile_sample(tmp_path)
    environment = {name: value for name, value in os.environ.items() if name != "LANGUAGE"}
    subprocess.run(
        [sys.executable, "-c", RUN_AND_CLOSE, str(edition), str(tmp_path / "data"), "later"],
        cwd=ROOT,
        env={**environment, "LC_ALL": system},
        check=True,
    )
    assert json.loads((tmp_path / "data" / "session.json").read_bytes())["language"] == language
