"""What of Qt's texts needs no Lithuanian, and why."""

import re

_TEXTS = {
    "QGuiApplication": {"QT_LAYOUT_DIRECTION"},  # from left to right, as Qt takes it unless told otherwise
    "QWidget": {"*"},  # the sign of a changed document
    "QFileDialog": {"Alt+Left", "Alt+Right", "Alt+Up"},  # keys that Qt parses
    "QPrintPreviewDialog": {"%1%"},  # Qt reads the number back and accepts no space before the sign
    "QPrintWidget": {"...", "Form"},  # a sign; the title of a part of a dialog is never shown
    "QPrintSettingsOutput": {"Form"},
    "QPrintPropertiesWidget": {"Form"},
    "QPageSetupWidget": {"Form"},
    "QMessageBox": {"About Qt"},  # nobody opens it, nor its two long texts in HTML
}
_SAME_EVERYWHERE = re.compile(
    r"(JIS )?[AB]\d+|ANSI [CDE]|Architect [A-E]|Super [AB]|PRC \d+K|"
    r"(Letter|Ledger|Tabloid) / ANSI [AB]|Legal|Note|Quarto|Statement"
)
"""Sizes of paper whose names are names."""


def is_left_to_qt(context: str, source: str) -> bool:
    """Tell whether a text of Qt's needs no Lithuanian."""
    if context == "QPageSize" and _SAME_EVERYWHERE.fullmatch(source):
        return True
    # Keys are called in Lithuania what stands on them; the few others are in the table.
    return context == "QShortcut" or source.startswith("<") or source in _TEXTS.get(context, ())
