"""People who stay in so many shelters, by which they have left home: *900 orang bertahan di 12 titik pengungsian*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.rules.index import Trigger

_REACH = 4
_THERE_TO_HELP = frozenset({"worker", "official", "doctor", "nurse", "police-officer", "soldier", "security-officer"})
_LIGHT = classes.PREPOSITION | classes.AMOUNT | classes.OTHER | classes.DETERMINER


def name(clause: Clause) -> None:
    """Makes of a verb of staying, before a count of shelters, the state of those who stay there."""
    verbs = listed(clause.structure, "sheltering", "verbs")
    if verbs.isdisjoint(clause.lowers):
        return
    for at, lower in enumerate(clause.lowers):
        if lower in verbs and clause.inside[at] < 0 and _has_people(clause, at) and _leads_to_shelters(clause, at + 1):
            clause.actions[at], clause.inside[at] = (1, (Trigger("displace", "state"),)), at


def _has_people(clause: Clause, verb: int) -> bool:
    """Whether the nearest thing named before the verb is people, and none who are there to help."""
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        term = clause.terms[at]
        if term is not None:
            lineage = clause.structure.rulebook.lineage(term[1])
            return (
                "person" in lineage
                and _THERE_TO_HELP.isdisjoint(lineage)
                and clause.structure.helpers.isdisjoint(lineage)
            )
        if clause.marks[at] or (clause.verbs[at] and not clause.classes[at] & classes.AUXILIARY):
            return False
    return False


def _leads_to_shelters(clause: Clause, start: int) -> bool:
    number = start
    while number < len(clause.tokens) and clause.classes[number] & _LIGHT and not clause.is_mention(number):
        number += 1
    if number + 1 >= len(clause.tokens) or number - start > _REACH or not clause.is_mention(number):
        return False
    term = clause.terms[number + 1]
    return term is not None and clause.structure.rulebook.is_a(term[1], "evacuation-centre")
