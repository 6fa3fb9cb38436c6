"""Saved web pages: the article's text out of everything around it, and what the page says about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from claimcheck.model import Problem
from claimcheck.readers import own
from claimcheck.readers.encoding import decode
from claimcheck.readers.page_facts import PageFacts, facts
from claimcheck.readers.source import Fault, Record, Source

_MAX_TAGS = 60_000
_RAW_FACTOR = 4
"""A saved page may be this much larger than an article: most of it is pictures in ``data:`` addresses."""
_DATA_ADDRESS = re.compile(
    r"data:[a-z]{1,20}/[a-z0-9.+-]{1,60}(?:;[a-z0-9=-]{1,40}){0,3},[^\"'\s)>]{100,}", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([a-zA-Z0-9_.:-]{2,40})", re.IGNORECASE)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NEVER_SHOWN = ("script", "style", "template", "noscript", "iframe", "object", "svg", "dialog")
_FOOTNOTE = re.compile(r"\s*(?:\[\s*\w{1,4}\s*\]|[*†‡§]{1,3})\s*")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_SQUARED_UNIT = re.compile(r"\b(?:k|c|m|d|h|da)?m\s?$", re.IGNORECASE)
_WALLS = re.compile(
    r"enable javascript|javascript (?:is|harus|perlu) (?:disabled|required|diaktifkan)|aktifkan javascript"
    r"|page (?:not|cannot be) found|halaman (?:yang anda cari )?tidak ditemukan|\b404\b|access denied|akses ditolak"
    r"|subscribe to (?:continue|read)|berlangganan untuk (?:membaca|melanjutkan)|accept (?:all )?cookies"
    r"|verify (?:that )?you are (?:a )?human|checking your browser",
    re.IGNORECASE,
)
_WALL_TEXT = 600
_PAGES = re.compile(r"(?:halaman|hal\.?|page)\s*:?\s*1\s*2\b", re.IGNORECASE)
_LAYOUT = "//table[.//td//p or .//td//h1 or .//td//table]"
"""Tables that place things on the page; what tells figures has no paragraphs in its cells."""
_RELATED = "//*[contains(@class, 'linksisip') or contains(@class, 'baca-juga') or contains(@class, 'bacajuga')]"


def read(source: Source) -> Iterator[Record | Problem]:
    """The one article of a saved page.

    Slow for hostile pages, as the parser can neither be interrupted nor bounded: to be run where it can be killed.

    Raises:
        Fault: there is no article in it, or more markup than any article has.
    """
    limit = source.max_bytes * _RAW_FACTOR
    data = Source(source.name, source.stream, source.encoding, limit).all_bytes()
    declared = source.encoding or declared_charset(data)
    decoded = decode(data, declared)
    if decoded.warning:
        yield source.warn(decoded.warning, "give --encoding if that is wrong", code="encoding")
    if own.is_page(decoded.text[:20_000]):
        yield source.warn("a report of claimcheck itself: not read", code="own-report")
        return
    page = _DATA_ADDRESS.sub("data:,", decoded.text)
    if len(page) > source.max_bytes:
        raise Fault(f"too large: more than {source.max_bytes:,} bytes without its pictures", code="too-large")
    yield record(page, source.name, flags=decoded.flags)


def record(page: str, name: str, *, url: str | None = None, flags: tuple[str, ...] = ()) -> Record:
    """The article of one decoded page. ``name`` becomes its id.

    Raises:
        Fault: as :func:`read`.
    """
    if page.count("<") > _MAX_TAGS:
        raise Fault(f"too complex: more than {_MAX_TAGS:,} tags", code="too-complex")
    if not page.strip():
        raise Fault("no text", code="empty")
    tree = _tree(page)
    known = facts(tree, url)
    incomplete = _PAGES.search(tree.text_content()) is not None
    _strip(tree)
    text = _text(tree, url or known.url)
    if not text:
        raise Fault("no text: no article was found in the page", code="empty")
    if len(text) < _WALL_TEXT and _WALLS.search(text):
        raise Fault("not an article: a notice about cookies, scripts, payment or a missing page", code="not-article")
    found = (*flags, "incomplete") if incomplete else flags
    return _record(name, text, known, found)


def _record(name: str, text: str, known: PageFacts, flags: tuple[str, ...]) -> Record:
    return Record(
        id=name,
        text=text,
        title=known.title,
        source=known.outlet,
        published=known.published,
        url=known.url,
        author=known.author,
        flags=flags,
        hint=known.language,
    )


def declared_charset(data: bytes) -> str | None:
    """The encoding a page names in its head, as browsers understand the name."""
    found = _CHARSET.search(data[:4096])
    if found is None:
        return None
    name = found[1].decode("ascii").lower()
    return "cp1252" if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii") else name


def _tree(page: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(page.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise Fault(f"no text: not a page that can be parsed ({error})", code="empty") from None
    return tree


def _strip(tree: Any) -> None:
    """Remove what no reader sees, and turn raised figures into what they mean before they stick to a number."""
    for node in list(tree.iter(*_NEVER_SHOWN)):
        node.drop_tree()
    for node in tree.xpath("//*[@hidden or @aria-hidden='true' or @style]"):
        shown = not _HIDING.search(node.get("style", "")) and node.get("hidden") is None
        if (not shown or node.get("aria-hidden") == "true") and node.getparent() is not None:
            node.drop_tree()
    for node in tree.xpath(_RELATED):
        if node.getparent() is not None:
            node.drop_tree()
    for node in list(tree.iter("sup")):
        _lower(node)
    for table in tree.xpath(_LAYOUT):
        for node in list(table.iter("table", "tbody", "thead", "tr", "td", "th")):
            node.tag = "div"


def _lower(node: Any) -> None:
    """A ``<sup>``: a footnote goes, an exponent stays as a raised figure, anything else as plain text."""
    content = node.text_content().strip()
    before = _text_before(node)
    digits = content.lstrip("+-−").isdecimal()
    note = bool(node.xpath(".//a")) or _FOOTNOTE.fullmatch(content) is not None
    if note or (digits and not before[-1:].isdigit() and not _SQUARED_UNIT.search(before)):
        node.drop_tree()
    elif digits:
        tail = node.tail or ""
        node.tail = content.translate(_RAISED) + tail
        for child in list(node):
            node.remove(child)
        node.text = None
        node.drop_tree()
    else:
        node.drop_tag()


def _text_before(node: Any) -> str:
    earlier = node.getprevious()
    if earlier is not None:
        return str(earlier.tail or earlier.text_content() or "")
    parent = node.getparent()
    return str(parent.text or "") if parent is not None else ""


def _text(tree: Any, url: str | None) -> str:
    import trafilatura
    from trafilatura.meta import reset_caches

    try:
        found = trafilatura.extract(
            tree, url=url, output_format="txt", include_comments=False, include_tables=True, deduplicate=False
        )
    finally:
        reset_caches()  # its caches grow, and would let one page change how the next is read
    return (found or "").strip()
