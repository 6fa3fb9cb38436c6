"""What stands between commas behind a subject and parts it from no figure: how far off it lies, a relative clause.

*The fire, 9 km north of the town, is put at 800 hectares*; *core inflation, which leaves out food, was 3 percent*.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_LONGEST = 18
_NO_DISTANCE = -2
"""An aside with this number is no mere distance."""
_LYING = classes.OTHER | classes.AMOUNT | classes.COPULA | classes.RELATIVE
_LEADING = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.AMOUNT


def opening_comma(clause: Clause, comma: int) -> int:
    """The comma that opens the aside which the one at a token closes; -1 where it closes none."""
    if clause.lowers[comma] != ",":
        return -1
    distance = -1
    for at in range(comma - 1, max(0, comma - _LONGEST), -1):
        if clause.lowers[at] == ",":
            if clause.classes[at + 1] & classes.RELATIVE and clause.structure.head_last:
                return at
            return at if distance >= 0 and _only_lies(clause, at + 1, distance) else -1
        if clause.hard(at):
            return -1
        if clause.is_mention(at):
            distance = at if distance < 0 and _leads_off(clause, at + 1) else _NO_DISTANCE
    return -1


def is_aside(clause: Clause, place: int) -> bool:
    """Whether the number at a token stands in such an aside: it comes between no noun and its own number."""
    for at in range(place + 1, min(place + _LONGEST, len(clause.tokens))):
        if clause.lowers[at] == ",":
            return 0 <= opening_comma(clause, at) < place
        if clause.is_mention(at) or clause.hard(at):
            return False
    return False


def leads_straight(clause: Clause, start: int, number: int) -> bool:
    """Whether only words by which a subject comes to its number stand from a token up to it (*stood at*)."""
    return start < number and all(bits & _LEADING for bits in clause.classes[start:number])


def _leads_off(clause: Clause, at: int) -> bool:
    """Whether what stands behind a number tells a direction, or from where it is measured."""
    while at < len(clause.tokens) and clause.lowers[at] in listed(clause.structure, "whereabouts_links"):
        at += 1
    if at >= len(clause.tokens):
        return False
    away = listed(clause.structure, "whereabouts_from")
    return bool(clause.classes[at] & classes.DIRECTION) or clause.lowers[at] in away


def _only_lies(clause: Clause, start: int, distance: int) -> bool:
    """Whether nothing stands before the distance but words for lying there (*located about*, *terletak*)."""
    lying = listed(clause.structure, "lying")
    return all(clause.lowers[at] in lying or clause.classes[at] & _LYING for at in range(start, distance))
