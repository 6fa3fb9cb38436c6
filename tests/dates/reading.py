"""How the tables of this folder write what was found: ``12 Juli 2025 = 2025-07-12``, ``-`` for nothing."""

from __future__ import annotations

from functools import cache

from claimcheck import dates
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon
from claimcheck.rules import load_rulebook

PUBLISHED = "2025-07-16T20:00"  # a Wednesday


@cache
def lexicon(code: str) -> Lexicon:
    return load_rulebook().languages[code]


def find(code: str, text: str) -> tuple[DateMention, ...]:
    return dates.find(text, lexicon(code))


def when(mention: DateMention, published: str | None = PUBLISHED) -> str:
    period = dates.resolve(mention, published)
    if period is None:
        return "?" if mention.valid else "!"
    if period.start == period.end:
        return str(period.start)
    return f"{period.start}..{period.end}"


def read(code: str, text: str, published: str | None = PUBLISHED) -> str:
    return "; ".join(f"{mention.text} = {when(mention, published)}" for mention in find(code, text)) or "-"
