"""Collecting Python's garbage in the interface's thread alone.

Python collects in whichever thread allocates next. If that is the thread that searches, it may destroy objects of Qt
there, which Qt does not allow (https://doc.qt.io/qt-6/threads-qobject.html). So collecting by itself is switched off,
and done here when the thresholds that Python would go by are passed.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1000


class Collector(QObject):
    """Collect garbage from time to time, in the thread that it lives in, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, and with it the younger ones."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
