"""Everything of Qt's own that a person can meet: each function opens one and closes it again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QErrorMessage,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QProgressDialog,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

Part = TypeVar("Part", bound=QObject)
Surface = Callable[[QtBot, Path], None]


@contextmanager
def dismissing() -> Iterator[list[QWidget]]:
    """Close every menu and modal dialog that opens meanwhile; give those that did."""
    seen: list[QWidget] = []

    def dismiss() -> None:
        widget = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if widget is not None:
            seen.append(widget)
            widget.close()

    timer = QTimer()
    timer.timeout.connect(dismiss)
    timer.start(0)
    yield seen
    timer.stop()
    dismiss()


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def part(dialog: QWidget, kind: type[Part], name: str = "") -> Part:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def ask_for_menu(widget: QWidget, place: QPoint | None = None) -> None:
    place = place or widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    with dismissing() as seen:
        QApplication.sendEvent(widget, event)
    assert seen, "no menu came"


def buttons(qtbot: QtBot, _folder: Path) -> None:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    show(qtbot, box)


def message(qtbot: QtBot, _folder: Path) -> None:
    box = QMessageBox()
    box.setDetailedText("…")
    show(qtbot, box)
    details = next(button for button in box.buttons() if box.standardButton(button) == box.StandardButton.NoButton)
    details.click()


def small_dialogs(qtbot: QtBot, _folder: Path) -> None:
    bar = QProgressBar()
    bar.setValue(1)
    for dialog in (QProgressDialog(), QErrorMessage(), QInputDialog(), bar):
        show(qtbot, dialog)


def text_menus(qtbot: QtBot, _folder: Path) -> None:
    browser = QTextBrowser()
    browser.setHtml('<a href="a">aaaaaaaa</a>')
    area = QPlainTextEdit("a")
    line = QLineEdit("a")
    for field, inside in ((line, line), (area, area.viewport()), (browser, browser.viewport())):
        show(qtbot, field)
        ask_for_menu(inside, QPoint(12, 12))


def control_menus(qtbot: QtBot, _folder: Path) -> None:
    controls: list[QWidget] = [QSpinBox(), QScrollBar(Qt.Orientation.Vertical), QScrollBar(Qt.Orientation.Horizontal)]
    for control in controls:
        show(qtbot, control)
        ask_for_menu(control.findChild(QLineEdit) or control)


def tabs(qtbot: QtBot, _folder: Path) -> None:
    bar = QTabBar()
    bar.setTabsClosable(True)
    for number in range(30):
        bar.addTab(f"tab {number}")
    bar.resize(200, 40)
    show(qtbot, bar)


def file_dialog(folder: Path, accept: QFileDialog.AcceptMode, mode: QFileDialog.FileMode) -> QFileDialog:
    """Give Qt's own file dialog; the folder gets a file ``a.pdf`` and a folder ``b``."""
    (folder / "b").mkdir(exist_ok=True)
    (folder / "a.pdf").touch()
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(accept)
    dialog.setFileMode(mode)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    return dialog


def opening(qtbot: QtBot, folder: Path) -> None:
    dialog = file_dialog(folder, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile)
    dialog.setHistory([str(folder)])
    show(qtbot, dialog)
    view = part(dialog, QTreeView, "treeView")
    places = part(dialog, QListView, "sidebar")
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) > 1)
    ask_for_menu(view.header().viewport())
    ask_for_menu(places.viewport(), places.visualRect(places.model().index(1, 0)).center())
    with dismissing():
        part(dialog, QComboBox, "lookInCombo").showPopup()
    accept_name(dialog, "missing.pdf")
    _delete(dialog, view)


def _delete(dialog: QFileDialog, view: QTreeView) -> None:
    row = view.model().index(0, 0, view.rootIndex())
    view.setCurrentIndex(row)
    ask_for_menu(view.viewport(), view.visualRect(row).center())
    with dismissing() as seen:
        part(dialog, QAction, "qt_delete_action").trigger()
    assert seen, "nothing was asked before deleting"


def accept_name(dialog: QFileDialog, name: str) -> None:
    part(dialog, QLineEdit, "fileNameEdit").setText(name)
    with dismissing() as seen:
        dialog.accept()
    assert seen, "no message came"


def saving(qtbot: QtBot, folder: Path) -> None:
    dialog = file_dialog(folder, QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile)
    show(qtbot, dialog)
    accept_name(dialog, "a.pdf")
    part(dialog, QAction, "qt_new_folder_action").trigger()


def choosing_a_folder(qtbot: QtBot, folder: Path) -> None:
    dialog = file_dialog(folder, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    show(qtbot, dialog)
    accept_name(dialog, "missing")


def screen_reader(qtbot: QtBot, folder: Path) -> None:
    dialog = file_dialog(folder, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile)
    show(qtbot, dialog)
    root = QAccessible.queryAccessibleInterface(dialog)
    assert root
    _read_aloud(root)


def _read_aloud(interface: QAccessibleInterface) -> None:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        interface.text(kind)
    actions = interface.actionInterface()
    for name in actions.actionNames() if actions else ():
        actions.localizedActionName(name)
        actions.localizedActionDescription(name)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            _read_aloud(child)


SURFACES: tuple[Surface, ...] = (
    buttons,
    message,
    small_dialogs,
    text_menus,
    control_menus,
    tabs,
    opening,
    saving,
    choosing_a_folder,
    screen_reader,
)
