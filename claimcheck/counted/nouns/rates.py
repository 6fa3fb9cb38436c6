"""Shares that are the rate of a deed told by its noun: *unemployment is 9 percent*, *pengangguran 9 persen*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns import crossing, preceding, verbal

_CIRCUMSTANCES = 3
"""How many phrases of place may stand between the noun and its number."""


def is_rate(clause: Clause, place: int, floor: int) -> bool:
    """Whether the noun of a deed stands right before a share that is its rate, and no noun has to say of what it is."""
    at = crossing.over_copulas(clause, place - 1, floor)
    if at == place - 1:
        return False
    for _ in range(_CIRCUMSTANCES):
        if at < floor or (clause.inside[at] < 0 and clause.marks[at]):
            return False
        if clause.terms[at] is None and verbal.names_deed(clause, at):
            return any(one.action in clause.structure.rates for one in (clause.actions[at] or (1, ()))[1])
        begin = preceding.run_of(clause, at, floor)
        term = clause.terms[at]
        if begin > at or term is None or clause.structure.rulebook.is_a(term[1], "person"):
            return False
        at = begin - 1  # unemployment in the region is 9 percent
        while at > floor and clause.classes[at] & classes.DETERMINER:
            at -= 1
        if at <= floor or not preceding.adverbial(clause, at):
            return False
        at -= 1
    return False
