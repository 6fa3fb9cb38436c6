"""Where a claim stands as line and column, for code scanners and editors; both count from 1."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from claimcheck.model import Article, Claim


class Region(NamedTuple):
    """A stretch of a file; ``end_column`` is the column after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def region(article: Article, claim: Claim) -> Region:
    """The lines and columns of a claim; one from the title, which has no line of its own, is at the file's first."""
    if claim.field == "title":
        return Region(1, 1, 1, 1)
    return Region(*_place(article, claim.start), *_place(article, claim.end))


def uri(id: str) -> str:
    """An article id as a relative URI reference, or as it stands where it is a web address already."""
    if id.startswith(("http://", "https://")):
        return quote(id, safe="/:?&=#%+,;@~")
    # A colon in the first segment would read as a scheme (javascript:).
    return quote(id.replace("\\", "/"), safe="/~", errors="backslashreplace")


def _place(article: Article, offset: int) -> tuple[int, int]:
    before = article.text[:offset]
    return article.first_line + before.count("\n"), offset - before.rfind("\n")
