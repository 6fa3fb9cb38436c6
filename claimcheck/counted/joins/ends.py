"""The two ends of a movement, which count the same where one alone says what: *dari 10 menjadi 6 tahun penjara*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import mapped
from claimcheck.model import Mention

_ENDS = frozenset({"from", "to"})
"""Flags of the two ends of a movement."""
_BETWEEN = 2
"""Tokens from one end to the other, where the noun is said once for both."""


def share(readings: list[Counted], mentions: list[Mention], clause: Clause) -> None:
    """Gives the end before the noun that stands behind the other, and the other the noun it only has a word for.

    So does the size of a change give its noun to the level it led to.
    """
    places = [at for at, token in enumerate(clause.tokens) if token.mention >= 0]
    for index in range(len(readings) - 1):
        first, last = mentions[index], mentions[index + 1]
        if "to" not in last.flags or places[index + 1] - places[index] > _BETWEEN:
            continue
        before, after = readings[index], readings[index + 1]
        is_a = clause.structure.rulebook.is_a
        if "change" in first.flags and last.kind == "count" and before.concept != after.concept:
            if after.concept is not None and is_a(before.concept, after.concept) and before.start < after.start:
                readings[index + 1] = _of(after, before)  # penumpang turun 9 persen menjadi 40 ribu orang
            continue
        if "from" not in first.flags or first.kind != last.kind:
            continue
        if before.concept != after.concept and is_a(before.concept, after.concept or ""):
            readings[index + 1] = _of(after, before)  # tersangka bertambah dari 3 menjadi 7 orang
        elif after.end > clause.tokens[places[index + 1]].end and after.concept not in (None, before.concept):
            readings[index] = _of(before, after)  # bertambah dari 5 menjadi 9 desa


def left(reading: Counted, mention: Mention, clause: Clause) -> Counted:
    """Those left where something was made less, who did not go: *cut its workforce to 900*, *from 1,200 to 900*."""
    remains = mapped(clause.structure, "left_by").get(reading.action or "")
    if remains is None or _ENDS.isdisjoint(mention.flags) or any(one.voice == "noun" for one in reading.triggers):
        return reading
    return reading._replace(action=remains)


def _of(end: Counted, other: Counted) -> Counted:
    """One end with what the other counts."""
    action = other.action or end.action
    return end._replace(
        head=other.head, concept=other.concept, qualifiers=other.qualifiers, action=action, inherited=True
    )
