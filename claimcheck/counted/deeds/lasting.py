"""Stretches of time that something took: *the search lasted eight days*, *pemadaman memakan waktu lima jam*.

Such a figure is the time taken; what took it tells one such time from another, as a deed where the rules know it.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import measured, preceding
from claimcheck.model import Mention

_TAKEN = "time-taken"
_REACH = 5
"""How many words may stand between the verb and its stretch of time."""
_FAR = 12
"""How many words before the verb what took the time may stand."""
_LIGHT = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.AMOUNT | classes.PREPOSITION


def settle(reading: Counted, clause: Clause, place: int, mention: Mention, floor: int) -> Counted:
    """``reading`` as the time that something took, where a verb of lasting says so."""
    if mention.kind != "duration" or "age" in mention.flags or mention.flags or measured.is_between(clause, place):
        return reading
    known = clause.structure
    if reading.action in known.terms_of or (reading.concept is not None and reading.concept in known.terms_of.values()):
        return reading
    verb = _verb(clause, place, floor)
    if verb < 0:
        return reading
    action, narrowed = _event(clause, verb, floor)
    if (action is None and not narrowed) or action in known.terms_of:
        return reading
    return reading._replace(head=_TAKEN, concept=_TAKEN, action=action, qualifiers=narrowed, triggers=())


def _verb(clause: Clause, place: int, floor: int) -> int:
    """The verb that says how long something took, before its stretch of time; -1 where none does."""
    lasting, taking, times = (listed(clause.structure, "lasting", key) for key in ("verbs", "takings", "times"))
    for at in range(place - 1, max(floor, place - _REACH) - 1, -1):
        if clause.is_mention(at) or clause.hard(at) or clause.marks[at]:
            return -1
        lower = clause.lowers[at]
        if lower in lasting or (lower in taking and (not times or clause.lowers[at + 1] in times)):
            return at
        if lower not in times and not clause.classes[at] & _LIGHT:
            return -1
    return -1


def _event(clause: Clause, verb: int, floor: int) -> tuple[str | None, tuple[str, ...]]:
    """What took the time: a deed, else the noun of the subject."""
    book = clause.structure.rulebook
    for at in range(verb, max(floor, verb - _FAR) - 1, -1):
        if clause.is_mention(at) or clause.hard(at) or clause.lowers[at] == ",":
            break
        triggers = (clause.actions[at] or (1, ()))[1]
        chosen = next((one for one in triggers if not book.actions[one.action].light), None)
        if chosen is not None and clause.lowers[at] not in listed(clause.structure, "lasting", "takings"):
            meant = book.choose(triggers, None)
            return (meant or chosen).action, ()
    subject = preceding.before(clause, verb, floor)
    if subject.empty:
        return None, ()
    term = clause.terms[subject.head]
    return None, (term[1] if term is not None else clause.forms[subject.head],)
