"""Two articles' figures that are each the other's likest: rival counts of one thing lie close together.

Whether two figures that differ are of one thing is mostly asked of their words alone. Where the words leave it open,
the rest of both articles tells: of all that one article counts, nothing is liker to this figure, and the other way
round. Figures that lie so near each other besides are seldom of two things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.compare.subjects import Subject

_LIKE = ((Decimal("1.25"), 0.2), (Decimal("1.5"), 0.4))
"""How like two counterparts must be at the least, by the ratio of their numbers; further apart nothing is said."""
_LEAST = _LIKE[0][1]


class Counterparts:
    """The claims of one kind in a story, each with the figure that is likest to it in every other article."""

    def __init__(self, faces: Sequence[Subject]) -> None:
        self._faces = faces
        self._likest: dict[tuple[int, str], tuple[float, Decimal, float]] = {}
        """By claim and other article: how like its likest figure is, that figure, how like any other one is."""
        self._near: list[tuple[float, int, int]] = []

    def see(self, i: int, j: int, alike: float) -> None:
        """Take note of how like two claims are that every gate lets through."""
        if alike < _LEAST or self._faces[i].claim.article == self._faces[j].claim.article:
            return
        one, two = (self._faces[index].number for index in (i, j))
        if one is None or two is None:
            return
        self._rank(i, self._faces[j].claim.article, two, alike)
        self._rank(j, self._faces[i].claim.article, one, alike)
        low, high = sorted((one, two))
        if low != high and any(high <= low * most and alike >= least for most, least in _LIKE):
            self._near.append((alike, i, j))

    def links(self) -> Iterator[tuple[float, int, int]]:
        """The pairs of near figures that are each the other's likest, with how like they are."""
        for alike, i, j in self._near:
            if self._prefers(i, j) and self._prefers(j, i):
                yield alike, i, j

    def _rank(self, index: int, article: str, number: Decimal, alike: float) -> None:
        best, figure, other = self._likest.get((index, article), (0.0, number, 0.0))
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
