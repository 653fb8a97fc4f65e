"""The one table of actions; menus, top bar and shortcut sheet are drawn from it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton

from reader.texts.catalogue import Texts
from reader.ui.controls.menu import Menu
from reader.ui.icons import Icons
from reader.ui.keys import write_key


class Row(NamedTuple):
    """Hold one action: its id, menu, keys (the first is shown), icon, and whether it stays pressed.

    Where a key is a digit or a sign, the letter that stands on it on a Lithuanian keyboard does the same. The id names
    its text (``action.<id>``). Actions of one ``choice`` exclude each other. A ``rule`` stands above
    the action in its menu. ``submenu`` is an id below ``menu.``.
    """

    id: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    choice: str = ""
    submenu: str = ""
    rule: bool = False


ROWS = (
    Row("open_edition", "file", ("Ctrl+O",), "open"),
    Row("save_pdf", "file", ("Ctrl+Shift+S",), "pdf", rule=True),
    Row("print", "file", ("Ctrl+P",), "print"),
    Row("quit", "file", ("Ctrl+Q",), rule=True),
    Row("copy", "edit", ("Ctrl+C",), "copy"),
    Row("copy_reference", "edit", ("Ctrl+Shift+C",)),
    Row("find", "edit", ("Ctrl+F",), "search", rule=True),
    Row("find_next", "edit", ("F3",)),
    Row("find_previous", "edit", ("Shift+F3",)),
    Row("search_filters", "edit", ("Ctrl+Shift+O",), "filter"),
    Row("return_from_search", "edit", ("F4",)),
    Row("clear_search", "edit", ("Ctrl+Shift+F",)),
    Row("toggle_sidebar", "view", ("F9",), "sidebar", checkable=True),
    Row("show_contents", "view", ("Ctrl+1", "Ctrl+Ą"), "contents"),
    Row("show_search", "view", ("Ctrl+2", "Ctrl+Č"), "search"),
    Row("show_bookmarks", "view", ("Ctrl+3", "Ctrl+Ę"), "bookmarks"),
    Row("show_figures", "view", ("Ctrl+4", "Ctrl+Ė"), "figures"),
    Row("focus_text", "view", ("F6",)),
    Row("reading_settings", "view", ("Ctrl+,",), "settings", rule=True),
    Row("larger_text", "view", ("Ctrl++", "Ctrl+=", "Ctrl+Ž"), "plus"),
    Row("smaller_text", "view", ("Ctrl+-",), "minus"),
    Row("normal_text", "view", ("Ctrl+0", "Ctrl+“")),
    Row("paragraph_numbers", "view", ("Ctrl+Shift+N",), checkable=True),
    Row("theme_system", "view", ("Ctrl+F9",), checkable=True, choice="theme", submenu="theme"),
    Row("theme_light", "view", ("Ctrl+F5",), checkable=True, choice="theme", submenu="theme"),
    Row("theme_sepia", "view", ("Ctrl+F6",), checkable=True, choice="theme", submenu="theme"),
    Row("theme_dark", "view", ("Ctrl+F7",), checkable=True, choice="theme", submenu="theme"),
    Row("theme_contrast", "view", ("Ctrl+F8",), checkable=True, choice="theme", submenu="theme"),
    Row("full_screen", "view", ("F11",), checkable=True, rule=True),
    Row("back", "go", ("Alt+Left",), "back"),
    Row("forward", "go", ("Alt+Right",), "forward"),
    Row("previous_chapter", "go", ("Ctrl+PgUp",), rule=True),
    Row("next_chapter", "go", ("Ctrl+PgDown",)),
    Row("cover", "go", ("Alt+Home",)),
    Row("go_to", "go", ("Ctrl+G",)),
    Row("bookmark", "bookmarks", ("Ctrl+D",), "bookmark", checkable=True),
    Row("export_bookmarks", "bookmarks", ("Ctrl+Shift+E",), "save", rule=True),
    Row("import_bookmarks", "bookmarks", ("Ctrl+Shift+I",), "import"),
    Row("other_language", "language", ("Ctrl+L",), "language"),
    Row(
        "interface_report",
        "language",
        ("Ctrl+F10",),
        checkable=True,
        choice="interface",
        submenu="interface",
        rule=True,
    ),
    Row("interface_lt", "language", ("Ctrl+F11",), checkable=True, choice="interface", submenu="interface"),
    Row("interface_en", "language", ("Ctrl+F12",), checkable=True, choice="interface", submenu="interface"),
    Row("shortcuts", "help", ("F1",), "info"),
    Row("about", "help", ("Shift+F1",)),
)

MENUS = ("file", "edit", "view", "go", "bookmarks", "language", "help")

_MORE = "qt_menubar_ext_button"
"""What Qt calls the button for the menus that a narrow window has no room for."""


_OF_PAGE = ("edit", "go", "bookmarks")
"""The menus of what is done with the page and in it."""


class Actions(QObject):
    """Own every action of the window."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._bar: QMenuBar | None = None
        self._useless: set[str] = set()
        self._is_page_covered = False
        self._actions = {row.id: self._make(row) for row in ROWS}
        self.set_icons(icons)

    def __getitem__(self, action: str) -> QAction:
        """Give an action by its id."""
        return self._actions[action]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def _make(self, row: Row) -> QAction:
        action = QAction(self)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checkable)
        if row.choice:
            group = self._groups.setdefault(row.choice, QActionGroup(self))
            group.addAction(action)
        return action

    def set_icons(self, icons: Icons) -> None:
        """Draw the icons in the colours of a theme."""
        if (more := self._find_more()) is not None:
            more.setIcon(icons("down"))
        for row in ROWS:
            if row.icon:
                self._actions[row.id].setIcon(icons(row.icon))
                self._actions[row.id].setIconVisibleInMenu(False)

    def set_useful(self, action: str, is_useful: bool) -> None:
        """Say whether an action has anything to do at present."""
        (self._useless.discard if is_useful else self._useless.add)(action)
        self._enable()

    def set_page_covered(self, is_covered: bool) -> None:
        """Take away what is done with the page while something lies over all of it, and give it back."""
        self._is_page_covered = is_covered
        self._enable()

    def _enable(self) -> None:
        for row in ROWS:
            is_covered = self._is_page_covered and row.menu in _OF_PAGE
            self._actions[row.id].setEnabled(row.id not in self._useless and not is_covered)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Draw the menus."""
        for name in MENUS:
            self._menus[name] = Menu(bar)
            bar.addMenu(self._menus[name])
        for row in ROWS:
            menu = self._menus[row.menu]
            if row.rule:
                menu.addSeparator()
            self._submenu(row, menu).addAction(self._actions[row.id])
        self._bar = bar

    def _find_more(self) -> QToolButton | None:
        return self._bar.findChild(QToolButton, _MORE) if self._bar is not None else None

    def _submenu(self, row: Row, menu: QMenu) -> QMenu:
        if not row.submenu:
            return menu
        if row.submenu not in self._menus:
            self._menus[row.submenu] = Menu(menu)
            menu.addMenu(self._menus[row.submenu])
        return self._menus[row.submenu]

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        for name, menu in self._menus.items():
            menu.setTitle(texts(f"menu.{name}"))
        if (more := self._find_more()) is not None:
            more.setToolTip(texts("menu.more"))
            more.setAccessibleName(texts("menu.more"))
        for row in ROWS:
            words = texts(f"action.{row.id}")
            action = self._actions[row.id]
            action.setText(words)
            action.setToolTip(describe(words, row))


def name_of(row: Row, texts: Texts) -> str:
    """Name an action where it stands outside its menu: what is chosen in a submenu, with that before it."""
    words = texts(f"action.{row.id}").replace("&", "").rstrip("…")
    return f"{texts(f'menu.{row.submenu}').replace('&', '')}: {words}" if row.submenu else words


def describe(words: str, row: Row) -> str:
    """Give a tool tip: what the action does and its key."""
    plain = words.replace("&", "").rstrip("…")
    return f"{plain} ({shown_key(row)})" if row.keys else plain


def shown_key(row: Row) -> str:
    """Give the key of an action as it is read; empty if it has none."""
    return write_key(row.keys[0]) if row.keys else ""
