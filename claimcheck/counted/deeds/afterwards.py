"""What was done later with the dead, behind the words that say they died: *13 korban tewas sudah teridentifikasi*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed

_BETWEEN = classes.AUXILIARY | classes.OTHER | classes.RELATIVE
_SAID = ("state", "passive")


def settle(clause: Clause, place: int, reading: Counted) -> Counted:
    """``reading`` with what became of dead people's bodies as its action, where its clause goes on to say that.

    Only of those who are told of as the dead (*13 korban tewas dimakamkan*): who died and what became of some of them
    are two figures.
    """
    later = listed(clause.structure, "afterwards", "deeds")
    if not later or reading.kind != "count" or reading.action not in listed(clause.structure, "afterwards", "of"):
        return reading
    at = place + 1
    while at < len(clause.tokens) and clause.tokens[at].start < reading.cue[1]:
        at += 1
    begin = clause.inside[at - 1] if at > place + 1 else -1
    died = clause.actions[begin] if begin >= 0 else None
    if died is None or (begin > place + 1 and all(one.voice != "state" for one in died[1])):
        return reading  # 12 korban pembunuhan diidentifikasi: the noun of a crime
    while at < len(clause.tokens) and clause.classes[at] & _BETWEEN and clause.actions[at] is None:
        at += 1
    said = clause.actions[at] if at < len(clause.tokens) else None
    found = next((one.action for one in said[1] if one.action in later and one.voice in _SAID), None) if said else None
    return reading if found is None else reading._replace(action=found)
