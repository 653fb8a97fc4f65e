"""The view is a document with nodes that can be found, placed, focused and pressed."""

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader.model.location import Location
from reader.page.style import PageStyle
from reader.page.target import LinkTarget
from reader.texts.catalogue import Texts
from reader.ui.reading.accessible import AccessibleViews
from reader.ui.reading.view import ReadingView
from tests.page.sample import load_picture, sample_chapter
from tests.ui.reading.conftest import show_sample

NAME = QAccessible.Text.Name
Role = QAccessible.Role


@pytest.fixture(scope="module")
def views() -> AccessibleViews:
    return AccessibleViews()


@pytest.fixture
def document(views: AccessibleViews, view: ReadingView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [node.child(index) for index in range(node.childCount())]


def test_view_is_a_document_with_a_name(document: QAccessibleInterface) -> None:
    assert (document.role(), document.text(NAME)) == (Role.Document, "Text of the report")


def test_document_has_headings_and_paragraphs(document: QAccessibleInterface) -> None:
    nodes = children(document)
    assert [(node.role(), node.text(NAME)) for node in nodes[:2]] == [
        (Role.Heading, sample_chapter("en").title),
        (Role.Paragraph, sample_chapter("en").lead),
    ]
    assert Role.Table in {node.role() for node in nodes}


def test_heading_tells_its_level(document: QAccessibleInterface) -> None:
    levels = [
        node.attributesInterface().attributeValue(QAccessible.Attribute.Level)
        for node in children(document)
        if node.role() == Role.Heading
    ]
    assert levels == [1, 2, 3]
    paragraph = children(document)[1]
    assert paragraph.attributesInterface() is None
    assert paragraph.actionInterface() is None


def test_nodes_know_parent_and_place(document: QAccessibleInterface) -> None:
    for index, node in enumerate(children(document)):
        assert document.indexOfChild(node) == index
        assert node.parent() is document
    assert document.child(99) is None
    assert document.child(-1) is None


def test_node_is_found_at_its_point(document: QAccessibleInterface) -> None:
    title = children(document)[0]
    middle = title.rect().center()
    assert document.childAt(middle.x(), middle.y()) is title


def test_node_out_of_view_says_so(document: QAccessibleInterface) -> None:
    nodes = children(document)
    assert not nodes[0].state().offscreen
    assert nodes[-1].state().offscreen


def test_other_page_has_other_nodes(document: QAccessibleInterface, view: ReadingView) -> None:
    old = children(document)
    show_sample(view, "lt")
    assert children(document)[0].text(NAME) == sample_chapter("lt").title
    assert not any(Shiboken.isValid(node) for node in old)


def test_link_is_pressed(document: QAccessibleInterface, view: ReadingView, qtbot: QtBot) -> None:
    action = children(document)[-1].actionInterface()
    assert action.actionNames() == ["Press"]
    with qtbot.waitSignal(view.link_activated) as activated:
        action.doAction("Press")
    assert activated.args == [Location("dependence")]


def test_focused_target_is_the_focused_child(document: QAccessibleInterface, view: ReadingView) -> None:
    assert document.focusChild() is None
    view.focusNextPrevChild(True)
    focused = document.focusChild()
    assert focused.text(NAME) == "1"
    assert focused.state().focused


def test_name_follows_the_language(document: QAccessibleInterface, view: ReadingView) -> None:
    view.retranslate(Texts("lt"))
    assert document.text(NAME) == "Ataskaitos tekstas"


def test_nodes_survive_many_pages_and_the_collector(document: QAccessibleInterface, view: ReadingView) -> None:
    for number in range(40):
        show_sample(view, "lt" if number % 2 else "en")
        for node in children(document):
            QAccessible.uniqueId(node)
        gc.collect(0)
    assert document.childCount() == 18


def test_view_can_go_while_its_nodes_are_known(views: AccessibleViews, style: PageStyle) -> None:
    made = ReadingView(load_picture, style)
    made.retranslate(Texts("en"))
    show_sample(made, "en")
    nodes = children(QAccessible.queryAccessibleInterface(made))
    assert any(isinstance(target, LinkTarget) for target in (made.sheet.page.targets if made.sheet else ()))
    Shiboken.delete(made)
    assert not nodes[0].isValid()
