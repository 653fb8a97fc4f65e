"""An edition's chapters as a PDF, made where it is called for."""

from reader.paper.folder import working_folder, write_folder
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.typesetting import Typesetter


def make_pdf(edition: PaperEdition, options: PaperOptions) -> bytes:
    """Make a PDF/A-2a that is PDF/UA-1 too; the same edition and options give the same bytes.

    Takes a second or two and cannot be stopped; ``PaperJob`` does the same where that matters. Raises EditionError for
    what cannot be read, PaperError as ``gather`` does, and ``paper_picture_unfit``, ``paper_disk_full``,
    ``paper_not_writable``.
    """
    with working_folder() as folder:
        write_folder(folder, edition, options)
        return Typesetter().typeset(folder)
