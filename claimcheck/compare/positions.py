"""The positions of a comparison: equal figures together, unless time or counter changes what they are to others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.compare.intervals import ratio
from claimcheck.compare.moments import sort_key
from claimcheck.compare.relations import Finding, relate
from claimcheck.compare.stands import Group, Stand
from claimcheck.model import Quantity
from claimcheck.notation import write

_MANY = 40
"""With more different stands than this, only the quantity tells positions apart."""
_MOST = 120
"""Relations are worked out among so many positions at most; the oldest figures give way."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One position: its stands, the one that speaks for it (the newest), and the quantity they state."""

    quantity: Quantity
    stands: tuple[Stand, ...]
    speaks: Stand


@dataclass(frozen=True, slots=True)
class Link:
    """The relation of two sides by index, ``a < b``."""

    a: int
    b: int
    finding: Finding


def _key(stand: Stand) -> tuple[str, str]:
    quantity = stand.quantity
    return (write(quantity), f"{quantity.unit}|{quantity.currency}|{quantity.basis}")


def _order(stand: Stand) -> tuple[object, ...]:
    return (sort_key(stand.moment), stand.claim.id, stand.claim.article)


def take_sides(group: Group) -> tuple[tuple[Side, ...], tuple[Link, ...]]:
    """The positions of a group, smallest first, and every pair's relation."""
    cells: dict[tuple[object, ...], list[Stand]] = defaultdict(list)
    for stand in group.stands:
        cells[(*_key(stand), *_situation(stand))].append(stand)
    if len(cells) > _MANY:
        cells = defaultdict(list)
        for stand in group.stands:
            cells[_key(stand)].append(stand)
    members = [sorted(cell, key=_order) for cell in cells.values()]
    members.sort(key=lambda cell: _rank(cell))
    if len(members) > _MOST:
        newest = sorted(members, key=lambda cell: sort_key(cell[-1].moment), reverse=True)[:_MOST]
        members = [cell for cell in members if any(cell is kept for kept in newest)]
    table = {
        (i, j): relate(members[i][-1], members[j][-1], group)
        for i in range(len(members))
        for j in range(i + 1, len(members))
    }
    merged = _merge(members, table)
    sides = tuple(_side([stand for index in indices for stand in members[index]]) for indices in merged)
    links = tuple(
        Link(i, j, _strongest(merged[i], merged[j], table))
        for i in range(len(merged))
        for j in range(i + 1, len(merged))
    )
    return sides, links


def _situation(stand: Stand) -> tuple[object, ...]:
    """What besides the quantity decides relations: when, who, and whose words."""
    moment = None if stand.moment is None else (stand.moment.day, stand.moment.minute)
    return (
        moment,
        tuple(sorted(c.key for c in stand.counters)),
        stand.claim.article,
        stand.claim.field,
        stand.claim.start,
    )


def _rank(cell: Sequence[Stand]) -> tuple[object, ...]:
    quantity = cell[0].quantity
    low = quantity.low if quantity.low is not None else quantity.high
    high = quantity.high if quantity.high is not None else quantity.low
    return (low, high, write(quantity), _order(cell[0]))


def _merge(members: Sequence[Sequence[Stand]], table: dict[tuple[int, int], Finding]) -> list[list[int]]:
    """Cells of one quantity whose relations to all cells of other quantities are the same become one position."""

    def word(i: int, j: int) -> str:
        return table[min(i, j), max(i, j)].relation

    by_quantity: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, cell in enumerate(members):
        by_quantity[_key(cell[0])].append(index)
    merged: list[list[int]] = []
    for indices in by_quantity.values():
        others = [j for j in range(len(members)) if _key(members[j][0]) != _key(members[indices[0]][0])]
        views: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for i in indices:
            views[tuple(word(i, j) for j in others)].append(i)
        merged += views.values()
    merged.sort(key=lambda group: group[0])
    return merged


_FORCE = {"disagree": 3, "updated": 2, "compatible": 1, "agree": 0}


def _strongest(a: Sequence[int], b: Sequence[int], table: dict[tuple[int, int], Finding]) -> Finding:
    found = [table[min(i, j), max(i, j)] for i in a for j in b]
    return max(found, key=lambda f: (_FORCE[f.relation], len(f.caveats), f.reason))


def _side(stands: Sequence[Stand]) -> Side:
    ordered = tuple(sorted(stands, key=_order))
    return Side(ordered[0].quantity, ordered, ordered[-1])


def widest(links: Sequence[Link], sides: Sequence[Side]) -> Link | None:
    """The disagreement with the greatest ratio, the first in order of positions among equals."""
    apart = [link for link in links if link.finding.relation == "disagree"]
    return max(
        apart,
        key=lambda link: (ratio(sides[link.a].quantity, sides[link.b].quantity) or 0, -link.a, -link.b),
        default=None,
    )
