"""Small values in JSON files of their own: read field by field, written whole beside and renamed."""

from pathlib import Path
from typing import Generic, TypeVar

import msgspec
from msgspec import Struct

from reader.desk.characters import storable
from reader.desk.files import read_bounded, write_beside

LONGEST_FILE = 1024 * 1024
"""Bytes; a longer file is not one of ours."""

Value = TypeVar("Value", bound=Struct)


class Record(Generic[Value]):
    """Hold a value and the file that remembers it; where nothing can be written, the value alone.

    ``value`` is what this copy of the reader goes by. The type has a default for every field; a field that is
    missing, damaged or out of its range gets it, and the others keep what they say. ``schema`` is a number for later
    versions of the program, to tell what they read.
    """

    def __init__(self, file: Path, kind: type[Value], schema: int, *, remembers: bool) -> None:
        self._file = file
        self._kind = kind
        self._schema = schema
        self._remembers = remembers
        self.value = _from_fields(kind, self._read())

    def save(self, value: Value) -> None:
        """Keep a value; what another copy of the reader changed in other fields meanwhile stays in the file.

        Raises DeskError ``desk_disk_full`` or ``desk_not_written``.
        """
        if value != self.value:
            wanted, before = _to_fields(value), _to_fields(self.value)
            changed = {name: field for name, field in wanted.items() if field != before[name]}
            self._write(value, wanted | self._read() | changed)

    def overwrite(self, value: Value) -> None:
        """Keep a value and nothing of what another copy of the reader wrote meanwhile. Raises DeskError as ``save``."""
        self._write(value, self._read() | _to_fields(value))

    def _write(self, value: Value, fields: dict[str, object]) -> None:
        if self._remembers:
            write_beside(self._file, msgspec.json.format(msgspec.json.encode({"schema": self._schema} | fields)))
        self.value = value

    def _read(self) -> dict[str, object]:
        try:
            data = read_bounded(self._file, LONGEST_FILE) or b"{}"
            fields = msgspec.json.decode(data.decode("utf-8", "replace"))
        except (OSError, msgspec.DecodeError, RecursionError):
            return {}  # a file that says nothing leaves the defaults
        return fields if isinstance(fields, dict) else {}


def _from_fields(kind: type[Value], fields: dict[str, object]) -> Value:
    known = {}
    for field in msgspec.structs.fields(kind):
        if field.encode_name in fields:
            try:
                known[field.name] = msgspec.convert(fields[field.encode_name], field.type)
            except msgspec.ValidationError:
                continue
    return kind(**known)


def _to_fields(value: Struct) -> dict[str, object]:
    return {name: _storable(field) for name, field in msgspec.to_builtins(value).items()}


def _storable(value: object) -> object:
    """Give a value whose texts can be written, however deep they stand in it."""
    match value:
        case str():
            return storable(value)
        case dict():
            return {name: _storable(one) for name, one in value.items()}
        case list() | tuple():
            return [_storable(one) for one in value]
        case _:
            return value
