"""What a verb or a place only leads to: *dievakuasi dalam kondisi meninggal*, *84 orang di atas kapal itu tewas*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.deeds import objects
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.rules.index import Trigger
from claimcheck.rules.rulebook import Rulebook

_LED = classes.DETERMINER | classes.AUXILIARY
_FINITE = classes.AUXILIARY | classes.COPULA
_SAID = ("state", "passive")
_OTHER_CLAUSE = classes.CONJUNCTION | classes.RELATIVE | classes.BREAKER
_PLACE = 8
"""Tokens of the place to which somebody came or was brought, before the state in which it was."""


class Conditions(NamedTuple):
    """``nouns`` of the state somebody is in; ``of`` are the actions that only say how they came to be known so.

    ``ends`` are those in which other deeds end, ``orders`` the verbs by which somebody has done what the next one says.
    """

    nouns: frozenset[str]
    of: frozenset[str]
    ends: frozenset[str]
    orders: frozenset[str]


def _words(structure: Structure) -> Conditions:
    return _compiled(structure.rulebook, structure.language)


@cache
def _compiled(rulebook: Rulebook, language: str) -> Conditions:
    lexicon = rulebook.languages[language]
    of = frozenset(lexicon.words("structure", "conditions_of"))
    narrower = (one for one in rulebook.actions if not of.isdisjoint(rulebook.action_lineage(one)))
    ends = frozenset(lexicon.words("structure", "ends"))
    orders = frozenset(lexicon.words("structure", "orders"))
    return Conditions(frozenset(lexicon.words("structure", "conditions")), frozenset(narrower), ends, orders)


def told(clause: Clause, index: int, action: tuple[int, tuple[Trigger, ...]]) -> int:
    """Where the action stands that the one at token ``index`` only leads to; ``index`` itself where there is none."""
    length, triggers = action
    behind = index + length
    if clause.classes[index] & classes.PREPOSITION and all(trigger.voice == "any" for trigger in triggers):
        found = _said(clause, behind)
        return index if found < 0 else found
    words = _words(clause.structure)
    if clause.lowers[index] in words.orders and _is_done(clause, behind):
        return behind  # were ordered detained
    if _ends(clause, behind, words):
        return behind + 1
    if behind + 1 >= len(clause.tokens) or not all(trigger.action in words.of for trigger in triggers):
        return index
    if clause.classes[behind] & classes.PREPOSITION and clause.lowers[behind + 1] in words.nouns:
        found = behind if _is_said(clause, behind) else _said(clause, behind + 2)
        return index if found < 0 else found
    return index


def ended(clause: Clause, at: int, triggers: tuple[Trigger, ...], concept: str | None) -> int:
    """Where the state stands in which those came or were brought of whom the verb before token ``at`` says it, or -1.

    *Tiba di puskesmas dalam keadaan luka berat*, *dibawa ke rumah sakit sudah meninggal*, *were brought in dead*: that
    they died tells more than any verb before it, another state more than that they came or were found.
    """
    book = clause.structure.rulebook
    chosen = book.choose(triggers, concept)
    lineage = frozenset(book.action_lineage(chosen.action)) if chosen is not None else frozenset()
    if lineage.isdisjoint(listed(clause.structure, "conditions_of")):
        return -1
    came = not lineage.isdisjoint(listed(clause.structure, "conditions_after"))
    for index in range(at, min(at + _PLACE, len(clause.tokens))):
        bits = clause.classes[index]
        if clause.marks[index] or clause.is_mention(index) or bits & _OTHER_CLAUSE:
            return -1
        if clause.lowers[index] in listed(clause.structure, "brought_as"):
            return index if _closes(clause, index) else -1
        if index + 1 >= len(clause.tokens):
            return -1
        stated = bits & classes.PREPOSITION and clause.lowers[index + 1] in listed(clause.structure, "conditions")
        bare = bits & classes.AUXILIARY and not bits & classes.PREPOSITION
        found = (index if _is_said(clause, index) else _said(clause, index + 2)) if stated else -1
        if bare:
            found = _said(clause, index + 1)
        if found >= 0 and (_is_final(clause, found) or (came and stated)):
            return found
        if stated:
            return -1
    return -1


def _is_final(clause: Clause, at: int) -> bool:
    action = clause.actions[at]
    return action is not None and any(one.action in listed(clause.structure, "final") for one in action[1])


def _closes(clause: Clause, at: int) -> bool:
    """Whether an adjective stands behind all else its verb has (*arrived dead on Monday*, not *arrived dead tired*)."""
    if clause.classes[at - 1] & (classes.DETERMINER | classes.OF):
        return False
    behind = at + 1
    open_words = classes.PREPOSITION | classes.CONJUNCTION | classes.BREAKER | classes.DATE
    return behind >= len(clause.tokens) or clause.marks[behind] or bool(clause.classes[behind] & open_words)


def lodged(clause: Clause, index: int) -> int:
    """English: where the place begins in which those stay of whom the verb at a token says it; -1 where none does.

    *Are living in relief camps*: what the place says of them tells more than that they live.
    """
    if clause.lowers[index] not in listed(clause.structure, "stayings"):
        return -1
    action = clause.actions[index + 1] if index + 1 < len(clause.tokens) else None
    placed = action is not None and clause.classes[index + 1] & classes.PREPOSITION
    return index + 1 if placed and action is not None and all(one.voice == "any" for one in action[1]) else -1


def joined_on(clause: Clause, at: int, concept: str | None) -> int:
    """Where the other of two joined verbs says what befell their subject, the first naming no deed; -1 if nowhere.

    *About 40 guests had run or been rescued*: the conjunction stands at token ``at``.
    """
    if at >= len(clause.tokens) or not clause.classes[at] & classes.CONJUNCTION:
        return -1
    verb = at + 1
    while verb < len(clause.tokens) - 1 and clause.actions[verb] is None and clause.classes[verb] & _FINITE:
        verb += 1
    action = objects.said_of(clause, verb, concept) if verb < len(clause.tokens) else None
    finite = verb > at + 1
    voices = {trigger.voice for trigger in action[1]} if action is not None else set()
    return verb if not voices.isdisjoint(_SAID) or (finite and "either" in voices) else -1


def _ends(clause: Clause, at: int, words: Conditions) -> bool:
    """Whether the verb behind *or* says how those ended of whom two are said (*were burnt or crushed to death*)."""
    if not words.ends or at + 1 >= len(clause.tokens) or clause.lowers[at] not in clause.structure.restaters:
        return False
    action = clause.actions[at + 1]
    return action is not None and action[0] > 1 and any(trigger.action in words.ends for trigger in action[1])


def _said(clause: Clause, at: int) -> int:
    """The action behind determiners and auxiliaries from token ``at`` on, when it says what became of its subject."""
    while at < len(clause.tokens) - 1 and clause.actions[at] is None and clause.classes[at] & _LED:
        at += 1
    return at if at < len(clause.tokens) and _is_said(clause, at) else -1


def _is_done(clause: Clause, at: int) -> bool:
    action = clause.actions[at] if at < len(clause.tokens) else None
    return action is not None and any(trigger.voice in ("passive", "either") for trigger in action[1])


def _is_said(clause: Clause, at: int) -> bool:
    action = clause.actions[at]
    return action is not None and any(trigger.voice in (*_SAID, "any") for trigger in action[1])
