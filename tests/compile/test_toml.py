"""Where in a TOML file a key stands."""

from pathlib import Path

import pytest

from reader.compile.problems import Problems
from reader.compile.toml import Document, Keys, parse_toml

TEXT = """\
id = "a"
title = { lt = "b" }

[rights]
lt = "c"
en = \"\"\"
several
lines\"\"\"

[map.alt]
en = "d"

[[part]]
id = "e"

  [[part]]
  id = "f"
  "odd key" = 1
  sub.key = 2
"""


def document(first_line: int = 1) -> Document:
    read = parse_toml("a.toml", TEXT, Problems(Path()), first_line)
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ((), 1),
        (("id",), 1),
        (("title", "lt"), 2),
        (("rights",), 4),
        (("rights", "en"), 6),
        (("rights", "de"), 4),
        (("map", "alt", "en"), 11),
        (("part", 0, "id"), 14),
        (("part", 1), 16),
        (("part", 1, "id"), 17),
        (("part", 1, "odd key"), 18),
        (("part", 1, "sub", "key"), 19),
        (("part", 2, "id"), 1),
    ],
)
def test_the_line_of_a_key_or_of_what_it_is_a_part_of(keys: Keys, line: int) -> None:
    assert document().line(keys) == line


def test_lines_count_from_where_the_text_begins() -> None:
    assert document(first_line=5).line(("rights", "lt")) == 9
