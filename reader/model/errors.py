"""The two families of errors: the world's fault, and ours.

The world's fault is a :class:`ReaderError`: lower floors raise it with the key of a sentence and the values for
its gaps, and only the interface turns it into words in the reader's language. Everything else that is raised is a
defect of the program and is never caught below the outermost hook.
"""


class ReaderError(Exception):
    """Say that what was asked cannot be done, and why.

    ``key`` names a sentence of the text catalogue (``error.<key>``); ``values`` fill its gaps.
    """

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        super().__init__(key, values)

    def __str__(self) -> str:
        gaps = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.key}({gaps})"


class EditionError(ReaderError):
    """Say that an edition file cannot be opened or read."""


class DeskError(ReaderError):
    """Say that the reader's own data cannot be read or written."""


class ContentError(ReaderError):
    """Say that the sources of an edition cannot be compiled."""


class PaperError(ReaderError):
    """Say that a PDF cannot be made, saved or printed."""


class Cancelled(ReaderError):
    """Say that the person stopped the work; shown to nobody."""

    def __init__(self) -> None:
        super().__init__("cancelled")
