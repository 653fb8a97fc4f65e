"""No socket is ever opened and nothing leaves the machine."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([ROOT / "main.py", *(ROOT / "reader").rglob("*.py")])

LOUD_MODULES = {
    "socket",
    "socketserver",
    "ssl",
    "asyncio",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "xmlrpc",
    "webbrowser",
    "multiprocessing.connection",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
}
LOUD_NAMES = {"QDesktopServices", "setOpenExternalLinks", "openUrl", "startfile"}

DRAW_AND_LISTEN = """
import sys
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith(("socket.", "webbrowser.")) else None)
from reader.cli.main import main
status = main(sys.argv[1:])
maps = open("/proc/self/maps", encoding="utf-8").read() if sys.platform == "linux" else ""
print(status, opened, "QtNetwork" in maps or "Qt6Network" in maps, "PySide6.QtNetwork" in sys.modules)
"""


def imported(tree: ast.AST) -> Iterator[str]:
    """List the names of modules that a source imports, and of what it takes from them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def used(tree: ast.AST) -> Iterator[str]:
    """List the names and attributes that a source speaks of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def is_loud(module: str) -> bool:
    return any(module == loud or module.startswith(f"{loud}.") for loud in LOUD_MODULES)


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.relative_to(ROOT)))
def test_source_reaches_for_no_network(source: Path) -> None:
    tree = ast.parse(source.read_text("utf-8"))
    assert [module for module in imported(tree) if is_loud(module)] == []
    assert LOUD_NAMES.isdisjoint(used(tree))


@pytest.mark.parametrize(
    "text", ["import socket", "from urllib import request", "from http.client import HTTPSConnection"]
)
def test_a_loud_import_is_seen(text: str) -> None:
    assert any(is_loud(module) for module in imported(ast.parse(text)))


def test_the_window_opens_no_socket_and_loads_no_network_library(tmp_path: Path) -> None:
    arguments = ["screenshot", str(tmp_path / "out.png"), "--data-dir", str(tmp_path / "data"), "--query", "nato"]
    done = subprocess.run(
        [sys.executable, "-c", DRAW_AND_LISTEN, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("0 [] False False\n", "")
