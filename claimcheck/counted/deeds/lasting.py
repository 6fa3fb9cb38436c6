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
_LEADS = classes.PREPOSITION | classes.DETERMINER
_LIGHT = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.AMOUNT | classes.PREPOSITION


def settle(reading: Counted, clause: Clause, place: int, mention: Mention, floor: int) -> Counted:
    """``reading`` as the time that something took, where a verb of lasting says so."""
    if mention.kind != "duration" or "age" in mention.flags or mention.flags or measured.is_between(clause, place):
        return reading
    known = clause.structure
    if reading.action in known.terms_of or (reading.concept is not None and reading.concept in known.terms_of.values()):
        return reading
    attributed = _attributed(clause, place, mention)
    verb = _verb(clause, place, floor) if attributed is None else -1
    if verb < 0 and attributed is None:
        return reading
    if verb >= 0 and _is_journey(clause, verb, floor):
        return reading._replace(head=_TAKEN, concept=_TAKEN, action=None, qualifiers=(), triggers=())
    action, narrowed = attributed or _purpose(clause, place, verb) or _event(clause, verb, floor)
    if (action is None and not narrowed) or action in known.terms_of:
        return reading
    return reading._replace(head=_TAKEN, concept=_TAKEN, action=action, qualifiers=narrowed, triggers=())


def _attributed(clause: Clause, place: int, mention: Mention) -> tuple[str | None, tuple[str, ...]] | None:
    """English: what a stretch glued to its event tells the length of (*the five-hour siege*)."""
    at = place + 1
    if (
        "-" not in mention.text
        or at >= len(clause.tokens)
        or clause.forms[at] not in listed(clause.structure, "lasting", "events")
    ):
        return None
    return _deed(clause, at) or (None, (_named(clause, at),))


def _verb(clause: Clause, place: int, floor: int) -> int:
    """The verb that says how long something took, before its stretch of time; -1 where none does."""
    lasting, taking, times = (listed(clause.structure, "lasting", key) for key in ("verbs", "takings", "times"))
    for at in range(place - 1, max(floor, place - _REACH) - 1, -1):
        if clause.is_mention(at) or clause.hard(at) or clause.marks[at]:
            return -1
        lower = clause.lowers[at]
        if lower in lasting or (lower in taking and (not times or clause.lowers[at + 1] in times)):
            return at
        if lower in taking and _is_journey(clause, at, floor):
            return at
        if lower not in times and not clause.classes[at] & _LIGHT and not _takes(clause, at):
            return -1
    return -1


def _is_journey(clause: Clause, verb: int, floor: int) -> bool:
    """Indonesian: whether a journey is the subject of the verb, which then takes nothing but time (*perjalanan ke Demak
    hanya butuh 45 menit*)."""
    journeys = listed(clause.structure, "lasting", "journeys")
    for at in range(verb - 1, max(floor, verb - _FAR) - 1, -1):
        if clause.lowers[at] in journeys:
            return True
        if clause.is_mention(at) or clause.hard(at):
            return False
    return False


def _takes(clause: Clause, at: int) -> bool:
    """English: whether the word is who needed the time, behind *it took* (*it took them nine hours*)."""
    if not clause.structure.head_last or clause.inside[at] >= 0:
        return False
    term = clause.terms[at]
    return bool(clause.classes[at] & classes.PRONOUN) or clause.structure.rulebook.is_a(term and term[1], "person")


def _behind(clause: Clause, verb: int) -> int:
    """The verb, or where its subject ends before a relative pronoun or an aside (*the raid, which lasted*)."""
    at = verb
    while at > 0 and clause.classes[at - 1] & (classes.AUXILIARY | classes.OTHER):
        at -= 1
    if at > 0 and clause.classes[at - 1] & classes.RELATIVE:
        at -= 1
        at -= int(at > 0 and clause.lowers[at - 1] == ",")
        while at > 1 and clause.classes[at - 1] & (classes.DATE | classes.PREPOSITION):
            at -= 1  # the raid on 21 January, which lasted
        return at
    if at > 1 and clause.lowers[at - 1] == ",":
        opened = next((index for index in range(at - 2, max(0, at - _FAR), -1) if clause.lowers[index] == ","), -1)
        return opened if opened > 0 else verb  # the search of the farm, some 90 hectares, took
    return verb


def _purpose(clause: Clause, place: int, verb: int) -> tuple[str | None, tuple[str, ...]] | None:
    """The deed that somebody took so long to do (*it took crews nine hours to free them*); ``None`` where none."""
    links = listed(clause.structure, "lasting", "purposes")
    taking = clause.lowers[verb] in listed(clause.structure, "lasting", "takings")
    if not taking or place + 2 >= len(clause.tokens) or clause.lowers[place + 1] not in links:
        return None
    triggers = (clause.actions[place + 2] or (1, ()))[1]
    meant = clause.structure.rulebook.choose(triggers, None) if triggers else None
    return (meant.action if meant is not None else None), (clause.forms[place + 2],) if meant is None else ()


def _event(clause: Clause, verb: int, floor: int) -> tuple[str | None, tuple[str, ...]]:
    """What took the time: a deed, else the noun of the subject."""
    end = _behind(clause, verb)
    relative = end < verb and clause.lowers[verb - 1] != ","
    floor = floor if end == verb or relative else 0
    for at in range(verb if end == verb else end - 1, max(floor, end - _FAR) - 1, -1):
        if clause.is_mention(at) or clause.hard(at) or clause.lowers[at] == ",":
            break
        if relative and clause.classes[at] & _LEADS:
            break  # stormed the ship in the raid, which lasted: the raid did
        found = _deed(clause, at)
        if found is not None and clause.lowers[at] not in listed(clause.structure, "lasting", "takings"):
            return found
    subject = preceding.before(clause, end, floor)
    if subject.empty:
        noun = end > floor and clause.tokens[end - 1].text.islower() and not clause.classes[end - 1]
        return None, (clause.forms[end - 1],) if noun and not clause.verbs[end - 1] else ()
    named = _named(clause, subject.head)
    known = clause.structure.rulebook.concepts.get(named)
    if known is not None and known.implies is not None:
        return known.implies, ()  # buruh mogok selama 7 hari
    return None, (named,)


def _deed(clause: Clause, at: int) -> tuple[str | None, tuple[str, ...]] | None:
    """The deed that the word at a token names; ``None`` where it names none."""
    book = clause.structure.rulebook
    triggers = (clause.actions[at] or (1, ()))[1]
    chosen = next((one for one in triggers if not book.actions[one.action].light), None)
    return ((book.choose(triggers, None) or chosen).action, ()) if chosen is not None else None


def _named(clause: Clause, at: int) -> str:
    term = clause.terms[at]
    return term[1] if term is not None else clause.forms[at]
