"""Which nation's people a figure counts: four Pakistanis are not four Indonesians, however alike they are told."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.context import gazetteer
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Rulebook


@cache
def _names(rulebook: Rulebook) -> tuple[dict[str, str], re.Pattern[str]]:
    """Name or demonym of a country → the country, and any of them; a hyphened one says whose side, not whose people."""
    places = gazetteer(rulebook)
    countries = {name: entry.normal for name, entry in places.entries.items() if entry.level == "country"}
    named = countries | places.demonyms
    listed = "|".join(map(re.escape, sorted(named, key=lambda name: (-len(name), name)))) or "(?!)"
    return named, re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])", re.IGNORECASE)


def nations(claim: Claim, text: str, rulebook: Rulebook) -> frozenset[str]:
    """The countries whose people a claim counts, as its own phrase names them; empty where it does not.

    Args:
        claim: a claim that counts people.
        text: the field of the article that the claim stands in.
    """
    named, pattern = _names(rulebook)
    told = named.get(claim.concept or "")
    found = {named[match.group().lower()] for match in _named(claim, text, pattern)}
    return frozenset(found | {told} if told else found)


def _named(claim: Claim, text: str, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """The names of countries in the counted phrase and directly behind it: *warga Korea Selatan*, "US marines"."""
    start, end = claim.number.end, max(claim.end, claim.number.end)
    found = [match for match in pattern.finditer(text, start, end) if match.group()[0].isupper()]
    behind = pattern.match(text, end + 1) if text[end : end + 1] == " " else None
    if behind is not None and behind.group()[0].isupper():
        found.append(behind)
    return found
