"""A PDF on its way to its place: written beside it, on the disk, renamed. What fails leaves the old file whole."""

import errno
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.files import NO_ROOM, Draft
from reader.model.errors import PaperError

_KEYS = dict.fromkeys(NO_ROOM, "paper_disk_full") | {
    errno.EACCES: "paper_not_writable",
    errno.EPERM: "paper_not_writable",
    errno.EROFS: "paper_not_writable",
    errno.ENOENT: "paper_folder_missing",
    errno.ENOTDIR: "paper_folder_missing",
    errno.ENAMETOOLONG: "paper_name_too_long",
}


def as_paper_error(error: OSError, path: Path) -> PaperError:
    """Turn a failure of the file system at a path into the sentence for it."""
    return PaperError(_KEYS.get(error.errno or 0, "paper_not_saved"), path=str(path))


def check_target(target: Path) -> None:
    """Raise PaperError as ``save_pdf`` does if it is plain already that no PDF can be saved there."""
    path = str(target)
    try:
        if not target.parent.is_dir():
            raise PaperError("paper_folder_missing", path=path)
        if target.is_dir():
            raise PaperError("paper_target_is_folder", path=path)
        if target.exists() and not target.is_file():
            raise PaperError("paper_target_not_file", path=path)
    except OSError as error:
        raise as_paper_error(error, target) from error
    if not os.access(target.parent, os.W_OK):
        raise PaperError("paper_not_writable", path=path)


def save_pdf(data: bytes, target: Path) -> None:
    """Save a PDF.

    Raises PaperError: ``paper_disk_full``, ``paper_not_writable``, ``paper_folder_missing``,
    ``paper_target_is_folder``, ``paper_target_not_file``, ``paper_name_too_long``, ``paper_file_in_use``,
    ``paper_not_saved``.
    """
    with PdfDraft(data, target) as draft:
        draft.keep()


class PdfDraft:
    """Hold a PDF that is safe on the disk beside its place; leaving the context throws it away unless it was kept.

    Entering and ``keep`` raise as ``save_pdf`` does.
    """

    def __init__(self, data: bytes, target: Path) -> None:
        # A link stays a link: the file that it leads to is replaced.
        self._target = Path(os.path.realpath(target))
        self._draft = Draft(data, self._target)

    def __enter__(self) -> Self:
        check_target(self._target)
        try:
            self._draft.__enter__()
        except OSError as error:
            raise as_paper_error(error, self._target) from error
        return self

    def keep(self) -> None:
        """Give the draft its place and name."""
        try:
            self._draft.keep()
        except PermissionError as error:
            # Windows lets no file be replaced that another program has open.
            raise PaperError("paper_file_in_use", path=str(self._target)) from error
        except OSError as error:
            raise as_paper_error(error, self._target) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._draft.__exit__(kind, error, traceback)
