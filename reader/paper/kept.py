"""PDFs that were made, kept so that going back to a choice takes no time."""

from collections import OrderedDict
from hashlib import blake2b
from pathlib import Path

from reader.paper.saving import as_paper_error


def folder_key(folder: Path) -> bytes:
    """Give what stands for all that is in a folder: the same files, the same key.

    Raises PaperError if they cannot be read.
    """
    key = blake2b(digest_size=32)
    try:
        for file in sorted(file for file in folder.glob("*") if file.is_file()):
            data = file.read_bytes()
            key.update(f"{file.name}/{len(data)}/".encode())
            key.update(data)
    except OSError as error:
        raise as_paper_error(error, folder) from error
    return key.digest()


class KeptPdfs:
    """Keep the PDFs that were wanted last, so many bytes of them at most."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()

    def find(self, key: bytes) -> bytes | None:
        """Give the PDF of a key."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def keep(self, key: bytes, data: bytes) -> None:
        """Keep a PDF."""
        self._kept[key] = data
        self._kept.move_to_end(key)
        while sum(map(len, self._kept.values())) > self._most_bytes:
            self._kept.popitem(last=False)
