"""Which edition is opened."""

from pathlib import Path

import pytest

from reader.cli import editions
from reader.cli.editions import find_edition, language_of, open_chosen
from reader.edition.edition import open_edition
from reader.model.errors import ContentError, ReaderError


@pytest.fixture
def checkout(content: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the sources of this test be those of the checkout, and give their folder."""
    monkeypatch.setattr(editions, "content_folder", lambda: content)
    return content


def test_the_one_that_is_chosen(tmp_path: Path) -> None:
    assert find_edition(tmp_path / "any.edition") == tmp_path / "any.edition"


def test_the_one_that_is_shipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(editions, "is_frozen", lambda: True)
    monkeypatch.setattr(editions, "shipped_edition", lambda: tmp_path / "shipped.edition")
    assert find_edition(None) == tmp_path / "shipped.edition"


def test_the_sources_are_compiled_when_they_have_changed(checkout: Path) -> None:
    file = find_edition(None)
    assert file.parent.parent == checkout.parent
    first = file.stat().st_mtime_ns
    assert find_edition(None).stat().st_mtime_ns == first
    cover = checkout / "en" / "front" / "cover.md"
    cover.write_text(cover.read_text("utf-8").replace("What this report", "What the report"), "utf-8")
    edition = open_chosen(None)
    assert "What the report" in str(edition.chapter("cover", "en"))
    edition.close()


def test_sources_with_errors_are_told(checkout: Path) -> None:
    (checkout / "terms.toml").write_text("[", "utf-8")
    with pytest.raises(ContentError):
        find_edition(None)


def test_a_checkout_that_cannot_be_written_to_compiles_into_the_cache(
    checkout: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout.parent / "build").touch()  # no folder, even for those who may write anywhere
    file = find_edition(None)
    assert own_home in file.parents
    assert file.exists()


def test_the_language_that_is_wanted_or_the_first(edition_file: Path) -> None:
    edition = open_edition(edition_file)
    assert language_of(edition, "en") == "en"
    assert language_of(edition, "") == "lt"
    with pytest.raises(ReaderError) as caught:
        language_of(edition, "de")
    assert caught.value.key == "language_missing"
    edition.close()
