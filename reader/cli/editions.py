"""Which edition is opened: the one named, the one shipped, or the sources compiled when they have changed."""

from pathlib import Path

from reader.desk.folder import APPLICATION
from reader.edition.edition import Edition, open_edition
from reader.model.errors import ReaderError
from reader.resources import content_folder, is_frozen, shipped_edition


def find_edition(chosen: Path | None) -> Path:
    """Give the edition file to open; compile the sources of a checkout first if they have changed.

    Raises ContentError if the sources have errors.
    """
    if chosen is not None:
        return chosen
    if is_frozen():
        return shipped_edition()
    compiled = _place_for_compiled()
    _compile_if_changed(content_folder(), compiled)
    return compiled


def _place_for_compiled() -> Path:
    """Give where a checkout's compiled content is kept: beside the sources, or in the person's cache."""
    beside = content_folder().parent / "build" / "report.edition"
    try:
        beside.parent.mkdir(exist_ok=True)
    except OSError:
        from platformdirs import user_cache_path

        return user_cache_path(APPLICATION, ensure_exists=True) / beside.name
    return beside


def _compile_if_changed(content: Path, compiled: Path) -> None:
    from reader.compile.digest import is_current

    if not is_current(content, compiled):
        from reader.compile.content import compile_content

        compile_content(content, compiled)


def open_chosen(chosen: Path | None) -> Edition:
    """Open the edition that ``find_edition`` gives."""
    return open_edition(find_edition(chosen))


def language_of(edition: Edition, wanted: str) -> str:
    """Give the language to read in: the one wanted, else the edition's first.

    Raises ReaderError if the edition does not have it.
    """
    languages = edition.report.languages
    if wanted and wanted not in languages:
        raise ReaderError("language_missing", language=wanted, languages=", ".join(languages))
    return wanted or languages[0]
