"""Shares of voters who came to vote, which are the turnout: *57 percent of voters cast ballots*, *61 persen mencoblos*.

A share that voted for somebody or something is what that won, and no turnout (*54 persen pemilih memilih Rini*).
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed, mapped

_REACH = 4
"""Tokens behind the verb in which it is said for whom they voted (*cast their ballots on Sunday for*)."""


def settle(reading: Counted, clause: Clause, place: int) -> Counted:
    """The reading, as turnout where it is a share of voters and its clause says only that they voted."""
    if reading.kind != "percent" or not clause.structure.rulebook.is_a(reading.concept, "person"):
        return reading
    if reading.concept == "voter" and (chosen := _chooses(clause, place)) is not None:
        return reading._replace(concept=chosen[1], head=chosen[1], action=chosen[0], qualifiers=())
    voted = _verb(reading, clause, place)
    if voted < 0 or _chose(clause, voted):
        return reading
    return reading._replace(concept="turnout", head="turnout", action="turn-out")


def _chooses(clause: Clause, place: int) -> tuple[str, str] | None:
    """What it is to be chosen, where a name is the object of a verb of choosing behind the share; else ``None``."""
    verbs = mapped(clause.structure, "choosing")
    for at in range(place + 1, min(place + 1 + _REACH, len(clause.tokens) - 1)):
        if clause.lowers[at] in verbs:
            behind = next((to for to in range(at + 1, len(clause.tokens)) if clause.terms[to] is None), at)
            named = behind > at and clause.tokens[behind].text[0].isupper() and not clause.marks[behind]
            action, _, concept = verbs[clause.lowers[at]].partition(" ")
            return (action, concept) if named else None
        if clause.marks[at] or clause.is_mention(at):
            return None
    return None


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
