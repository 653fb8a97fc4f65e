"""The folder that Typst works in: the template, the manuscript as one JSON file, the pictures.

Text travels as data only, so that none of it can become markup; and Typst reaches no file outside the folder.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec.structs import replace

from reader.paper.exchange import TEXT
from reader.paper.gathering import gather
from reader.paper.greys import make_grey
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.saving import as_paper_error
from reader.resources import resource


@contextmanager
def working_folder(room: Path | None = None) -> Iterator[Path]:
    """Give a folder that is gone afterwards, inside a ``room`` or where the system keeps such folders.

    Raises PaperError if there is no room for one.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="report-reader-", dir=room, ignore_cleanup_errors=True)
    except OSError as error:
        raise as_paper_error(error, Path(error.filename or ".")) from error
    with folder as name:
        yield Path(name)


def write_folder(folder: Path, edition: PaperEdition, options: PaperOptions, *, opening: bool = False) -> None:
    """Write into an empty folder everything that Typst reads, for an ``opening`` or the whole.

    Raises PaperError, and as ``gather`` does.
    """
    manuscript = gather(edition, options, opening=opening)
    pictures = {
        picture.file: edition.picture(name, picture.language)
        for name, plate in manuscript.figures.items()
        for picture in plate.pictures
    }
    try:
        for file, data in pictures.items():
            (folder / file).write_bytes(data)
        if options.grey:
            greys = {name: make_grey(folder, plate) for name, plate in manuscript.figures.items()}
            manuscript = replace(manuscript, figures=greys)
        (folder / TEXT).write_bytes(msgspec.json.encode(manuscript))
        for part in sorted(resource("paper").glob("*.typ")):
            shutil.copyfile(part, folder / part.name)
    except OSError as error:
        raise as_paper_error(error, folder) from error
