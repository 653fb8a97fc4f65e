"""Taking the PDF away as a file."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.errors import PaperError
from reader.paper.saving import PdfDraft
from reader.ui.paper.filing import ClipboardFile, FileRun

pytestmark = pytest.mark.usefixtures("no_threads_left")


def fault(qtbot: QtBot, target: Path) -> PaperError:
    run = FileRun(b"%PDF-", target)
    with qtbot.waitSignal(run.failed) as failed, qtbot.assertNotEmitted(run.finished):
        run.start()
    assert isinstance(failed.args[0], PaperError)
    return failed.args[0]


def test_a_file_is_written(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    run = FileRun(b"%PDF-", tmp_path / "a.pdf")
    with qtbot.waitSignal(run.finished):
        run.start()
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "paper_disk_full"),
        (errno.EACCES, "paper_not_writable"),
        (errno.EROFS, "paper_not_writable"),
        (errno.EIO, "paper_not_saved"),
    ],
)
def test_a_disk_that_takes_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr("os.fsync", refuse)
    (tmp_path / "a.pdf").write_bytes(b"before")
    assert fault(qtbot, tmp_path / "a.pdf").key == key
    monkeypatch.undo()
    assert [file.read_bytes() for file in tmp_path.glob("*.*")] == [b"before"]


def test_a_folder_that_is_not_there(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    assert fault(qtbot, tmp_path / "missing" / "a.pdf").key == "paper_folder_missing"


@pytest.mark.parametrize("when", ["before", "beside"])
def test_stopping_leaves_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    run = FileRun(b"%PDF-", tmp_path / "a.pdf")
    enter = PdfDraft.__enter__

    def stop_beside(draft: PdfDraft) -> PdfDraft:
        entered = enter(draft)
        run.cancel()
        return entered

    monkeypatch.setattr(PdfDraft, "__enter__", stop_beside)
    with qtbot.assertNotEmitted(run.finished, wait=50), qtbot.assertNotEmitted(run.failed):
        if when == "before":
            run.cancel()
        run.start()
    qtbot.waitUntil(lambda: not list(tmp_path.glob("*.*")))
    assert not (tmp_path / "a.pdf").exists()


@pytest.fixture
def clipboard(qapp: QApplication, temporary: Path) -> ClipboardFile:
    return ClipboardFile(QObject(qapp))


def copy(clipboard: ClipboardFile) -> None:
    file = clipboard.place("a.pdf")
    file.write_bytes(b"%PDF-")
    clipboard.offer(file)


def copied() -> list[Path]:
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return [Path(url.toLocalFile()) for url in held.urls()] if held is not None else []


def test_a_file_of_the_name_is_on_the_clipboard(clipboard: ClipboardFile, temporary: Path) -> None:
    file = clipboard.place("neris-lt.pdf")
    assert file.name == "neris-lt.pdf"
    assert temporary in file.parents
    assert copied() == []
    clipboard.offer(file)
    assert copied() == [file]
    assert clipboard.place("neris-lt.pdf") == file


def test_nothing_is_left_at_the_end(clipboard: ClipboardFile, temporary: Path) -> None:
    copy(clipboard)
    clipboard.remove()
    assert copied() == []
    assert list(temporary.iterdir()) == []
    clipboard.remove()


def test_what_was_copied_elsewhere_since_stays(clipboard: ClipboardFile, tmp_path: Path, temporary: Path) -> None:
    copy(clipboard)
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.txt"))])
    QGuiApplication.clipboard().setMimeData(other)
    clipboard.remove()
    assert copied() == [tmp_path / "other.txt"]
    assert list(temporary.iterdir()) == []


def test_no_room_for_temporary_files_is_a_fault(
    clipboard: ClipboardFile, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_arguments: object) -> str:
        raise OSError(errno.ENOSPC, "full", str(temporary))

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(PaperError) as caught:
        clipboard.place("a.pdf")
    assert caught.value.key == "paper_disk_full"
