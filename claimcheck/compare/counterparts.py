"""Two articles' figures that are each the other's likest: rival counts of one thing lie close together.

Whether two figures that differ are of one thing is mostly asked of their words alone. Where the words leave it open,
the rest of both articles tells: of all that one article counts, nothing is liker to this figure, and the other way
round. Figures that lie so near each other besides are seldom of two things. Sums and measurements need hardly a word in
common where nothing else in either article comes near: the only tunnel's length, the only price that thieves ask.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.compare.subjects import Subject
from claimcheck.rules.rulebook import Rulebook


class _Least(NamedTuple):
    """What counterparts must be at the least, up to some ratio of their numbers: how like, and how much liker than any
    other figure of the other article."""

    ratio: Decimal
    alike: float
    lead: float = 0.0


_COUNTED = (_Least(Decimal("1.25"), 0.2), _Least(Decimal("1.5"), 0.4))
_MEASURED = (_Least(Decimal(2), 0.05),)
"""Sums and measurements where each article gives few of them."""
_AMONG_MANY = {"money": (_Least(Decimal("1.5"), 0.35, 0.2),), "unit": (_Least(Decimal(2), 0.05, 0.4),)}
"""The same where it gives many."""
_SHARES = (_Least(Decimal(2), 0.1),)
"""Percentages, which may be of anything: a word of the clauses must be shared."""
_FEW = {"money": 2, "unit": 1}
"""How many sums of a currency, or measurements in a unit, are few."""
_PERCENT = frozenset({"percent", "percentage-point"})
_NOTHING = -1.0
"""How like it is to what there is not."""


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
        self._near: list[tuple[float, int, int, float]] = []

    def see(self, i: int, j: int, alike: float) -> None:
        """Take note of how like two claims of one kind are that every gate lets through."""
        counted = self._kinds[i][0] == "count"
        if counted and alike < _COUNTED[0].alike:
            return  # most pairs
        one, two = (self._faces[index].number for index in (i, j))
        if one is None or two is None or self._faces[i].claim.article == self._faces[j].claim.article:
            return
        self._rank(i, self._faces[j].claim.article, two, alike)
        self._rank(j, self._faces[i].claim.article, one, alike)
        low, high = sorted((one, two))
        if low == high:
            return
        for least in _COUNTED if counted else self._measured(i, j):
            if high <= low * least.ratio and alike >= least.alike:
                self._near.append((alike, i, j, least.lead))
                return

    def links(self) -> Iterator[tuple[float, int, int]]:
        """The pairs of near figures that are each the other's likest, with how like they are."""
        for alike, i, j, lead in self._near:
            if self._prefers(i, j, lead) and self._prefers(j, i, lead):
                yield alike, i, j

    def _measured(self, i: int, j: int) -> Sequence[_Least]:
        """How near and like two sums or measurements must be; nothing for what articles state many of, as prices."""
        kind = self._kinds[i]
        claims = (self._faces[i].claim, self._faces[j].claim)
        if any(claim.flow == "rate" for claim in claims) or kind[-1] in self._spans:
            return ()
        one, two = (claim.concept for claim in claims)
        if one and two and one != two:
            return ()  # its length is not its width
        if any(len(self._told[kind, claim.article]) > _FEW.get(kind[0], 0) for claim in claims):
            return () if kind[-1] in _PERCENT else _AMONG_MANY.get(kind[0], ())
        return _SHARES if kind[-1] in _PERCENT else _MEASURED

    def _rank(self, index: int, article: str, number: Decimal, alike: float) -> None:
        best, figure, other = self._likest.get((index, article), (alike, number, _NOTHING))
        if number == figure:
            best = max(best, alike)
        elif alike > best:
            best, figure, other = alike, number, best
        else:
            other = max(other, alike)
        self._likest[index, article] = best, figure, other

    def _prefers(self, i: int, j: int, lead: float) -> bool:
        best, figure, other = self._likest[i, self._faces[j].claim.article]
        return figure == self._faces[j].number and best > other and best >= other + lead
