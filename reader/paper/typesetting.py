"""The one call into Typst: a folder in, a PDF out."""

import json
from pathlib import Path

import typst

from reader.model.errors import PaperError
from reader.paper.exchange import MAIN, TEXT
from reader.resources import font_files

_EMPTY_COMPILATIONS = 5

_TRIAL = "alone.typ"

_ALONE = '#set document(title: "-", date: datetime(year: 2000, month: 1, day: 1))\n#image("{file}", alt: "-")\n'
"""A document of nothing but one picture."""

_ALONE_ON_A_PAGE = '#set page(width: {width}pt, height: {height}pt, margin: 0pt)\n#image("{file}", width: 100%)\n'
"""A page of nothing but one picture."""


class Typesetter:
    """Typeset one folder after another; what is worked out for one makes the next quicker and changes nothing."""

    def __init__(self) -> None:
        self._fonts = _fonts()

    def typeset(self, folder: Path) -> bytes:
        """Typeset a folder that ``write_folder`` wrote; the same content gives the same bytes.

        Raises PaperError ``paper_picture_unfit`` for a picture that the standards or Typst refuse, and OSError. Any
        other failure is a defect of the template and raises typst.TypstError.
        """
        try:
            return _compile(folder / MAIN, self._fonts)
        except typst.TypstError:
            _blame_picture(folder, self._fonts)
            raise

    def forget(self) -> None:
        """Give back the memory of what the last folder had no use for.

        Typst drops what the last ten compilations did not need, and a whole report takes a tenth of a gigabyte. After
        five empty ones the next large folder finds what the last one needed, some small ones between them or not, but
        nothing of those before.
        """
        for _ in range(_EMPTY_COMPILATIONS):
            typst.compile(b"", font_paths=self._fonts)


def typeset_picture(folder: Path, number: int, file: str, size: tuple[int, int]) -> bytes:
    """Make a PDF of one page of that width and height in points, which a picture in the folder fills.

    ``number`` is its figure's. Raises PaperError ``paper_picture_unfit``.
    """
    main = folder / _TRIAL
    main.write_text(_ALONE_ON_A_PAGE.format(file=file, width=size[0], height=size[1]), "utf-8")
    try:
        return typst.compile(main, root=folder, font_paths=_fonts())
    except typst.TypstError as error:
        raise PaperError("paper_picture_unfit", number=number) from error


def _fonts() -> typst.Fonts:
    """Read the typefaces of the page; those of the system are slow to find and differ from one to the next."""
    folders = sorted({file.parent for file in font_files()})
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _compile(main: Path, fonts: typst.Fonts) -> bytes:
    """Make a PDF that is archival (ISO 19005-2, level A) and accessible (ISO 14289-1) at once."""
    return typst.compile(main, root=main.parent, font_paths=fonts, pdf_standards=["a-2a", "ua-1"])


def _blame_picture(folder: Path, fonts: typst.Fonts) -> None:
    """Raise PaperError if one of the pictures cannot be typeset; each is tried alone."""
    main = folder / _TRIAL
    for plate in json.loads((folder / TEXT).read_bytes())["figures"].values():
        for picture in plate["pictures"]:
            main.write_text(_ALONE.format(file=picture["file"]), "utf-8")
            try:
                _compile(main, fonts)
            except typst.TypstError as error:
                raise PaperError("paper_picture_unfit", number=plate["number"]) from error
