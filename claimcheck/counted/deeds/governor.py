"""The word that says what happened to what a number counts, and how it stands to the number and its noun."""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimcheck.counted.deeds import main_verb
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.rules.index import Trigger

_NAMED = 4
"""Tokens before a trigger within which what tells the time of its event stands."""
_CLOSING = classes.CONJUNCTION | classes.PREPOSITION | classes.BREAKER | classes.COPULA | classes.RELATIVE
_STATED = classes.COPULA | classes.AMOUNT | classes.AUXILIARY | classes.OTHER
_OPENING = classes.CONJUNCTION | classes.BREAKER
LIGHT = classes.AUXILIARY | classes.OTHER | classes.RELATIVE | classes.DETERMINER | classes.COPULA | classes.DATE
"""Words that may look like a verb between a deed and its figure, and are no deed."""
SAID_OF = ("state", "passive", "either")
"""Voices that say something of what stands before them."""


class Governor(NamedTuple):
    """The word that says what happened: the actions it can name, its side of the number, its distance in open words.

    ``degrees`` says how bad it was where a word beside it splits the count (*luka berat*, *slightly injured*). ``cue``
    holds the character offsets of the word itself.
    """

    triggers: tuple[Trigger, ...]
    side: Literal["inside", "left", "right"]
    gap: int
    degrees: tuple[str, ...] = ()
    cue: tuple[int, int] = (0, 0)


def name(clause: Clause, begin: int, side: Literal["inside", "left", "right"], gap: int) -> Governor:
    """The governor whose words begin at token ``begin``."""
    length, triggers = clause.actions[begin] or (1, ())
    first = max(0, begin - 1)
    while not clause.structure.head_last and first <= begin and clause.classes[first] & classes.AMOUNT:
        first += 1  # total korban tewas, total kerugian: no total death or loss
    beside = range(first, min(len(clause.tokens), begin + length + 1))
    found = (
        clause.structure.degrees.get(clause.lowers[index])
        for index in beside
        if not (_is_one_of_two(clause, index) or (index == begin + length and _narrows_noun(clause, index)))
    )
    cue = (clause.tokens[begin].start, clause.tokens[min(begin + length, len(clause.tokens)) - 1].end)
    return Governor(triggers, side, gap, tuple(dict.fromkeys(degree for degree in found if degree)), cue)


def _narrows_noun(clause: Clause, at: int) -> bool:
    """English: whether a word behind a verb only narrows the thing that is its object (*carrying light weapons*)."""
    return clause.structure.head_last and at + 1 < len(clause.tokens) and clause.terms[at + 1] is not None


def _is_one_of_two(clause: Clause, at: int) -> bool:
    """Whether a word tells how bad it was of some only (*luka berat dan ringan*, *luka ringan hingga berat*)."""
    degrees = clause.structure.degrees
    if clause.lowers[at] not in degrees or at + 2 >= len(clause.tokens) or clause.lowers[at + 2] not in degrees:
        return False
    joined = clause.classes[at + 1] & (classes.CONJUNCTION | classes.BREAKER)
    return bool(joined) and not (at + 3 < len(clause.tokens) and clause.is_mention(at + 3))


def of_another(clause: Clause, mention: int, phrase: Phrase, state: Governor) -> bool:
    """Whether the finite verb behind belongs to a noun before the number and its phrase."""
    return in_phrase(clause, mention, phrase, state) or disagrees(clause, mention, phrase, state)


def in_phrase(clause: Clause, mention: int, phrase: Phrase, state: Governor) -> bool:
    """Whether the finite verb behind belongs to a noun before, whose phrase the number stands in (*fires in 12 villages
    were put out*)."""
    if not clause.structure.head_last or mention < 2 or phrase.empty or phrase.end >= len(clause.tokens):
        return False
    bits = clause.classes[mention - 1]
    if not bits & classes.PREPOSITION or bits & (classes.BREAKER | classes.OF | classes.MEMBERSHIP):
        return False
    if bits & classes.COPULA and clause.lowers[mention - 1] not in clause.structure.sources:
        return False
    if clause.marks[mention - 2] or clause.classes[mention - 2] & (classes.CONJUNCTION | classes.BREAKER):
        return False
    return main_verb.is_finite(clause, phrase.end) and state.cue[0] > clause.tokens[phrase.end].start


def disagrees(clause: Clause, mention: int, phrase: Phrase, state: Governor) -> bool:
    """Whether the verb behind is of one, and so not of the plural object it follows (*who hit 9 people has died*)."""
    if not clause.structure.head_last or phrase.empty or phrase.end >= len(clause.tokens):
        return False
    singular = main_verb.is_singular(clause, phrase.end) and state.cue[0] > clause.tokens[phrase.end].start
    if not singular or not clause.is_plural(phrase.head):
        return False
    at = mention - 1
    while at > 0 and clause.classes[at] & (classes.AMOUNT | classes.DETERMINER | classes.OTHER):
        at -= 1
    stated = at < 0 or clause.lowers[at] in pointers(clause.structure).statings
    related = at > 0 and bool(clause.classes[at - 1] & classes.RELATIVE)
    return not stated and (related or clause.verbs[at] or clause.inside[at] >= 0)


def in_relative(clause: Clause, phrase: Phrase, state: Governor) -> bool:
    """Whether what is said behind the phrase only narrows it (*the 19 people who had been arrested*)."""
    if phrase.empty or phrase.end >= len(clause.tokens):
        return False
    if clause.structure.head_last and state.cue[0] == clause.tokens[phrase.end].start:
        return any(trigger.voice in ("passive", "either") for trigger in state.triggers)  # rescued 41 people kidnapped
    return bool(clause.classes[phrase.end] & classes.RELATIVE) and state.cue[0] > clause.tokens[phrase.end].start


def takes_number(clause: Clause, verb: Governor, mention: int) -> bool:
    """Whether the verb right before the number has it as its object, and says no state of it (*left 12 injured*)."""
    if all(trigger.voice == "active" for trigger in verb.triggers) and not clause.structure.head_last:
        return True
    at = mention - 1
    if at < 0 or clause.tokens[at].end != verb.cue[1] or clause.lowers[at] in clause.structure.resultatives:
        return False
    return all(trigger.voice in ("active", "either") for trigger in verb.triggers)


def modifies(clause: Clause, verb: Governor, mention: int) -> bool:
    """Whether the verb beside the number only narrows a noun before it, whose own predicate follows.

    *Bus yang mengangkut 45 peziarah masuk jurang*, *a bus carrying 45 pilgrims plunged*: it was the bus.
    """
    if mention == 0 or clause.tokens[mention - 1].end != verb.cue[1]:
        return False
    if any(trigger.action in clause.structure.carriers for trigger in verb.triggers):
        return any(trigger.voice in ("active", "either", "any") for trigger in verb.triggers)
    if not all(trigger.voice == "active" for trigger in verb.triggers):
        return False
    at = mention - 1
    while at > 0 and clause.tokens[at].start >= verb.cue[0]:
        at -= 1
    if at < 0 or clause.tokens[at].start >= verb.cue[0]:
        return False
    if clause.classes[at] & classes.RELATIVE:
        return True
    return clause.tokens[at + 1].lower.endswith(clause.structure.participles) and not (
        clause.marks[at] or clause.classes[at] & (classes.AUXILIARY | classes.CONJUNCTION | classes.PREPOSITION)
    )


def in_adjunct(clause: Clause, begin: int, triggers: tuple[Trigger, ...], more: tuple[str, ...] = ()) -> bool:
    """Whether a preposition has made the trigger a noun of circumstance (*akibat banjir*, *in the attack*)."""
    nominal = all(trigger.voice in ("noun", "state", "any", *more) for trigger in triggers)
    return begin > 0 and nominal and is_adjunct(clause, begin - 1)


def is_topic(clause: Clause, begin: int, start: int, concept: str | None) -> bool:
    """Indonesian: whether a trigger is what the count at ``start`` is of, told first (*Untuk korban luka ada 9 orang*).

    So is one that stands beside the event with its figure (*terjadi kecelakaan dengan korban tewas 9 orang*).
    ``concept`` is what the number counts; a number alone says nothing else than how many.
    """
    if clause.structure.head_last or begin == 0:
        return False
    fronted = clause.lowers[begin - 1] in clause.structure.frontings
    if fronted and begin > 1 and not (clause.marks[begin - 2] or clause.classes[begin - 2] & _OPENING):
        return False
    length, triggers = clause.actions[begin] or (1, ())
    beside = clause.classes[begin - 1] & classes.COMITATIVE and all(one.voice == "noun" for one in triggers)
    if not fronted and not (beside and all(clause.classes[at] & _STATED for at in range(begin + length, start))):
        return False
    alone = start < len(clause.tokens) and clause.tokens[start].text.isdigit()
    return alone if concept is None else clause.structure.rulebook.is_a(concept, "person")


def joined_to(clause: Clause, begin: int, triggers: tuple[Trigger, ...]) -> int:
    """The preposition of circumstance that the trigger, a joined noun, still stands under (*akibat banjir dan
    kebakaran*); -1 where it stands under none."""
    if any(trigger.voice not in ("noun", "any") for trigger in triggers) or _of_person(clause, begin):
        return -1
    at = begin - 1
    while at > 1 and (clause.classes[at] & classes.CONJUNCTION or clause.lowers[at] == ","):
        first = max(0, at - 1 - _NAMED)
        at -= 1
        while at > first and not clause.classes[at] & _CLOSING and not (clause.marks[at] or clause.is_mention(at)):
            at -= 1
        if clause.lowers[at] in listed(clause.structure, "causal"):
            return at
        if is_adjunct(clause, at):
            return at if clause.inside[at + 1] >= 0 and not _of_person(clause, at + 1) else -1
    return -1


def _of_person(clause: Clause, at: int) -> bool:
    term = clause.terms[at]
    return term is not None and clause.structure.rulebook.is_a(term[1], "person")


def tells_time(clause: Clause, begin: int, start: int) -> bool:
    """Indonesian: whether the trigger only says when the figure held (*jumlah buruh sebelum badai PHK 900*)."""
    length, triggers = clause.actions[begin] or (1, ())
    bare = all(trigger.voice in ("noun", "state", "any", "either") for trigger in triggers)
    if clause.structure.head_last or not bare or begin + length >= start:
        return False
    for at in range(begin - 1, max(-1, begin - _NAMED), -1):
        bits = clause.classes[at]
        if bits & classes.BREAKER and bits & classes.PREPOSITION and not bits & classes.COPULA:
            return True
        if clause.marks[at] or clause.is_mention(at) or clause.verbs[at] or bits or clause.inside[at] >= 0:
            return False
    return False


def is_adjunct(clause: Clause, index: int) -> bool:
    """Whether a preposition that measures nothing ties the number to where, with whom or by whom (*in 12 villages*)."""
    while index > 0 and clause.classes[index] & classes.DETERMINER:
        index -= 1
    bits = clause.classes[index]
    return bool(bits & classes.PREPOSITION) and not bits & (classes.COPULA | classes.OF | classes.MEMBERSHIP)


def tied(clause: Clause, begin: int, start: int) -> bool:
    """Whether a noun of deed is tied to the number by *of* (*led to the arrest of 45 people*)."""
    length = (clause.actions[begin] or (1, ()))[0]
    return begin + length in (start - 1, start) and bool(clause.classes[start - 1] & classes.OF)


def only_stands_at(clause: Clause, begin: int, start: int) -> bool:
    """English: whether the verb at ``begin`` is a copula before the preposition of a level (*sales came in at 9*).

    So is one of passing a number, right before it (*the number of dead has passed 80*), and behind the noun of what
    befell people one of hitting it (*the death toll has hit 80*).
    """
    end = begin + (clause.actions[begin] or (1, ()))[0]
    if end == start and clause.lowers[begin] in listed(clause.structure, "passings"):
        return True
    if end == start and clause.lowers[begin] in listed(clause.structure, "attainings"):
        return _tells_people(clause, begin - 1) and not any(clause.terms[start + 1 : start + 2])
    stands = clause.structure.head_last and end == start - 1 and clause.classes[begin] & classes.COPULA
    return bool(stands and clause.classes[end] & classes.COPULA and clause.classes[end] & classes.PREPOSITION)


def _tells_people(clause: Clause, at: int) -> bool:
    """Whether a noun of what befell people ends at a token, or before auxiliaries there."""
    while at > 0 and clause.classes[at] & classes.AUXILIARY:
        at -= 1
    action = clause.actions[clause.inside[at]] if at >= 0 and clause.inside[at] >= 0 else None
    default = clause.structure.default_concept
    if action is None or not all(default.get(one.action) == "person" for one in action[1]):
        return False
    named = any(one.voice == "noun" for one in action[1])
    return named or bool(at > 0 and clause.classes[at - 1] & classes.OF)  # the number of injured


def is_denied_state(clause: Clause, begin: int, triggers: tuple[Trigger, ...]) -> bool:
    """Indonesian: whether those counted behind a state or passive are those whom it has not befallen."""
    if begin == 0 or clause.structure.head_last or any(trigger.voice not in SAID_OF for trigger in triggers):
        return False
    return clause.lowers[begin - 1] in listed(clause.structure, "negations")


def honours(clause: Clause, verb: Governor | None) -> bool:
    """Whether a verb only says what is done for the dead, whose death a participle tells (*buried 9 people killed*)."""
    last = listed(clause.structure, "last_honours")
    return verb is not None and any(trigger.action in last for trigger in verb.triggers)


def heads_object(clause: Clause, phrase: Phrase, state: Governor) -> bool:
    """Indonesian: whether a bare verb behind those counted has an object of its own (*40 personel evakuasi warga*)."""
    if clause.structure.head_last or phrase.empty or any(trigger.voice != "either" for trigger in state.triggers):
        return False
    for index in range(phrase.end, len(clause.tokens) - 1):
        token = clause.tokens[index]
        if token.start >= state.cue[0]:
            following = index + 1
            named = clause.terms[following] is not None and not clause.classes[following]
            return token.end == state.cue[1] and named and clause.inside[following] < 0
    return False
