"""Of which things a deed is said, and whether a number counts what the noun of a deed was done to."""

from __future__ import annotations

from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import amounting
from claimcheck.rules.index import Trigger

_PASSIVE = 10
"""Words behind a noun of deed within which its verb stands."""


def is_object(clause: Clause, verb: Governor, mention: int) -> bool:
    """Whether the number counts what the deed named right before it was done to, whatever then became of the deed."""
    at = mention - 1
    if clause.structure.head_last:
        if at < 1 or not clause.classes[at] & classes.OF:
            return False
        at -= 1
    if at < 0 or clause.tokens[at].end != verb.cue[1] or clause.terms[at] is not None:
        return False
    if not all(trigger.voice == "noun" for trigger in verb.triggers):
        return False
    return clause.structure.head_last or any(shape.match(clause.lowers[at]) for shape in clause.structure.deed_shapes)


def said_of(clause: Clause, begin: int, concept: str | None) -> tuple[int, tuple[Trigger, ...]] | None:
    """The action at a token, unless it is never said of what is counted (an attack fires rockets, not people)."""
    action = clause.actions[begin]
    if action is None or concept is None:
        return action
    return None if clause.structure.rulebook.choose(action[1], concept) is None else action


def said_of_people(clause: Clause, mention: int, concept: str | None) -> bool:
    """Whether the word right behind a bare number says of people what cannot be said of ``concept``."""
    book = clause.structure.rulebook
    at = mention + 1
    while at < len(clause.tokens) and clause.classes[at] & classes.AUXILIARY:
        at += 1
    action = clause.actions[at] if at < len(clause.tokens) else None
    if action is None or book.is_a(concept, "person"):
        return False
    if not any(trigger.voice in ("state", "passive", "either", "noun") for trigger in action[1]):
        return False
    chosen = book.choose(action[1], None)
    if chosen is None or clause.structure.default_concept.get(chosen.action) != "person":
        return False
    found = None if concept is None else book.measure_for(concept, chosen.action)
    return found is None or found.action == "any"  # of accidents it is told how many there were, not that they died


def is_whole(clause: Clause, mention: int) -> bool:
    """Whether the number is the whole that the one before is taken from (*dari total 45 orang*)."""
    at = mention - 1
    while at > 0 and clause.classes[at] & (classes.DETERMINER | classes.AMOUNT):
        at -= 1
    return 0 <= at < mention - 1 and clause.lowers[at] in clause.structure.bases


def tells_worth(clause: Clause, at: int, end: int) -> bool:
    """Whether the word says what the noun is worth that ends before ``end`` (*cocaine valued at $2 million*), or what
    stands behind it (*seized $2 million (£1.5 million) worth of cocaine*)."""
    if amounting.is_worth_of(clause, at):
        return True
    worth = at == end and clause.lowers[at] in clause.structure.worth_words
    return worth and at + 1 < len(clause.tokens) and not clause.classes[at + 1] & classes.OF


def is_prevented(clause: Clause, begin: int, triggers: tuple[Trigger, ...]) -> bool:
    """Whether a noun of deed is what somebody keeps from coming to pass (*blocked the deportation of 90 men*)."""
    if any(trigger.voice != "noun" for trigger in triggers):
        return False
    at = begin - 1
    while at > 0 and clause.classes[at] & (classes.DETERMINER | classes.OTHER):
        at -= 1
    if at >= 0 and clause.lowers[at] in listed(clause.structure, "preventing"):
        return True
    prevented = listed(clause.structure, "prevented")  # penyelundupan 90 kg sabu digagalkan
    for behind in range(begin + 1, min(begin + _PASSIVE, len(clause.tokens)) if prevented else 0):
        if clause.lowers[behind] in prevented:
            return True
        if clause.hard(behind) or clause.classes[behind] & classes.CONJUNCTION:
            return False
    return False
