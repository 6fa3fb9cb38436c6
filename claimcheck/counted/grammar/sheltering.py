"""People who stay where those stay who have left home: *900 orang bertahan di 12 titik pengungsian*, *9,000 people were
spending the night in schools*.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.rules.index import Trigger

_REACH = 4
_WAY = 7
"""Tokens behind the verb within which the place stands."""
_THERE_TO_HELP = frozenset({"worker", "official", "doctor", "nurse", "police-officer", "soldier", "security-officer"})
_ANYBODY = frozenset({"person", "family", "child", "woman", "man", "elderly", "refugee"})
"""Concepts of people who have nothing to do in a school or a church but to stay there."""
_LIGHT = classes.PREPOSITION | classes.AMOUNT | classes.OTHER | classes.DETERMINER
_CLOSING = (
    classes.CONJUNCTION | classes.BREAKER | classes.RELATIVE | classes.AUXILIARY | classes.PRONOUN | classes.COPULA
)


def name(clause: Clause) -> None:
    """Makes of a verb of staying, before shelters or buildings that serve as such, the state of those in them."""
    stays, nights, crowds = (listed(clause.structure, "sheltering", key) for key in ("verbs", "nights", "crowds"))
    if (stays | nights | crowds).isdisjoint(clause.lowers):
        return
    for at, lower in enumerate(clause.lowers):
        if lower in nights:
            begin = _verb_of(clause, at)
            free = begin < at or clause.inside[at] < 0
            named = free and _has_people(clause, begin, _ANYBODY) and _leads_to(clause, at + 1)
        elif lower in crowds:
            begin = at
            if _leads_aboard(clause, at + 1):
                _state(clause, at, "carry")
            named = _has_people(clause, at, _ANYBODY) and _leads_to(clause, at + 1, several=True)
        else:
            begin = at
            free = lower in stays and clause.inside[at] < 0
            named = free and _has_people(clause, at) and _leads_to_shelters(clause, at + 1)
        if named:
            _state(clause, begin, "displace")


def _state(clause: Clause, verb: int, action: str) -> None:
    """Makes of the verb at a token, whatever else it says with the words behind it, that state alone."""
    for at in range(verb, verb + (clause.actions[verb] or (1, ()))[0]):
        clause.inside[at] = -1
    clause.actions[verb], clause.inside[verb] = (1, (Trigger(action, "state"),)), verb


def _verb_of(clause: Clause, at: int) -> int:
    """Where the verb stands whose object a word for the night is (*spent the night*, *were spending their nights*)."""
    begin = at
    while begin > 0 and clause.classes[begin - 1] & (classes.DETERMINER | classes.OTHER | classes.DATE):
        begin -= 1
    spent = begin > 0 and clause.lowers[begin - 1] in listed(clause.structure, "sheltering", "spending")
    return begin - 1 if spent else at


def _has_people(clause: Clause, verb: int, only: frozenset[str] = frozenset()) -> bool:
    """Whether the nearest thing named before the verb is people, ``only`` of such kinds, and none there to help."""
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        term = clause.terms[at]
        if term is not None and only:
            return term[1] in only
        if term is not None:
            lineage = clause.structure.rulebook.lineage(term[1])
            return (
                "person" in lineage
                and _THERE_TO_HELP.isdisjoint(lineage)
                and clause.structure.helpers.isdisjoint(lineage)
            )
        if clause.is_mention(at) and clause.structure.head_last:
            return True  # nearly 9,000 are crammed into schools
        if clause.marks[at] or (clause.verbs[at] and not clause.classes[at] & classes.AUXILIARY):
            return False
    return False


def _leads_to_shelters(clause: Clause, start: int) -> bool:
    number = start
    while number < len(clause.tokens) and clause.classes[number] & _LIGHT and not clause.is_mention(number):
        number += 1
    if number + 1 >= len(clause.tokens) or number - start > _REACH:
        return False
    if not clause.is_mention(number):
        return _is_shelter(clause, number) and clause.structure.head_last
    return _is_shelter(clause, number + 1)


def _is_shelter(clause: Clause, at: int) -> bool:
    term = clause.terms[at]
    return term is not None and clause.structure.rulebook.is_a(term[1], "evacuation-centre")


def _leads_aboard(clause: Clause, start: int) -> bool:
    """Whether a preposition leads to what carries people (*packed into the 75 buses*)."""
    if start >= len(clause.tokens) or not clause.classes[start] & classes.PREPOSITION:
        return False
    at = start + 1
    while at < len(clause.tokens) - 1 and (clause.is_mention(at) or clause.classes[at] & _LIGHT):
        at += 1
    term = clause.terms[at] if at < len(clause.tokens) else None
    return term is not None and clause.structure.rulebook.is_a(term[1], "vehicle")


def _leads_to(clause: Clause, start: int, several: bool = False) -> bool:
    """Whether a preposition leads to such a building, or to ``several`` (*in a school*, *into some 20 schools*)."""
    if start >= len(clause.tokens) or not clause.classes[start] & classes.PREPOSITION:
        return False
    places = listed(clause.structure, "sheltering", "places")
    for at in range(start + 1, min(start + _WAY, len(clause.tokens))):
        plural = clause.is_mention(at - 1) or clause.is_plural(at)
        if not places.isdisjoint((clause.forms[at], clause.lowers[at])) or _is_shelter(clause, at):
            return plural or not several
        if clause.marks[at] or clause.classes[at] & _CLOSING or clause.inside[at] >= 0:
            return False
    return False
