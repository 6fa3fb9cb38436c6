"""CSV: a header with a ``text`` column and what else is known, and one article a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from claimcheck.model import Problem
from claimcheck.readers.encoding import decode
from claimcheck.readers.keys import given
from claimcheck.readers.source import Fault, Record, Source

_FACTOR = 40
"""A table may be as large as this many articles of the largest size."""
_COLUMNS = ("id", "text", "title", "source", "published", "language", "url", "author")
_OTHER_DELIMITERS = (";", "\t", "|")


def read(source: Source) -> Iterator[Record | Problem]:
    """Every row of a CSV file. A ragged row costs that row; an unclosed quote costs the rest.

    Raises:
        Fault: there is no ``text`` column, or the file is no comma-separated table; ``line`` is where it broke.
    """
    data = Source(source.name, source.stream, source.encoding, source.max_bytes * _FACTOR).all_bytes()
    decoded = decode(data, source.encoding)
    if decoded.warning:
        yield source.warn(decoded.warning, "give --encoding if that is wrong", code="encoding")
    delimiter, body = _declared_delimiter(decoded.text)
    csv.field_size_limit(max(131_072, source.max_bytes))
    rows = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    skipped = 1 if body is not decoded.text else 0
    try:
        header = [name.strip().lower() for name in next(rows, [])]
        _check(header, delimiter)
        first = rows.line_num
        for row in rows:
            line, first = first + skipped + 1, rows.line_num
            if any(cell.strip() for cell in row):
                yield _record(header, row, source.name, line, decoded.flags)
    except csv.Error as error:
        reason = "a quote is opened and never closed" if "unexpected end" in str(error) else str(error)
        raise Fault(f"not CSV: {reason}", code="csv", line=rows.line_num + skipped) from None


def _record(header: list[str], row: list[str], name: str, line: int, flags: tuple[str, ...]) -> Record | Problem:
    if len(row) != len(header):
        message = f"the row has {len(row)} cells, the header {len(header)}"
        return Problem(name, line, None, message, "a text that holds commas needs quotes", "csv")
    values = dict(zip(header, row, strict=True))
    text = values["text"]
    if not text.strip():
        return Problem(name, line, None, "no text", code="empty")
    told = {column: values.get(given(column, values, values), "").strip() or None for column in _COLUMNS}
    return Record(
        id=told["id"] or f"{name}:{line}",
        text=text,
        title=told["title"],
        source=told["source"],
        published=told["published"],
        language=told["language"],
        url=told["url"],
        author=told["author"],
        flags=flags,
        line=line,
    )


def _declared_delimiter(text: str) -> tuple[str, str]:
    """The delimiter, and the text behind Excel's own ``sep=;`` line when there is one."""
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):
        return text[4], text[text.index("\n") + 1 :] if "\n" in text else ""
    return ",", text


def _check(header: list[str], delimiter: str) -> None:
    if "text" in header:
        if len(set(header)) != len(header):
            raise Fault("the header names a column twice", code="csv", line=1)
        return
    other = next((one for one in _OTHER_DELIMITERS if one in "".join(header)), None)
    if other is not None and other != delimiter:
        shown = "tabs" if other == "\t" else repr(other)
        raise Fault(
            f"no 'text' column: the file seems to be separated by {shown}, not by commas",
            "save it with commas, or put 'sep=" + other.replace("\t", "<tab>") + "' on a first line",
            code="csv",
            line=1,
        )
    raise Fault("no 'text' column in the header", f"it reads {', '.join(_COLUMNS)}", code="csv", line=1)
