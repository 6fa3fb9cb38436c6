"""WARC: the web pages of a crawl. A bad record costs that record; an archive cut short is said to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from claimcheck.model import Problem
from claimcheck.readers.encoding import decode
from claimcheck.readers.source import Fault, Record, Source
from claimcheck.runners import Failure, Runner

_BATCH = 256
_PAGE = ("text/html", "application/xhtml+xml")
_FOUND = 200


class Page(NamedTuple):
    """A page as the archive holds it; ``name`` is the archive's."""

    name: str
    url: str
    data: bytes
    charset: str | None


def read(source: Source) -> Iterator[Record | Problem]:
    """The article of every page in the archive that was found and is HTML; its address is its id.

    Pages are parsed in worker processes, where one that never ends can be stopped.
    """
    runner = Runner(jobs=source.jobs, isolated=True)
    batch: list[Page] = []
    for found in pages(source):
        if isinstance(found, Problem):
            yield found
            continue
        batch.append(found)
        if len(batch) == _BATCH:
            yield from _parsed(batch, runner)
            batch = []
    yield from _parsed(batch, runner)


def pages(source: Source) -> Iterator[Page | Problem]:
    """Every page of an archive that was found and is HTML, not yet parsed."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    number = 0
    try:
        for record in ArchiveIterator(
            source.stream, record_types=WarcRecordType.response, parse_http=True, auto_decode="all"
        ):
            number += 1
            yield from _page(record, number, source)
    except (OSError, ValueError, RuntimeError) as error:
        message = f"broken after record {number}: {error}; the rest is not read"
        yield Problem(source.name, None, None, message, code="warc")


def _page(record: Any, number: int, source: Source) -> Iterator[Page | Problem]:
    url = record.headers.get("WARC-Target-URI") or f"{source.name}:{number}"
    if record.http_headers is None:
        yield Problem(source.name, None, None, f"record {number}: cut short: {url}", code="warc")
        return
    if record.http_headers.status_code != _FOUND or (record.http_content_type or "").lower() not in _PAGE:
        return
    stated = record.content_length
    data = record.reader.read(source.max_bytes + 1)
    encoded = "chunked" in (record.http_headers.get("Transfer-Encoding") or "").lower() or bool(
        record.http_headers.get("Content-Encoding")
    )
    if len(data) > source.max_bytes:
        yield Problem(source.name, None, None, f"record {number}: too large: {url}", code="too-large")
    elif (stated and not data) or (not encoded and len(data) < stated) or record.headers.get("WARC-Truncated"):
        yield Problem(source.name, None, None, f"record {number}: cut short: {url}", code="warc")
    else:
        yield Page(source.name, url, data, record.http_charset)


def _parsed(batch: list[Page], runner: Runner) -> Iterator[Record | Problem]:
    for page, found in zip(batch, runner.map(parse, batch, lambda page: len(page.data)), strict=True):
        if isinstance(found, Failure):
            yield Problem(page.name, None, None, f"{page.url}: {found}", code=found.reason)
        else:
            yield found


def parse(page: Page) -> Record | Problem:
    """The article of one page, or what keeps it from being one."""
    from claimcheck.readers import webpage

    try:
        decoded = decode(page.data, page.charset or webpage.declared_charset(page.data))
        return replace(webpage.record(decoded.text, page.url, url=page.url, flags=decoded.flags), url=page.url)
    except Fault as fault:
        return Problem(page.name, None, None, f"{page.url}: {fault.message}", fault.hint, fault.code)
