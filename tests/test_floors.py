"""The lower floors work where no Qt library can load."""

import pkgutil
import subprocess
import sys

import pytest

import reader

WITHOUT_QT = ("model", "words", "texts", "resources", "edition", "search", "desk", "compile", "paper", "cli")
"""``cli`` is the top floor, and imports Qt only inside the commands that draw."""

DRAWING = ("reader.cli.drawing",)

IMPORT_WITHOUT_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not to be imported here")

sys.meta_path.insert(0, NoQt())
for module in sys.argv[1:]:
    importlib.import_module(module)
"""


def modules_of(package: str) -> list[str]:
    """List the modules of a package of the reader, itself first."""
    name = f"reader.{package}"
    below = [module.name for module in pkgutil.walk_packages(reader.__path__, "reader.")]
    return [name, *(module for module in below if module.startswith(f"{name}.") and module not in DRAWING)]


@pytest.mark.parametrize("package", WITHOUT_QT)
def test_imports_where_qt_is_missing(package: str) -> None:
    command = [sys.executable, "-W", "error", "-c", IMPORT_WITHOUT_QT, *modules_of(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_blocker_blocks() -> None:
    command = [sys.executable, "-c", IMPORT_WITHOUT_QT, "reader.ui.look"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr.endswith("ImportError: PySide6 is not to be imported here\n")
