"""Sums of what was done to things: *damage to crops and roads is put at $4 million*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns import crossing
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention

_LOSS = "loss-money"
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


def verb_of_loss(clause: Clause, place: int, mention: Mention, phrase: Phrase) -> int:
    """Indonesian: where the verb begins that takes those who lost a sum, counted, before the sum; -1 where none does.

    In *merugikan 40 nasabah sebesar Rp 2 miliar* the sum is no customer's price but what they lost.
    """
    sufferers = phrase.start - 1
    if mention.kind != "money" or clause.structure.head_last or not 1 < phrase.start < place:
        return -1
    if not clause.is_mention(sufferers) or crossing.over_copulas(clause, place - 1, 0) != phrase.end - 1:
        return -1
    begin = clause.inside[sufferers - 1]
    triggers = (clause.actions[begin] or (1, ()))[1] if begin >= 0 else ()
    lost = any(clause.structure.deeds.get(one.action) == _LOSS and one.voice == "active" for one in triggers)
    return begin if lost else -1
