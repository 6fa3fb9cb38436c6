"""What has changed by a share that stands before the noun of its change: *an 18 percent jump in profit*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import NONE, Phrase

_REACH = 4
"""How many tokens behind the share the noun of change may stand (*an 18 percent year-on-year jump*)."""


def of_change(clause: Clause, place: int) -> Phrase:
    """What has changed by the share at token ``place``; nothing where no noun of change stands behind it."""
    nouns = listed(clause.structure, "change_nouns")
    for at in range(place + 1, min(place + 1 + _REACH, len(clause.tokens) - 2)):
        if clause.marks[at] and clause.lowers[at] != "-":
            return NONE
        if clause.lowers[at] in nouns:
            if clause.lowers[at + 1] not in listed(clause.structure, "change_ties"):
                return NONE
            at += 2
            while at < len(clause.tokens) and clause.classes[at] & (classes.DETERMINER | classes.DATE):
                at += 1
            phrase = phrases.run(clause, at, len(clause.tokens))
            counted = not phrase.empty and clause.classes[phrase.head] & classes.AMOUNT
            return phrases.after(clause, phrase.head) if counted else phrase
    return NONE
