"""What the commands say on the standard output, and of what went wrong on the standard error stream."""

import os
import sys

from reader.model.errors import ReaderError


def say(words: str) -> None:
    """Write a line.

    Raises BrokenPipeError where nobody reads it any more, ReaderError ``output_not_written`` where it cannot be
    written, as on a full disk.
    """
    if sys.stdout is None:
        return  # a program without a console has none (on Windows)
    try:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
    except OSError as error:
        _write_no_more()
        if isinstance(error, BrokenPipeError):
            raise
        raise ReaderError("output_not_written") from error


def complain(words: str) -> None:
    """Write what went wrong, on one line."""
    if sys.stderr is not None:  # as above
        sys.stderr.write(" ".join(words.split()) + "\n")
        sys.stderr.flush()


def _write_no_more() -> None:
    """Let what is left be written nowhere at the end (Python documentation, note on SIGPIPE)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
