"""What the sheet of pages is opened for."""

from enum import Enum


class Purpose(Enum):
    """Say what is to become of the pages; the value is the text key of the deed."""

    SAVE = "save"
    PRINT = "print"
