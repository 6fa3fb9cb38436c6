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


def given(name: str, fields: Container[str]) -> str:
    """The key under which ``fields`` hold a fact: its own name where it is there, else another's name for it.

    Callers leave out what is no text: a list of media is no outlet.
    """
    return next((key for key in (name, *_OTHERS.get(name, ())) if key in fields), name)
