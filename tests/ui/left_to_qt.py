"""What of Qt's texts needs no Lithuanian, and why."""

_TEXTS = {
    "QGuiApplication": {"QT_LAYOUT_DIRECTION"},  # from left to right, as Qt takes it unless told otherwise
    "QWidget": {"*"},  # the sign of a changed document
    "QFileDialog": {"Alt+Left", "Alt+Right", "Alt+Up"},  # keys that Qt parses
    "QMessageBox": {"About Qt"},  # nobody opens it, nor its two long texts in HTML
}


def is_left_to_qt(context: str, source: str) -> bool:
    """Tell whether a text of Qt's needs no Lithuanian."""
    # Keys are called in Lithuania what stands on them; the few others are in the table.
    return context == "QShortcut" or source.startswith("<") or source in _TEXTS.get(context, ())
