"""The one door to the files that are shipped with the program."""

import importlib.util
import sys
from pathlib import Path

_FONT_PACKAGES = ("font_source_sans_pro", "font_source_serif_pro")
_FONT_FACES = ("Regular", "It", "Semibold", "SemiboldIt")
"""The faces in use; the packages hold more, and each costs start-up time."""


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def is_frozen() -> bool:
    """Tell whether this is the packaged program."""
    return hasattr(sys, "_MEIPASS")


def resource(*parts: str) -> Path:
    """Give the path of a file below ``resources/``."""
    return _root().joinpath("resources", *parts)


def content_folder() -> Path:
    """Give the folder of the report's sources; it exists in a source checkout only."""
    return _root() / "content"


def shipped_edition() -> Path:
    """Give the path of the edition that is shipped with the packaged program."""
    return _root() / "report.edition"


def font_files() -> list[Path]:
    """List the files of the typefaces in use, sorted."""
    folders = [resource("fonts"), *_font_folders()]
    return sorted(file for folder in folders for file in folder.glob("*.ttf") if _is_used(file))


def _is_used(file: Path) -> bool:
    return file.stem.rpartition("-")[2] in _FONT_FACES


def _font_folders() -> list[Path]:
    if is_frozen():
        return [_root() / "fonts"]
    specs = [importlib.util.find_spec(package) for package in _FONT_PACKAGES]
    return [Path(spec.origin).parent / "files" for spec in specs if spec is not None and spec.origin is not None]
