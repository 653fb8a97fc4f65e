"""What the person chose, as it shows: colours, sizes, the language of the interface."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.desk.preferences import COLUMN_WIDTHS, LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, Preferences
from reader.desk.records import Record
from reader.model.errors import ReaderError
from reader.model.theme import PALETTES, Palette, ThemeName
from reader.page.style import PageStyle
from reader.texts.catalogue import Texts
from reader.ui.look import apply_look, control_scale, system_theme

_USUAL_SPACING = 120
"""Line spacing, in per cent of the typeface's own, that a page calls 1."""


class Appearance(QObject):
    """Own the preferences and say what follows from them.

    Signals: ``changed(Preferences)``, ``dressed(Palette)`` when colours or sizes are others, ``spoken(Texts)`` when the
    interface's language is another, ``failed(ReaderError)`` when a choice cannot be remembered.
    """

    changed = Signal(object)
    dressed = Signal(object)
    spoken = Signal(object)
    failed = Signal(object)

    def __init__(self, application: QApplication, record: Record[Preferences], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._record = record
        self._preferences = record.value
        self._report_language = ""
        self._texts: dict[str, Texts] = {}
        self._dressed: tuple[ThemeName, int] | None = None
        self._spoken = ""
        application.styleHints().colorSchemeChanged.connect(self._dress)

    @property
    def preferences(self) -> Preferences:
        """What the person chose."""
        return self._preferences

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return PALETTES[self._theme()]

    @property
    def texts(self) -> Texts:
        """The texts of the interface."""
        return self.texts_of(self._interface_language())

    def texts_of(self, language: str) -> Texts:
        """Give the texts in a language, read when first wanted."""
        if language not in self._texts:
            self._texts[language] = Texts(language)
        return self._texts[language]

    def control_scale(self) -> float:
        """Give the scale of the interface, 1 at 100 %."""
        return control_scale(self.preferences.text_percent)

    def page_style(self) -> PageStyle:
        """Give the look of the page."""
        chosen = self.preferences
        return PageStyle(
            palette=self.palette,
            scale=chosen.text_percent / 100,
            column=COLUMN_WIDTHS[chosen.column],
            spacing=chosen.line_spacing / _USUAL_SPACING,
            numbers=chosen.paragraph_numbers,
        )

    def start(self, report_language: str) -> None:
        """Dress and speak for the first time."""
        self._report_language = report_language
        self._dress()
        self._speak()

    def choose(self, preferences: Preferences) -> None:
        """Take up a choice: it shows at once and is remembered where it can be."""
        if preferences == self._preferences:
            return
        self._preferences = preferences
        try:
            self._record.save(preferences)
        except ReaderError as error:
            self.failed.emit(error)
        self._dress()
        self._speak()
        self.changed.emit(preferences)

    def resize_text(self, steps: int) -> None:
        """Make the text larger or smaller by steps; 0 makes it as large as usual."""
        percent = self.preferences.text_percent + steps * TEXT_STEP if steps else SMALLEST_TEXT
        percent = max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))
        self.choose(replace(self.preferences, text_percent=percent))

    def follow_report(self, language: str) -> None:
        """Take note of the language that is read."""
        self._report_language = language
        self._speak()

    def _theme(self) -> ThemeName:
        theme = self.preferences.theme
        return system_theme(self._application) if theme == "system" else theme

    def _interface_language(self) -> str:
        chosen = self.preferences.interface_language
        return self._report_language if chosen == "report" else chosen

    def _dress(self) -> None:
        wanted = (self._theme(), self.preferences.text_percent)
        if wanted != self._dressed:
            self._dressed = wanted
            self.dressed.emit(apply_look(self._application, *wanted))

    def _speak(self) -> None:
        language = self._interface_language()
        if language != self._spoken:
            self._spoken = language
            self.spoken.emit(self.texts)
