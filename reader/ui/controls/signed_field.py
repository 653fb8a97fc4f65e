"""A field with signs in it that grow with the text."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

_SIGN = 16
"""The side of a sign in a field, in pixels at 100 %."""


class _SignStyle(QProxyStyle):
    """Draw the signs in a field at a size; the field has no way to be told it, nor has the style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.side = _SIGN

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give the size for signs in a field, and Qt's for all else."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return self.side
        return super().pixelMetric(metric, option, widget)


class SignedField(QLineEdit):
    """Take letters beside signs, which are its actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = _SignStyle()
        self._signs.setParent(self)
        self.setStyle(self._signs)

    @property
    def sign_side(self) -> int:
        """The side of a sign in pixels."""
        return self._signs.side

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._signs.side = round(_SIGN * scale)
        QApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))  # the signs are placed anew
        self.updateGeometry()
