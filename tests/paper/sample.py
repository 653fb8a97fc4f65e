"""A small report made by hand: the answers that an edition gives, with pictures of both kinds."""

import struct
import zlib
from dataclasses import dataclass, field

from reader.model.blocks import Chapter
from reader.model.report import ChapterEntry, Figure, Language, Part, Report, Term, TermKind, Translated
from tests.paper.sample_chapters import sample_chapter
from tests.paper.sample_words import WORDS


def both(lt: str, en: str) -> Translated:
    return {"lt": lt, "en": en}


def worded(name: str) -> Translated:
    """Give the words of that name in both languages."""
    return {language: words[name] for language, words in WORDS.items()}


def svg(width: int, height: int, label: str) -> bytes:
    """Draw a panel with a word and some bars, wide or high as asked."""
    bars = "".join(
        f'<rect x="{40 + step * width // 12}" y="{height - 40 - step * height // 16}" width="{width // 16}" '
        f'height="{step * height // 16}" fill="{"#7a1f2b" if step % 3 else "#b7b0a2"}"/>'
        for step in range(1, 11)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" fill="#f2f0ea"/>{bars}'
        f'<text x="40" y="80" font-family="Source Sans Pro" font-size="38" fill="#1d1f23">{label}</text></svg>'
    ).encode()


def png(width: int, height: int) -> bytes:
    """Draw a plain field as a PNG file."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x62\x80\x9c" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def entry(chapter: str, part: str, *, opener: bool = False) -> ChapterEntry:
    title, short, lead = (worded(f"{chapter} {what}") for what in ("title", "short", "lead"))
    return ChapterEntry(chapter, part, opener, title, short, lead, (), {"lt": 100, "en": 120})


REPORT = Report(
    id="sample-2023",
    year=2023,
    languages=("lt", "en"),
    title=worded("cover title"),
    short_title=both("Grėsmių vertinimas 2023", "Threat Assessment 2023"),
    publisher=both("Neoficialus atpasakojimas", "Unofficial restatement"),
    rights=both(
        "Originalo teisės: © Valstybės saugumo departamentas, 2023. Nė vienas originalo sakinys neperimtas.",
        "Rights in the original: © State Security Department, 2023. No sentence of it is reproduced.",
    ),
    source=both(
        "Atpasakota pagal oficialų leidinį „Grėsmių nacionaliniam saugumui vertinimas 2023“.",
        "Restated from the official publication “National Threat Assessment 2023”.",
    ),
    address="https://www.vsd.lt/en/reports/",
    cutoff="2023-02-05",
    published="2023-03-09",
    cover_figure="cover",
    parts=(
        Part("front", 0, (entry("cover", "front"), entry("introduction", "front"))),
        Part(
            "belarus",
            1,
            (
                entry("belarus", "belarus", opener=True),
                entry("belarus-war", "belarus"),
                entry("belarus-dependence", "belarus"),
            ),
        ),
    ),
)


def figure(name: str, number: int, chapter: str, size: tuple[int, int], *, raster: bool = False) -> Figure:
    return Figure(
        id=name,
        number=number,
        chapter=chapter,
        media_type="image/png" if raster else "image/svg+xml",
        size={"lt": size, "en": size},
        alt=both(f"Ką rodo paveikslas „{name}“.", f"What the picture “{name}” shows."),
        caption=both("Baltarusija ir jos kaimynės 2023 m.", "Belarus and its neighbours in 2023"),
        credit=both("Žemėlapis: leidėjas; kontūrai: Natural Earth", "Map: the publisher; outlines: Natural Earth"),
        licence=both("CC BY 4.0", "CC BY 4.0"),
        source=both("Natural Earth", "Natural Earth"),
        date="2023",
    )


FIGURES = {
    "cover": figure("cover", 1, "cover", (1600, 900)),
    "belarus-map": figure("belarus-map", 2, "belarus-war", (1360, 900)),
    "photo": figure("photo", 3, "belarus-dependence", (320, 400), raster=True),
}


def term(name: str, kind: TermKind, lt: str, en: str) -> Term:
    return Term(name, kind, both(lt, en), both("", ""), {})


TERMS = {
    "highly-likely": term("highly-likely", "probability", "labai tikėtina", "highly likely"),
    "nato": term("nato", "abbreviation", "NATO", "NATO"),
    "zapad": term("zapad", "exercise", "„Zapad“", "Zapad"),
}


@dataclass
class SampleEdition:
    """Answer as an edition does, from values that a test may replace."""

    report: Report = REPORT
    fingerprint: str = "0123456789abcdef"
    chapters: dict[tuple[str, Language], Chapter] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=lambda: dict(TERMS))
    figures: dict[str, Figure] = field(default_factory=lambda: dict(FIGURES))

    def chapter(self, chapter: str, language: Language) -> Chapter:
        return self.chapters.get((chapter, language)) or sample_chapter(chapter, language)

    def figure(self, figure: str) -> Figure:
        return self.figures[figure]

    def picture(self, figure: str, language: Language) -> bytes:
        if figure in self.pictures:
            return self.pictures[figure]
        width, height = self.figures[figure].size[language]
        return png(width, height) if figure == "photo" else svg(width, height, f"{figure} ({language})")
