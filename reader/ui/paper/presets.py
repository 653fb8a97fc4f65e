"""Choices under a name: those that are always there, and the person's own."""

from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.desk.paper import LONGEST_NAME, Manner, PaperHabits
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.controls.menu import Menu
from reader.ui.icons import Icons

BUILT_IN = {
    "usual": Manner(),
    "large": Manner(size="large"),
    "meeting": Manner(bilingual=True, grey=True, dated=True),
    "economical": Manner(columns=2, grey=True, figures=False),
}
"""Worded in ``press.preset_<name>``."""

_ICON = 20

_OWN = "own: "
"""What tells the person's names from the keys of the built-in ones in the list."""


class _Asking(Enum):
    """Say what the name that is typed is for."""

    NOTHING = ""
    KEEP = "keep"
    RENAME = "rename"


class PresetChoice(QWidget):
    """Offer presets, and keep, rename and delete the person's own.

    Signals: ``chosen(Manner)``, ``kept(str)`` under which name the choices are to be kept, ``renamed(str, str)``,
    ``dropped(str)``.
    """

    chosen = Signal(object)
    kept = Signal(str)
    renamed = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, icons: Icons, texts: Texts, scale: float, *, is_bilingual: bool) -> None:
        super().__init__()
        self._texts = texts
        self._built_in = {key: one for key, one in BUILT_IN.items() if is_bilingual or not one.bilingual}
        self._habits, self._manner = PaperHabits(), Manner()
        self._asking = _Asking.NOTHING
        self._combo = ValueCombo(texts("press.preset"))
        self._combo.setPlaceholderText(texts("press.preset_none"))
        self._more = QToolButton()
        self._more.setIcon(icons("more"))
        self._more.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        self._more.setToolTip(texts("press.preset_more"))
        self._more.setAccessibleName(texts("press.preset_more"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = Menu(self)
        self._deeds = {name: self._menu.addAction(texts(f"press.preset_{name}")) for name in ("keep", "rename", "drop")}
        self._more.setMenu(self._menu)
        self._name = QLineEdit(maxLength=LONGEST_NAME)
        self._name.setAccessibleName(texts("press.preset_name"))
        self._name.setToolTip(texts("press.preset_name"))
        self._name.setPlaceholderText(texts("press.preset_name"))
        self._confirm, self._leave = QPushButton(), QPushButton(texts("press.cancel"))
        self._entry = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = QLabel(self._texts("press.preset"))
        title.setProperty("role", "section")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._combo, 1)
        row.addWidget(self._more)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._confirm)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.addWidget(self._name)
        entry.addLayout(buttons)
        self._entry.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self._entry)

    def _connect(self) -> None:
        self._combo.value_chosen.connect(self._on_chosen)
        self._deeds["keep"].triggered.connect(self._ask_to_keep)
        self._deeds["rename"].triggered.connect(self._ask_to_rename)
        self._deeds["drop"].triggered.connect(self._drop)
        self._confirm.clicked.connect(self._on_named)
        self._leave.clicked.connect(self._end_asking)

    def show_habits(self, habits: PaperHabits, manner: Manner) -> None:
        """Offer the presets there are; the one that is chosen now, if there is one, shows."""
        self._habits, self._manner = habits, manner
        values = [(key, self._texts(f"press.preset_{key}")) for key in self._built_in]
        values += [(_OWN + preset.name, preset.name) for preset in habits.presets]
        self._combo.set_values(values)
        if habits.presets:
            self._combo.insertSeparator(len(self._built_in))
        self._combo.setCurrentIndex(-1)
        self._combo.set_value(self._current(manner))
        own = self._own_name()
        self._deeds["rename"].setEnabled(bool(own))
        self._deeds["drop"].setEnabled(bool(own))

    def _current(self, manner: Manner) -> str:
        """Name the preset with these choices, the person's own first."""
        for preset in self._habits.presets:
            if preset.manner == manner:
                return _OWN + preset.name
        return next((key for key, one in self._built_in.items() if one == manner), "")

    def _own_name(self) -> str:
        value = str(self._combo.value() or "")
        return value.removeprefix(_OWN) if value.startswith(_OWN) else ""

    def _on_chosen(self) -> None:
        self._end_asking()
        name = self._own_name()
        own = (preset.manner for preset in self._habits.presets if preset.name == name)
        self.chosen.emit(next(own) if name else self._built_in[str(self._combo.value())])

    # Names

    def _ask_to_keep(self) -> None:
        self._ask(_Asking.KEEP, self._own_name())

    def _ask_to_rename(self) -> None:
        self._ask(_Asking.RENAME, self._own_name())

    def _ask(self, asking: _Asking, name: str) -> None:
        self._asking = asking
        self._confirm.setText(self._texts(f"press.preset_{asking.value}_now"))
        self._name.setText(name)
        self._entry.show()
        self._name.setFocus()
        self._name.selectAll()

    def _end_asking(self) -> None:
        had_focus = self._entry.isAncestorOf(self.focusWidget() or self)
        self._asking = _Asking.NOTHING
        self._entry.hide()
        if had_focus:
            self._combo.setFocus()

    def _on_named(self) -> None:
        asking, name, before = self._asking, self._name.text(), self._own_name()
        if not name.strip():
            self._name.setFocus()
            return
        self._end_asking()
        if asking is _Asking.KEEP:
            self.kept.emit(name)
        elif asking is _Asking.RENAME:
            self.renamed.emit(before, name)

    def _drop(self) -> None:
        self.dropped.emit(self._own_name())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name by Enter and leave it by Escape while one is typed."""
        if self._asking is not _Asking.NOTHING and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_named()
        elif self._asking is not _Asking.NOTHING and event.key() == Qt.Key.Key_Escape:
            self._end_asking()
        else:
            super().keyPressEvent(event)
