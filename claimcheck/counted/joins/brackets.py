"""Numbers in brackets: what they are parts of, and what the sentence goes on with behind them."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.model import Mention


def enclosing(clause: Clause) -> tuple[list[int], list[int]]:
    """For each number the one before it that stands in no bracket closed since, and how deep in brackets it stands.

    *Three dead (two men, a boy), 14 hurt*: the 14 go on with the three.
    """
    before: list[int] = []
    depths: list[int] = []
    opened: list[int] = []
    last = -1
    for index, lower in enumerate(clause.lowers):
        if clause.is_mention(index):
            before.append(max(last, 0))
            last = len(depths)
            depths.append(len(opened))
        elif lower == "(":
            opened.append(last)
        elif lower == ")" and opened:
            outer = opened.pop()
            last = outer if outer >= 0 else last
    return before, depths


def conjoined(clause: Clause, mention: Mention) -> bool:
    """Whether a conjunction stands right before the number (*twelve soldiers (and four civilians)*)."""
    place = clause.token_at(mention.start)
    return place > 0 and bool(clause.classes[place - 1] & classes.CONJUNCTION)


def tells_part(whole: Mention, mention: Mention, reading: Counted) -> bool:
    """Whether a number in brackets with a noun of its own tells a part of the one before (*three dead (two men)*)."""
    if not whole.kind == mention.kind == reading.kind == "count" or reading.head is None:
        return False
    high, low = whole.quantity.high, mention.quantity.low
    return high is not None and low is not None and low < high
