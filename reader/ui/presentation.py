"""Dressing the members of a window in the person's choice of colours, sizes and words."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.appearance import Appearance
from reader.ui.icons import Icons


@runtime_checkable
class Iconed(Protocol):
    """Show icons."""

    def set_icons(self, icons: Icons) -> None:
        """Draw them in the colours of a theme."""


@runtime_checkable
class Painted(Protocol):
    """Paint in the colours of a theme."""

    def set_palette(self, palette: Palette) -> None:
        """Take the colours."""


@runtime_checkable
class Scaled(Protocol):
    """Have a size that follows the text's."""

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""


@runtime_checkable
class Moving(Protocol):
    """Move things about."""

    def set_motion(self, motion: bool) -> None:
        """Let them glide, or not."""


@runtime_checkable
class Speaking(Protocol):
    """Say something."""

    def retranslate(self, texts: Texts) -> None:
        """Say it in the language of the texts."""


class Presentation(QObject):
    """Know the members of a window and hand every choice on to those it concerns."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._members: list[QObject] = []

    def welcome(self, *members: QObject) -> None:
        """Dress members as everything is dressed now, and from now on."""
        icons = Icons(self._appearance.palette)
        for member in members:
            self._dress(member, icons)
            self._speak(member)
            self._set_motion(member)
        self._members.extend(members)

    def dress(self) -> None:
        """Put on other colours and sizes."""
        icons = Icons(self._appearance.palette)
        for member in self._members:
            self._dress(member, icons)

    def speak(self) -> None:
        """Say everything in another language."""
        for member in self._members:
            self._speak(member)

    def set_motion(self) -> None:
        """Let things move, or not."""
        for member in self._members:
            self._set_motion(member)

    def _dress(self, member: QObject, icons: Icons) -> None:
        if isinstance(member, Iconed):
            member.set_icons(icons)
        if isinstance(member, Painted):
            member.set_palette(self._appearance.palette)
        if isinstance(member, Scaled):
            member.set_scale(self._appearance.control_scale())

    def _speak(self, member: QObject) -> None:
        if isinstance(member, Speaking):
            member.retranslate(self._appearance.texts)

    def _set_motion(self, member: QObject) -> None:
        if isinstance(member, Moving):
            member.set_motion(self._appearance.preferences.motion)
