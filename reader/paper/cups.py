"""The door to CUPS: requests of the Internet Printing Protocol to the daemon of this computer (RFC 8011).

Through libcups, by ctypes, rather than through ``lp`` and ``lpstat``: the library is there wherever Qt can print, the
programs are not; it tells what became of a job, and why one was refused, in numbers, where they tell it in sentences.
Of the library only functions on its own opaque handles are used, and none of its structures, so that no layout in
memory is ours to get wrong. Requests are spelled out instead of calling ``cupsGetDests2`` and its kin, because those
look around the network; here the only peer is the daemon, through its Unix socket, and a server elsewhere that a
``client.conf`` names is left to Qt.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from ctypes import CDLL, CFUNCTYPE, POINTER, c_char_p, c_double, c_int, c_size_t, c_void_p
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reader.paper.ipp import NUMBERS, STRINGS, Attributes, Entry, Operation, Status, Tag, Value

_LIBRARIES = ("libcups.so.2", "libcups.2.dylib")
_PATIENCE_SECONDS = 5
"""How long the daemon may take to say something."""
_CHUNK = 1 << 16

# What libcups calls them in http.h.
_AF_LOCAL = 1
_ENCRYPTION_NEVER = 1
_STATUS_CONTINUE = 100
_STATUS_UNAUTHORIZED = 401
_MEANINGS = {
    403: Status.FORBIDDEN,
    404: Status.NOT_FOUND,
    413: Status.REQUEST_TOO_LARGE,
    1000: Status.AUTHENTICATION_CANCELLED,
}
_FIRST_REFUSAL = 0x0400

_PASSWORD = CFUNCTYPE(c_char_p, c_char_p, c_void_p, c_char_p, c_char_p, c_void_p)

_FUNCTIONS: Mapping[str, tuple[object, tuple[object, ...]]] = {
    "cupsServer": (c_char_p, ()),
    "cupsUser": (c_char_p, ()),
    "cupsGetDefault2": (c_char_p, (c_void_p,)),
    "cupsSetPasswordCB2": (None, (_PASSWORD, c_void_p)),
    "cupsDoRequest": (c_void_p, (c_void_p, c_void_p, c_char_p)),
    "cupsSendRequest": (c_int, (c_void_p, c_void_p, c_char_p, c_size_t)),
    "cupsWriteRequestData": (c_int, (c_void_p, c_char_p, c_size_t)),
    "cupsGetResponse": (c_void_p, (c_void_p, c_char_p)),
    "cupsLastError": (c_int, ()),
    "httpConnect2": (c_void_p, (c_char_p, c_int, c_void_p, c_int, c_int, c_int, c_int, c_void_p)),
    "httpSetTimeout": (None, (c_void_p, c_double, c_void_p, c_void_p)),
    "httpClose": (None, (c_void_p,)),
    "httpGetStatus": (c_int, (c_void_p,)),
    "ippLength": (c_size_t, (c_void_p,)),
    "ippNewRequest": (c_void_p, (c_int,)),
    "ippDelete": (None, (c_void_p,)),
    "ippAddStrings": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int, c_char_p, POINTER(c_char_p))),
    "ippAddInteger": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int)),
    "ippFirstAttribute": (c_void_p, (c_void_p,)),
    "ippNextAttribute": (c_void_p, (c_void_p,)),
    "ippGetName": (c_char_p, (c_void_p,)),
    "ippGetGroupTag": (c_int, (c_void_p,)),
    "ippGetValueTag": (c_int, (c_void_p,)),
    "ippGetCount": (c_int, (c_void_p,)),
    "ippGetString": (c_char_p, (c_void_p, c_int, c_void_p)),
    "ippGetInteger": (c_int, (c_void_p, c_int)),
    "ippGetBoolean": (c_int, (c_void_p, c_int)),
}


class Refusal(Exception):
    """Carry why the daemon did not do what was asked: a status of IPP, or SERVICE_UNAVAILABLE if it is not there."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(hex(status))


_no_password = _PASSWORD(lambda *_: None)
"""The library would ask for it in the terminal that the program was started from."""


@cache
def _library() -> CDLL | None:
    """Load libcups; None where it is not installed."""
    for name in _LIBRARIES:
        try:
            library = CDLL(name)
        except OSError:
            continue
        for function, (result, arguments) in _FUNCTIONS.items():
            entry = getattr(library, function)
            entry.restype, entry.argtypes = result, arguments
        return library
    return None


class PrintService:
    """Ask the daemon, within a context. Belongs to the thread that enters it.

    ``socket`` is where it listens, if not where libcups knows. Entering and asking raise Refusal; each takes a few
    seconds at most where the daemon is silent.
    """

    def __init__(self, socket: Path | None = None) -> None:
        self._socket = socket
        self._http: int | None = None

    def __enter__(self) -> Self:
        library = _library()
        if library is None:
            raise Refusal(Status.SERVICE_UNAVAILABLE)
        self._cups: Any = library
        self._cups.cupsSetPasswordCB2(_no_password, None)
        self._http = self._connect(str(self._socket).encode() if self._socket else self._cups.cupsServer())
        if self._http is None:
            raise Refusal(Status.SERVICE_UNAVAILABLE)
        self._cups.httpSetTimeout(self._http, _PATIENCE_SECONDS, None, None)
        return self

    def _connect(self, server: bytes) -> int | None:
        if not server.startswith(b"/"):
            return None
        handle: int | None = self._cups.httpConnect2(
            server, 0, None, _AF_LOCAL, _ENCRYPTION_NEVER, 1, _PATIENCE_SECONDS * 1000, None
        )
        return handle

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._cups.httpClose(self._http)
        self._http = None

    def default_printer(self) -> str:
        """Give the name of the printer that this person prints on if nothing is said, or an empty text."""
        name: bytes | None = self._cups.cupsGetDefault2(self._http)
        return (name or b"").decode()

    def user(self) -> str:
        """Give the name under which this person prints."""
        name: bytes = self._cups.cupsUser()
        return name.decode()

    def ask(self, operation: Operation, entries: Iterable[Entry]) -> list[Attributes]:
        """Ask something, and give the attributes of each thing that the answer tells of."""
        response = self._cups.cupsDoRequest(self._http, self._request(operation, entries), b"/")
        return self._answer(response)

    def hand_over(
        self, operation: Operation, entries: Iterable[Entry], resource: str, data: bytes, told: Callable[[int], None]
    ) -> list[Attributes]:
        """Ask something of a resource, followed by data, and give the answer as ``ask`` does.

        ``told`` is called with the number of bytes that are sent; if it raises, the daemon forgets the request.
        """
        request, path = self._request(operation, entries), resource.encode()
        try:
            status = _STATUS_UNAUTHORIZED
            # The daemon may ask who this is: libcups has an answer the next time, or gives up with another status.
            while status == _STATUS_UNAUTHORIZED:
                length = self._cups.ippLength(request) + len(data)
                if self._cups.cupsSendRequest(self._http, request, path, length) == _STATUS_CONTINUE:
                    self._write(data, told)
                response = self._cups.cupsGetResponse(self._http, path)
                status = self._cups.httpGetStatus(self._http)
        finally:
            self._cups.ippDelete(request)
        if response is None:
            raise Refusal(_MEANINGS.get(status, Status.SERVICE_UNAVAILABLE))
        return self._answer(response)

    def _write(self, data: bytes, told: Callable[[int], None]) -> None:
        """Send data until it is all there, or until the daemon says something, which it does to refuse it."""
        for start in range(0, len(data), _CHUNK):
            told(start)
            chunk = data[start : start + _CHUNK]
            if self._cups.cupsWriteRequestData(self._http, chunk, len(chunk)) != _STATUS_CONTINUE:
                return
        told(len(data))

    def _request(self, operation: Operation, entries: Iterable[Entry]) -> int:
        request: int = self._cups.ippNewRequest(operation)
        for group, kind, name, value in entries:
            if isinstance(value, int):
                self._cups.ippAddInteger(request, group, kind, name.encode(), value)
            else:
                texts = (c_char_p * len(value))(*(text.encode() for text in value))
                self._cups.ippAddStrings(request, group, kind, name.encode(), len(value), None, texts)
        return request

    def _answer(self, response: int | None) -> list[Attributes]:
        """Read a response and let go of it."""
        status = self._cups.cupsLastError()
        things = [] if response is None else list(self._things(response))
        self._cups.ippDelete(response)
        if response is None and status == Status.INTERNAL_ERROR:
            # The library's own word for a daemon that is silent or went away.
            status = Status.SERVICE_UNAVAILABLE
        if status >= _FIRST_REFUSAL:
            raise Refusal(status)
        return things

    def _things(self, response: int) -> Iterator[Attributes]:
        """List what a response tells of; separators without a name stand between the things."""
        thing: Attributes = {}
        entry = self._cups.ippFirstAttribute(response)
        while entry is not None:
            name: bytes | None = self._cups.ippGetName(entry)
            if name is None:
                yield thing
                thing = {}
            elif self._cups.ippGetGroupTag(entry) != Tag.OPERATION:
                thing[name.decode()] = tuple(self._values(entry))
            entry = self._cups.ippNextAttribute(response)
        yield thing

    def _values(self, entry: int) -> Iterator[Value]:
        kind = self._cups.ippGetValueTag(entry)
        for place in range(self._cups.ippGetCount(entry)):
            if kind in STRINGS:
                yield self._cups.ippGetString(entry, place, None).decode("utf-8", "replace")
            elif kind in NUMBERS:
                yield self._cups.ippGetInteger(entry, place)
            elif kind == Tag.BOOLEAN:
                yield bool(self._cups.ippGetBoolean(entry, place))
