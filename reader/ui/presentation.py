"""Dressing the members of a room in the person's choice of colours, sizes and words."""

from PySide6.QtCore import QObject

from reader.desk.preferences import Preferences
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.reading_room import ReadingRoom


class Presentation(QObject):
    """Hand a choice on to everyone it concerns."""

    def __init__(self, room: ReadingRoom) -> None:
        super().__init__(room.window)
        self._room = room

    def dress(self, palette: Palette) -> None:
        """Put on other colours and sizes."""
        room, icons = self._room, Icons(palette)
        for iconed in (room.actions, room.search_field, room.sidebar, room.bookmarks, room.figures, room.viewer):
            iconed.set_icons(icons)
        for painted in (room.hits, room.bookmarks, room.figures, room.viewer):
            painted.set_palette(palette)
        for scaled in (room.top_bar, room.sidebar, room.shell, room.viewer):
            scaled.set_scale(room.appearance.control_scale())
        room.view.set_style(room.appearance.page_style())

    def speak(self, texts: Texts) -> None:
        """Say everything in another language."""
        room = self._room
        for speaking in (
            room.actions,
            room.breadcrumb,
            room.search_field,
            room.language_switch,
            room.foot_bar,
            room.sidebar,
            room.contents,
            room.hits,
            room.bookmarks,
            room.figures,
            room.viewer,
            room.settings,
            room.notice,
            room.view,
        ):
            speaking.retranslate(texts)

    def take_up(self, preferences: Preferences) -> None:
        """Show a choice where it is made, and on the page."""
        room = self._room
        room.settings.set_preferences(preferences)
        room.shell.set_motion(preferences.motion)
        room.viewer.set_motion(preferences.motion)
        room.view.set_motion(preferences.motion)
        room.view.set_style(room.appearance.page_style())
        room.actions["paragraph_numbers"].setChecked(preferences.paragraph_numbers)
        room.actions[f"theme_{preferences.theme}"].setChecked(True)
        room.actions[f"interface_{preferences.interface_language}"].setChecked(True)
