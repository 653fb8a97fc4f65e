"""A report as plain HTML, so that other ways to a PDF can be given the same text and pictures."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from reader.edition.edition import Edition
from reader.model.blocks import (
    Block,
    Box,
    Chapter,
    CodeBlock,
    DefinitionList,
    Emphasis,
    FigureBlock,
    Heading,
    Inline,
    InlineCode,
    Inlines,
    ItemList,
    LineBreak,
    Link,
    ListBlock,
    NoteMark,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
)
from reader.model.contents import chapters
from reader.model.report import Language
from reader.resources import font_files

_STYLE = """
@page { size: A4; margin: 36mm 42mm; @bottom-right { content: counter(page) } }
body { font: 11pt/1.42 "Source Serif Pro"; text-align: justify; hyphens: auto }
h1, h2, h3, table, figcaption { font-family: "Source Sans Pro"; text-align: left; hyphens: manual }
h1 { break-before: page } img { max-width: 100%; max-height: 140mm } table { border-collapse: collapse }
td, th { border-bottom: 0.5pt solid #ccc; padding: 2pt 6pt } aside { background: #f2f0ea; padding: 8pt }
"""

_ENDINGS = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}


def write_html(edition: Edition, language: Language, folder: Path) -> Path:
    """Write the report with its pictures into a folder and give the page."""
    for figure in edition.figures:
        (folder / _picture(edition, figure.id)).write_bytes(edition.picture(figure.id, language))
    body = "".join(
        _chapter(edition, edition.chapter(entry.id, language), language) for entry in chapters(edition.report)
    )
    faces = "".join(_faces())
    page = folder / "report.html"
    title = escape(edition.report.title[language])
    head = f'<meta charset="utf-8"><title>{title}</title><style>{faces}{_STYLE}</style>'
    page.write_text(f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>', "utf-8")
    return page


def _faces() -> Iterator[str]:
    for file in font_files():
        family, _, face = file.stem.rpartition("-")
        name = {"SourceSerifPro": "Source Serif Pro", "SourceSansPro": "Source Sans Pro"}.get(family, family)
        weight = 600 if "Semibold" in face else 700 if "Bold" in face else 400
        style = "italic" if face.endswith("It") else "normal"
        source = f'src: url("{file.as_uri()}")'
        yield f'@font-face {{ font-family: "{name}"; font-weight: {weight}; font-style: {style}; {source} }}\n'


def _picture(edition: Edition, figure: str) -> str:
    known = edition.figure(figure)
    assert known is not None
    return f"{figure}.{_ENDINGS[known.media_type]}"


def _chapter(edition: Edition, chapter: Chapter, language: Language) -> str:
    blocks = "".join(_block(edition, chapter.id, block, language) for block in chapter.blocks)
    notes = "".join(
        f'<p id="{chapter.id}-{note.id}">{note.number} {"<br>".join(map(_inlines, note.paragraphs))}</p>'
        for note in chapter.notes
    )
    return f'<h1 id="{chapter.id}-">{escape(chapter.title)}</h1><p>{escape(chapter.lead)}</p>{blocks}{notes}'


def _block(edition: Edition, chapter: str, block: Block, language: Language) -> str:
    return f'<div id="{chapter}-{block.id}">{_content(edition, chapter, block, language)}</div>'


def _content(edition: Edition, chapter: str, block: Block, language: Language) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{_inlines(block.content)}</h{block.level}>"
        case Paragraph():
            return f"<p>{_inlines(block.content)}</p>"
        case ListBlock():
            return _list(block.list)
        case DefinitionList():
            return f"<dl>{''.join(_entries(block))}</dl>"
        case Quote():
            return f"<blockquote>{_paragraphs(block.paragraphs)}</blockquote>"
        case Table():
            return _table(block)
        case CodeBlock():
            return f"<pre>{escape(chr(10).join(''.join(run.text for run in line) for line in block.lines))}</pre>"
        case FigureBlock():
            return _figure(edition, block, language)
        case Box():
            inside = "".join(_block(edition, chapter, inner, language) for inner in block.blocks)
            return f"<aside><p><b>{escape(block.title)}</b></p>{inside}</aside>"


def _figure(edition: Edition, block: FigureBlock, language: Language) -> str:
    known = edition.figure(block.id)
    assert known is not None
    words = escape(f"{known.number}. {known.caption[language]} {known.credit[language]} {known.licence[language]}")
    picture = f'<img src="{_picture(edition, block.id)}" alt="{escape(known.alt[language])}">'
    return f"<figure>{picture}<figcaption>{words}</figcaption></figure>"


def _table(table: Table) -> str:
    header = "".join(f"<th>{_inlines(cell)}</th>" for cell in table.header)
    rows = "".join(f"<tr>{''.join(f'<td>{_inlines(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
    caption = f"<caption>{_inlines(table.caption)}</caption>" if table.caption else ""
    return f"<table>{caption}<thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>"


def _entries(block: DefinitionList) -> Iterator[str]:
    for entry in block.entries:
        yield from (f"<dt>{_inlines(term)}</dt>" for term in entry.terms)
        yield from (f"<dd>{_inlines(meaning)}</dd>" for meaning in entry.meanings)


def _list(items: ItemList) -> str:
    tag = "ol" if items.ordered else "ul"
    inside = "".join(
        f"<li>{_paragraphs(item.paragraphs)}{_list(item.nested) if item.nested else ''}</li>" for item in items.items
    )
    return f"<{tag}>{inside}</{tag}>"


def _paragraphs(contents: tuple[Inlines, ...]) -> str:
    return "".join(f"<p>{_inlines(content)}</p>" for content in contents)


def _inlines(content: Inlines) -> str:
    return "".join(map(_inline, content))


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return escape(text)
        case InlineCode(text):
            return f"<code>{escape(text)}</code>"
        case LineBreak():
            return "<br>"
        case NoteMark(_, number):
            return f"<sup>{number}</sup>"
        case Strong(children):
            return f"<b>{_inlines(children)}</b>"
        case Emphasis(children):
            return f"<i>{_inlines(children)}</i>"
        case Link(chapter, block, children):
            return f'<a href="#{chapter}-{block}">{_inlines(children)}</a>'
        case _:
            return _inlines(inline.children)
