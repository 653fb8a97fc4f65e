"""A small folder of sources that uses everything a chapter can hold, to be changed by each test as it needs."""

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#888"/></svg>\n'
)


def png(width: int = 3, height: int = 2) -> bytes:
    """Make a black PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes(width) for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int = 5, height: int = 4) -> bytes:
    """Make the parts of a JPEG that tell its size."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xd9"


REPORT = """\
id = "sample-2023"
year = 2023
languages = ["lt", "en"]
cutoff = 2023-02-05
published = 2023-03-09
cover_figure = "cover"
address = "https://example.org/report"

[title]
lt = "Pavyzdinė ataskaita 2023"
en = "Sample Report 2023"

[short_title]
lt = "Pavyzdys"
en = "Sample"

[publisher]
lt = "Leidėjas"
en = "Publisher"

[rights]
lt = "Laisva"
en = "Free"

[source]
lt = "Pramanyta"
en = "Made up"

[[part]]
id = "front"
opener = false
chapters = ["cover"]

[[part]]
id = "rivers"
chapters = ["nemunas"]
"""

TERMS = """\
[likely]
kind = "probability"
label = { lt = "tikėtina", en = "likely" }
definition = { lt = "Nuo 50 iki 75 %.", en = "From 50 to 75 %." }

[vilnius]
kind = "place"
label = { lt = "Vilnius", en = "Vilnius" }
variants = { en = ["Wilno", "Vilna"] }
unverified = true
"""

FIGURES = """\
[cover]
file = "cover.png"
alt = { lt = "Juodas stačiakampis", en = "A black rectangle" }
caption = { lt = "Viršelis", en = "Cover" }
credit = { lt = "Paveikslas: mes", en = "Image: us" }
licence = { lt = "CC0", en = "CC0" }
source = { lt = "Sava", en = "Own" }
date = "2023"

[map]
file = { lt = "map.lt.svg", en = "map.en.svg" }
alt = { lt = "Pilkas stačiakampis", en = "A grey rectangle" }
caption = { lt = "Žemėlapis", en = "Map" }
credit = { lt = "Žemėlapis: mes", en = "Map: us" }
licence = { lt = "CC0", en = "CC0" }
source = { lt = "Sava", en = "Own" }
date = "2023"
"""


def front(title: str, lead: str = "Lead.") -> str:
    """Write the TOML that a chapter begins with: five lines and an empty one."""
    return f'+++\ntitle = "{title}"\nshort_title = "{title}"\nlead = "{lead}"\n+++\n\n'


RIVER_EN = (
    front("The Nemunas", "A river and what it carries.")
    + """\
It is [likely](term:likely) that *the **river*** flows[^map], as `water < stone` shows.
It ends here. {#start}

## Where it flows {#course}

From [Vilnius](term:vilnius) see [the cover](cover), [its source](#start), [this part](rivers#p1) or
[elsewhere](https://example.org/a_(b)).

figure: map

- First
- Second

    with more words

    1. inner
    2. inner too

3. third
4. fourth

table: Lengths *measured*

| River   | Length, km |
| ------- | ---------: |
| Nemunas |        937 |
| Neris   |  `510`[^m] |

### Words

Source
:   Where it begins.

Mouth
Delta
:   Where it ends.

    In the sea.

> First quoted.
>
> Second quoted.

!!! box "In short"

    A boxed paragraph[^m].

    - boxed item

!!! key-points "Points"
    - one point

```python
def f(x: int) -> str:
    return "ą"  # why

```

[^m]: Measured.

    Twice.

[^map]: See the map.
"""
)

RIVER_LT = (
    front("Nemunas", "Upė ir ką ji neša.")
    + """\
[Tikėtina](term:likely), kad upė teka[^map].
{#start}

## Kur ji teka {#course}

Nuo [Vilniaus](term:vilnius), žr. [viršelį](cover), [pradžią](#start).

figure: map

- Pirma
- Antra

    ir dar žodžių

    1. vidinis
    2. ir vidinis

3. trečia
4. ketvirta

table: Išmatuoti ilgiai

| Upė     | Ilgis, km |
| ------- | --------: |
| Nemunas |       937 |
| Neris   |   510[^n] |

### Žodžiai

Versmė
:   Kur prasideda.

Žiotys
Delta
:   Kur baigiasi.

    Jūroje.

> Pirma citata.
>
> Antra citata.

!!! box "Trumpai"

    Pastraipa intarpe[^n].

    - punktas intarpe

!!! key-points "Svarbiausia"

    - vienas punktas

```python
x = 1
```

[^n]: Matuota.

[^map]: Žr. žemėlapį.
"""
)

FILES: dict[str, str | bytes] = {
    "report.toml": REPORT,
    "terms.toml": TERMS,
    "figures/figures.toml": FIGURES,
    "figures/cover.png": png(),
    "figures/map.lt.svg": SVG,
    "figures/map.en.svg": SVG,
    "lt/front/cover.md": front("Viršelis") + "Apie ką ši ataskaita.\n",
    "en/front/cover.md": front("Cover") + "What this report is about.\n",
    "lt/rivers/index.md": front("Upės") + "Upių dalis.\n",
    "en/rivers/index.md": front("Rivers") + "The part on rivers.\n",
    "lt/rivers/nemunas.md": RIVER_LT,
    "en/rivers/nemunas.md": RIVER_EN,
}
"""The sources by the names of their files, without a problem."""


def write_content(folder: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the sources into a folder and give it; ``changes`` are files that differ, None one that is missing."""
    for name, content in {**FILES, **(changes or {})}.items():
        if content is None:
            continue
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def edited(name: str, old: str, new: str) -> dict[str, str]:
    """Give the change that replaces words of a file."""
    text = FILES[name]
    assert isinstance(text, str)
    assert old in text, old
    return {name: text.replace(old, new, 1)}
