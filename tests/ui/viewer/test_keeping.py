"""Copying and saving with the credit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model.errors import DeskError, ReaderError
from reader.texts.catalogue import Texts
from reader.ui.viewer.forms import forms_of
from reader.ui.viewer.keeping import COPY_SIDE, PictureSaver, SaveDialog, copy_picture
from reader.ui.viewer.picture import load_picture
from reader.ui.viewer.words import FigureWords

SVG = "image/svg+xml"


def write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def refuse(path: Path, _data: bytes) -> None:
    raise DeskError("desk_disk_full", path=path)


def test_copied_with_line_and_words(dressed: QApplication, svg: bytes, words: FigureWords) -> None:
    copy_picture(load_picture(svg, SVG), words)
    taken = QGuiApplication.clipboard().mimeData()
    assert taken.text() == words.text()
    image = taken.imageData()
    assert isinstance(image, QImage)
    assert image.width() == COPY_SIDE
    assert image.height() > COPY_SIDE / 2


def test_saved_beside_the_interface(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, svg: bytes, words: FigureWords
) -> None:
    threads = []

    def watch(path: Path, data: bytes) -> None:
        threads.append(QThread.currentThread())
        write(path, data)

    saver = PictureSaver(watch)
    with qtbot.waitSignal(saver.saved) as saved:
        saver.save(tmp_path / "map.svg", forms_of(SVG)[0], svg, SVG, words)
    assert saved.args == ["map.svg"]
    assert words.credit_line() in (tmp_path / "map.svg").read_text("utf-8")
    assert threads != [QThread.currentThread()]


def test_what_cannot_be_written_is_told(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, svg: bytes, words: FigureWords
) -> None:
    saver = PictureSaver(refuse)
    with qtbot.waitSignal(saver.failed) as failed, qtbot.assertNotEmitted(saver.saved):
        saver.save(tmp_path / "map.svg", forms_of(SVG)[0], svg, SVG, words)
    error = failed.args[0]
    assert isinstance(error, ReaderError)
    assert error.key == "desk_disk_full"


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def ask(home: QWidget, saver: PictureSaver, data: bytes, media_type: str, words: FigureWords) -> SaveDialog:
    dialog = SaveDialog(saver, "map-lt", data, media_type, words, Texts("lt"), home)
    dialog.setOption(SaveDialog.Option.DontUseNativeDialog)
    dialog.open()
    return dialog


@pytest.mark.parametrize(
    ("filter_number", "name", "begins"), [(0, "a.svg", b"<?xml"), (1, "a", b"\x89PNG"), (0, "a.png", b"\x89PNG")]
)
def test_the_dialog_saves_in_the_form_that_is_chosen(
    home: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
    svg: bytes,
    words: FigureWords,
    filter_number: int,
    name: str,
    begins: bytes,
) -> None:
    saver = PictureSaver(write)
    dialog = ask(home, saver, svg, SVG, words)
    dialog.setDirectory(str(tmp_path))
    dialog.selectNameFilter(dialog.nameFilters()[filter_number])
    dialog.filterSelected.emit(dialog.nameFilters()[filter_number])
    dialog.selectFile(str(tmp_path / name))
    with qtbot.waitSignal(saver.saved) as saved:
        dialog.accept()
    assert (tmp_path / saved.args[0]).read_bytes().startswith(begins)


def test_the_dialog_offers_a_name_and_the_forms(home: QWidget, png: bytes, words: FigureWords) -> None:
    dialog = ask(home, PictureSaver(write), png, "image/png", words)
    assert Path(dialog.selectedFiles()[0]).name == "map-lt.png"
    texts = Texts("lt")
    assert dialog.nameFilters() == [
        f"{texts('viewer.form.png')} (*.png)",
        f"{texts('viewer.form.original_png')} (*.png)",
    ]
    assert dialog.windowTitle() == texts("viewer.save_title")
    dialog.reject()


def test_the_dialog_refuses_another_ending(
    home: QWidget, qtbot: QtBot, tmp_path: Path, svg: bytes, words: FigureWords
) -> None:
    saver = PictureSaver(write)
    dialog = ask(home, saver, svg, SVG, words)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "map.gif"))
    with qtbot.waitSignal(saver.failed) as failed:
        dialog.accept()
    assert failed.args[0].key == "picture_ending"
    assert list(tmp_path.glob("map*")) == []


def test_the_dialog_goes_when_it_is_closed(home: QWidget, qtbot: QtBot, svg: bytes, words: FigureWords) -> None:
    dialog = ask(home, PictureSaver(write), svg, SVG, words)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_the_errors_have_words() -> None:
    for language in ("lt", "en"):
        texts = Texts(language)
        assert ".svg" in texts.of_error(ReaderError("picture_ending", name="a.gif", endings=".svg"))
        assert texts.of_error(ReaderError("picture_damaged"))
