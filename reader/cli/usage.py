"""How a command line can be wrong, and how a command ends."""

from typing import Final

DONE: Final = 0
CANNOT: Final = 1
"""What was asked cannot be done."""

WRONG_USAGE: Final = 2


class UsageError(Exception):
    """Say in one line how the command line is wrong."""
