"""Which number before it a part is taken from (*40 orang masuk selama tiga hari, 25 di antaranya pada Minggu*)."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.joins import gapping
from claimcheck.model import Mention


def beyond_unit(mentions: list[Mention], index: int, whole: int) -> int:
    """The count that a part is taken from where a stretch of time or a lesser value stands between the two.

    *40 orang masuk selama tiga hari, 25 di antaranya pada Minggu*: 25 of those who came, and of no days.
    """
    part = mentions[index].quantity.low
    between = mentions[whole]
    high = between.quantity.high
    if part is None or mentions[index].kind != "count" or between.kind in ("count", "percent"):
        return whole
    if between.kind != "duration" and (high is None or high >= part):
        return whole
    for at in range(whole - 1, -1, -1):
        high = mentions[at].quantity.high
        if mentions[at].kind == "count" and (high is None or high >= part):
            return at
    return whole


def whole_of(mentions: list[Mention], links: list[str], index: int, whole: int) -> int:
    """The number that a part is taken from: the nearest before that is no smaller; -1 where none of its list is."""
    part = mentions[index].quantity.low
    while part is not None:
        high = mentions[whole].quantity.high
        if high is None or high >= part:
            return whole
        if whole == 0 or links[whole] not in ("and", *gapping.PARTS):
            return -1
        whole -= 1
    return whole


def is_source(clause: Clause, place: int, reading: Counted, before: Counted) -> bool:
    """Whether a number tells how many there are, of which the one before it is some (*24 kios dari 48 kios*).

    What befell those befell no more of them.
    """
    if reading.side not in ("left", "") or reading.kind != "count" or before.kind != "count":
        return False
    return (
        clause.lowers[place - 1] in clause.structure.bases and reading.head is not None and reading.head == before.head
    )


def narrows_part(clause: Clause, index: int, part: Counted) -> bool:
    """Whether only a relative clause of the part at ``index`` says what befell (*40 orang, termasuk 3 yang tewas*)."""
    place = [at for at, token in enumerate(clause.tokens) if token.mention >= 0][index]
    related = False
    for at in range(place + 1, len(clause.tokens)):
        related = related or bool(clause.classes[at] & classes.RELATIVE)
        if clause.marks[at] or clause.tokens[at].start >= part.cue[0]:
            return related and not clause.marks[at]
    return False
