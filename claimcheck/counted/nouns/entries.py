"""Entries of a list, things and their figure: *Rumah hangus: 90*, *Shelters: 112*, *Polisi: 40 orang*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause


def is_entry(clause: Clause, at: int, place: int) -> bool:
    """Whether the words up to token ``at``, which open the sentence, are what the figure behind a colon counts.

    They say what befell it, or are the whole of the sentence with the figure.
    """
    if clause.inside[at] >= 0 and clause.terms[at] is None:
        return True
    last = place + 1
    last += last < len(clause.tokens) and bool(clause.classes[last] & classes.CLASSIFIER)
    term = clause.terms[0]
    whole = clause.lowers[place - 1] == ":" and last >= len(clause.tokens)
    return whole and term is not None and not clause.structure.rulebook.is_a(term[1], "organisation")
