"""The contents as a tree that Qt's views can show: parts, chapters, headings."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from reader.model.location import Location
from reader.model.report import ChapterEntry, Language, Part, Report, Translated
from reader.words.folding import fold

LOCATION_ROLE = Qt.ItemDataRole.UserRole
"""The Location a row leads to."""

COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
"""How many hits there are in a chapter, or in the chapters of a part; 0 if nothing is searched for."""

Index = QModelIndex | QPersistentModelIndex


class Node:
    """Hold a row of the tree: its words in every language, its number if it is a part, where it leads."""

    def __init__(self, words: Translated, location: Location, number: int = 0, parent: "Node | None" = None) -> None:
        self.words = words
        self.location = location
        self.number = number
        self.parent = parent
        self.children: list[Node] = []
        if parent is not None:
            parent.children.append(self)

    def row(self) -> int:
        """Give the place among the parent's rows."""
        return self.parent.children.index(self) if self.parent else 0

    def chapters(self) -> Iterator[str]:
        """Yield the chapter, or those of the part; nothing for a heading."""
        if not self.location.block:
            yield self.location.chapter
            for child in self.children:
                yield from child.chapters()

    def walk(self) -> Iterator["Node"]:
        """Yield this row and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def build_tree(report: Report) -> Node:
    """Build the rows: chapters of the front matter stand where the parts stand."""
    root = Node({}, Location(""))
    for part in report.parts:
        _add_part(part, root)
    return root


def _add_part(part: Part, root: Node) -> None:
    parent = root
    for entry in part.chapters:
        if entry.opener:
            parent = Node(entry.short_title, Location(entry.id), part.number, root)
        else:
            _add_chapter(entry, parent)


def _add_chapter(entry: ChapterEntry, parent: Node) -> None:
    chapter = Node(entry.short_title, Location(entry.id), 0, parent)
    above = chapter
    for heading in entry.headings:
        top = heading.level == 2 or above is chapter
        node = Node(heading.title, Location(entry.id, heading.block), 0, chapter if top else above)
        above = node if top else above


class ContentsModel(QAbstractItemModel):
    """Give the contents of a report in one of its languages."""

    def __init__(self, report: Report, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = build_tree(report)
        self._language = language
        self._counts: Mapping[str, int] = {}
        self._count_words: Callable[[int], str] = str
        self._by_location = {node.location: node for node in self._root.walk()}

    def set_language(self, language: Language) -> None:
        """Say the titles in another language."""
        self._language = language
        for child in self._root.children:
            for node in child.walk():
                index = self._index_of(node)
                self.dataChanged.emit(index, index)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many hits there are in each chapter; chapters that are left out have none."""
        if counts == self._counts:
            return
        self._counts = counts
        roles = [COUNT_ROLE, Qt.ItemDataRole.AccessibleDescriptionRole]
        for parent in (self._root, *self._root.children):
            if parent.children:
                first, last = (self._index_of(parent.children[end]) for end in (0, -1))
                self.dataChanged.emit(first, last, roles)

    def set_count_words(self, count_words: Callable[[int], str]) -> None:
        """Say numbers of hits in other words."""
        self._count_words = count_words

    def index_at(self, location: Location) -> QModelIndex:
        """Give the row of a place: its heading, or its chapter; invalid if it is in none."""
        node = self._by_location.get(location) or self._by_location.get(Location(location.chapter))
        return self._index_of(node) if node else QModelIndex()

    def _index_of(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row(), 0, node)

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, Node)
        return node

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 Qt's signature
        """Give the index of a row."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Give the index of the row above in the tree."""
        above = self._node(index).parent
        return self._index_of(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Count the rows below one."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Count the columns: one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a row, or the place it leads to."""
        if not index.isValid():
            return None
        node = self._node(index)
        words = node.words[self._language]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{node.number}\u2002{words}" if node.number else words
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return words
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                count = self._count(node)
                return self._count_words(count) if count else ""
            case _:
                return self._own_data(node, role)

    def _own_data(self, node: Node, role: int) -> object:
        if role == LOCATION_ROLE:
            return node.location
        return self._count(node) if role == COUNT_ROLE else None

    def _count(self, node: Node) -> int:
        return sum(self._counts.get(chapter, 0) for chapter in node.chapters()) if self._counts else 0


class ContentsFilter(QSortFilterProxyModel):
    """Keep the rows whose words hold what was typed, with or without diacritics, and the rows above them."""

    def __init__(self, model: ContentsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setSourceModel(model)

    def set_wanted(self, text: str) -> None:
        """Take what was typed."""
        self.beginFilterChange()
        self._wanted = fold(text.strip().casefold())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a row holds what was typed."""
        return self._holds(self.sourceModel().index(row, 0, parent))

    def first_match(self, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 as Qt's own
        """Give the first row from the top that holds what was typed itself; invalid if there is none."""
        for row in range(self.rowCount(parent)):
            index = self.index(row, 0, parent)
            found = index if self._holds(index) else self.first_match(index)
            if found.isValid():
                return found
        return QModelIndex()

    def _holds(self, index: Index) -> bool:
        return self._wanted in fold(str(index.data()).casefold())
