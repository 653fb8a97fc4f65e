"""Turn an SVG into a JPEG, with the same Qt that the reader shows pictures with."""

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

QUALITY = 85


def rasterise(source: Path, target: Path, width: int) -> None:
    """Draw an SVG into a picture of a width in pixels, a JPEG by the name of the target.

    Sixteen bits a channel, until the picture is written, keep soft shadows
    free of colour casts.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(source))
    size = renderer.defaultSize()
    image = QImage(width, width * size.height() // size.width(), QImage.Format.Format_RGBX64)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    if not image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), quality=QUALITY):
        raise OSError(f"cannot write {target}")
    del application
