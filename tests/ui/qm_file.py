"""What Qt's own translations translate, read from the compiled file (qtbase: src/corelib/kernel/qtranslator.cpp)."""

from collections.abc import Iterator
from pathlib import Path

_MAGIC_LENGTH = 16
_MESSAGES = 0x69
_NULL = 0xFFFFFFFF
_END, _TRANSLATION, _OBSOLETE, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 5, 6, 7, 8


def read_messages(file: Path) -> Iterator[tuple[str, str]]:
    """Give each message's context and English text."""
    context = source = ""
    for tag, value in _fields(_messages(file.read_bytes())):
        if tag == _CONTEXT:
            context = value.decode()
        elif tag == _SOURCE:
            source = value.decode()
        elif tag == _END:
            yield context, source


def _messages(data: bytes) -> bytes:
    place = _MAGIC_LENGTH
    while data[place] != _MESSAGES:
        place += 5 + _length(data, place + 1)
    return data[place + 5 : place + 5 + _length(data, place + 1)]


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place < len(data):
        tag = data[place]
        place += 1
        if tag in (_TRANSLATION, _SOURCE, _CONTEXT, _COMMENT):
            length = _length(data, place)
            place += 4
        else:
            length = {_END: 0, _OBSOLETE: 4}[tag]
        yield tag, data[place : place + length]
        place += length


def _length(data: bytes, place: int) -> int:
    length = int.from_bytes(data[place : place + 4])
    return 0 if length == _NULL else length
