"""Draw the pictures in the README again: ``make screenshots``."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "screenshots"

SCENES = {
    "reading": "--language en --theme light --at introduction",
    "search": "--language lt --theme dark --at belarus-war --query pajėgos",
    "figure": "--language en --theme light --at belarus-war --figure belarus-map",
    "paper": "--language en --theme light --at belarus-war --paper save",
    "large": "--language lt --theme contrast --at summary --text 200",
}
"""What each picture shows, in the words of ``main.py screenshot``."""

SHARED = ("--size", "1280x820", "--scale", "1.5")


def main() -> int:
    """Draw every scene; give the exit status of what failed first."""
    PICTURES.mkdir(exist_ok=True)
    return next((status for name, scene in SCENES.items() if (status := draw(name, scene))), 0)


def draw(name: str, scene: str) -> int:
    """Draw one scene and give the exit status."""
    program = [sys.executable, str(ROOT / "main.py"), "screenshot", str(PICTURES / f"{name}.png")]
    command = [*program, *SHARED, *scene.split()]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
