"""Search an edition for everything that was judged and print the most memory that took, in megabytes.

Run in a process of its own: ``python -m tests.bench.searching EDITION``.
"""

import os
import sys
from pathlib import Path

from reader.search.searcher import open_searcher
from tests.bench.memory import peak_megabytes
from tests.search.judging import read_judged


def main() -> None:
    """Search in both languages, and print."""
    with open_searcher(Path(sys.argv[1])) as searcher:
        for one in read_judged():
            searcher.search(one.query, one.language)
            searcher.complete(one.query, one.language)
    sys.stdout.write(f"{peak_megabytes(os.getpid())}\n")


if __name__ == "__main__":
    main()
