"""The clause around a claim, and the words that the rules list for what it may tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article, Claim

_BEFORE, _AFTER = 160, 120
_CUT = re.compile(r"[.!?;]\s|\n")


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch around a span that no full stop, semicolon or line break interrupts, at most a few lines long."""
    left = max(0, start - _BEFORE)
    for match in _CUT.finditer(text, left, start):
        left = match.end()
    right = _CUT.search(text, end, min(len(text), end + _AFTER))
    return left, right.start() if right else min(len(text), end + _AFTER)


def field_text(article: Article, claim: Claim) -> str:
    """The text a claim's offsets point into."""
    return article.text if claim.field == "text" else article.title or ""


@cache
def choices(lexicon: Lexicon, key: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each of the things that a list of ``comparing.yaml`` tells apart, with its words."""
    table: Mapping[str, Iterable[str]] = lexicon.section("comparing").get(key, {})
    return tuple(
        (name, re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in words) + r")(?!\w)", re.IGNORECASE))
        for name, words in table.items()
    )


def last_told(found: Sequence[tuple[int, str]], at: int) -> str | None:
    """Of words and where they stand the nearest before a place, else the first."""
    before = [item for item in found if item[0] < at]
    return max(before)[1] if before else min(found)[1] if found else None
