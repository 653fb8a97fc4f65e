"""What no line end may part, and what one must."""

import re

_NO_BREAK_SPACE = "\u00a0"
_UNITS = r"%|‰|°|€|m|d|val|min|proc|tūkst|mln|mlrd|trln|eurų|km|kg|t|million|billion|trillion|percent"
_KEPT_TOGETHER = re.compile(
    rf"(?<=\d) (?=\d{{3}}(?!\d)|(?:{_UNITS})(?!\w))"  # 350 000, 25 %, 2023 m.
    r"|(?<=\b[A-ZĄČĘĖĮŠŲŪŽ]\.) (?=[A-ZĄČĘĖĮŠŲŪŽ])"  # A. Lukašenka
    r"| (?=– )"  # a dash ends a line and begins none
)
_ENDLESS = re.compile(r"\S{40}(?=\S)")


def bind(text: str) -> str:
    """Put no-break spaces where no line may end; the text keeps its length."""
    return _KEPT_TOGETHER.sub(_NO_BREAK_SPACE, text)


def loosen(text: str) -> str:
    """Let a line end within what is longer than any word, as in an address that a person typed."""
    return _ENDLESS.sub(lambda run: run[0] + "\u200b", text)
