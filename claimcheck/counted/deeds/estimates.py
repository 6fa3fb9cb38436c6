"""Sums that are estimates before as after, so that no plan sets one apart: *the tunnel will cost 9 billion*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed


def is_estimate(clause: Clause, reading: Counted) -> bool:
    """Whether the sum is what something costs, and not what somebody will pay (*will spend 9 billion on tunnels*)."""
    if reading.kind != "money" or reading.concept not in listed(clause.structure, "estimates"):
        return False
    start, end = reading.cue
    payings = listed(clause.structure, "payings")
    return not any(token.lower in payings for token in clause.tokens if start <= token.start and token.end <= end)
