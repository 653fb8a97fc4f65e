"""What a report is: its identity, its parts and chapters in order, its figures and terms."""

from typing import Literal

from msgspec import Struct

Language = str
"""A language code of two letters, as in the folder names of ``content/``."""

Translated = dict[Language, str]
"""A text in every language of the edition."""


class HeadingEntry(Struct, frozen=True):
    """Hold a heading as the contents show it."""

    block: str
    level: int
    title: Translated


class ChapterEntry(Struct, frozen=True):
    """Hold a chapter as the contents show it.

    ``opener`` marks the landing page of a part, whose chapter id is the part's id. ``words`` counts per language.
    """

    id: str
    part: str
    opener: bool
    title: Translated
    short_title: Translated
    lead: Translated
    headings: tuple[HeadingEntry, ...]
    words: dict[Language, int]


class Part(Struct, frozen=True):
    """Hold a part: numbered from 1 if it has a landing page (its first chapter), else 0."""

    id: str
    number: int
    chapters: tuple[ChapterEntry, ...]


class Report(Struct, frozen=True):
    """Hold the identity of an edition and its contents. Dates are ISO 8601."""

    id: str
    year: int
    languages: tuple[Language, ...]
    title: Translated
    short_title: Translated
    publisher: Translated
    rights: Translated
    source: Translated
    address: str
    cutoff: str
    published: str
    cover_figure: str
    parts: tuple[Part, ...]


class Figure(Struct, frozen=True):
    """Hold what is known of a figure; ``number`` counts from 1 in reading order, ``chapter`` is where it stands.

    ``width`` and ``height`` are the picture's own size in pixels or SVG user units, per language.
    """

    id: str
    number: int
    chapter: str
    media_type: Literal["image/svg+xml", "image/png", "image/jpeg"]
    size: dict[Language, tuple[int, int]]
    alt: Translated
    caption: Translated
    credit: Translated
    licence: Translated
    source: Translated
    date: str


TermKind = Literal[
    "probability",
    "horizon",
    "abbreviation",
    "person",
    "organisation",
    "place",
    "weapon",
    "group",
    "exercise",
]


class Term(Struct, frozen=True):
    """Hold a defined term or a name: its label, definition (may be empty) and other spellings, per language.

    ``as_written`` tells of a person that an index has the name from its first word on, as where the family name is it.
    """

    id: str
    kind: TermKind
    label: Translated
    definition: Translated
    variants: dict[Language, tuple[str, ...]]
    unverified: bool = False
    as_written: bool = False
