"""What a prosecutor only asks for: *menuntut 9 tahun penjara dan denda Rp 2 miliar*, *sought a fine of $2 million*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers

_NOUNS = frozenset(("noun", "either"))
"""Voices of a word that can be the noun of the sum itself (*denda*)."""
_REACH = 22
"""Words between a demand and the last sum it asks for."""


def settle(clause: Clause, place: int, concept: str | None, action: str | None) -> str | None:
    """The action said of what the number at token ``place`` counts; the demand's where only that is in force.

    The nearest word before it decides: what a court has imposed was asked for by nobody (*dituntut 9 tahun, ia divonis
    5 tahun dan denda Rp 1 miliar*).
    """
    known = clause.structure
    if concept not in listed(known, "demandable"):
        return action
    words, contrasts = listed(known, "demanding"), pointers(known).contrasts
    for index in range(place - 1, max(-1, place - _REACH), -1):
        lower = clause.lowers[index]
        if lower in words or clause.forms[index] in words:
            return next(iter(known.demands), action)
        if clause.hard(index) or lower in contrasts or _imposes(clause, index, concept):
            return action
    return action


def _imposes(clause: Clause, index: int, concept: str | None) -> bool:
    """Whether the word at a token says what a court has decided, or is a verb of the sum's own (*was fined*)."""
    known = clause.structure
    said = (clause.actions[index] or (1, ()))[1]
    if any(one.action in known.terms_of and one.action not in known.demands for one in said):
        return True
    own = any(known.deeds.get(one.action) == concept for one in said)
    return own and _NOUNS.isdisjoint(one.voice for one in said)
