"""Figures that are the same before as after, so that no plan sets one apart: *the tunnel will cost 9 billion*.

So is the term of somebody who is sentenced to it: *he will spend nine years behind bars*.
"""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed

_TERM = "prison-term"
_FAR = 6
"""Tokens before a sum that hold what says it was never paid."""
_NEAR = 4
"""Tokens before a term that hold the verb of serving it (*mendekam di penjara selama 9 tahun*)."""


def is_estimate(clause: Clause, place: int, reading: Counted) -> bool:
    """Whether the sum is what something costs, and not what somebody will pay (*will spend 9 billion on tunnels*)."""
    if reading.kind == "duration" and reading.concept in (None, "duration", _TERM):
        return _is_served(clause, place)
    if reading.kind != "money" or reading.concept not in listed(clause.structure, "estimates"):
        return False
    if _is_foregone(clause, place):
        return False  # a tunnel would have cost 9 billion
    start, end = reading.cue
    payings = listed(clause.structure, "payings")
    return not any(token.lower in payings for token in clause.tokens if start <= token.start and token.end <= end)


def _is_foregone(clause: Clause, place: int) -> bool:
    """Whether a modal and an auxiliary say that the sum never came to be paid (*would have cost*)."""
    modals, haves = (listed(clause.structure, "foregone", key) for key in ("modals", "auxiliaries"))
    for at in range(place - 1, max(0, place - _FAR), -1):
        if clause.hard(at) or clause.is_mention(at):
            return False
        if clause.lowers[at] in haves and clause.lowers[at - 1] in modals:
            return True
    return False


def _is_served(clause: Clause, place: int) -> bool:
    """Whether the clause says that somebody will spend the time in prison, which a court has passed then."""
    verbs, modals, cells = (listed(clause.structure, "serving", key) for key in ("verbs", "modals", "cells"))
    if cells.isdisjoint(clause.lowers[max(0, place - _NEAR) : place + 1 + _NEAR]):
        return False
    for at in range(max(1, place - _NEAR), place):
        if clause.lowers[at] in verbs and clause.lowers[at - 1] in modals:
            return True
    return False
