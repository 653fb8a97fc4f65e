"""The commands that draw: the window, and a picture of it."""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from reader.cli.display import expect_display, refusals_told, require_platform
from reader.cli.editions import language_of, open_chosen
from reader.cli.usage import DONE
from reader.desk.folder import data_folder
from reader.model.errors import ReaderError


def open_window(arguments: argparse.Namespace, tell: Callable[[ReaderError], None], refused: int) -> int:
    """Open the window; raises ReaderError where there is nothing to open it on.

    Where Qt cannot open it, ``tell`` is called with the reason and the program ends with the status ``refused``.
    """
    gc.disable()  # nothing to collect until the window is there, and then its collector does
    expect_display()
    edition = open_chosen(getattr(arguments, "edition", None))
    with refusals_told(tell, refused):
        from reader.start import make_application, run

        application = make_application(sys.argv[:1])
    return run(application, edition, data_folder(getattr(arguments, "data_dir", None)))


def draw_screenshot(arguments: argparse.Namespace) -> int:
    """Draw the window into a picture, without a display and without touching the person's own data.

    Raises ReaderError.
    """
    from reader.cli.endings import check_ending

    check_ending(arguments.out, ".png")
    edition = open_chosen(getattr(arguments, "edition", None))
    language = language_of(edition, arguments.language)
    require_platform("offscreen")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)
    import tempfile

    from reader.screenshot import Scene, take_screenshot
    from reader.ui.paper.occasion import Purpose

    scene = Scene(
        language=language,
        theme=arguments.theme,
        size=arguments.size,
        percent=arguments.text,
        location=arguments.at,
        panel="search" if arguments.query else arguments.panel,
        query=arguments.query,
        figure=arguments.figure,
        paper=Purpose(arguments.paper) if arguments.paper else None,
    )
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        if hasattr(arguments, "data_dir") and arguments.data_dir.is_dir():
            _copy_data(arguments.data_dir, data)  # what is drawn is theirs, but nothing of theirs is changed
        take_screenshot(edition, data, scene, arguments.out)
    return DONE


def _copy_data(folder: Path, copy: Path) -> None:
    """Copy the files of a person's folder, which holds no folders. Raises ReaderError ``data_not_read``."""
    import shutil

    copy.mkdir()
    try:
        for file in filter(Path.is_file, folder.iterdir()):
            shutil.copyfile(file, copy / file.name)
    except OSError as error:
        raise ReaderError("data_not_read", path=error.filename or folder) from error
