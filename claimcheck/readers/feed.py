"""RSS and Atom: one article an entry. What a feed holds is mostly a summary, and is flagged as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from claimcheck.model import Problem
from claimcheck.readers.encoding import tidy
from claimcheck.readers.page_facts import domain
from claimcheck.readers.source import Fault, Record, Source

_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF|channel)\b", re.IGNORECASE)
_MONTHS = {
    "mei": "May",
    "agu": "Aug",
    "ags": "Aug",
    "agt": "Aug",
    "okt": "Oct",
    "nop": "Nov",
    "des": "Dec",
    "peb": "Feb",
}
"""Indonesian months where they differ from what the mail date format knows."""
_MONTH = re.compile(r"\b(?:" + "|".join(_MONTHS) + r")\b", re.IGNORECASE)
_FULL_TEXT = 1500
"""Characters from which an entry is taken for the whole article."""


def read(source: Source) -> Iterator[Record | Problem]:
    """Every entry of a feed.

    Raises:
        Fault: it is no feed, or declares entities, whose expansion can fill any memory.
    """
    import feedparser

    data = source.all_bytes()
    if _ENTITY.search(data):
        raise Fault("declares XML entities: not read", code="xml")
    if not _FEED.search(data[:100_000]):
        raise Fault("not an RSS or Atom feed", code="xml")
    feed: Any = feedparser.parse(data, resolve_relative_uris=False)
    if not feed.entries:
        reason = f": {feed.bozo_exception}" if feed.get("bozo") else ""
        raise Fault(f"no entries in the feed{reason}", code="empty")
    channel = feed.feed.get("title")
    for number, entry in enumerate(feed.entries, 1):
        yield _record(entry, number, source.name, channel, feed.feed.get("language"))


def _record(entry: Any, number: int, name: str, channel: str | None, language: str | None) -> Record | Problem:
    contents = [str(one.get("value", "")) for one in entry.get("content", ())] or [str(entry.get("summary", ""))]
    text, flags = tidy(_plain(max(contents, key=len)))
    title = _plain(str(entry.get("title", ""))) or None
    address = entry.get("link") or None
    if not text and not title:
        return Problem(name, None, None, f"entry {number}: no text", code="empty")
    return Record(
        id=str(entry.get("id") or address or f"{name}:{number}"),
        text=text,
        title=title,
        source=domain(address) or channel,
        published=_published(entry),
        url=address,
        author=entry.get("author") or None,
        flags=flags if len(text) >= _FULL_TEXT else ("summary", *flags),
        hint=language,
    )


def _plain(markup: str) -> str:
    """The text of a piece of HTML, a line per block."""
    if "<" not in markup:
        return markup.strip()
    from lxml import etree, html

    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
    except (etree.LxmlError, ValueError):
        return ""
    for node in tree.iter("p", "br", "div", "li", "tr", "h1", "h2", "h3", "blockquote"):
        node.tail = "\n" + (node.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return "\n".join(line for line in lines if line)


def _published(entry: Any) -> str | None:
    """The entry's own date with its zone, which decides what *today* is in its text."""
    stated = str(entry.get("published") or entry.get("updated") or "")
    with suppress(ValueError):
        return datetime.fromisoformat(stated).isoformat()
    with suppress(ValueError, TypeError):
        return parsedate_to_datetime(_MONTH.sub(lambda month: _MONTHS[month[0].lower()], stated)).isoformat()
    return stated or None
