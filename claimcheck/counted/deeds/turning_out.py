"""Shares of voters who came to vote, which are the turnout: *57 percent of voters cast ballots*, *61 persen mencoblos*.

A share that voted for somebody or something is what that won, and no turnout.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed

_REACH = 4
"""Tokens behind the verb in which it is said for whom they voted (*cast their ballots on Sunday for*)."""


def settle(reading: Counted, clause: Clause, place: int) -> Counted:
    """The reading, as turnout where it is a share of voters and its clause says only that they voted."""
    if reading.kind != "percent" or not clause.structure.rulebook.is_a(reading.concept, "person"):
        return reading
    voted = _verb(reading, clause, place)
    if voted < 0 or _chose(clause, voted):
        return reading
    return reading._replace(concept="turnout", head="turnout", action="turn-out")


def _verb(reading: Counted, clause: Clause, place: int) -> int:
    """The last token of the verb of voting; -1 where there is none, or the voters themselves are described."""
    start, end = reading.cue
    if reading.action == "vote" and start < end:
        return max(at for at, token in enumerate(clause.tokens) if token.start < end)
    if reading.action != "register" or reading.end < clause.tokens[place].end:
        return -1
    at = place + 1  # 61 persen pemilih terdaftar mencoblos: that they are registered only says who they are
    while at < len(clause.tokens) and not clause.marks[at] and not clause.is_mention(at):
        if clause.lowers[at] in listed(clause.structure, "voting", "verbs"):
            return at
        at += 1
    return -1


def _chose(clause: Clause, at: int) -> bool:
    """Whether words behind the verb say for whom or for what they voted."""
    choices = listed(clause.structure, "voting", "choices")
    for behind in range(at + 1, min(at + 1 + _REACH, len(clause.tokens))):
        if clause.lowers[behind] in choices:
            return True
        if clause.marks[behind] or clause.classes[behind] & classes.CONJUNCTION:
            return False
    return False
