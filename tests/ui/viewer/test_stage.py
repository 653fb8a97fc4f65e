"""The stage under the hands: wheel, pointer, trackpad, fingers."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.ui.viewer.picture import load_picture
from reader.ui.viewer.stage import Stage

LEFT = Qt.MouseButton.LeftButton
AT = QPoint(124, 200)


@pytest.fixture
def stage(qtbot: QtBot, dressed: QApplication, palette: Palette, svg: bytes) -> Stage:
    made = Stage(palette)
    qtbot.addWidget(made)
    made.set_motion(False)
    made.resize(448, 448)
    made.show()
    made.show_picture(load_picture(svg, "image/svg+xml"))
    return made


def turn(
    stage: Stage,
    angle: int,
    pixels: int = 0,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QWheelEvent:
    at = QPointF(AT)
    wheel = QWheelEvent(
        at, stage.mapToGlobal(at), QPoint(0, pixels), QPoint(0, angle), Qt.MouseButton.NoButton, modifiers, phase, False
    )
    QApplication.sendEvent(stage, wheel)
    return wheel


def point_under(stage: Stage, at: QPointF) -> QPointF:
    return (at - stage.camera().target().topLeft()) / stage.camera().scale


def assert_stays(stage: Stage, before: QPointF, at: QPointF) -> None:
    after = point_under(stage, at)
    assert after.x() == pytest.approx(before.x(), abs=1e-6)
    assert after.y() == pytest.approx(before.y(), abs=1e-6)


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_the_wheel_zooms_at_the_pointer(stage: Stage, modifiers: Qt.KeyboardModifier) -> None:
    stage.toggle_fit(QPointF(AT))
    before = point_under(stage, QPointF(AT))
    assert turn(stage, 120, modifiers=modifiers).isAccepted()
    assert stage.camera().scale == pytest.approx(2.5)
    assert_stays(stage, before, QPointF(AT))
    turn(stage, -240, modifiers=modifiers)
    assert stage.camera().scale == pytest.approx(1.6)


def test_a_fine_wheel_zooms_finely(stage: Stage) -> None:
    for _ in range(8):
        turn(stage, 15)
    assert stage.camera().scale == pytest.approx(1.25)


def test_a_trackpad_zooms_by_its_pixels_and_not_by_its_momentum(stage: Stage) -> None:
    turn(stage, 8, 100, Qt.ScrollPhase.ScrollUpdate)
    scale = stage.camera().scale
    assert scale == pytest.approx(1.005**100)
    turn(stage, 8, 100, Qt.ScrollPhase.ScrollMomentum)
    assert stage.camera().scale == scale


def test_pixels_of_a_wheel_are_not_believed(stage: Stage) -> None:
    turn(stage, 120, 7)
    assert stage.camera().scale == pytest.approx(1.25)


def test_dragging_moves_the_picture_and_shows_a_hand(stage: Stage, qtbot: QtBot) -> None:
    assert stage.cursor().shape() is Qt.CursorShape.ArrowCursor
    stage.toggle_fit(QPointF(224, 224))
    assert stage.cursor().shape() is Qt.CursorShape.OpenHandCursor
    before = stage.camera().target()
    QTest.mousePress(stage, LEFT, pos=QPoint(200, 200))
    assert stage.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(stage, QPoint(240, 190))
    QTest.mouseRelease(stage, LEFT, pos=QPoint(240, 190))
    assert stage.camera().target().left() == pytest.approx(before.left() + 40)
    assert stage.cursor().shape() is Qt.CursorShape.OpenHandCursor
    stage.fit()
    assert stage.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_whole_picture_is_not_dragged(stage: Stage, qtbot: QtBot) -> None:
    before = stage.camera()
    QTest.mousePress(stage, LEFT, pos=AT)
    QTest.mouseMove(stage, QPoint(240, 190))
    QTest.mouseRelease(stage, LEFT, pos=QPoint(240, 190))
    assert stage.camera() == before


def test_a_double_click_toggles(stage: Stage, qtbot: QtBot) -> None:
    QTest.mousePress(stage, LEFT, pos=AT)
    QTest.mouseRelease(stage, LEFT, pos=AT)
    QTest.mouseDClick(stage, LEFT, pos=AT)
    assert stage.camera().scale == 2


def test_the_second_click_of_those_that_opened_the_stage_does_nothing(stage: Stage) -> None:
    at = QPointF(AT)
    none = Qt.KeyboardModifier.NoModifier
    click = QMouseEvent(QEvent.Type.MouseButtonDblClick, at, stage.mapToGlobal(at), LEFT, LEFT, none)
    QApplication.sendEvent(stage, click)
    assert stage.camera().fitted


def native(stage: Stage, kind: Qt.NativeGestureType, value: float) -> bool:
    at = QPointF(AT)
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, device, 2, at, at, stage.mapToGlobal(at), value, QPointF())
    return QApplication.sendEvent(stage, event)


def test_two_fingers_on_a_trackpad_zoom(stage: Stage) -> None:
    stage.toggle_fit(QPointF(AT))
    before = point_under(stage, QPointF(AT))
    native(stage, Qt.NativeGestureType.ZoomNativeGesture, 0.5)
    assert stage.camera().scale == pytest.approx(3)
    assert_stays(stage, before, QPointF(AT))
    native(stage, Qt.NativeGestureType.ZoomNativeGesture, -5)
    assert stage.camera().scale == pytest.approx(0.3)


def test_two_fingers_tap_twice(stage: Stage) -> None:
    native(stage, Qt.NativeGestureType.SmartZoomNativeGesture, 0)
    assert stage.camera().scale == 2


def test_turning_two_fingers_does_nothing(stage: Stage) -> None:
    before = stage.camera()
    native(stage, Qt.NativeGestureType.RotateNativeGesture, 30)
    assert stage.camera() == before


def test_two_fingers_on_a_screen_zoom(stage: Stage) -> None:
    stage.toggle_fit(QPointF(224, 224))
    screen = QTest.createTouchDevice()
    QTest.touchEvent(stage, screen).press(1, QPoint(200, 224), stage).press(2, QPoint(248, 224), stage).commit()
    for spread in (10, 20, 30, 40):
        fingers = QTest.touchEvent(stage, screen)
        fingers.move(1, QPoint(200 - spread, 224), stage).move(2, QPoint(248 + spread, 224), stage).commit()
    fingers = QTest.touchEvent(stage, screen)
    fingers.release(1, QPoint(160, 224), stage).release(2, QPoint(288, 224), stage).commit()
    assert stage.camera().scale > 3


def test_without_a_picture_the_hands_do_nothing(stage: Stage) -> None:
    stage.clear()
    turn(stage, 120)
    native(stage, Qt.NativeGestureType.ZoomNativeGesture, 0.5)
    assert stage.camera().fitted
    assert stage.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_ring_is_shown_to_those_who_come_by_tab(stage: Stage, palette: Palette, qtbot: QtBot) -> None:
    with qtbot.waitActive(stage):
        stage.activateWindow()
    stage.setFocus(Qt.FocusReason.OtherFocusReason)
    assert stage.grab().toImage().pixelColor(0, 0) == QColor(palette.panel)
    stage.clearFocus()
    stage.setFocus(Qt.FocusReason.TabFocusReason)
    assert stage.grab().toImage().pixelColor(0, 0) == QColor(palette.focus)
    stage.clearFocus()
    assert stage.grab().toImage().pixelColor(0, 0) == QColor(palette.panel)
