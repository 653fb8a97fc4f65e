"""How much memory a process holds."""

from pathlib import Path


def peak_megabytes(process: int) -> float:
    """Give the most memory that a process has held so far: the high-water mark of its resident set."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
