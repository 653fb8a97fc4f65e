"""How the pages go to paper: which printer, which pages, how often, on one side or two."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.desk.paper import PaperHabits
from reader.model.errors import PaperError
from reader.model.paper import Duplex
from reader.paper.spool import Printer
from reader.paper.wishes import PrintWishes, parse_pages
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.controls.count_field import CountField
from reader.ui.controls.wrapping import WrappingCheck, WrappingLabel

_MOST_COPIES = 999
_SIDES: tuple[Duplex, ...] = ("off", "long", "short")


class SendingChoice(QWidget):
    """Let the person say how is printed.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, habits: PaperHabits, texts: Texts) -> None:
        super().__init__()
        self._texts, self._wanted = texts, habits.printer
        self._printers: dict[str, Printer] = {}
        self._count: int | None = None
        self._has_asked = False
        self._printer = ValueCombo(texts("press.printer"))
        self._printer.setPlaceholderText(texts("press.printers_asked"))
        self._pages = QLineEdit()
        self._pages.setAccessibleName(texts("press.print_pages"))
        self._pages.setToolTip(texts("press.print_pages_tip"))
        self._pages.setPlaceholderText(texts("press.print_pages_all"))
        self._copies = CountField(_MOST_COPIES)
        self._copies.setAccessibleName(texts("press.copies"))
        self._copies.setToolTip(texts("press.copies"))
        self._duplex = ValueCombo(texts("press.duplex"))
        self._duplex.set_values((side, texts(f"press.duplex_{side}")) for side in _SIDES)
        self._booklet = WrappingCheck(texts("press.booklet"))
        self._booklet.setToolTip(texts("press.booklet_tip"))
        self._state, self._fault = WrappingLabel(), WrappingLabel()
        self._booklet.setChecked(habits.booklet)
        self._duplex.set_value(habits.duplex)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        self._row(rows, "printer", self._printer)
        rows.addRow(self._state)
        self._row(rows, "print_pages", self._pages)
        rows.addRow(self._fault)
        self._row(rows, "copies", self._copies)
        self._row(rows, "duplex", self._duplex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = QLabel(self._texts("press.sending"))
        title.setProperty("role", "section")
        column.addWidget(title)
        column.addLayout(rows)
        column.addSpacing(4)
        column.addWidget(self._booklet)

    def _row(self, rows: QFormLayout, name: str, field: QWidget) -> None:
        label = QLabel(self._texts(f"press.{name}"))
        label.setBuddy(field)
        rows.addRow(label, field)

    def _connect(self) -> None:
        self._printer.value_chosen.connect(self._on_changed)
        self._duplex.value_chosen.connect(self._on_changed)
        self._booklet.clicked.connect(self._on_changed)
        self._copies.count_changed.connect(self._on_changed)
        self._pages.textEdited.connect(self._on_changed)

    def show_printers(self, printers: tuple[Printer, ...]) -> None:
        """Offer printers; the one that was chosen, by the person or last time, stays chosen, else the first is."""
        wanted = str(self._printer.value() or self._wanted)
        self._printers = {printer.name: printer for printer in printers}
        self._printer.set_values((printer.name, printer.description or printer.name) for printer in printers)
        self._printer.setPlaceholderText(self._texts("press.printers_none"))
        self._printer.setCurrentIndex(0 if printers else -1)
        self._printer.set_value(wanted)
        self._printer.setEnabled(bool(printers))
        self._has_asked = True
        self._on_changed()

    def set_page_count(self, count: int | None) -> None:
        """Take the number of pages there are; None while they are made."""
        self._count = count
        self._show()

    def printer(self) -> Printer | None:
        """Give the printer that is chosen."""
        return self._printers.get(str(self._printer.value()))

    def wishes(self) -> PrintWishes | None:
        """Give what is wanted; None while there is no printer, are no pages, or none such as are asked for."""
        printer = self.printer()
        if printer is None or self._count is None or self._fault_of_pages():
            return None
        pages = parse_pages(self._pages.text(), self._count)
        everything = pages == tuple(range(self._count))
        return PrintWishes(
            printer=printer.name,
            pages=() if everything else pages,
            copies=self._copies.count(),
            duplex=self._side() if printer.duplex else "off",
            booklet=self._booklet.isChecked(),
        )

    def remembered(self, habits: PaperHabits) -> PaperHabits:
        """Put into the habits what is to be the same next time: not which pages, nor how often."""
        name = str(self._printer.value() or self._wanted)
        return replace(habits, printer=name, duplex=self._side(), booklet=self._booklet.isChecked())

    def _side(self) -> Duplex:
        return next(side for side in _SIDES if side == self._duplex.value())

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Say what stands in the way, and close what the printer cannot."""
        printer = self.printer()
        self._say(self._state, self._state_of(printer))
        self._say(self._fault, self._fault_of_pages())
        one_sided = printer is not None and not printer.duplex
        self._duplex.setEnabled(printer is not None and not one_sided and not self._booklet.isChecked())
        if one_sided:
            self._duplex.setToolTip(self._texts("press.duplex_missing"))
        for field in (self._pages, self._copies, self._booklet):
            field.setEnabled(printer is not None)

    def _state_of(self, printer: Printer | None) -> str:
        if printer is None:
            return self._texts("error.no_printer") if self._has_asked else ""
        state = "" if printer.state == "ready" else self._texts(f"press.printer_{printer.state}")
        return " · ".join(part for part in (printer.location, state) if part)

    def _fault_of_pages(self) -> str:
        """Say what is wrong with the pages asked for; nothing while it is not known how many there are."""
        if self._count is None:
            return ""
        try:
            parse_pages(self._pages.text(), self._count)
        except PaperError as error:
            return self._texts.of_error(error)
        return ""

    @staticmethod
    def _say(label: WrappingLabel, words: str) -> None:
        label.say(words)
        label.setVisible(bool(words))
