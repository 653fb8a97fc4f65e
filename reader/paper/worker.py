"""The process that typesets for the program, so that it can be stopped at any moment.

It imports as little as it can: Typst, and nothing that reads an edition.
"""

import json
import sys
from pathlib import Path

from reader.model.errors import PaperError
from reader.paper.exchange import FAILURE, PAPER
from reader.paper.typesetting import typeset


def main(folder: Path) -> int:
    """Typeset a folder into ``PAPER``, or say in ``FAILURE`` why that cannot be; gives the exit status."""
    try:
        (folder / PAPER).write_bytes(typeset(folder))
    except PaperError as error:
        (folder / FAILURE).write_text(json.dumps({"key": error.key, "values": error.values}), "utf-8")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
