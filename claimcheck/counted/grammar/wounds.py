"""Wounds that are counted, and not the wounded: *korban mengalami 5 luka tusuk*, *ditemukan dengan 3 luka tembak*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed


def name(clause: Clause) -> None:
    """Takes the deed from the words of a wound behind a number that somebody bears."""
    bearers = listed(clause.structure, "wounds", "before")
    if bearers.isdisjoint(clause.lowers):
        return
    kinds = listed(clause.structure, "wounds", "kinds")
    for at in range(1, len(clause.tokens) - 2):
        if not clause.is_mention(at) or clause.lowers[at - 1] not in bearers:
            continue
        if " ".join(clause.lowers[at + 1 : at + 3]) in kinds:
            for index in (at + 1, at + 2):
                clause.actions[index], clause.inside[index] = None, -1
