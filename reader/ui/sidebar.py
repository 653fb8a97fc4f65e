"""The sidebar: four panels under four tabs."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.texts.catalogue import Texts
from reader.ui.icons import Icons

PANELS = ("contents", "search", "bookmarks", "figures")
_ICON = 22
_MARGIN, _GAP = 8, 4
_AROUND_WORDS = 4
"""Pixels that the style leaves beside the words of a tab, at 100 %."""


class Sidebar(QFrame):
    """Show one panel at a time.

    Signals: ``panel_chosen(str)`` when the person turns to a panel.
    """

    panel_chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._factories: dict[str, Callable[[], QWidget]] = {}
        self._panels: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._scale = 1.0
        self._group = QButtonGroup(self)
        self._tabs = {name: self._make_tab() for name in PANELS}
        self._lay_out()
        self.set_icons(icons)

    def furnish(self, factories: Mapping[str, Callable[[], QWidget]]) -> None:
        """Say how each panel is made; it is made when it is first turned to."""
        self._factories = dict(factories)

    def _make_tab(self) -> QToolButton:
        tab = QToolButton()
        tab.setProperty("role", "tab")
        tab.setCheckable(True)
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tab.setSizePolicy(tab.sizePolicy().Policy.Ignored, tab.sizePolicy().Policy.Fixed)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.clicked.connect(self._on_clicked)
        self._group.addButton(tab)
        return tab

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        tabs.setSpacing(_GAP)
        for tab in self._tabs.values():
            tabs.addWidget(tab, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def _on_clicked(self) -> None:
        for name, tab in self._tabs.items():
            if tab.isChecked():
                self.show_panel(name)
                self.panel_chosen.emit(name)

    def make_panel(self, name: str) -> None:
        """Make a panel before it is turned to, unless it is there."""
        if name not in self._panels:
            self._panels[name] = self._factories[name]()
            self._stack.addWidget(self._panels[name])

    def show_panel(self, name: str) -> None:
        """Turn to a panel."""
        self._tabs[name].setChecked(True)
        self.make_panel(name)
        self._stack.setCurrentWidget(self._panels[name])

    def panel(self) -> str:
        """Name the panel that is shown."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    def focus_panel(self) -> None:
        """Give the panel the keyboard."""
        self._panels[self.panel()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._scale = scale
        for tab in self._tabs.values():
            tab.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words of the tabs where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show words under all icons, or under none where one would be cut."""
        room = (self.width() - 2 * _MARGIN + _GAP) // len(self._tabs) - _GAP - 2 * round(_AROUND_WORDS * self._scale)
        styles = Qt.ToolButtonStyle
        wanted = max(tab.fontMetrics().horizontalAdvance(tab.text()) for tab in self._tabs.values())
        for tab in self._tabs.values():
            tab.setToolButtonStyle(styles.ToolButtonTextUnderIcon if wanted <= room else styles.ToolButtonIconOnly)

    def set_icons(self, icons: Icons) -> None:
        """Draw the tabs in the colours of a theme."""
        for name, tab in self._tabs.items():
            tab.setIcon(icons(name))

    def retranslate(self, texts: Texts) -> None:
        """Name the tabs in the language of the texts."""
        self.setAccessibleName(texts("window.sidebar"))
        for name, tab in self._tabs.items():
            tab.setText(texts(f"window.tab_{name}"))
            tab.setToolTip(texts(f"window.tab_{name}_tip"))
        self._fit()
