"""Two articles' figures that are each the other's likest: rival counts of one thing lie close together.

Whether two figures that differ are of one thing is mostly asked of their words alone. Where the words leave it open,
the rest of both articles tells: of all that one article counts, nothing is liker to this figure, and the other way
round. Figures that lie so near each other besides are seldom of two things. Sums and measurements need hardly a word in
common where each article gives one in that currency or unit: the only tunnel's length, the only price that thieves ask.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.compare.subjects import Subject
from claimcheck.rules.rulebook import Rulebook

_COUNTED = ((Decimal("1.25"), 0.2), (Decimal("1.5"), 0.4))
"""How like two counterparts must be at the least, by the ratio of their numbers, the nearest first; further apart
nothing is said."""
_MEASURED = ((Decimal(2), 0.05),)
"""The same for sums and measurements, where each article gives few of them."""
_SHARES = ((Decimal(2), 0.1),)
"""The same for percentages, which may be of anything: a word of the clauses must be shared."""
_FEW = {"money": 2, "unit": 1}
"""How many sums of a currency, or measurements in a unit, are few."""
_PERCENT = frozenset({"percent", "percentage-point"})
_LEAST = min(table[0][1] for table in (_COUNTED, _MEASURED, _SHARES))


class Counterparts:
    """The claims of one room in a story, each with the figure of its kind that is likest to it in another article."""

    def __init__(self, faces: Sequence[Subject], kinds: Sequence[tuple[str, ...]], rulebook: Rulebook) -> None:
        self._faces = faces
        self._kinds = kinds
        self._spans = frozenset(rulebook.tables.get("dimensions", {}).get("time", ()))
        self._told: dict[tuple[tuple[str, ...], str], set[Decimal | None]] = defaultdict(set)
        """By kind and article, all figures."""
        for face, kind in zip(faces, kinds, strict=True):
            self._told[kind, face.claim.article].add(face.number)
        self._likest: dict[tuple[int, str], tuple[float, Decimal, float]] = {}
        """By claim and other article: how like its likest figure is, that figure, how like any other one is."""
        self._near: list[tuple[float, int, int]] = []

    def see(self, i: int, j: int, alike: float) -> None:
        """Take note of how like two claims of one kind are that every gate lets through."""
        if alike < _LEAST:
            return  # most pairs
        table = self._table(i, j)
        one, two = (self._faces[index].number for index in (i, j))
        if not table or one is None or two is None or alike < table[0][1]:
            return
        self._rank(i, self._faces[j].claim.article, two, alike)
        self._rank(j, self._faces[i].claim.article, one, alike)
        low, high = sorted((one, two))
        if low != high and any(high <= low * most and alike >= least for most, least in table):
            self._near.append((alike, i, j))

    def links(self) -> Iterator[tuple[float, int, int]]:
        """The pairs of near figures that are each the other's likest, with how like they are."""
        for alike, i, j in self._near:
            if self._prefers(i, j) and self._prefers(j, i):
                yield alike, i, j

    def _table(self, i: int, j: int) -> Sequence[tuple[Decimal, float]]:
        """How near and like two claims must be; nothing for what articles state many of, as prices and durations."""
        kind = self._kinds[i]
        claims = (self._faces[i].claim, self._faces[j].claim)
        if claims[0].article == claims[1].article:
            return ()
        if kind[0] == "count":
            return _COUNTED
        if any(claim.flow == "rate" for claim in claims) or kind[-1] in self._spans:
            return ()
        one, two = (claim.concept for claim in claims)
        if one and two and one != two:
            return ()  # its length is not its width
        if any(len(self._told[kind, claim.article]) > _FEW.get(kind[0], 0) for claim in claims):
            return ()
        return _SHARES if kind[-1] in _PERCENT else _MEASURED

    def _rank(self, index: int, article: str, number: Decimal, alike: float) -> None:
        best, figure, other = self._likest.get((index, article), (alike, number, 0.0))
        if number == figure:
            best = max(best, alike)
        elif alike > best:
            best, figure, other = alike, number, best
        else:
            other = max(other, alike)
        self._likest[index, article] = best, figure, other

    def _prefers(self, i: int, j: int) -> bool:
        best, figure, other = self._likest[i, self._faces[j].claim.article]
        return figure == self._faces[j].number and best > other
