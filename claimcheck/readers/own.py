"""Which files are claimcheck's own output: never read as articles, and free to be written anew.

Told by what every report of a format carries, so that an article that only speaks of claimcheck stays an article.
"""

from __future__ import annotations

import os
import re
from functools import cache
from typing import BinaryIO

_LOOK = 4096
_PAGE = re.compile(r"<meta[^>]{0,80}name=[\"']generator[\"'][^>]{0,80}content=[\"']claimcheck", re.IGNORECASE)
_RECORD = re.compile(
    rb'\{\s*"schema":\s*"claimcheck/'  # a report or a claim
    rb'|\{"id":\s*"[^"]*",\s*"measure":\s*"[^"]*",\s*"title":\s*".*?",\s*"scope":'  # a comparison
    rb'|\{"article":\s*"(?:[^"\\]|\\.)*",\s*"start":\s*[0-9]+,\s*"end":\s*[0-9]+,\s*"text":'  # a quantity
    rb'|\{\s*"origins":\s*\[\s*(?:\]|\{\s*"id":\s*"[^"]*",\s*"articles":)'
    rb'|\{.{0,300}"driver":\s*\{\s*"name":\s*"claimcheck"'  # SARIF
    rb'|[\[{].{0,400}"id": "urn:claimcheck:',  # Web annotations
    re.DOTALL,
)
_TABLE = (b"comparison,title,measure,verdict,", b"claim,article,source,published,", b"article,start,end,text,low,high,")
_MARKDOWN_END = re.compile(rb"\n<sub>[^\n]*claimcheck [^\n]*</sub>\s*\Z")
_LISTED = re.compile(
    r"[^\n]{0,4000}\.(?:txt|text|md|markdown|html?|xhtml|csv|pdf|rss|atom|xml|warc|gz|jsonl|ndjson):[0-9]+: "
    r"(?:[~<>]*-?[0-9.]+|[^\n]*: no quantity, )[^\n]*"
)
_BOM = b"\xef\xbb\xbf"


def is_report(stream: BinaryIO) -> bool:
    """Whether an opened regular file is output of ours; the stream is back at its beginning afterwards."""
    head = stream.read(_LOOK)
    try:
        stream.seek(-min(_LOOK, stream.seek(0, os.SEEK_END)), os.SEEK_END)
        tail = stream.read(_LOOK)
    finally:
        stream.seek(0)
    return _is_report(head.removeprefix(_BOM), tail)


def is_report_file(path: str | os.PathLike[str]) -> bool:
    """The same of a path; False when it cannot be read."""
    try:
        with open(path, "rb") as stream:
            return is_report(stream)
    except OSError:
        return False


def is_page(head: str) -> bool:
    """Whether the beginning of a decoded web page is that of a report."""
    return _PAGE.search(head) is not None


def _is_report(head: bytes, tail: bytes) -> bool:
    if head.startswith((b"{", b"[")):
        return _RECORD.match(head) is not None
    if head.startswith(_TABLE):
        return True
    if head.lstrip().startswith(b"<"):
        return is_page(head.decode("utf-8", "replace"))
    if head.startswith(b"# ") and _MARKDOWN_END.search(tail):
        return True
    return _is_plain(head.decode("utf-8", "replace"), tail.decode("utf-8", "replace"), whole=len(head) < _LOOK)


def _is_plain(head: str, tail: str, *, whole: bool) -> bool:
    """A plain report ends with what was scanned and what came out; a plain list names an article on every line."""
    last = tail.rstrip().rpartition("\n")[2]
    if last[:1].isdecimal() and any(shape.match(last) for shape in _endings()):
        return True
    lines = head.splitlines() if whole else head.splitlines()[:-1]
    return bool(lines) and all(_LISTED.fullmatch(line) for line in lines)


@cache
def _endings() -> tuple[re.Pattern[str], ...]:
    """The last line of a plain report, in every language reports are written in."""
    from claimcheck.renderers.messages import languages, load

    keys = ("standfirst", "standfirst-one", "standfirst-news")
    told = [load(code)(f"report.{key}") for code in languages() for key in keys]
    return tuple(re.compile(re.sub(r"\\{\w+\\}", r"[0-9][0-9.,]* [^.;]{1,60}", re.escape(text))) for text in told)
