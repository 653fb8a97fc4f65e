"""Start the reader: ``python main.py`` opens the window, ``python main.py --help`` lists what else there is."""

import sys

from reader.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
