"""The choices that a person has for pages, as they are kept and as they are made."""

from typing import Literal

PaperFormat = Literal["a4", "letter"]
"""A size of the sheet: ISO 216, ANSI/ASME Y14.1."""

TextSize = Literal["normal", "large", "xlarge"]
"""A size of the text: 11 points (10 in two columns), large print of 16, extra large print of 20."""

Duplex = Literal["off", "long", "short"]
"""Printing on one side, or on both and turned over the long or the short edge of the sheet."""
