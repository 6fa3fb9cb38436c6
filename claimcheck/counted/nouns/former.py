"""Figures told as ones that were told before: *an earlier estimate of 60*, *police had first spoken of 19*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import MEASURED
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.nouns import figures
from claimcheck.rules.rulebook import Rulebook

_REACH = 16
"""Words before a figure within which its noun or its verb must stand."""
_APPOSED = 4
"""Words that may stand between the adjective and the noun of a figure (*an earlier official death toll*)."""
_BEHIND = 8


class Former(NamedTuple):
    """The closed classes of the lexicon's ``former`` section; ``weak`` adverbs need an auxiliary before them."""

    adjectives: frozenset[str]
    adverbs: frozenset[str]
    weak: frozenset[str]
    planned: frozenset[str]


@cache
def _former(rulebook: Rulebook, language: str) -> Former:
    lexicon = rulebook.languages[language]
    return Former(*(frozenset(lexicon.words("pointing", "former", key)) for key in Former._fields))


def is_former(clause: Clause, place: int) -> bool:
    """Whether the figure at token ``place`` is told as one that somebody stated, or planned, before."""
    words = _former(clause.structure.rulebook, clause.structure.language)
    if not words.adverbs and not words.adjectives:
        return False
    known = pointers(clause.structure)
    led = clause.tokens[place].text.lower().split(" ", 1)[0] in known.statings  # initially estimated $300 million
    if led and place and clause.lowers[place - 1] in words.adverbs:
        return True
    return _before(clause, place, words, known) or _behind(clause, place, words, known)


def opens_with_former(clause: Clause, place: int, start: int, kind: str) -> bool:
    """Indonesian: whether the sentence begins by saying that what it measures was so before (*Semula harga cabai
    Rp60.000*, *Biasanya, pasokan cabai 20 ton*); ``start`` is where its phrase does."""
    openers = listed(clause.structure, "formerly")
    if kind not in MEASURED or clause.lowers[0] not in openers:
        return False
    at = 1 + (clause.lowers[1] == ",") if len(clause.tokens) > 1 else 1
    return at < place and clause.tokens[at].start == start


def follows_former(clause: Clause, place: int, kind: str) -> bool:
    """Indonesian: whether the noun of a value is called the one before (*Harga beras sebelumnya Rp14.000*).

    A stretch of time before is no such noun (*laba kuartal sebelumnya Rp 9 miliar* has its period).
    """
    words = listed(clause.structure, "formerly")
    if not words or kind not in MEASURED:
        return False
    at = place - 1
    while at > 1 and clause.classes[at] & classes.COPULA and clause.lowers[at] not in words:
        at -= 1
    if at < 1 or clause.lowers[at] not in words or clause.marks[at - 1]:
        return False
    before = at - 1
    return not clause.classes[before] & (classes.DATE | classes.BREAKER) and clause.lowers[before] not in listed(
        clause.structure, "spans_before"
    )


def _before(clause: Clause, place: int, words: Former, known: Pointers) -> bool:
    """*an earlier count had put the dead at 42*, *police had first said 20 died*, *Earlier, police said 20 died*."""
    stated = False
    for at in range(place - 1, max(-1, place - _REACH) - 1, -1):
        lower = clause.lowers[at]
        relative = clause.classes[at] & classes.RELATIVE and not _is_what_is_said(clause, at, words, known)
        if clause.is_mention(at) or clause.hard(at) or relative:
            return False
        if clause.marks[at]:
            opening = stated and lower == "," and at == 1 and clause.lowers[0] in words.adverbs - words.weak
            return opening and clause.lowers[0] not in known.statings
        noun = figures.is_figure(clause, at, known) or lower in known.reports
        if noun and _is_noun_of(clause, at, words, known):
            return True
        if (lower in known.statings or lower in words.planned) and not figures.is_noun(clause, at, known):
            stated = True
            if _is_put_before(clause, at, words, known):
                return True
    return False


def _is_what_is_said(clause: Clause, at: int, words: Former, known: Pointers) -> bool:
    """Whether *that* opens what a verb of stating states (*it was reported that*, *police said earlier that*)."""
    verb = at - 1 if at and clause.lowers[at - 1] not in words.adverbs else at - 2
    return verb >= 0 and clause.lowers[verb] in known.statings


def _is_noun_of(clause: Clause, noun: int, words: Former, known: Pointers) -> bool:
    """Whether an adjective says that the figure named by the noun at a token is an earlier one."""
    for at in range(noun - 1, max(-1, noun - 1 - _APPOSED), -1):
        lower = clause.lowers[at]
        if lower in words.adjectives:
            return True
        if not (lower in known.narrowing or clause.inside[at] >= 0 or known.speakers.at((lower,), 0) is not None):
            return False
    return False


def _is_put_before(clause: Clause, verb: int, words: Former, known: Pointers) -> bool:
    """Whether an adverb beside the verb of stating says that it was done before (*initially put*, *said earlier*)."""
    behind = clause.lowers[verb + 1 : verb + 2]
    if behind and behind[0] in words.adverbs - words.weak:
        return not clause.is_mention(verb + 2) if verb + 2 < len(clause.tokens) else True
    at = verb - 1
    while at > 0 and clause.lowers[at] in known.passives:
        at -= 1
    if at < 0 or clause.lowers[at] not in words.adverbs:
        return False
    led = at > 0 and (clause.marks[at - 1] or bool(clause.classes[at - 1] & classes.AUXILIARY))
    return led or clause.lowers[at] not in words.weak


def _behind(clause: Clause, place: int, words: Former, known: Pointers) -> bool:
    """*the 40 originally planned*, *the 40 deaths first reported*: adverb and participle follow the figure."""
    for at in range(place + 1, min(place + _BEHIND, len(clause.tokens) - 1)):
        lower = clause.lowers[at]
        if clause.marks[at] or clause.is_mention(at) or clause.classes[at] & (classes.RELATIVE | classes.CONJUNCTION):
            return False
        if lower in words.adverbs:
            following = clause.lowers[at + 1]
            return following in words.planned or following in known.sources
        if clause.verbs[at] and clause.inside[at] < 0 and clause.terms[at] is None:
            return False
    return False
