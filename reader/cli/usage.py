"""How a command line can be wrong."""


class UsageError(Exception):
    """Say in one line how the command line is wrong."""
