"""The scale a bare number is on: by a word before it, or because what it is of comes in whole numbers only."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.model import Mention

_SCALE_REACH = 6


def scale_before(clause: Clause, place: int, mention: Mention) -> str | None:
    """The scale a bare number is on by a word before it (*bermagnitudo 6,4*, *revised the magnitude to 6.8*)."""
    if mention.kind != "count" or place == 0:
        return None
    scales = clause.structure.fractions.values()
    scale = clause.structure.dimensions.get(clause.lowers[place - 1])
    if scale in scales and scale is not None:
        return scale
    if not is_fraction(mention):
        return None
    for at in range(place - 2, max(-1, place - 2 - _SCALE_REACH), -1):
        if clause.marks[at] or clause.is_mention(at) or clause.classes[at] & (classes.CONJUNCTION | classes.RELATIVE):
            return None
        scale = clause.structure.dimensions.get(clause.lowers[at])
        if scale is not None:
            return scale if scale in scales else None
    return None


def implied_unit(clause: Clause, mention: Mention, concept: str | None) -> str | None:
    """The scale that goes without saying where a fraction cannot be a count: *a 5.6 quake* is one of magnitude 5.6."""
    scale = clause.structure.fractions.get(concept) if concept and mention.kind == "count" else None
    if scale is None:
        return None
    return scale if is_fraction(mention) else None


def is_fraction(mention: Mention) -> bool:
    """Whether the number is no whole one, as no count of people is."""
    value = mention.quantity.low if mention.quantity.low is not None else mention.quantity.high
    return value is not None and value != value.to_integral_value()


def is_on_scale(one: Counted, clause: Clause) -> bool:
    """Whether what was told is a value on a scale of its own (*a 6.7-magnitude quake*)."""
    return one.head in clause.structure.fractions.values()


def on_scale(reading: Counted, told: Sequence[Counted], clause: Clause) -> Counted:
    """``reading``, a fraction, as another figure of what was told last on a scale (*they gave a figure of 6.8*)."""
    meant = next(one for one in reversed(told) if is_on_scale(one, clause))
    return reading._replace(
        head=meant.head, concept=meant.concept, qualifiers=meant.qualifiers, inherited=True, unit=meant.head
    )
