"""How much memory a process holds."""

from pathlib import Path


def peak_megabytes(process: int) -> float:
    """Give the most memory that a process has held so far: the high-water mark of its resident set."""
    return _megabytes(process, "VmHWM")


def held_megabytes(process: int) -> float:
    """Give the memory that a process holds: its resident set."""
    return _megabytes(process, "VmRSS")


def _megabytes(process: int, name: str) -> float:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024
