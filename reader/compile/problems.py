"""What is wrong with the sources of an edition: every problem with its place and its remedy."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from reader.texts.catalogue import Texts

Severity = Literal["error", "warning"]


class Problem(Struct, frozen=True):
    """Hold one problem; ``line`` counts from 1, ``values`` fill the gaps of the sentence ``check.<key>``."""

    path: Path
    line: int
    severity: Severity
    key: str
    values: dict[str, object] = {}


class Problems:
    """Collect the problems of a folder of sources."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._found: list[Problem] = []

    def error(self, file: str, line: int, key: str, /, **values: object) -> None:
        """Note an error in a file, named by its path below the folder."""
        self._found.append(Problem(self._root / file, line, "error", key, values))

    def warning(self, file: str, line: int, key: str, /, **values: object) -> None:
        """Note what is worth a look and keeps nothing from being compiled."""
        self._found.append(Problem(self._root / file, line, "warning", key, values))

    @property
    def error_count(self) -> int:
        """How many errors were noted."""
        return sum(problem.severity == "error" for problem in self._found)

    def sorted(self) -> list[Problem]:
        """Give all problems by file and line."""
        return sorted(self._found, key=_place)


def _place(problem: Problem) -> tuple[str, int, str, str]:
    return problem.path.as_posix(), problem.line, problem.severity, problem.key


def describe(problem: Problem, texts: Texts) -> str:
    """Word a problem as ``path:line: error|warning: what is wrong; what to do``."""
    sentence = texts(f"check.{problem.key}", **problem.values)
    return f"{problem.path}:{problem.line}: {problem.severity}: {sentence}"
