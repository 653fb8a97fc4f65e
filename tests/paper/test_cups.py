"""The door to the print service, where there is none, where it is silent, and where it is elsewhere."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.paper import cups
from reader.paper.cups import PrintService, Refusal
from reader.paper.ipp import Operation, Status
from reader.paper.spool import Spooler
from tests.paper.print_daemon import PrintDaemon

ROOT = Path(__file__).resolve().parents[2]
LIST_AND_LISTEN = """
import sys
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
from reader.paper.spool import Spooler
print([printer.name for printer in Spooler().printers()], opened)
"""


def listed(server: str) -> str:
    """List the printers in a process that is told in its environment where the service is."""
    environment = os.environ | {"CUPS_SERVER": server}
    done = subprocess.run(
        [sys.executable, "-c", LIST_AND_LISTEN], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout


def test_the_service_is_where_the_system_says(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Somewhere")
    assert "'Somewhere'" in listed(str(daemon.socket))


@pytest.mark.parametrize("server", ["printserver.example", "localhost", "127.0.0.1:631", "/no/such/socket"])
def test_no_service_but_that_of_this_computer_is_asked(server: str) -> None:
    assert listed(server) == "[] []\n"


@pytest.fixture
def silent(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the socket of a service that takes every call and says nothing."""
    monkeypatch.setattr(cups, "_PATIENCE_SECONDS", 1)
    path = tmp_path_factory.mktemp("s") / "socket"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        yield path


def test_a_silent_service_is_given_up(silent: Path) -> None:
    with PrintService(silent) as service, pytest.raises(Refusal) as caught:
        service.ask(Operation.CUPS_GET_PRINTERS, [])
    assert caught.value.status == Status.SERVICE_UNAVAILABLE
    with PrintService(silent) as service, pytest.raises(Refusal) as caught:
        service.hand_over(Operation.PRINT_JOB, [], "/printers/any", bytes(1_000_000), lambda _: None)
    assert caught.value.status == Status.SERVICE_UNAVAILABLE


def test_a_system_without_cups(daemon: PrintDaemon, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "_LIBRARIES", ("libcups-that-is-not-there.so",))
    cups._library.cache_clear()
    assert Spooler(daemon.socket).printers() == ()
    cups._library.cache_clear()
