"""Groups that many links join and few claims keep apart: those few are set aside.

One claim that speaks against another group, a single victim's death or a misread day, keeps the whole of its own group
from it. Where what joins the two weighs far more than what holds that claim, it is the claim that does not belong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.compare.clusters import Cluster, MayJoin
from claimcheck.compare.moving import Weights, together

_LEAST = 0.5
"""What the links between two groups must weigh at the least."""
_HOLD = 2
"""How many times what holds a claim in its group is outweighed, and by how much at the least."""
_GAIN = 0.2
_ROUNDS = 8
"""How many groups of one room are united so; each time all are looked at anew."""


class _Union(NamedTuple):
    """Two groups that become one: those of the first that stay, those set aside, and how much is won by it."""

    gain: float
    one: int
    other: int
    stay: list[int]
    aside: list[int]


def unite(
    groups: Sequence[Sequence[int]], claims: Sequence[Cluster], weights: Weights, may: MayJoin
) -> list[list[int]]:
    """The groups, those united that few of their claims kept apart; who was set aside is a group by itself.

    Args:
        groups: the claims of each group.
        claims: each claim, or claims alike, by itself; left as they are.
        weights: what the links between claims weigh.
        may: whether two clusters may be one.
    """
    found = [list(group) for group in groups]
    for _ in range(_ROUNDS):
        union = _first(found, claims, weights, may)
        if union is None:
            break
        found[union.other] = sorted(found[union.other] + union.stay)
        found[union.one] = union.aside
        found = [group for group in found if group]
    return found


def _first(groups: Sequence[list[int]], claims: Sequence[Cluster], weights: Weights, may: MayJoin) -> _Union | None:
    """The union of the two groups that the heaviest links join, of those that may be united."""
    home = {index: number for number, group in enumerate(groups) for index in group}
    between: dict[tuple[int, int], float] = defaultdict(float)
    for index, linked in weights.items():
        for other, worth in linked.items():
            if home[index] < home[other]:
                between[home[index], home[other]] += worth
    for (one, two), weight in sorted(between.items(), key=lambda item: (-item[1], item[0])):
        if weight < _LEAST:
            return None
        both = (_union(one, two, groups, claims, weights, may), _union(two, one, groups, claims, weights, may))
        union = max((found for found in both if found is not None), key=lambda found: found.gain, default=None)
        if union is not None:
            return union
    return None


def _union(
    one: int, other: int, groups: Sequence[list[int]], claims: Sequence[Cluster], weights: Weights, may: MayJoin
) -> _Union | None:
    """The union of two groups with those of the first set aside that the second speaks against, if it is worth that."""
    whole = together(groups[other], claims)
    aside = [index for index in groups[one] if not may(claims[index], whole)]
    stay = [index for index in groups[one] if index not in aside]
    if not stay or any(_is_latest(claims[index], whole) for index in aside):
        return None
    held, won = _between(aside, stay, weights), _between(stay, groups[other], weights)
    if won <= _HOLD * held + _GAIN or not may(together(stay, claims), whole):
        return None
    return _Union(won - held, one, other, stay, aside)


def _is_latest(claim: Cluster, group: Cluster) -> bool:
    """Whether the group holds a smaller number of the claim's own article: of an article's two, the greater is news."""
    own = claim.face
    inside = (subject for key, told in group.figures.items() if key[0] == own.claim.article for subject in told)
    return any((subject.number or 0) < (own.number or 0) for subject in inside)


def _between(some: Sequence[int], others: Sequence[int], weights: Weights) -> float:
    return sum(weights.get(index, {}).get(other, 0.0) for index in some for other in others)
