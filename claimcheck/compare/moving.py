"""Second thoughts on groups: a claim that more figures of another group speak for goes over to it.

Joining takes the surest link first and never looks back, so one early link can put a claim among strangers and keep it
from its own. Each claim is therefore asked again, once all groups stand: where the links to another group weigh more
than those to its own, and nothing there speaks against it, it moves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claimcheck.compare.clusters import Cluster, Link, MayJoin

_DIFFERING = 0.4
"""What a link between figures that differ weighs, against one between figures that agree."""
_GAIN = 0.2
"""How much more the links to another group must weigh: half a weak one."""
_ROUNDS = 3
"""How often all claims are asked; what moves later than that goes to and fro."""


Weights = Mapping[int, Mapping[int, float]]
"""By claim, what its link to each other claim weighs."""


def weigh(agreeing: Iterable[Link], differing: Iterable[Link]) -> Weights:
    """What the links between claims weigh, whose figures agree or differ."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for links, worth in ((agreeing, 1.0), (differing, _DIFFERING)):
        for score, i, j in links:
            for one, two in ((i, j), (j, i)):
                found[one][two] = max(found[one].get(two, 0.0), score * worth)
    return found


def move(groups: Sequence[int], claims: Sequence[Cluster], weights: Weights, may: MayJoin) -> list[list[int]]:
    """The claims of each group after all claims were asked.

    Args:
        groups: of each claim, the number of its group.
        claims: each claim, or claims alike, by itself; left as they are.
        weights: what their links weigh.
        may: whether a claim may join a group.
    """
    home = list(groups)
    members: dict[int, list[int]] = defaultdict(list)
    for index, group in enumerate(home):
        members[group].append(index)
    for _ in range(_ROUNDS):
        moved = False
        for index in sorted(weights):
            target = _better(index, home, members, claims, weights[index], may)
            if target is not None:
                members[home[index]].remove(index)
                members[target].append(index)
                home[index] = target
                moved = True
        if not moved:
            break
    return [indices for _, indices in sorted(members.items()) if indices]


def _better(
    index: int,
    home: Sequence[int],
    members: Mapping[int, Sequence[int]],
    claims: Sequence[Cluster],
    weights: Mapping[int, float],
    may: MayJoin,
) -> int | None:
    """The group that a claim rather belongs to than to its own, if there is one."""
    weight: dict[int, float] = defaultdict(float)
    for other, worth in sorted(weights.items()):
        weight[home[other]] += worth
    least = weight.pop(home[index], 0.0) + _GAIN
    ruled = _names_measure(index, [other for other in members[home[index]] if other != index], claims)
    for group, worth in sorted(weight.items(), key=lambda item: (-item[1], item[0])):
        if worth <= least:
            return None
        if ruled and not any(claims[other].face.claim.measure for other in members[group]):
            continue  # it leaves those of its rule for no figures that no rule knows
        if may(claims[index], together(members[group], claims)):
            return group
    return None


def _names_measure(index: int, group: Sequence[int], claims: Sequence[Cluster]) -> bool:
    """Whether a rule names the claim's measure, and one in the group is of that measure."""
    measure = claims[index].face.claim.measure
    return measure is not None and any(claims[other].face.claim.measure == measure for other in group)


def together(indices: Sequence[int], claims: Sequence[Cluster]) -> Cluster:
    """One cluster of some claims, which stay as they are."""
    whole = claims[indices[0]].copy()
    for index in indices[1:]:
        whole.take(claims[index])
    return whole
