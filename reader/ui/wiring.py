"""Who hears whom: the one place where the members of a reading room meet."""

from PySide6.QtCore import QObject

from reader.ui.annexes import Annexes
from reader.ui.commands import Commands
from reader.ui.orientation import Orientation
from reader.ui.reading_room import ReadingRoom
from reader.ui.search_guide import SearchGuide
from reader.ui.session_keeper import SessionKeeper


def open_room(room: ReadingRoom) -> Annexes:
    """Join the members of a room, who live as long as its window, and open it where the person was.

    Gives what the room can be extended by.
    """
    session = SessionKeeper(room)
    orientation = Orientation(room, session)
    guide = SearchGuide(room)
    annexes = Annexes(room, orientation, guide)
    room.sidebar.furnish(
        {
            "contents": lambda: room.contents,
            "search": lambda: annexes.hits,
            "bookmarks": lambda: annexes.bookmarks,
            "figures": lambda: annexes.figures,
        }
    )
    _join_appearance(room, orientation)
    _join_page(room, orientation, annexes)
    _join_search(room, guide)
    _join_desk(room, orientation)
    _join_session(room, session)
    Commands(room, orientation, annexes).connect_actions()
    room.presentation.welcome(*_members(room))
    guide.show_found(None)
    orientation.start()
    return annexes


def _members(room: ReadingRoom) -> tuple[QObject, ...]:
    return (
        room.actions,
        room.breadcrumb,
        room.search_field,
        room.language_switch,
        room.top_bar,
        room.foot_bar,
        room.sidebar,
        room.shell,
        room.contents,
        room.notice,
        room.messages,
        room.view,
    )


def _join_appearance(room: ReadingRoom, orientation: Orientation) -> None:
    appearance, presentation = room.appearance, room.presentation
    appearance.dressed.connect(presentation.dress)
    appearance.dressed.connect(orientation.show_style)
    appearance.spoken.connect(presentation.speak)
    appearance.spoken.connect(orientation.name_place)
    appearance.changed.connect(presentation.set_motion)
    appearance.changed.connect(orientation.show_preferences)
    appearance.failed.connect(room.messages.tell_failure)


def _join_page(room: ReadingRoom, orientation: Orientation, annexes: Annexes) -> None:
    navigator, view = room.navigator, room.view
    navigator.chapter_changed.connect(orientation.show_chapter)
    navigator.language_changed.connect(orientation.show_language)
    navigator.history_changed.connect(orientation.show_history)
    navigator.strayed.connect(room.messages.tell_strayed)
    navigator.failed.connect(orientation.tell_unreadable)
    view.location_reached.connect(orientation.show_location)
    view.progress_changed.connect(orientation.show_progress)
    view.link_activated.connect(navigator.go_to)
    view.figure_activated.connect(annexes.open_figure)
    view.address_copied.connect(orientation.tell_address_copied)
    view.zoom_requested.connect(room.appearance.resize_text)
    view.copy_available.connect(orientation.show_selection)
    view.addActions([room.actions[name] for name in ("copy", "copy_reference", "bookmark")])
    for places in (room.contents.location_requested, room.breadcrumb.step_requested):
        places.connect(orientation.go_to)
    room.language_switch.language_requested.connect(navigator.read_in)
    room.window.full_screen_changed.connect(room.actions["full_screen"].setChecked)
    room.window.back_requested.connect(navigator.go_back)
    room.window.forward_requested.connect(navigator.go_forward)
    room.sidebar.panel_chosen.connect(orientation.show_panel)
    room.shell.sidebar_toggled.connect(orientation.show_sidebar)


def _join_search(room: ReadingRoom, guide: SearchGuide) -> None:
    finder, walk, field = room.finder, room.hit_walk, room.search_field
    room.window.escaped.connect(walk.end)
    field.textEdited.connect(guide.await_hits)
    field.focused.connect(guide.prepare)
    field.entered.connect(guide.offer_searches)
    finder.found_changed.connect(guide.show_found)
    field.left_downwards.connect(guide.turn_to_hits)
    field.suggestions_wanted.connect(guide.turn_to_hits)
    walk.turned_to_text.connect(room.shell.uncover_page)
    walk.query_used.connect(room.search_history.remember)
    room.search_history.failed.connect(room.messages.tell_failure)
    room.search_run.failed.connect(room.messages.tell_failure)
    room.bookmark_keeper.changed.connect(guide.follow_bookmarks)
    room.appearance.changed.connect(guide.follow_preferences)


def _join_desk(room: ReadingRoom, orientation: Orientation) -> None:
    keeper = room.bookmark_keeper
    keeper.added.connect(orientation.tell_bookmark_added)
    keeper.removed.connect(orientation.tell_bookmark_removed)
    keeper.current_changed.connect(orientation.show_bookmarked)
    keeper.failed.connect(room.messages.tell_failure)
    room.window.activated.connect(keeper.look_elsewhere)
    room.window.closed.connect(orientation.close)


def _join_session(room: ReadingRoom, session: SessionKeeper) -> None:
    room.window.edition_requested.connect(session.remember)
    for changed in (room.navigator.language_changed, room.finder.query_changed, room.view.progress_changed):
        changed.connect(session.remember_soon)
