"""What others call the facts of an article: front matter and tables are mostly written for something else first."""

from __future__ import annotations

from collections.abc import Container

_OTHERS = {
    "title": ("headline", "judul"),
    "source": ("outlet", "publisher", "media", "sumber"),
    "published": ("published_at", "date", "datetime", "pubdate", "tanggal"),
    "language": ("lang", "bahasa"),
    "url": ("link", "permalink"),
    "author": ("byline", "penulis"),
}


def given(name: str, fields: Container[str], texts: Container[str]) -> str:
    """The key under which ``fields`` hold a fact: its own name where it is there, else another's name for it.

    ``texts`` are the keys of those that are texts: a list of media is no outlet.
    """
    if name in fields:
        return name
    return next((key for key in _OTHERS.get(name, ()) if key in texts), name)
