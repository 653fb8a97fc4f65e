"""The reading view as a screen reader finds it: a document of headings, paragraphs, lists, tables, figures and links.

Qt knows the text of a view as one string. Here every block is a node of its own, made when somebody asks.

The nodes that a screen reader has seen are also held by Qt, by their addresses. So a node is never left to Python's
collector while Qt may hold it: it is handed to Qt for deletion.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.page.target import Target
from reader.ui.reading.sheet import Sheet
from reader.ui.reading.structure import Item
from reader.ui.reading.view import ReadingView

_NOTHING = Shiboken.VoidPtr(0)


class _Level(QAccessibleAttributesInterface):
    """Tell the level of a heading."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level if key == QAccessible.Attribute.Level else None


class _Press(QAccessibleActionInterface):
    """Let a link, mark, term or figure be activated."""

    def __init__(self, view: ReadingView, target: Target) -> None:
        super().__init__()
        self._view, self._target = view, target

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._view.activate(self._target)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class Node(QAccessibleInterface):
    """Tell of one item of a page."""

    def __init__(self, view: ReadingView, item: Item, parent: QAccessibleInterface) -> None:
        super().__init__()
        self.item = item
        self.nodes = [Node(view, child, self) for child in item.children]
        self._view = view
        self._parent = parent
        self._level = _Level(item.level) if item.level else None
        self._press = _Press(view, item.target) if item.target is not None else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        """Give the level of a heading and the action of a target to whom asks for it."""
        if kind == QAccessible.InterfaceType.AttributesInterface and self._level is not None:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._level)[0])
        if kind == QAccessible.InterfaceType.ActionInterface and self._press is not None:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._press)[0])
        return _NOTHING

    def isValid(self) -> bool:
        """Tell whether the view is still there."""
        return Shiboken.isValid(self._view)

    def object(self) -> QObject | None:  # type: ignore[override]
        """Give nothing: a node is no object of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Give the window that the view is in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Give the node that this one stands in."""
        return self._parent

    def childCount(self) -> int:
        """Count the nodes in this one."""
        return len(self.nodes)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give a node in this one."""
        return self.nodes[index] if 0 <= index < len(self.nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Tell which node in this one it is; -1 if none."""
        return _index_of(self.nodes, child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give the node in this one at a point of the screen."""
        return _node_at(self.nodes, x, y)

    def rect(self) -> QRect:
        """Give where it is on the screen."""
        return self._view.item_rect(self.item)

    def role(self) -> QAccessible.Role:
        """Give what it is."""
        return self.item.role

    def text(self, kind: QAccessible.Text) -> str:
        """Give its name or description."""
        if kind == QAccessible.Text.Name:
            return self.item.name
        return self.item.description if kind == QAccessible.Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Change nothing: a report is read only."""

    def state(self) -> QAccessible.State:
        """Tell whether it is in view and has the keyboard."""
        state = QAccessible.State()
        state.readOnly = True
        state.offscreen = not self._view.is_on_screen(self.item)
        if self.item.target is not None:
            state.focusable = state.linked = True
            state.focused = self.item.target == self._view.focused_target()
        return state


class Document(QAccessibleWidget):
    """Tell of the whole view. The nodes are those of the page that is shown when somebody asks."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._view = view
        self._sheet: Sheet | None = None
        self._nodes: list[Node] = []

    def _present(self) -> list[Node]:
        if self._view.sheet is not self._sheet:
            forget(self._nodes)
            self._sheet = self._view.sheet
            self._nodes = [Node(self._view, item, self) for item in self._view.describe()]
        return self._nodes

    def childCount(self) -> int:
        """Count the blocks of the page."""
        return len(self._present())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give a block of the page."""
        nodes = self._present()
        return nodes[index] if 0 <= index < len(nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Tell which block of the page it is; -1 if none."""
        return _index_of(self._present(), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give the block at a point of the screen."""
        return _node_at(self._present(), x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give the link, mark, term or figure that has the keyboard."""
        target = self._view.focused_target()
        return None if target is None else _find(self._present(), target)

    def text(self, kind: QAccessible.Text) -> str:
        """Give the name in the language of the interface."""
        return self._view.accessibleName() if kind == QAccessible.Text.Name else ""


def _index_of(nodes: Sequence[Node], child: QAccessibleInterface) -> int:
    return next((index for index, node in enumerate(nodes) if node is child), -1)


def _node_at(nodes: Sequence[Node], x: int, y: int) -> Node | None:
    return next((node for node in nodes if node.rect().contains(x, y)), None)


def _find(nodes: Sequence[Node], target: Target) -> Node | None:
    for node in nodes:
        found = node if node.item.target == target else _find(node.nodes, target)
        if found is not None:
            return found
    return None


def forget(nodes: Sequence[Node]) -> None:
    """Take nodes back from Qt, the inner ones first; asking for an id hands over a node that Qt did not hold yet."""
    for node in nodes:
        forget(node.nodes)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))


class AccessibleViews:
    """Make the accessible document of every reading view and hold it while the view lives."""

    def __init__(self) -> None:
        self._documents: list[Document] = []
        QAccessible.installFactory(self._make)

    def follow(self, view: ReadingView) -> None:
        """Tell screen readers what happens in a view, one that Qt may have described to them by itself before."""
        if QAccessible.isActive():
            plain = QAccessible.queryAccessibleInterface(view)
            if not isinstance(plain, Document):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(plain))
        view.chapter_shown.connect(partial(_tell_chapter, view))
        view.stop_focused.connect(partial(_tell_stop, view))

    def _make(self, _class_name: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, ReadingView):
            return None
        self._documents = [document for document in self._documents if Shiboken.isValid(document)]
        document = Document(thing)
        self._documents.append(document)
        return document


def _tell_chapter(view: ReadingView) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DocumentLoadComplete))


def _tell_stop(view: ReadingView, said: str) -> None:
    """Tell which stop has the keyboard and what its card says."""
    if not QAccessible.isActive():
        return
    node = QAccessible.queryAccessibleInterface(view).focusChild()
    if node is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(node, QAccessible.Event.Focus))
    if said:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, said))
