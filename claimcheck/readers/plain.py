"""Plain text and Markdown: the whole file is one article, with an optional front matter."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Problem
from claimcheck.readers import front_matter
from claimcheck.readers.encoding import decode
from claimcheck.readers.source import Fault, Record, Source


def read(source: Source) -> Iterator[Record | Problem]:
    """The one article of a text file. A headline on its first line stays in the body, where its offsets are."""
    decoded = decode(source.all_bytes(), source.encoding)
    if decoded.warning:
        yield source.warn(decoded.warning, "give --encoding if that is wrong", code="encoding")
    fields = front_matter.split(decoded.text)
    body = decoded.text[fields.body :]
    if not body.strip():
        raise Fault("no text", "the file is empty but for its front matter" if fields.body else "", code="empty")
    yield Record(
        id=source.name,
        text=body,
        title=fields.values.get("title"),
        source=fields.values.get("source"),
        published=fields.values.get("published"),
        language=fields.values.get("language"),
        url=fields.values.get("url"),
        author=fields.values.get("author"),
        flags=decoded.flags,
        line=fields.lines.get("published"),
        first_line=decoded.text.count("\n", 0, fields.body) + 1,
    )
