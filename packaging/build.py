"""Build the program that needs no Python, and try it where there is nothing else: ``make package``."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "report-reader"
BUILT = ROOT / "dist" / NAME
LARGEST_SHOWN = 8
MEGABYTE = 1_000_000


def main() -> int:
    """Compile the content, build, measure, try; give the exit status of what failed first."""
    steps = (compile_content, build_program, show_sizes, try_program)
    return next((status for step in steps if (status := step())), 0)


def compile_content() -> int:
    """Write the edition that the package carries."""
    edition = ROOT / "build" / "report.edition"
    edition.parent.mkdir(exist_ok=True)
    return run(sys.executable, ROOT / "main.py", "compile", ROOT / "content", edition)


def build_program() -> int:
    """Run PyInstaller."""
    places = ("--distpath", ROOT / "dist", "--workpath", ROOT / "build" / "pyinstaller")
    options = ("--noconfirm", "--log-level", "WARN", *places)
    return run(sys.executable, "-m", "PyInstaller", *options, ROOT / "packaging" / "reader.spec")


def show_sizes() -> int:
    """Print the size of the program and of its largest files."""
    sizes = {file: file.stat().st_size for file in BUILT.rglob("*") if file.is_file() and not file.is_symlink()}
    sys.stdout.write(f"{BUILT.relative_to(ROOT)}: {sum(sizes.values()) / MEGABYTE:.0f} MB\n")
    for file in sorted(sizes, key=sizes.__getitem__, reverse=True)[:LARGEST_SHOWN]:
        sys.stdout.write(f"{sizes[file] / MEGABYTE:8.1f} MB  {file.relative_to(BUILT)}\n")
    return 0


def try_program() -> int:
    """Run the tests in a real window with the built program, moved away from its sources."""
    with tempfile.TemporaryDirectory() as folder:
        moved = Path(folder) / NAME
        shutil.copytree(BUILT, moved, symlinks=True)
        return run(sys.executable, "-m", "pytest", ROOT / "tests" / "end_to_end", "--program", moved / NAME)


def run(*command: str | Path) -> int:
    """Run a command in the project's folder and give its exit status."""
    sys.stdout.flush()
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
