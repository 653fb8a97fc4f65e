"""What the theme is in Qt's terms: the application's palette, fonts and style sheet."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from reader.model.report import Language
from reader.model.theme import PALETTES, Palette, ThemeName
from reader.resources import font_files
from reader.ui.stylesheet import build_stylesheet


def load_fonts() -> None:
    """Make the shipped typefaces known to Qt."""
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))


def system_theme(application: QApplication) -> ThemeName:
    """Name the theme that comes nearest to the system's colours."""
    window = application.styleHints()
    return "dark" if window.colorScheme().name == "Dark" else "light"


def system_language(languages: Sequence[Language]) -> Language:
    """Name the language that the system would rather speak than any other of these; the first if it speaks none."""
    from PySide6.QtCore import QLocale  # whose hundreds of names cost time, and most starts know their language

    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in spoken if language in languages), languages[0])


def apply_look(application: QApplication, theme: ThemeName, percent: int) -> Palette:
    """Dress the whole application in a theme, its controls scaled with the text up to half again."""
    palette = PALETTES[theme]
    scale = control_scale(percent)
    application.setPalette(qt_palette(palette))
    application.setStyleSheet(build_stylesheet(palette, scale))
    return palette


def control_scale(percent: int) -> float:
    """Give the factor for the interface at a text size: it grows half as fast as the text, up to 2."""
    return min(2.0, 1 + (percent - 100) / 200)


def qt_palette(palette: Palette) -> QPalette:
    """Give a palette of ours as one of Qt's, so that Qt's own dialogs match."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: palette.panel,
        roles.Base: palette.paper,
        roles.AlternateBase: palette.panel,
        roles.Button: palette.panel,
        roles.ToolTipBase: palette.paper,
        roles.WindowText: palette.ink,
        roles.Text: palette.ink,
        roles.ButtonText: palette.ink,
        roles.ToolTipText: palette.ink,
        roles.PlaceholderText: palette.muted,
        roles.Highlight: palette.selection,
        roles.HighlightedText: palette.ink,
        roles.Accent: palette.accent,
        roles.Link: palette.accent,
        roles.LinkVisited: palette.accent,
        roles.Mid: palette.line,
        roles.Midlight: palette.line,
        roles.Dark: palette.muted,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.faint))
    return made
