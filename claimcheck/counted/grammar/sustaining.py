"""Verbs of bearing whose object names what befell: *sustained various degrees of injury*, *suffered broken legs*."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.rules.index import Trigger
from claimcheck.rules.rulebook import Rulebook

_OBJECT = 8
"""Tokens within which the object names it."""
_ENDS = classes.RELATIVE | classes.BREAKER | classes.AUXILIARY


def name(clause: Clause) -> None:
    """Makes of such a verb the state that its object names."""
    verbs = listed(clause.structure, "sustaining", "verbs")
    if verbs.isdisjoint(clause.lowers):
        return
    harms = _harms(clause.structure.rulebook, clause.structure.language)
    for at, lower in enumerate(clause.lowers):
        if lower in verbs and clause.actions[at] is None and clause.inside[at] < 0:
            action = _harm(clause, at, harms)
            if action is not None:
                clause.actions[at], clause.inside[at] = (1, (Trigger(action, "state"),)), at


@cache
def _harms(rulebook: Rulebook, language: str) -> dict[str, str]:
    section = rulebook.languages[language].section("structure")["sustaining"]["harms"]
    return {word: action for action, words in section.items() for word in words}


def _harm(clause: Clause, verb: int, harms: dict[str, str]) -> str | None:
    for at in range(verb + 1, min(verb + 1 + _OBJECT, len(clause.tokens))):
        if clause.marks[at] and clause.lowers[at] not in "-\"'“”’":
            return None
        if clause.is_mention(at) or (clause.classes[at] & _ENDS and not clause.classes[at] & classes.PREPOSITION):
            return None
        if clause.lowers[at] in harms:
            return harms[clause.lowers[at]]
    return None
