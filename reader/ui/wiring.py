"""Who hears whom: the one place where the widgets of a reading room meet."""

from reader.ui.commands import Commands
from reader.ui.orientation import Orientation
from reader.ui.presentation import Presentation
from reader.ui.reading_room import ReadingRoom


def open_room(room: ReadingRoom) -> None:
    """Join the members of a room, who live as long as its window, and open it where the person was."""
    presentation, orientation, commands = Presentation(room), Orientation(room), Commands(room)
    appearance, navigator, view = room.appearance, room.navigator, room.view

    appearance.dressed.connect(presentation.dress)
    appearance.spoken.connect(presentation.speak)
    appearance.changed.connect(presentation.take_up)
    appearance.failed.connect(room.messages.tell_failure)
    room.settings.chosen.connect(appearance.choose)

    navigator.chapter_changed.connect(orientation.show_chapter)
    navigator.language_changed.connect(orientation.show_language)
    navigator.history_changed.connect(orientation.show_history)
    navigator.strayed.connect(room.messages.tell_strayed)
    view.location_reached.connect(orientation.show_location)
    view.progress_changed.connect(orientation.show_progress)
    view.link_activated.connect(navigator.go_to)
    view.zoom_requested.connect(appearance.resize_text)
    view.copy_available.connect(room.actions["copy"].setEnabled)
    view.figure_activated.connect(orientation.open_figure)
    view.address_copied.connect(orientation.tell_address_copied)
    for places in (room.contents.location_requested, room.figures.place_requested, room.breadcrumb.step_requested):
        places.connect(orientation.go_to)
    room.bookmarks.bookmark_requested.connect(room.shell.close_overlay)
    room.language_switch.language_requested.connect(navigator.read_in)
    room.figures.figure_requested.connect(orientation.open_figure)
    room.viewer.closed.connect(orientation.leave_figure)
    room.viewer.copied.connect(orientation.tell_figure_copied)
    room.viewer.saved.connect(orientation.tell_saved)
    room.viewer.save_failed.connect(room.messages.tell_failure)

    room.finder.searched.connect(orientation.show_search)
    room.bookmark_keeper.added.connect(orientation.tell_bookmark_added)
    room.bookmark_keeper.removed.connect(orientation.tell_bookmark_removed)
    room.bookmark_keeper.current_changed.connect(orientation.show_bookmarked)
    room.bookmark_keeper.failed.connect(room.messages.tell_failure)
    room.viewer.figure_shown.connect(room.figures.set_current)
    room.window.activated.connect(room.bookmark_keeper.look_elsewhere)
    room.window.closed.connect(orientation.close)
    room.sidebar.panel_chosen.connect(orientation.show_panel)
    room.shell.sidebar_toggled.connect(orientation.show_sidebar)
    commands.connect_actions(orientation)

    appearance.start(room.desk.session.value.language or room.edition.report.languages[0])
    presentation.take_up(appearance.preferences)
    orientation.start()
