"""What a person sees and reaches in a window: its words, its controls, and whether they fit."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar import PANELS

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QAbstractSlider, QProgressBar)
"""The kinds of widgets that a person works with."""

_MOST_STOPS = 100


def controls(window: QWidget) -> list[QWidget]:
    """List what one can work with in a window as it stands; scroll bars belong to what they scroll."""
    found = [one for kind in CONTROLS for one in window.findChildren(kind)]
    return [one for one in found if one.isVisible() and not isinstance(one, QScrollBar) and one.isEnabled()]


def name_of(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def describe(widget: QWidget) -> str:
    """Say which widget it is, for the one who reads of a failure."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit | QLabel) else ""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} {text!r} in {type(parent).__name__}"


def tab_stops(window: QWidget) -> list[QWidget]:
    """Go round a window by Tab and list where the keyboard comes by; a page may have many stops of its own."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        at = QApplication.focusWidget()
        if at is None or (at in stops and at is not stops[-1]):
            break
        if at not in stops:
            stops.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return stops


def cut_buttons(window: QWidget) -> list[str]:
    """Describe the visible buttons whose words do not fit in, or that the window cuts off."""
    return [f"{describe(one)}: {problem}" for one in window.findChildren(QAbstractButton) for problem in _problems(one)]


def _problems(button: QAbstractButton) -> Iterator[str]:
    if not button.isVisible():
        return
    window = button.window()
    place = QRect(button.mapTo(window, QPoint()), button.size())
    if not window.rect().contains(place) and not _is_scrolled(button) and not _is_below(button, place):
        yield f"{place.getRect()} lies outside {window.rect().getRect()}"
    if button.hasHeightForWidth():
        if button.width() < button.minimumSizeHint().width() or button.height() < button.heightForWidth(button.width()):
            yield f"{button.size().toTuple()} px large, its lines need more"
    elif button.text() and not _is_icon_only(button) and button.width() < _needed_width(button):
        yield f"{button.width()} px wide, its words need {_needed_width(button)}"


def _is_icon_only(button: QAbstractButton) -> bool:
    return (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and (not button.icon().isNull())
    )


def _is_scrolled(widget: QWidget) -> bool:
    return any(isinstance(one, QAbstractItemView) for one in _ancestors(widget))


def _is_below(button: QAbstractButton, place: QRect) -> bool:
    """Tell whether a button is as wide as what it can be scrolled into view in."""
    areas = [one.viewport() for one in _ancestors(button) if isinstance(one, QScrollArea)]
    return any(place.left() >= 0 and place.width() <= area.width() for area in areas)


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _needed_width(button: QAbstractButton) -> int:
    """Give the least width that the style wants for the words, or that of the words alone below an icon."""
    words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
        return words
    return max(words, button.minimumWidth() or button.minimumSizeHint().width())


def visit_everything(room: ReadingRoom) -> Iterator[str]:
    """Turn to every panel in turn and name it; the caller looks meanwhile."""
    for panel in PANELS:
        room.shell.set_sidebar_open(True)
        room.sidebar.show_panel(panel)
        QApplication.processEvents()
        yield panel


def words_in(window: QWidget) -> set[str]:
    """Collect every text that a window shows or says, in its menus, tips and lists too."""
    found = {window.windowTitle()}
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() or isinstance(widget, QMenu):
            found |= set(_words_of(widget))
    return {words.replace("&", "") for words in found if words.strip()}


def _words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QAbstractItemView):
        yield from _words_of_rows(widget, QModelIndex())


def _words_of_rows(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(words := index.data(role), str):
                yield words
        yield from _words_of_rows(view, index)
