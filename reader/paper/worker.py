"""The process that typesets for the program, folder after folder, so that it can be stopped at any moment.

It imports as little as it can: Typst, and nothing that reads an edition. It ends when the program does, however that
ends, and takes the folders with it.
"""

import json
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from reader.model.errors import PaperError
from reader.paper.saving import as_paper_error
from reader.paper.typesetting import Typesetter

_LARGE = 500_000
"""The bytes of a PDF that is worth forgetting; a chapter takes little memory, and the next one should not wait."""


def main(room: Path) -> int:
    """Typeset the folders that the standard input names; ends with it, and clears the room that they are in."""
    folders: SimpleQueue[Path] = SimpleQueue()
    Thread(target=_listen, args=(folders, room), daemon=True).start()
    with open(1, "wb", closefd=False) as answers:
        work(iter(folders.get, None), answers)
    return 0


def _listen(folders: "SimpleQueue[Path]", room: Path) -> None:
    """Hand on what is asked for. At the end nobody waits for an answer any more: end the process in mid-page."""
    with open(0, "rb", buffering=0, closefd=False) as requests:
        while line := requests.readline():
            folders.put(Path(json.loads(line)))
    shutil.rmtree(room, ignore_errors=True)
    os._exit(0)


def work(folders: Iterable[Path], answers: BinaryIO) -> None:
    """Typeset folders one after the other and write the answers.

    What is worked out for one serves those after it. A defect is raised and ends the process, with its traceback.
    """
    typesetter = Typesetter()
    for folder in folders:
        try:
            data = typesetter.typeset(folder)
        except PaperError as error:
            _answer(answers, {"key": error.key, "values": error.values})
        except OSError as error:
            failure = as_paper_error(error, folder)
            _answer(answers, {"key": failure.key, "values": failure.values})
        else:
            _answer(answers, {"size": len(data)}, data)
            if len(data) > _LARGE:
                typesetter.forget()


def _answer(answers: BinaryIO, head: dict[str, object], data: bytes = b"") -> None:
    answers.write(json.dumps(head).encode() + b"\n" + data)
    answers.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
