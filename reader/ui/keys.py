"""How keys are written for a person to read."""

from PySide6.QtGui import QKeySequence


def write_key(key: str) -> str:
    """Give a key (``Ctrl+F``) as the system writes it, its minus as a minus."""
    return write_minus(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def write_minus(key: str) -> str:
    """Give a key as the system writes it with a minus sign where that is the key, which Qt writes as a hyphen."""
    return key.removesuffix("-") + "−" if key.endswith("-") else key
