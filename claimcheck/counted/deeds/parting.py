"""Verbs that take their object between their words: *took 12 people to hospital*, *membawa 12 korban ke rumah sakit*.

The rules list such a verb whole (*take to hospital*). Around its object it says the same, and so it does with words put
before its last noun (*were rushed to nearby hospitals*).
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.language.forms import normal
from claimcheck.rules.index import Trigger
from claimcheck.rules.rulebook import Rulebook

_BETWEEN = 3
"""Words that may stand between a verb and its number: determiners and the like."""
_FIRST = 5
"""Words that may name the first of two objects."""
_AGENT = 3
"""Words that may name those who do what a passive says, before its complement."""
_OF_AGENT = classes.DETERMINER | classes.PRENOMINAL | classes.FIGURE
_INSERTED = 2
"""Words that may stand before the last noun of a verb's complement."""
_DONE = ("active", "passive", "either", "any")
_SKIPPED = classes.DETERMINER | classes.OTHER | classes.AMOUNT | classes.COPULA


class Complement(NamedTuple):
    """What follows a verb's object, in normal forms: words before its last, that, and what the whole can name."""

    lead: list[str]
    last: str
    triggers: tuple[Trigger, ...]
    passive: tuple[Trigger, ...]
    """Those that can be said of a subject, where there is more than one word."""


@cache
def _compiled(rulebook: Rulebook, language: str) -> dict[str, tuple[Complement, ...]]:
    """First word of a verb phrase → its complements, the longest first.

    A preposition alone is none where its object follows it: *searched for 12* is not *searched 12 for*.
    """
    lexicon = rulebook.languages[language]
    index = rulebook.triggers.get(language)
    bound = frozenset(lexicon.words("structure", "bound_prepositions"))
    found: dict[str, list[Complement]] = {}
    for phrase, triggers in index.entries() if index is not None else ():
        said = tuple(trigger for trigger in triggers if trigger.voice in _DONE)
        if len(phrase) > 1 and said and not (len(phrase) == 2 and phrase[1] in bound):
            *lead, last = (normal(word, lexicon) for word in phrase[1:])
            passive = tuple(trigger for trigger in said if lead and trigger.voice in ("passive", "either"))
            found.setdefault(phrase[0], []).append(Complement(lead, last, said, passive))
    return {word: tuple(sorted(each, key=lambda one: -len(one.lead))) for word, each in found.items()}


def _known(structure: Structure) -> dict[str, tuple[Complement, ...]]:
    return _compiled(structure.rulebook, structure.language)


def around(clause: Clause, start: int, end: int) -> tuple[int, tuple[Trigger, ...]] | None:
    """The token of the verb right before the object ``[start, end)`` whose complement stands right behind it."""
    at = start - 1
    while at > 0 and start - at <= _BETWEEN and clause.classes[at] & _SKIPPED and clause.actions[at] is None:
        at -= 1
    if not clause.structure.head_last:
        at = _over_first(clause, at)
        while end < len(clause.tokens) and clause.classes[end] & classes.OTHER:
            end += 1  # menetapkan sembilan orang lainnya tersangka
    if at < 0 or clause.is_mention(at):
        return None
    for complement in _known(clause.structure).get(clause.lowers[at], ()):
        if _follows(clause, end, complement, _INSERTED if complement.lead else 0):
            return at, complement.triggers
    return None


def _over_first(clause: Clause, at: int) -> int:
    """Indonesian: the verb before the first of two joined objects (*menetapkan bupati dan 4 lainnya*), else ``at``."""
    if at < 1 or not clause.classes[at] & classes.CONJUNCTION:
        return at
    for index in range(at - 1, max(-1, at - 1 - _FIRST), -1):
        if clause.marks[index] or clause.is_mention(index):
            return at
        if clause.inside[index] >= 0 or clause.verbs[index]:
            return index
    return at


def behind(clause: Clause, at: int) -> tuple[Trigger, ...]:
    """What a passive verb at a token names with its complement, other words put before the noun of it."""
    for complement in _known(clause.structure).get(clause.lowers[at], ()):
        if complement.passive and _follows(clause, at + 1, complement, _INSERTED):
            return complement.passive
    return ()


def behind_agent(clause: Clause, at: int) -> tuple[Trigger, ...]:
    """Indonesian: the same with those who do it before the complement (*dilarikan warga ke puskesmas*)."""
    complements = () if clause.structure.head_last else _known(clause.structure).get(clause.lowers[at], ())
    to = _over_agent(clause, at + 1) if complements else -1
    return next((one.passive for one in complements if one.passive and to > 0 and _follows(clause, to, one, 0)), ())


def _over_agent(clause: Clause, at: int) -> int:
    """The preposition behind those who do what the passive before token ``at`` says; -1 where none are named."""
    if at < len(clause.tokens) and clause.lowers[at] in listed(clause.structure, "agent_prepositions"):
        at += 1
    for index in range(at, min(at + _AGENT + 1, len(clause.tokens))):
        if clause.classes[index] & classes.PREPOSITION:
            return index if index > at else -1
        if clause.classes[index] & ~_OF_AGENT or clause.marks[index] or clause.is_mention(index):
            return -1
        if clause.verbs[index] or (clause.inside[index] >= 0 and clause.terms[index] is None):
            return -1
    return -1


def _follows(clause: Clause, at: int, complement: Complement, inserted: int) -> bool:
    """Whether its words stand from ``at`` on, at most so many others before the last."""
    last = at + len(complement.lead)
    if last >= len(clause.tokens) or clause.forms[at:last] != complement.lead:
        return False
    for index in range(last, min(last + inserted + 1, len(clause.tokens))):
        if clause.forms[index] == complement.last:
            return True
        if clause.marks[index] or clause.is_mention(index) or clause.actions[index] is not None:
            return False
    return False
