"""What a web page says about its own article: title, outlet, date with its zone, author, address, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

_TYPES = ("newsarticle", "article", "reportagenewsarticle", "blogposting", "webpage", "analysisnewsarticle")
_PUBLISHED = ("article:published_time", "og:published_time", "datepublished", "publishdate", "dc.date.issued", "date")
_ZONES = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00", "UTC": "+00:00", "GMT": "+00:00"}
_ZONED = re.compile(r"([+-]\d{2}):?(\d{2})$")
_SECOND_LEVEL = frozenset(
    ("co", "com", "or", "go", "ac", "sch", "net", "org", "web", "my", "gov", "edu", "desa", "biz")
)
_LONGEST_ADDRESS = 2000
_MOST_JSON = 400_000


class PageFacts(NamedTuple):
    """Facts as stated, each None when the page is silent. ``outlet`` is the site's registered domain,
    else the name it gives itself."""

    title: str | None
    outlet: str | None
    published: str | None
    author: str | None
    url: str | None
    language: str | None


def facts(tree: Any, url: str | None = None) -> PageFacts:
    """The facts of a parsed page; ``url`` is where it came from, when that is known better than the page knows it."""
    meta = _meta(tree)
    linked = _linked_data(tree)
    address = _address(url, *tree.xpath("//link[@rel='canonical']/@href"), meta.get("og:url"), _text(linked.get("url")))
    site = meta.get("og:site_name")
    return PageFacts(
        title=_title(tree, meta, linked, site),
        outlet=domain(address) or site or _name(linked.get("publisher")),
        published=_published(tree, meta, linked, address),
        author=_name(linked.get("author")) or meta.get("author") or meta.get("article:author"),
        url=address,
        language=_text(linked.get("inLanguage")) or tree.get("lang") or meta.get("og:locale"),
    )


def domain(address: str | None) -> str | None:
    """The part of an address a publisher registers: ``detik.com`` of ``https://news.detik.com/…``, ``tempo.co.id``."""
    host = _host(address) if address else ""
    parts = host.split(".")
    if len(parts) < 2 or not parts[-1].isalpha():
        return None
    keep = 3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _SECOND_LEVEL else 2
    return ".".join(parts[-keep:])


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = (node.get("property") or node.get("name") or node.get("itemprop") or "").lower()
        content = " ".join((node.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _linked_data(tree: Any) -> dict[str, Any]:
    """The page's own description of the article (JSON-LD), or nothing."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        text = script.text or ""
        if len(text) > _MOST_JSON:
            continue
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for one in _objects(value):
            kinds = one.get("@type", "")
            names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
            if any(str(name).lower() in _TYPES for name in names) and ("datePublished" in one or "headline" in one):
                return one
    return {}


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value:
            yield from _objects(one)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph", []))


def _title(tree: Any, meta: dict[str, str], linked: dict[str, Any], site: str | None) -> str | None:
    headings = [" ".join(node.text_content().split()) for node in tree.iter("h1")]
    pages = [" ".join((node.text or "").split()) for node in tree.xpath("//head/title")]
    for title in (_text(linked.get("headline")), meta.get("og:title"), *headings[:1], *pages):
        if title:
            return _without_site(title, site)
    return None


def _without_site(title: str, site: str | None) -> str:
    for mark in (" - ", " | ", " – ", " — "):
        before, found, after = title.rpartition(mark)
        if found and site and after.strip().lower().replace(".com", "") == site.lower().replace(".com", ""):
            return before.strip()
    return title


def _published(tree: Any, meta: dict[str, str], linked: dict[str, Any], address: str | None) -> str | None:
    times = [str(value) for value in tree.xpath("//time[@itemprop='datePublished']/@datetime")]
    for stated in (_text(linked.get("datePublished")), *(meta.get(name) for name in _PUBLISHED), *times):
        found = _moment(stated)
        if found:
            return found
    from htmldate import find_date

    # Its latest date is today by default, and what a page says must not depend on the day it is read.
    found = find_date(
        tree, extensive_search=False, original_date=True, url=address, outputformat="%Y-%m-%dT%H:%M:%S%z",
        min_date="1995-01-01", max_date="2100-01-01",
    )  # fmt: skip
    return _moment(found.removesuffix("T00:00:00")) if found else None


def _moment(stated: str | None) -> str | None:
    """An ISO date or date-time, or None; *WIB*, *WITA* and *WIT* are zones."""
    if not stated:
        return None
    text = " ".join(stated.replace("/", "-").split())
    for name, offset in _ZONES.items():
        text = re.sub(rf"\s?\b{name}$", offset, text)
    text = _ZONED.sub(r"\1:\2", text)
    text = re.sub(r"\s+(?=[+-]\d{2}:\d{2}$)", "", text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.date().isoformat() if len(text) <= 10 else moment.isoformat()


def _address(*candidates: str | None) -> str | None:
    for candidate in candidates:
        text = (candidate or "").strip()
        if len(text) < _LONGEST_ADDRESS and text.startswith(("http://", "https://")) and _host(text):
            return text
    return None


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # brackets that hold no address
        return ""


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        names = [name for one in value if (name := _name(one))]
        return ", ".join(names[:5]) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
