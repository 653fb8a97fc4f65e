"""Who is tied to whom around the European Muslim Forum and its president."""

from pathlib import Path

from marks import Box, arrow, card, cross, person
from style import ACCENT, BODY, HEADING, INK, LEADING, MUTED, PAPER, SEMIBOLD, SMALL, WHITE, Drawing, Point, Words

HEIGHT = 940
LEFT, MIDDLE, RIGHT = 60, 510, 1000
SIDE, CENTRE, CARD = 280, 320, 112

PROJECTS = Box(LEFT, 60, SIDE, CARD)
CONTACTS = Box(LEFT, 266, SIDE, CARD)
FORUM = Box(MIDDLE, 60, CENTRE, 318)
ADMINISTRATION = Box(RIGHT, 60, 300, CARD)
LEADERS = Box(RIGHT, 266, 300, CARD)

FOOTAGE = Box(LEFT, 520, SIDE, CARD)
SCHENGEN = Box(LEFT, 702, SIDE, 136)
PRESIDENT = Box(MIDDLE, 520, CENTRE, 318)
KADYROV = Box(RIGHT, 623, 300, CARD)

SPACE = 8
"""Between a card and the line that leads to it."""

CROSS = 16
"""Half the size of the cross on a way that is barred."""

WORDS: dict[str, Words] = {
    "en": {
        "forum": "European|Muslim Forum",
        "founded": "founded in 2018",
        "leaders": "Muslim leaders|of Russia",
        "posts": "hold the|key posts",
        "administration": "Presidential|Administration",
        "ties": "have ties",
        "lithuania": "Lithuania",
        "contacts": "contacts",
        "projects": "projects in memory|of Akhmad Kadyrov",
        "part": "has a part in",
        "heads": "heads the Forum",
        "president": "Abdul Vakhed|Niyazov",
        "kadyrov": "administration of|Ramzan Kadyrov",
        "touch": "in contact",
        "footage": "footage from|Volnovakha",
        "had": "had a part in",
        "schengen": "Schengen area:|barred since|October 2022",
        "key": "Only ties that the assessment names are drawn.",
    },
    "lt": {
        "forum": "Europos|musulmonų forumas",
        "founded": "įkurtas 2018\u00a0m.",
        "leaders": "Rusijos|musulmonų lyderiai",
        "posts": "svarbiausios|pareigos",
        "administration": "Rusijos prezidento|administracija",
        "ties": "susiję",
        "lithuania": "Lietuva",
        "contacts": "ryšiai",
        "projects": "projektai Achmado|Kadyrovo atminimui",
        "part": "prisideda",
        "heads": "vadovauja forumui",
        "president": "Abdulas Vachedas|Nijazovas",
        "kadyrov": "Ramzano Kadyrovo|administracija",
        "touch": "palaiko ryšį",
        "footage": "vaizdo medžiaga|iš Volnovachos",
        "had": "prisidėjo",
        "schengen": "Šengeno erdvė:|nuo 2022\u00a0m. spalio|atvykti draudžiama",
        "key": "Nupiešti tik vertinime įvardyti ryšiai.",
    },
}


def draw_label(drawing: Drawing, start: Point, end: Point, words: str) -> None:
    """Write words above the middle of a level line."""
    lines = words.count("|") + 1
    drawing.paragraph((start[0] + end[0]) / 2, start[1] - 16 - LEADING * (lines - 1), words, anchor="middle")


def draw_tie(drawing: Drawing, start: Point, end: Point, words: str) -> None:
    """Draw a tie that has no direction."""
    drawing.line(start, end, INK, 4)
    draw_label(drawing, start, end, words)


def draw_deed(drawing: Drawing, start: Point, end: Point, words: str) -> None:
    """Draw what one does to another."""
    arrow(drawing, start, end, colour=ACCENT, width=5)
    draw_label(drawing, start, end, words)


def draw_bar(drawing: Drawing, start: Point, end: Point) -> None:
    """Draw a way that is barred."""
    drawing.line(start, end, INK, 4, stroke_dasharray="10 8")
    x, y = (start[0] + end[0]) / 2, start[1]
    drawing.circle(x, y, 2 * CROSS - 4, fill=PAPER)
    cross(drawing, x, y, CROSS)


def draw_forum(drawing: Drawing, words: Words) -> None:
    """Draw the Forum, who holds its posts, and what it does."""
    card(drawing, FORUM, fill=ACCENT, stroke=ACCENT)
    x, y = FORUM.middle
    for row, line in enumerate(words["forum"].split("|")):
        drawing.text(x, y - 24 + 40 * row, line, HEADING, WHITE, weight=SEMIBOLD, anchor="middle")
    drawing.text(x, y + 62, words["founded"], BODY, WHITE, anchor="middle")
    west, east = FORUM.x - SPACE, FORUM.right + SPACE
    for box, key in ((PROJECTS, "projects"), (CONTACTS, "lithuania"), (LEADERS, "leaders")):
        card(drawing, box, words[key])
    card(drawing, ADMINISTRATION, words["administration"])
    draw_deed(drawing, (west, PROJECTS.middle[1]), (PROJECTS.right + SPACE, PROJECTS.middle[1]), words["part"])
    draw_tie(drawing, (CONTACTS.right + SPACE, CONTACTS.middle[1]), (west, CONTACTS.middle[1]), words["contacts"])
    draw_deed(drawing, (LEADERS.x - SPACE, LEADERS.middle[1]), (east, LEADERS.middle[1]), words["posts"])
    x = LEADERS.middle[0]
    drawing.line((x, ADMINISTRATION.bottom + SPACE), (x, LEADERS.y - SPACE), INK, 4)
    drawing.text(x + 18, (ADMINISTRATION.bottom + LEADERS.y) / 2 + 10, words["ties"])


def draw_president(drawing: Drawing, words: Words) -> None:
    """Draw the man at its head, whom he knows, and where he may not go."""
    card(drawing, PRESIDENT)
    x = PRESIDENT.middle[0]
    person(drawing, x, PRESIDENT.y + 182, 124, fill=INK)
    drawing.paragraph(x, PRESIDENT.y + 240, words["president"], weight=SEMIBOLD, anchor="middle")
    arrow(drawing, (x, PRESIDENT.y - SPACE), (x, FORUM.bottom + SPACE), colour=ACCENT, width=5)
    drawing.text(x + 22, (PRESIDENT.y + FORUM.bottom) / 2 + 14, words["heads"])
    west, east = PRESIDENT.x - SPACE, PRESIDENT.right + SPACE
    for box, key in ((FOOTAGE, "footage"), (SCHENGEN, "schengen"), (KADYROV, "kadyrov")):
        card(drawing, box, words[key])
    draw_deed(drawing, (west, FOOTAGE.middle[1]), (FOOTAGE.right + SPACE, FOOTAGE.middle[1]), words["had"])
    draw_tie(drawing, (east, KADYROV.middle[1]), (KADYROV.x - SPACE, KADYROV.middle[1]), words["touch"])
    draw_bar(drawing, (west, SCHENGEN.middle[1]), (SCHENGEN.right + SPACE, SCHENGEN.middle[1]))


def draw(path: Path, language: str) -> None:
    """Draw the net of ties in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_forum(drawing, words)
    draw_president(drawing, words)
    drawing.text(LEFT, HEIGHT - 44, words["key"], SMALL, MUTED)
    drawing.save(path)
