"""The breadcrumb: report, part, chapter, each step a button."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.model.location import Location
from reader.texts.catalogue import Texts

_SEPARATOR = "›"
_NARROWEST = 48
_PADDING = 24


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
        self._in_row: list[QWidget] = []
        self._before: QWidget | None = None
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
                self._in_row.append(QLabel(_SEPARATOR))
            self._in_row.append(self._make_button(index, step))
        for widget in self._in_row:
            self._row.addWidget(widget)
            widget.ensurePolished()  # so that its font is the one that is measured
        self._row.addStretch()
        self._order_tabs()
        self._fit()

    def follow(self, widget: QWidget) -> None:
        """Let Tab come to the steps after a widget; Qt comes last to what is made last."""
        self._before = widget
        self._order_tabs()

    def _order_tabs(self) -> None:
        before = self._before
        for button in self._buttons:
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _clear(self) -> None:
        self._buttons.clear()
        self._in_row.clear()
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

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: words give way to the search field."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Cut the words; where even that is too little, leave steps out, the widest in meaning first."""
        if not self._steps:
            return
        first = next((at for at in range(len(self._steps)) if self._has_room_from(at)), len(self._steps) - 1)
        for at, widget in enumerate(self._in_row):
            widget.setVisible(at >= 2 * first)
        buttons, steps = self._buttons[first:], self._steps[first:]
        for button, step, width in zip(buttons, steps, self._widths(first), strict=True):
            metrics = QFontMetrics(button.font())
            button.setText(metrics.elidedText(step.words, Qt.TextElideMode.ElideRight, width + 2))

    def _room_from(self, first: int) -> int:
        separators = len(self._steps) - first - 1
        return self.width() - separators * self.fontMetrics().horizontalAdvance(f" {_SEPARATOR} ")

    def _has_room_from(self, first: int) -> bool:
        """Tell whether the last step can stand whole after the others have given way."""
        last = QFontMetrics(self._buttons[-1].font()).horizontalAdvance(self._steps[-1].words) + _PADDING
        return (len(self._steps) - first - 1) * (_NARROWEST + _PADDING) + last <= self._room_from(first)

    def _widths(self, first: int) -> list[int]:
        """Share the room: the present chapter gives way last."""
        pairs = list(zip(self._buttons, self._steps, strict=True))[first:]
        wanted = [QFontMetrics(button.font()).horizontalAdvance(step.words) for button, step in pairs]
        excess = sum(wanted) + _PADDING * len(wanted) - self._room_from(first)
        for index, width in enumerate(wanted):
            cut = min(max(0, excess), max(0, width - _NARROWEST))
            wanted[index] = width - cut
            excess -= cut
        return wanted
