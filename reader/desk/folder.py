"""The folder of the person's own data."""

import os
from pathlib import Path

from reader.model.errors import DeskError

APPLICATION = "report-reader"
"""The name of the folder in the place that the system keeps for a person's data."""


def data_folder(chosen: Path | None) -> Path:
    """Give the folder that was chosen, made absolute, or the one that the system keeps for the program."""
    if chosen is not None:
        return chosen.absolute()
    import platformdirs  # 30 ms of the start, which a chosen folder does not need

    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def prepare_folder(folder: Path) -> None:
    """Make the folder if it is missing and write a file in it for a moment.

    Raises DeskError ``desk_read_only`` if that fails: only writing tells, since permission bits say nothing of
    read-only media, shares and Windows.
    """
    probe = folder / f".{os.urandom(8).hex()}.part"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise DeskError("desk_read_only", folder=str(folder)) from error
