"""JSON lines: one article a line, ``id`` and ``text`` with what else is known. A bad line costs that line only."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, NoReturn

from claimcheck.model import Problem
from claimcheck.readers.encoding import decode, tidy
from claimcheck.readers.keys import given
from claimcheck.readers.source import Fault, Record, Source

OPTIONAL = ("title", "source", "published", "language", "url", "author")
_MAX_RATIO = 200
_RATIO_FROM = 50_000_000
"""A gzip file may unpack to this many bytes before its ratio is looked at."""


def read(source: Source) -> Iterator[Record | Problem]:
    """Every record of a JSONL file, in its order; gzip is opened when the name says so."""
    packed = source.name.endswith(".gz")
    stream: Any = gzip.GzipFile(fileobj=source.stream) if packed else source.stream
    number, unpacked = 0, 0
    while True:
        try:
            line, length, whole = _line(stream, source.max_bytes)
        except (EOFError, OSError, zlib.error) as error:
            raise Fault(f"broken gzip after line {number}: {error}", code="gzip", line=number or None) from None
        if not length:
            return
        number += 1
        unpacked += length
        if packed and unpacked > _RATIO_FROM and unpacked > _MAX_RATIO * max(1, source.stream.tell()):
            raise Fault("unpacks to far more than a text would: not read further", code="too-large", line=number)
        try:
            if not whole:
                raise Fault(f"too large: the line is longer than {source.max_bytes:,} bytes", code="too-large")
            if line.strip():
                yield _record(line, number, source.encoding)
        except Fault as fault:
            fault.line = number
            yield fault.problem(source.name)


def _line(stream: BinaryIO, limit: int) -> tuple[bytes, int, bool]:
    """The next line, its length, and whether all of it was kept; an overlong one is passed over piece by piece."""
    line = stream.readline(limit + 1)
    length, last = len(line), line
    while len(last) > limit and not last.endswith(b"\n"):
        last = stream.readline(limit + 1)
        length += len(last)
    return line, length, length == len(line) <= limit + 1


def _record(line: bytes, number: int, encoding: str | None) -> Record:
    try:
        text = line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as error:
        if line.startswith((b"\xff\xfe", b"\xfe\xff")):
            message = "JSON lines are UTF-8, and this is UTF-16"
            raise Fault(message, "convert the file to UTF-8", code="encoding") from None
        if not encoding or encoding == "auto":
            raise Fault(f"not UTF-8: byte 0x{line[error.start]:02x}", "or give --encoding", code="encoding") from None
        text = decode(line, encoding).text
    fields = _object(text)
    texts = {name for name, value in fields.items() if isinstance(value, str)}
    flags: list[str] = []
    values: dict[str, str | None] = {}
    for name in ("id", "text", *OPTIONAL):
        value = fields.get(given(name, fields, texts))
        if name == "id" and isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is not None and not isinstance(value, str):
            raise Fault(f"'{name}' should be a text, not {_kind(value)}", code="json")
        if value is not None:
            value, found = tidy(value)
            flags += [flag for flag in found if flag not in flags]
        values[name] = value
    identity, body = values["id"], values["text"]
    if body is None and isinstance(fields.get("articles"), list):
        hint = "give each of its articles a line of its own: jq -c '.articles[]' FILE > articles.jsonl"
        raise Fault("holds a list of 'articles', and is none itself", hint, code="json")
    if not identity:
        raise Fault("no 'id'", "every record needs an 'id' of its own", code="json")
    if body is None:
        raise Fault("no 'text'", "the article's words belong in 'text'", code="json")
    if not body.strip() and not (values["title"] or "").strip():
        raise Fault("no text", code="empty")
    return Record(
        identity,
        body,
        title=values["title"] or None,
        source=values["source"] or None,
        published=values["published"] or None,
        language=values["language"] or None,
        url=values["url"] or None,
        author=values["author"] or None,
        flags=tuple(flags),
        line=number,
    )


_CURES = {
    "Invalid control character at": "a text holds a tab or a control character, or is not closed",
    "Unterminated string starting at": "a text is not closed",
    "Extra data": "there is more behind the object; one record is one line",
}
"""What a person understands better than the parser's own words."""


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=str, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise Fault(f"not JSON: {_CURES.get(error.msg, error.msg)}", code="json", column=error.colno) from None
    except RecursionError:
        raise Fault("not read: nested too deeply", code="json") from None
    except ValueError as error:  # an integer of more than 4,300 digits
        raise Fault(f"not read: {error}", code="json") from None
    if not isinstance(value, dict):
        raise Fault(f"should be an object with 'id' and 'text', not {_kind(value)}", code="json")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Fault(f"{twice!r} is given twice", code="json")
    return found


def _refuse(constant: str) -> NoReturn:
    raise Fault(f"{constant} is not JSON", code="json")


def _kind(value: object) -> str:
    kinds = {bool: "true or false", dict: "an object", list: "a list", str: "a text", type(None): "null"}
    return kinds.get(type(value), "a number")
