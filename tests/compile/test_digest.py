"""Whether an edition is what its sources would be compiled to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.compile import digest
from reader.compile.content import compile_content
from reader.compile.digest import content_digest, is_current
from tests.compile.sources import FILES, edited, png, write_content


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return write_content(tmp_path / "content")


@pytest.fixture
def edition(sources: Path, tmp_path: Path) -> Path:
    compile_content(sources, tmp_path / "out.edition")
    return tmp_path / "out.edition"


def test_an_edition_is_current_when_nothing_has_changed(sources: Path, edition: Path) -> None:
    assert is_current(sources, edition)


def test_times_and_other_files_are_nothing(sources: Path, edition: Path) -> None:
    for file in sources.rglob("*"):
        os.utime(file, (9_000_000_000, 9_000_000_000))
    (sources / "figures" / "draw.py").write_text("draw()")
    (sources / "README.md").write_text("How to write an edition")
    assert is_current(sources, edition)


@pytest.mark.parametrize(
    "changes",
    [
        edited("en/front/cover.md", "about", "for"),
        edited("terms.toml", "unverified = true", "unverified = false"),
        {"figures/cover.png": png(9, 9)},
        {"en/rivers/new.md": "Text"},
    ],
)
def test_a_changed_or_new_file_makes_it_old(changes: dict[str, str | bytes], sources: Path, edition: Path) -> None:
    write_content(sources, changes)
    assert not is_current(sources, edition)


def test_a_removed_or_renamed_file_makes_it_old(sources: Path, edition: Path) -> None:
    (sources / "figures" / "cover.png").rename(sources / "figures" / "other.png")
    assert not is_current(sources, edition)


def test_a_newer_program_makes_it_old(sources: Path, edition: Path) -> None:
    os.utime(edition, (1, 1))
    assert not is_current(sources, edition)


def test_newer_words_of_the_index_of_names_make_it_old(
    sources: Path, edition: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "texts" / "lt" / "names.json"
    words.parent.mkdir(parents=True)
    words.touch()
    monkeypatch.setattr(digest, "resource", tmp_path.joinpath)
    os.utime(words, (1, 1))
    assert is_current(sources, edition)
    os.utime(words, (9_000_000_000, 9_000_000_000))
    assert not is_current(sources, edition)


def test_a_link_that_leads_to_itself_is_passed_over(sources: Path, tmp_path: Path) -> None:
    (sources / "lt" / "loop.md").symlink_to("loop.md")
    compile_content(sources, tmp_path / "out.edition")
    assert is_current(sources, tmp_path / "out.edition")


@pytest.mark.parametrize("data", [None, b"", b"no database", b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_edition_is_not_current(data: bytes | None, sources: Path, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / "other").write_bytes(data)
    assert not is_current(sources, tmp_path / "other")


def test_the_digest_depends_on_where_one_file_ends_and_the_next_begins(tmp_path: Path) -> None:
    one = write_content(tmp_path / "one", dict.fromkeys(FILES) | {"lt/a.md": "12", "lt/b.md": "3"})
    other = write_content(tmp_path / "other", dict.fromkeys(FILES) | {"lt/a.md": "1", "lt/b.md": "23"})
    assert content_digest(one) != content_digest(other)


def test_the_question_imports_nothing_that_compiling_needs() -> None:
    code = (
        "import sys, reader.compile.digest;"
        "print(sorted({'markdown', 'pygments', 'snowballstemmer', 'msgspec', 'tomllib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
