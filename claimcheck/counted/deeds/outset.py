"""What the subject says at the outset of those counted, over long circumstances before its copula.

*Korban tewas akibat banjir yang menerjang Kabupaten Demak menjadi 9 orang*, *the death toll in the fire which gutted a
mill in Odal rose to 9*: the flood's verb, the crash's buses and the places between say nothing of the nine.
"""

from __future__ import annotations

from claimcheck.counted.deeds import governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.rules.index import Trigger

_REACH = 40


def find(clause: Clause, mention: int) -> int:
    """Where the word begins that says at its outset whom the subject of the number is of; -1 where none does."""
    last = mention - 1
    if clause.structure.head_last and clause.lowers[last] in listed(clause.structure, "reached_to"):
        last -= 1  # rose to, stood at
    if last < 3 or clause.lowers[last] not in listed(clause.structure, "reachings"):
        return -1
    related = not clause.structure.head_last  # an English subject without a clause of its own is read as any other
    owing = False  # a verb that only a relative pronoun before it makes part of the subject
    for at in range(last - 1, max(-1, mention - _REACH), -1):
        bits, action = clause.classes[at], clause.actions[at]
        if clause.is_mention(at):
            if not (bits & classes.DATE or governor.is_adjunct(clause, at - 1) or _is_caused_by(clause, at)):
                return -1
            related = True  # the death toll in the two attacks stood at 31
            continue
        if clause.marks[at] and not _is_inside(clause, at):
            return -1
        if bits & classes.RELATIVE:
            owing, related = False, True
            continue
        if bits & classes.BREAKER and not bits & (classes.PREPOSITION | classes.COPULA):
            return -1
        if action is not None and _tells(clause, at, action[1]) and not _is_cause(clause, at):
            behind = at + action[0]
            return at if _is_circumstance(clause, behind) and related and not owing else -1
        owing = owing or _is_verb(clause, at)
    return -1


def _is_circumstance(clause: Clause, at: int) -> bool:
    """Whether a preposition stands at a token that ties no figure, or tells a cause (*the toll from the storm*)."""
    bits = clause.classes[at]
    if not bits & classes.PREPOSITION:
        return False
    return not bits & classes.COPULA or clause.lowers[at] in listed(clause.structure, "causal")


def _is_caused_by(clause: Clause, number: int) -> bool:
    """English: whether a cause is told with the number at a token (*the death toll from the 6.8-magnitude quake*)."""
    at = number - 1
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    return clause.structure.head_last and clause.lowers[at] in listed(clause.structure, "causal")


def _is_inside(clause: Clause, at: int) -> bool:
    """Whether a mark stands inside the subject: brackets, and commas around the names of places and dates."""
    if clause.lowers[at] in "()\"'“”/-":
        return True
    if clause.lowers[at] != "," or at == 0:
        return False
    name = clause.tokens[at + 1].text[:1].isupper() or clause.classes[at + 1] & classes.DATE
    return bool(name) or clause.lowers[at + 1] in listed(clause.structure, "reachings")


def _tells(clause: Clause, at: int, triggers: tuple[Trigger, ...]) -> bool:
    """Whether a word says what befell those counted: a noun of it, or a state behind *yang*."""
    if all(trigger.voice == "noun" for trigger in triggers):
        led = at > 0 and clause.verbs[at - 1] and clause.lowers[at - 1] not in pointers(clause.structure).statings
        under = governor.in_adjunct(clause, at, triggers) or governor.joined_to(clause, at, triggers) >= 0
        return not led and not under  # terkait temuan di gudang itu
    if not all(trigger.voice in ("state", "passive", "either") for trigger in triggers):
        return False
    while at > 0 and clause.classes[at - 1] & classes.AUXILIARY:
        at -= 1
    if at < 2 or not clause.classes[at - 1] & classes.RELATIVE:
        return False
    term = clause.terms[at - 2]
    return term is not None and clause.structure.rulebook.is_a(term[1], "person")


def _is_cause(clause: Clause, at: int) -> bool:
    """English: whether a preposition makes the noun at a token what it came from (*the death toll from the blast*)."""
    while at > 0 and clause.classes[at - 1] & classes.DETERMINER:
        at -= 1
    return clause.structure.head_last and at > 0 and bool(clause.classes[at - 1] & classes.PREPOSITION)


def _is_verb(clause: Clause, at: int) -> bool:
    if clause.classes[at] & (classes.COPULA | classes.AUXILIARY) or clause.terms[at] is not None:
        return False
    action = clause.actions[at]
    if action is not None:
        return any(trigger.voice in ("active", "passive") for trigger in action[1])
    return clause.verbs[at] and clause.inside[at] < 0
