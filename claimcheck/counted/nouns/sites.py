"""Figures of one place of a firm, which may be a part of the firm's: *the closure of its mill cost 700 jobs*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import REACH, Clause


def is_of_site(clause: Clause, place: int, action: str | None) -> bool:
    """Whether the clause of the number at ``place`` ties its deed to one plant, mine or office."""
    known = clause.structure.sites
    if not known or action is None:
        return False
    lineage = clause.structure.rulebook.action_lineage(action)
    nouns = next((known[one] for one in lineage if one in known), None)
    if nouns is None:
        return False
    before = range(place - 1, max(-1, place - 1 - REACH), -1)
    behind = range(place + 1, min(len(clause.tokens), place + 1 + REACH))
    return _names(clause, before, nouns, ",") or _names(clause, behind, nouns, "")


def _names(clause: Clause, indices: Sequence[int], nouns: frozenset[str], over: str) -> bool:
    """Whether one of the nouns stands there, before another number, predicate or list begins."""
    for index in indices:
        if clause.is_mention(index) or clause.hard(index) or clause.classes[index] & classes.CONJUNCTION:
            return False
        if clause.marks[index] and clause.lowers[index] not in (over, "'", "’", "-"):
            return False
        if clause.lowers[index] in nouns:
            return True
    return False
