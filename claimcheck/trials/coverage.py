"""What rules catch in a corpus, where they meet, and what no rule names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.rules.rulebook import Rulebook

_TOO_MANY = 0.5
_FEW = 20


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A counted thing that no rule names: how often, in which language, with which action, and one quote."""

    head: str
    action: str | None
    language: str
    count: int
    quote: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """``hits``: claims a rule made. ``overlaps``: of those, how many another rule of the same measure fits as well.

    ``conflicts``: how many a rule of *another* measure fits as well, so that only being more specific decided.
    """

    claims: int
    named: int
    hits: Mapping[str, int]
    overlaps: Mapping[str, int]
    conflicts: Mapping[str, int]
    unnamed: tuple[Unnamed, ...]

    @property
    def greedy(self) -> tuple[str, ...]:
        """Rules that name more than half of all claims: they are probably too broad."""
        enough = self.claims >= _FEW
        return tuple(rule for rule, count in self.hits.items() if enough and count > self.claims * _TOO_MANY)


def cover(claims: Iterable[Claim], rulebook: Rulebook) -> Coverage:
    """Counts over a corpus's claims."""
    total = 0
    hits: Counter[str] = Counter()
    overlaps: Counter[str] = Counter()
    conflicts: Counter[str] = Counter()
    open_ones: Counter[tuple[str, str | None, str]] = Counter()
    quotes: dict[tuple[str, str | None, str], str] = {}
    for claim in claims:
        total += 1
        if claim.measure is None:
            if claim.head is not None:
                key = (claim.head, claim.action, claim.language)
                open_ones[key] += 1
                quotes.setdefault(key, " ".join(claim.quote.split()))
            continue
        hits[claim.rule] += 1
        unit = "money" if claim.quantity.currency else claim.quantity.unit
        others = [
            one
            for one in rulebook.matching(claim.concept, claim.action, claim.population, unit)
            if one.id != claim.rule
        ]
        overlaps[claim.rule] += any(one.measure == claim.measure for one in others)
        conflicts[claim.rule] += any(one.measure != claim.measure for one in others)
    unnamed = sorted(open_ones.items(), key=lambda item: (-item[1], item[0][0], item[0][1] or "", item[0][2]))
    return Coverage(
        total,
        sum(hits.values()),
        dict(sorted(hits.items(), key=lambda item: (-item[1], item[0]))),
        overlaps,
        conflicts,
        tuple(
            Unnamed(head, action, language, count, quotes[head, action, language])
            for (head, action, language), count in unnamed
        ),
    )
