"""What prosecutors or workers only ask for: *menuntut 9 tahun penjara dan denda Rp 2 miliar*, *sought a fine of $2
million*, *menuntut kenaikan upah 9 persen*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers

_NOUNS = frozenset(("noun", "either"))
"""Voices of a word that can be the noun of the sum itself (*denda*)."""
_CLAIMED = "demand-money"
_NEAR = 8
"""Words between a verb of demanding and the passive of what is demanded."""
_REACH = 22
"""Words between a demand and the last sum it asks for."""


def settle(clause: Clause, place: int, concept: str | None, action: str | None) -> str | None:
    """The action said of what the number at token ``place`` counts; the demand's where only that is in force.

    The nearest word before it decides: what a court has imposed was asked for by nobody (*dituntut 9 tahun, ia divonis
    5 tahun dan denda Rp 1 miliar*).
    """
    known = clause.structure
    if action in known.terms_of and action not in known.demands:
        return next(iter(known.demands), action) if _only_asked(clause, place) else action
    if concept in listed(known, "claimable"):
        return _CLAIMED if _is_claimed(clause, place) else action
    if concept not in listed(known, "demandable"):
        return action
    words, contrasts = listed(known, "demanding"), pointers(known).contrasts
    for index in range(place - 1, max(-1, place - _REACH), -1):
        lower = clause.lowers[index]
        if lower in words or clause.forms[index] in words:
            return next(iter(known.demands), action)
        if clause.hard(index) or lower in contrasts:
            return action
        if _imposes(clause, index, concept) and lower not in listed(known, "punishments"):
            return next(iter(known.demands), action) if _is_under_demand(clause, index) else action
    return action


def _is_claimed(clause: Clause, place: int) -> bool:
    """Whether a rise before the number at token ``place`` is only wanted (*menuntut kenaikan upah 9 persen*)."""
    words, contrasts = listed(clause.structure, "claiming"), pointers(clause.structure).contrasts
    for index in range(place - 1, max(-1, place - _NEAR), -1):
        if clause.lowers[index] in words:
            return True
        if clause.marks[index] or clause.is_mention(index) or clause.lowers[index] in contrasts:
            return False
    return False


def _only_asked(clause: Clause, place: int) -> bool:
    """Whether the verb that imposes the term at token ``place`` only says what a prosecutor wants."""
    known = clause.structure
    for index in range(place - 1, max(-1, place - _REACH), -1):
        said = (clause.actions[index] or (1, ()))[1]
        if clause.hard(index) or clause.is_mention(index):
            return False
        if any(one.action in known.terms_of and one.voice not in _NOUNS for one in said):
            return _is_under_demand(clause, index)
    return False


def _is_under_demand(clause: Clause, verb: int) -> bool:
    """Whether the passive at a token is what somebody demands (*menuntut Budi dihukum*, *asked that he be jailed*).

    Indonesian also asks the court to do it (*meminta majelis hakim menghukum Budi*).
    """
    known = clause.structure
    if known.head_last and clause.lowers[verb - 1] not in listed(known, "demanded_by"):
        return False
    passive = tuple(listed(known, "passive_prefixes"))
    active = not known.head_last and not clause.lowers[verb].startswith(passive)
    words, courts, court = listed(known, "demanding"), listed(known, "courts"), False
    for index in range(verb - 1, max(-1, verb - 1 - _NEAR), -1):
        court = court or clause.lowers[index] in courts
        if clause.lowers[index] in words:
            if active:
                return court
            # yang dituntut jaksa divonis 9 tahun: that is what the court did
            return known.head_last or not clause.lowers[index].startswith(passive) or index >= verb - 2
        if clause.marks[index] or clause.is_mention(index):
            return False
    return False


def _imposes(clause: Clause, index: int, concept: str | None) -> bool:
    """Whether the word at a token says what a court has decided, or is a verb of the sum's own (*was fined*)."""
    known = clause.structure
    said = (clause.actions[index] or (1, ()))[1]
    if any(one.action in known.terms_of and one.action not in known.demands for one in said):
        return True
    own = any(known.deeds.get(one.action) == concept for one in said)
    return own and _NOUNS.isdisjoint(one.voice for one in said)
