"""Where dialogs begin that ask for a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from reader.ui.folders import documents_folder


def test_dialogs_begin_in_a_folder_of_the_person_s(qapp: QApplication) -> None:
    folder = Path(documents_folder())
    assert folder.is_absolute()
    assert folder != Path.cwd()


def test_where_there_is_no_such_folder_they_begin_in_one_that_there_is(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    places = QStandardPaths.StandardLocation
    known = {places.DocumentsLocation: tmp_path / "Documents", places.HomeLocation: tmp_path}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(known[place]))
    assert documents_folder() == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert documents_folder() == str(tmp_path / "Documents")
