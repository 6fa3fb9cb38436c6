"""English: who says a figure right behind it, with no word between (*fewer than the 40 analysts expected*)."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.nouns.staters import is_speaker

_LONGEST = 5
"""Words of such a clause, its verb among them."""
_AFTER = classes.DATE | classes.CONJUNCTION | classes.BREAKER
_OPENING = classes.CONJUNCTION | classes.BREAKER | classes.RELATIVE


def pass_over(clause: Clause) -> None:
    """Makes such clauses say nothing of what the figure counts: it counts no analysts."""
    if not clause.structure.head_last:
        return
    known = pointers(clause.structure)
    for place in range(1, len(clause.tokens) - 2):
        if clause.is_mention(place) and _is_definite(clause, place):
            end = _end(clause, place + 1, known)
            if end > 0:
                clause.set_aside(place + 1, end)


def _is_definite(clause: Clause, place: int) -> bool:
    """Whether a figure has an article, and does not open its clause: *the 12 doctors said* is what they say."""
    before = place - 1
    if before > 0 and clause.classes[before] & classes.AMOUNT:
        before -= 1
    if before < 1 or not clause.classes[before] & classes.DETERMINER:
        return False
    return not (clause.marks[before - 1] or clause.classes[before - 1] & _OPENING)


def _end(clause: Clause, start: int, known: Pointers) -> int:
    """The token behind the verb of a clause that begins at ``start``; -1 where none does."""
    at = start + 1 if clause.classes[start] & classes.RELATIVE else start
    told = False
    for verb in range(at, min(at + _LONGEST, len(clause.tokens))):
        if clause.marks[verb] or clause.is_mention(verb):
            return -1
        if told and clause.lowers[verb] in known.statings | known.foreseeing:
            behind = verb + 1
            ends = behind == len(clause.tokens) or clause.marks[behind] or clause.classes[behind] & _AFTER
            return behind if ends else -1
        told = told or is_speaker(clause, verb, known)
    return -1
