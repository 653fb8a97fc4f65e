"""The panel on which pages are chosen, seen, saved, copied and printed."""

from datetime import date
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.desk.paper import Manner
from reader.edition.edition import Edition
from reader.model.errors import ReaderError
from reader.model.theme import Palette
from reader.paper.job import PaperStep
from reader.paper.options import PaperOptions
from reader.paper.selection import count_words
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.paper.columns import Columns
from reader.ui.paper.deeds import PanelDeeds
from reader.ui.paper.delivery import Delivery
from reader.ui.paper.foot import PanelFoot
from reader.ui.paper.frame import PanelFrame
from reader.ui.paper.habits import HabitKeeper
from reader.ui.paper.manner import MannerChoice
from reader.ui.paper.occasion import Occasion, Purpose, file_name, options_of
from reader.ui.paper.presets import PresetChoice
from reader.ui.paper.printers import PrinterList
from reader.ui.paper.proof import Proof
from reader.ui.paper.scope import ScopeChoice
from reader.ui.paper.sending import SendingChoice
from reader.ui.paper.stage import PageStage
from reader.ui.paper.work import PaperWork


class PanelLook(NamedTuple):
    """Hold how the panel looks and speaks; ``scale`` is that of the interface, 1 at 100 %."""

    palette: Palette
    icons: Icons
    texts: Texts
    scale: float


class PaperPanel(PanelFrame):
    """Choose, see the pages, save, copy or print them.

    Signals: ``made()`` when the pages that are wanted are shown, ``saved(str)`` the name of a file that is written,
    ``printed(str)`` the name of a printer, ``failed(ReaderError)``, which the panel itself says too unless it is gone
    by then.
    """

    made = Signal()
    saved = Signal(str)
    printed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        occasion: Occasion,
        edition: Edition,
        today: date,
        keeper: HabitKeeper,
        work: PaperWork,
        delivery: Delivery,
        printers: PrinterList,
        look: PanelLook,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._occasion, self._edition, self._today, self._keeper = occasion, edition, today, keeper
        self._texts = texts = look.texts
        report = edition.report
        self._scope = ScopeChoice(report, occasion, texts, look.palette)
        self._presets = PresetChoice(look.icons, texts, look.scale, is_bilingual=len(report.languages) > 1)
        self._manner = MannerChoice(report, occasion, texts)
        self._sending = SendingChoice(keeper.habits, texts)
        self._stage = PageStage(look.palette, look.icons, texts, look.scale)
        self._foot = PanelFoot(occasion.purpose, texts)
        self._proof = Proof(work, self._stage, self)
        title = report.short_title[occasion.language]
        self._deeds = PanelDeeds(self._proof, delivery, self._sending, self._foot, title, texts, self)
        self._printers = printers
        self._is_over = False
        self.setWindowTitle(texts(f"press.{occasion.purpose.value}_title"))
        self._lay_out(look.scale)
        self._manner.set_manner(keeper.habits.manner)
        self._stage.set_thumbnails_shown(keeper.habits.thumbnails)
        self._connect()
        printers.ask()
        self._order(at_once=True)

    def _lay_out(self, scale: float) -> None:
        how = QWidget()
        column = QVBoxLayout(how)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(20)
        parts: list[QWidget] = [self._presets, self._manner, self._sending]
        if self._occasion.purpose is Purpose.PRINT:
            parts = [self._sending, self._presets, self._manner]
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        what, pages, manner = (self._texts(f"press.tab_{name}") for name in ("what", "pages", "how"))
        self._columns = Columns(self._scope, self._stage, how, (what, pages, manner), scale)
        self.furnish(self._columns, self._foot)
        self._foot.make_default()
        if self._occasion.purpose is Purpose.PRINT:
            self._columns.show_part("how")
        self._scope.setFocus()

    def _connect(self) -> None:
        for choices in (self._scope, self._manner):
            choices.changed.connect(self._order)
        self._presets.chosen.connect(self._take_preset)
        self._presets.kept.connect(self._keep_preset)
        self._presets.renamed.connect(self._keeper.rename)
        self._presets.dropped.connect(self._keeper.drop)
        self._keeper.changed.connect(self._show_presets)
        self._keeper.failed.connect(self._tell_fault)
        self._printers.listed.connect(self._sending.show_printers)
        self._proof.stepped.connect(self._on_stepped)
        self._proof.made.connect(self._on_made)
        self._proof.failed.connect(self._on_not_made)
        self._foot.stop_requested.connect(self._stop)
        self._foot.retry_requested.connect(self._order_again)
        self._foot.close_requested.connect(self.reject)
        self._deeds.busy_changed.connect(self.set_busy)
        self._deeds.saved.connect(self._on_saved)
        self._deeds.printed.connect(self._on_printed)
        self._deeds.failed.connect(self._on_failed)

    # The pages

    def _order(self, *, at_once: bool = False) -> None:
        """Have made what is chosen."""
        self._show_presets()
        try:
            options = self._options()
            words = count_words(self._edition, options) if options is not None else 0
        except ReaderError as error:
            self._on_not_made(error)
            return
        self._scope.show_counts(words, None if options is not None else 0)
        if options is None:
            self._proof.drop(self._texts("press.nothing_chosen"))
            self._foot.say("")
        else:
            self._deeds.name_file(file_name(self._edition.report, options))
            self._proof.order(options, at_once=at_once)
            self._on_stepped(PaperStep.WAITING)
        self._deeds.offer()

    def _order_again(self) -> None:
        self._order(at_once=True)

    def _options(self) -> PaperOptions | None:
        scope = self._scope.scope()
        if scope is None:
            return None
        return options_of(scope, self._manner.manner(), self._occasion, self._edition.report, self._today)

    def _on_stepped(self, step: PaperStep) -> None:
        self._foot.say_progress(self._texts("press.working"), step, PaperStep.DONE)

    def _on_made(self) -> None:
        if self._proof.count is not None:
            self._scope.show_page_count(self._proof.count)
            self._foot.say("")
        self._deeds.offer()
        if self._proof.count is not None:
            self.made.emit()

    def _on_not_made(self, error: ReaderError) -> None:
        if not self._proof.has_pages():
            self._proof.drop(self._texts("press.no_pages"))
        self._tell_fault(error)
        self._foot.offer_retry()

    def _stop(self) -> None:
        if self._deeds.is_busy:
            self._deeds.stop()
        else:
            self._proof.stop()
            self._foot.say(self._texts("press.stopped"))
            self._foot.offer_retry()

    def _tell_fault(self, error: ReaderError) -> None:
        self._foot.say_fault(self._texts.of_error(error))
        self.failed.emit(error)

    # What is remembered

    def _show_presets(self) -> None:
        self._presets.show_habits(self._keeper.habits, self._manner.manner())

    def _take_preset(self, manner: Manner) -> None:
        self._manner.set_manner(manner)
        self._order()

    def _keep_preset(self, name: str) -> None:
        self._keeper.keep(name, self._manner.manner())

    def _remember(self) -> None:
        """Remember how it was, but for the language, which is the one that is read next time."""
        manner = replace(self._manner.manner(), language="")
        habits = replace(self._keeper.habits, manner=manner, thumbnails=self._stage.has_thumbnails())
        self._keeper.remember(self._sending.remembered(habits))

    def _on_failed(self, error: ReaderError) -> None:
        """Look anew which printers there are where one is there no longer."""
        if error.key == "print_printer_gone":
            self._printers.ask()
        self.failed.emit(error)

    # Leaving

    def _on_saved(self, name: str) -> None:
        self.accept()
        self.saved.emit(name)

    def _on_printed(self, name: str) -> None:
        self.accept()
        self.printed.emit(name)

    def done(self, result: int) -> None:
        """Stop whatever runs, remember how it was, and let go of the pages."""
        if self._is_over:
            return
        self._is_over = True
        self._deeds.close()
        self._proof.close()
        self._remember()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as Close does."""
        self.reject()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spare lines where they are few."""
        super().resizeEvent(event)
        self._foot.set_window_height(self.height())

    def turn_pages(self, event: QKeyEvent) -> None:
        """Scroll the pages."""
        self._stage.turn(event)
