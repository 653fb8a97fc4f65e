"""Type and spacing in Qt's terms, by the names of their uses."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat

from reader.model.blocks import Align, CodeKind
from reader.model.theme import MONO, SANS, SERIF
from reader.page.style import LINE_HEIGHT, TYPE, PageStyle

REGULAR = QFont.Weight.Normal.value
SEMIBOLD = QFont.Weight.DemiBold.value

_ROOMY = 400
"""The column, in pixels, from which spaces at the side are as wide as they should be."""

_LETTERSPACING = 108.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
TIGHT = 1.08
DISPLAY = 0.9
"""Line heights of interface type and of titles, as shares of the typeface's own line spacing."""

_CODE_SHARE = 0.86
"""The type size of code within running text: DejaVu's small letters are taller than Source Serif's."""

ALIGNMENTS: dict[Align, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


def measure_font(family: str, pixels: int, weight: int = REGULAR) -> QFontMetricsF:
    """Give the measures of a typeface at a size."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font)


class Formats:
    """Make the formats of one page; ``width`` is its column in pixels."""

    def __init__(self, style: PageStyle, width: int) -> None:
        self.style = style
        self.width = width

    def px(self, size: float) -> int:
        """Give a size or space at 100 % in pixels of this page."""
        return self.style.px(size)

    def side(self, size: float) -> int:
        """Give a space to the left or right in pixels of this page: less than ``px`` where the column is narrow."""
        return round(min(self.px(size), self.width * size / _ROOMY))

    def colour(self, role: str) -> QColor:
        """Give the colour of a role of the palette."""
        return QColor(getattr(self.style.palette, role))

    # Characters

    def characters(self, family: str, pixels: int, role: str = "ink", weight: int = REGULAR) -> QTextCharFormat:
        """Make a character format."""
        made = QTextCharFormat()
        made.setFontFamilies([family])
        made.setProperty(QTextFormat.Property.FontPixelSize, pixels)
        made.setFontWeight(weight)
        made.setForeground(self.colour(role))
        return made

    @cached_property
    def body(self) -> QTextCharFormat:
        """Give the type of running text."""
        return self.characters(SERIF, self.px(TYPE.body))

    @cached_property
    def lead(self) -> QTextCharFormat:
        """Give the type of the lead."""
        return self.characters(SERIF, self.px(TYPE.lead), "muted")

    @cached_property
    def quote(self) -> QTextCharFormat:
        """Give the type of quotations."""
        made = QTextCharFormat(self.body)
        made.setFontItalic(True)
        return made

    @cached_property
    def label(self) -> QTextCharFormat:
        """Give the type of labels: small spaced capitals in the accent, capital only to the eye."""
        made = self.characters(SANS, self.px(TYPE.part_label), "accent", SEMIBOLD)
        made.setFontCapitalization(QFont.Capitalization.AllUppercase)
        made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        made.setFontLetterSpacing(_LETTERSPACING)
        return made

    @cached_property
    def caption(self) -> QTextCharFormat:
        """Give the type of captions."""
        return self.characters(SANS, self.px(TYPE.caption))

    @cached_property
    def credit(self) -> QTextCharFormat:
        """Give the type of credits."""
        return self.characters(SANS, self.px(TYPE.credit), "muted")

    @cached_property
    def table(self) -> QTextCharFormat:
        """Give the type of table cells."""
        return self.characters(SANS, self.px(TYPE.table))

    @cached_property
    def note(self) -> QTextCharFormat:
        """Give the type of footnotes."""
        return self.characters(SANS, self.px(TYPE.note))

    @cached_property
    def box_title(self) -> QTextCharFormat:
        """Give the type of a box's title."""
        return self.characters(SANS, self.px(TYPE.body), weight=SEMIBOLD)

    @cached_property
    def code(self) -> QTextCharFormat:
        """Give the type of fenced code."""
        return self.characters(MONO, self.px(TYPE.code))

    def title(self, words: str, size: int = TYPE.title) -> QTextCharFormat:
        """Make the type of a title, small enough that its longest word fits the column."""
        return self._fitted(SERIF, size, words)

    def heading(self, words: str, level: int) -> QTextCharFormat:
        """Make the type of a heading of level 2 or 3."""
        return self._fitted(SANS, TYPE.heading if level == 2 else TYPE.subheading, words)

    def _fitted(self, family: str, size: int, words: str) -> QTextCharFormat:
        pixels = self.px(size)
        measures = measure_font(family, pixels, SEMIBOLD)
        longest = max((measures.horizontalAdvance(word) for word in words.split()), default=0.0)
        if longest > self.width:
            least = min(pixels, self.px(TYPE.body))
            pixels = max(least, int(pixels * self.width / longest))
        return self.characters(family, pixels, weight=SEMIBOLD)

    # Turns of a character format

    def strong(self, base: QTextCharFormat) -> QTextCharFormat:
        """Make words strong."""
        made = QTextCharFormat(base)
        made.setFontWeight(SEMIBOLD)
        return made

    def emphasised(self, base: QTextCharFormat) -> QTextCharFormat:
        """Set words in italics, or upright among italics."""
        made = QTextCharFormat(base)
        made.setFontItalic(not base.fontItalic())
        return made

    def coded(self, base: QTextCharFormat) -> QTextCharFormat:
        """Set characters of a machine's language among words."""
        made = QTextCharFormat(base)
        made.setFontFamilies([MONO])
        size = base.property(QTextFormat.Property.FontPixelSize)
        made.setProperty(QTextFormat.Property.FontPixelSize, max(1, round(size * _CODE_SHARE)))
        made.setBackground(self.colour("panel"))
        return made

    def linked(self, base: QTextCharFormat) -> QTextCharFormat:
        """Make words a link: told apart by its underline too, not by colour alone (WCAG 2.2, 1.4.1)."""
        made = QTextCharFormat(base)
        made.setForeground(self.colour("accent"))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(self.colour("accent"))
        return made

    def defined(self, base: QTextCharFormat) -> QTextCharFormat:
        """Make words a term with a definition: quietly underlined."""
        made = QTextCharFormat(base)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(self.colour("muted"))
        return made

    def noted(self, base: QTextCharFormat) -> QTextCharFormat:
        """Raise a note mark."""
        made = QTextCharFormat(base)
        made.setFontFamilies([SANS])
        made.setFontItalic(False)
        made.setFontWeight(SEMIBOLD)
        made.setForeground(self.colour("accent"))
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def code_run(self, kind: CodeKind) -> QTextCharFormat:
        """Colour a run of fenced code by its kind."""
        made = QTextCharFormat(self.code)
        if kind not in ("plain", "operator"):
            made.setForeground(self.colour(f"code_{kind}"))
        return made

    # Blocks

    def block(
        self, above: float, below: float, *, left: float = 0, right: float = 0, height: float | None = None
    ) -> QTextBlockFormat:
        """Make a block format: spaces in pixels at 100 %, indents in pixels of the page.

        Spaces between blocks do not add up; the larger one counts. ``height`` is a share of the typeface's own line
        spacing, by default that of running text.
        """
        made = QTextBlockFormat()
        made.setTopMargin(self.px(above) if above else 0)
        made.setBottomMargin(self.px(below) if below else 0)
        made.setLeftMargin(left)
        made.setRightMargin(right)
        share = LINE_HEIGHT * self.style.spacing if height is None else height
        made.setLineHeight(100 * share, _PROPORTIONAL)
        return made
