"""Verbs of bearing whose object names what befell: *sustained various degrees of injury*, *suffered broken legs*.

So does a preposition behind those counted: *received 42 people with gunshot wounds*, *12 orang dengan luka bakar*.
"""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.rules.index import Trigger
from claimcheck.rules.rulebook import Rulebook

_OBJECT = 8
"""Tokens within which the object names it."""
_BESIDE = 4
"""The same for what a preposition names right behind people."""
_LIGHT = classes.DETERMINER | classes.AMOUNT | classes.OTHER
_ENDS = classes.RELATIVE | classes.BREAKER | classes.AUXILIARY


def name(clause: Clause) -> None:
    """Makes of such a verb the state that its object names."""
    verbs = listed(clause.structure, "sustaining", "verbs")
    beside = listed(clause.structure, "sustaining", "beside")
    if verbs.isdisjoint(clause.lowers) and beside.isdisjoint(clause.lowers):
        return
    harms = _harms(clause.structure.rulebook, clause.structure.language)
    for at, lower in enumerate(clause.lowers):
        borne = lower in verbs
        if borne or (lower in beside and clause.inside[at] < 0 and _is_of_people(clause, at)):
            action = _harm(clause, at, harms, _OBJECT if borne else _BESIDE)
            if action is not None:
                clause.actions[at], clause.inside[at] = (1, (Trigger(action, "state"),)), at


@cache
def _harms(rulebook: Rulebook, language: str) -> dict[str, str]:
    section = rulebook.languages[language].section("structure")["sustaining"]["harms"]
    return {word: action for action, words in section.items() for word in words}


def _is_of_people(clause: Clause, at: int) -> bool:
    """Whether people who are counted stand right before a token, as the object of a verb.

    Of a subject its own verb tells what became of it (*nine people with burns died*).
    """
    term = clause.terms[at - 1] if at > 1 else None
    if term is None or not clause.structure.rulebook.is_a(term[1], "person"):
        return False
    number = next((index for index in range(at - 2, max(-1, at - _BESIDE), -1) if clause.is_mention(index)), 0)
    before = number - 1
    while before > 0 and clause.classes[before] & _LIGHT and clause.inside[before] < 0:
        before -= 1
    return before >= 0 and (clause.inside[before] >= 0 or clause.verbs[before])


def _harm(clause: Clause, verb: int, harms: dict[str, str], reach: int) -> str | None:
    for at in range(verb + 1, min(verb + 1 + reach, len(clause.tokens))):
        if clause.marks[at] and clause.lowers[at] not in "-\"'“”’":
            return None
        if clause.is_mention(at) or (clause.classes[at] & _ENDS and not clause.classes[at] & classes.PREPOSITION):
            return None
        if reach == _BESIDE and clause.classes[at] & classes.DETERMINER:
            return None  # 12 people with their wounds
        if clause.lowers[at] in harms:
            return harms[clause.lowers[at]]
    return None
