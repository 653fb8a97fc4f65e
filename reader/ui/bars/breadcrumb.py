"""The breadcrumb: report, part, chapter, each step a button."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.model.location import Location
from reader.texts.catalogue import Texts

_SEPARATOR = "›"
_NARROWEST = 48


class Step(NamedTuple):
    """Hold one step: the words and where it leads."""

    words: str
    location: Location


class Breadcrumb(QWidget):
    """Show where one is; the last step is the present chapter.

    Signals: ``step_requested(Location)``.
    """

    step_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def retranslate(self, texts: Texts) -> None:
        """Name the row for those who cannot see it."""
        self.setAccessibleName(texts("window.breadcrumb"))

    def set_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps, the first the widest in meaning."""
        if steps == self._steps:
            return
        self._steps = steps
        self._clear()
        for index, step in enumerate(steps):
            if index:
                self._row.addWidget(QLabel(_SEPARATOR))
            self._row.addWidget(self._make_button(index, step))
        self._row.addStretch()
        self._fit()

    def _clear(self) -> None:
        self._buttons.clear()
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _make_button(self, index: int, step: Step) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "crumb")
        button.setProperty("current", index == len(self._steps) - 1)
        button.setAccessibleName(step.words)
        button.setToolTip(step.words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._on_clicked)
        self._buttons.append(button)
        return button

    def _on_clicked(self) -> None:
        index = self._buttons.index(self.sender())  # type: ignore[arg-type]
        self.step_requested.emit(self._steps[index].location)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: words give way to the search field."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = self.width() - (len(self._steps) - 1) * self.fontMetrics().horizontalAdvance(f" {_SEPARATOR} ")
        for button, step, width in zip(self._buttons, self._steps, self._widths(room), strict=True):
            metrics = QFontMetrics(button.font())
            button.setText(metrics.elidedText(step.words, Qt.TextElideMode.ElideRight, width + 2))

    def _widths(self, room: int) -> list[int]:
        """Share the room: the present chapter gives way last."""
        padding = 24
        wanted = [
            QFontMetrics(b.font()).horizontalAdvance(s.words) for b, s in zip(self._buttons, self._steps, strict=True)
        ]
        excess = sum(wanted) + padding * len(wanted) - room
        for index, width in enumerate(wanted):
            cut = min(max(0, excess), max(0, width - _NARROWEST))
            wanted[index] = width - cut
            excess -= cut
        return wanted
