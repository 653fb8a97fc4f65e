"""The top bar: sidebar, back and forward, breadcrumb, search, language, and what is done with the page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.ui.actions import Actions
from reader.ui.bars.breadcrumb import Breadcrumb
from reader.ui.bars.language_switch import LanguageSwitch
from reader.ui.bars.search_field import SearchField

_LEFT = ("toggle_sidebar", "back", "forward")
_RIGHT = ("reading_settings", "bookmark", "save_pdf", "print")
_ICON = 22

_ROOM_FOR_CRUMBS = 900
_ROOM_FOR_PAPER = 720
_ROOM_FOR_HISTORY = 520
_ROOM_FOR_SETTINGS = 260
_ROOM_FOR_LANGUAGES = 200
_ROOM_BESIDE_SEARCH = 360
"""Below this width the field has the bar for itself while one searches."""
_USUAL_FIELD, _NARROWEST_FIELD = 280, 60
"""Widths in pixels at 100 %."""


class TopBar(QFrame):
    """Lay out the top bar; what does not fit is left to the menus."""

    def __init__(
        self,
        actions: Actions,
        breadcrumb: Breadcrumb,
        search: SearchField,
        languages: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self._scale = 1.0
        self._is_searching = False
        self._breadcrumb = breadcrumb
        self._search = search
        self._languages = languages
        self._buttons = {name: self._make_button(actions[name]) for name in (*_LEFT, *_RIGHT)}
        self._lay_out()
        search.focused.connect(self._on_focused)
        search.unfocused.connect(self._on_unfocused)

    def _make_button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        for name in _LEFT:
            row.addWidget(self._buttons[name])
        row.addSpacing(8)
        row.addWidget(self._breadcrumb, 1)
        self._breadcrumb.follow(self._buttons[_LEFT[-1]])
        row.addSpacing(8)
        row.addWidget(self._search)
        row.addSpacing(4)
        row.addWidget(self._languages)
        row.addSpacing(4)
        for name in _RIGHT:
            row.addWidget(self._buttons[name])

    def button(self, name: str) -> QToolButton:
        """Give the button of an action, so that a sheet can open beneath it."""
        return self._buttons[name]

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._scale = scale
        side = round(_ICON * scale)
        for button in self._buttons.values():
            button.setIconSize(QSize(side, side))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow; what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def _on_focused(self) -> None:
        self._is_searching = True
        self._fit()

    def _on_unfocused(self) -> None:
        self._is_searching = False
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self._scale
        is_alone = self._is_searching and room < _ROOM_BESIDE_SEARCH
        self._breadcrumb.setVisible(room >= _ROOM_FOR_CRUMBS)
        for name in ("bookmark", "save_pdf", "print"):
            self._buttons[name].setVisible(room >= _ROOM_FOR_PAPER)
        for name in ("back", "forward"):
            self._buttons[name].setVisible(room >= _ROOM_FOR_HISTORY)
        self._buttons["toggle_sidebar"].setVisible(not is_alone)
        self._buttons["reading_settings"].setVisible(room >= _ROOM_FOR_SETTINGS and not is_alone)
        self._languages.setVisible(room >= _ROOM_FOR_LANGUAGES and not is_alone)
        wide = room >= _ROOM_FOR_CRUMBS
        self._search.setMinimumWidth(round((_USUAL_FIELD if wide else _NARROWEST_FIELD) * self._scale))
        self._search.setMaximumWidth(round(_USUAL_FIELD * self._scale) if wide else 10_000)
