"""Garbage is collected in the interface's thread."""

import gc
import threading

from pytestqt.qtbot import QtBot

from reader.ui.collector import Collector


class Ring:
    """Hold itself, so that only a collection ends it; note where that happens."""

    def __init__(self, ended_in: list[threading.Thread]) -> None:
        self.me = self
        self._ended_in = ended_in

    def __del__(self) -> None:
        self._ended_in.append(threading.current_thread())


def test_a_busy_thread_collects_nothing_and_the_interface_does(qtbot: QtBot) -> None:
    collector = Collector()
    ended_in: list[threading.Thread] = []
    try:
        worker = threading.Thread(target=lambda: [Ring(ended_in) for _ in range(3 * gc.get_threshold()[0])])
        worker.start()
        worker.join()
        assert ended_in == []
        qtbot.waitUntil(lambda: bool(ended_in))
        assert set(ended_in) == {threading.main_thread()}
    finally:
        collector.stop()


def test_python_collects_by_itself_again_when_it_is_stopped(qtbot: QtBot) -> None:
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
