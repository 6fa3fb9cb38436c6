"""Votes told by their two sides, of a motion that was put to them: *voted 51 to 49*, *149 votes in favour, 10 against*.

They are votes, whoever cast them, and neither the margin nor people; each side has its own deed.
"""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed, mapped_in

VOTE = "vote"
_ABSTENTION, _WON = "abstention", "win-vote"
_REACH = 12
"""Tokens before *by 310 to 290* among which the verb of passing or rejecting stands."""


def settle(reading: Counted, clause: Clause, place: int, before: Counted | None) -> Counted:
    """``reading`` as the votes of one side, where the sentence tells it so; ``before`` is the number before it."""
    if reading.kind != "count" or VOTE not in clause.structure.rulebook.concepts:
        return reading
    behind = place + 1
    named = behind < len(clause.tokens) and clause.lowers[behind] in _words(clause, "nouns")
    behind += named
    word = clause.lowers[behind] if behind < len(clause.tokens) else ""
    told = named or (before is not None and before.concept == VOTE)
    side = mapped_in(clause.structure, "divisions", "sides").get(word)
    if side == _ABSTENTION:
        return _of(reading, _ABSTENTION, None)
    side = side if told or _voted(clause, place) else None
    if word in _words(clause, "against") and behind + 1 < len(clause.tokens) and clause.is_mention(behind + 1):
        divided = (named and reading.action != _WON) or _voted(clause, place) or _passed(clause, place)
        return _of(reading, VOTE, None) if divided else reading
    if side is not None:
        return _of(reading, VOTE, side)
    if before is None or not _is_second(clause, place, before):
        return reading
    return _of(reading, VOTE, _WON if before.action == _WON else None)  # won 900 votes to 700 for her rival


def _of(reading: Counted, concept: str, action: str | None) -> Counted:
    return reading._replace(
        concept=concept, head=concept, action=action, triggers=(), cue=(0, 0), qualifiers=(), inherited=False
    )


def _words(clause: Clause, key: str) -> frozenset[str]:
    return listed(clause.structure, "divisions", key)


def _voted(clause: Clause, place: int) -> bool:
    """Whether the verb or noun of voting stands right before the number (*voted 51*, *a vote of 51*)."""
    at = place - 1
    while at > 0 and clause.lowers[at] in _words(clause, "links"):
        at -= 1
    return at >= 0 and clause.lowers[at] in _words(clause, "verbs")


def _passed(clause: Clause, place: int) -> bool:
    """Whether something was passed or thrown out by so many (*rejected the bill by 310*)."""
    if not place or clause.lowers[place - 1] not in _words(clause, "by"):
        return False
    sides = set(mapped_in(clause.structure, "divisions", "sides").values())
    for at in range(place - 2, max(-1, place - 2 - _REACH), -1):
        if any(trigger.action in sides for trigger in (clause.actions[at] or (1, ()))[1]):
            return True
        if clause.hard(at):
            return False
    return False


def _is_second(clause: Clause, place: int, before: Counted) -> bool:
    """Whether the votes of the other side stand right before the number (*51 to 49*, *342 votes to 201*)."""
    if before.concept != VOTE or not place or clause.lowers[place - 1] not in _words(clause, "against"):
        return False
    at = place - 2
    at -= at > 0 and clause.lowers[at] in _words(clause, "nouns")
    return at >= 0 and clause.is_mention(at)
