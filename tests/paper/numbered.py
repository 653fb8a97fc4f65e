"""PDFs whose pages can be told apart: each is filled with a grey of its own and bears its number as text."""

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from reader.paper.pages import PageImage, PdfPages

A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)
MOST = 40
"""Pages that can be told apart."""

_LIGHTEST, _STEP = 250, 6


def numbered_pdf(count: int, size: tuple[float, float] = A4) -> bytes:
    """Make a PDF of so many pages of a size in points."""
    assert count <= MOST
    writer = PdfWriter()
    width, height = size
    for index in range(count):
        page = writer.add_blank_page(width, height)
        grey = (_LIGHTEST - index * _STEP) / 255
        words = f"{grey:.4f} g 0 0 {width} {height} re f 1 g BT /F 30 Tf 60 {height - 90} Td (page {index}) Tj ET"
        content = DecodedStreamObject()
        content.set_data(words.encode())
        page[NameObject("/Contents")] = writer._add_object(content)
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): _font()})
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _font() -> DictionaryObject:
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})
    return DictionaryObject({NameObject("/F"): font})


def sides_of(data: bytes, halves: bool = False) -> list[tuple[int | None, ...]]:
    """Tell which pages are seen on each side of a PDF, by looking at it; None is white.

    With ``halves`` a side shows two: from left to right, or from top to bottom where it stands upright.
    """
    places = (0.25, 0.75) if halves else (0.5,)
    with PdfPages(data) as pages:
        pictures = [pages.render(index, 0.2) for index in range(len(pages))]
    return [tuple(_seen(picture, place) for place in places) for picture in pictures]


def _seen(picture: PageImage, place: float) -> int | None:
    """Tell which page is seen at a part of the longer side of a picture."""
    upright = picture.height > picture.width
    across, down = (0.5, place) if upright else (place, 0.5)
    tone = picture.data[int(down * picture.height) * picture.stride + int(across * picture.width) * 4]
    index = round((_LIGHTEST - tone) / _STEP)
    return index if index >= 0 else None


def words_of(data: bytes) -> list[list[str]]:
    """List the texts on each side of a PDF, in reading order of the file."""
    return [page.extract_text().split("\n") for page in PdfReader(BytesIO(data)).pages]


def sizes_of(data: bytes) -> set[tuple[int, int]]:
    """Tell the sizes of a PDF's sides in whole points."""
    with PdfPages(data) as pages:
        return {(round(width), round(height)) for width, height in (pages.size(index) for index in range(len(pages)))}
