"""The forms of file in which a picture can be saved."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from reader.model.errors import ReaderError
from reader.ui.viewer.credited import credited_image
from reader.ui.viewer.credited_svg import credited_svg
from reader.ui.viewer.picture import SVG, VectorPicture, load_picture
from reader.ui.viewer.words import FigureWords

SIDE = 3840
"""Pixels of the longer side of a drawing saved as pixels: sharp across a page of A4 at 300 dots per inch."""

_JPEG_QUALITY = 95


class Form(NamedTuple):
    """Hold a form of file: the id that names its text (``viewer.form.<id>``) and the ending of its name."""

    id: str
    suffix: str


_FORMS = {
    SVG: (Form("svg", ".svg"), Form("png", ".png"), Form("original_svg", ".svg")),
    "image/png": (Form("png", ".png"), Form("original_png", ".png")),
    "image/jpeg": (Form("jpeg", ".jpg"), Form("original_jpeg", ".jpg")),
}
_ORIGINALS = ("original_svg", "original_png", "original_jpeg")
_OTHER_ENDINGS = {".jpeg": ".jpg"}


def forms_of(media_type: str) -> tuple[Form, ...]:
    """List the forms that a picture can be saved in, the usual one first."""
    return _FORMS[media_type]


def form_for(path: Path, wanted: Form, media_type: str) -> Form:
    """Give the form for a file's name: the one wanted if the name allows it, else the first that the name ends as.

    Raises ReaderError for an ending that no form has: another one must not be added unasked, since a file of that
    name may exist.
    """
    suffix = _OTHER_ENDINGS.get(path.suffix.lower(), path.suffix.lower())
    for form in (wanted, *forms_of(media_type)):
        if form.suffix == suffix:
            return form
    endings = dict.fromkeys(form.suffix for form in forms_of(media_type))
    raise ReaderError("picture_ending", name=path.name, endings=", ".join(endings))


def encode_picture(form: Form, data: bytes, media_type: str, words: FigureWords) -> bytes:
    """Give the bytes of a picture in a form, its credit with it unless the form is the original.

    Raises EditionError if the picture is damaged.
    """
    if form.id in _ORIGINALS:
        return data
    picture = load_picture(data, media_type)
    if form.id == "svg":
        assert isinstance(picture, VectorPicture)
        return credited_svg(data, picture, words)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.id.encode()))
    if form.id == "jpeg":
        writer.setQuality(_JPEG_QUALITY)
    written = writer.write(credited_image(picture, words, SIDE))
    assert written, writer.errorString()
    return bytes(buffer.data().data())
