"""The size of signs that stand in a field."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

SIGN = 16
"""The side of a sign in a field, in pixels at 100 %."""


class SignStyle(QProxyStyle):
    """Draw the signs in a field at a size; the field has no way to be told it, nor has the style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.side = SIGN

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give the size for signs in a field, and Qt's for all else."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return self.side
        return super().pixelMetric(metric, option, widget)
