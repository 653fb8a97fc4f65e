"""Where dialogs begin that ask for a file."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.ui.folders import documents_folder


def test_dialogs_begin_in_a_folder_of_the_person_s(qapp: QApplication) -> None:
    folder = Path(documents_folder())
    assert folder.is_absolute()
    assert folder != Path.cwd()
