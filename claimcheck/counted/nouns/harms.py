"""Sums of what was done to things: *damage to crops and roads is put at $4 million*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns import crossing

_REACH = 8
"""How many tokens may name what was harmed."""


def harmed(clause: Clause, place: int, floor: int) -> int:
    """Where the noun of harm stands whose sum is told (*damage to crops and roads is put at $4 million*); else -1."""
    at = crossing.over_copulas(clause, place - 1, floor)
    if at == place - 1:
        return -1
    for index in range(at, max(floor, at - _REACH) - 1, -1):
        if clause.marks[index] or clause.is_mention(index):
            return -1
        if clause.lowers[index] in clause.structure.harms:
            return index if clause.lowers[index + 1] in clause.structure.movers else -1
    return -1
