"""Figures that an article turns down in the same breath in which it gives its own: "14 people, not eight".

Such a pair is no growth and no part of a whole: whoever speaks says that the other number is wrong. What an outlet
corrects in its own report is told as an update elsewhere (R8), and stays one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from claimcheck.compare.clauses import field_text
from claimcheck.compare.evidence import next_to
from claimcheck.compare.intervals import point
from claimcheck.compare.stands import Stand
from claimcheck.model import Article, Claim

_BESIDE = 60
"""Characters between a figure and the one it is set against."""


def refuted(
    stands: Sequence[Stand], beside: Mapping[str, Sequence[Claim]], articles: Mapping[str, Article]
) -> frozenset[tuple[str, Decimal, Decimal]]:
    """(article, its figure, the figure it turns down) for each such contrast; ``beside`` in reading order."""
    found = set()
    for stand in stands:
        value = point(stand.quantity)
        article = articles.get(stand.claim.article)
        if value is None or article is None:
            continue
        told = beside.get(stand.claim.article, ())
        for other, gap in next_to(stand.claim, told, field_text(article, stand.claim)):
            theirs = point(other.quantity)
            near = len(gap) <= _BESIDE and _is_turned_down(other, stand.claim)
            if near and theirs is not None and theirs != value:
                found.add((stand.claim.article, value, theirs))
    return frozenset(found)


def turns_down(a: Stand, b: Stand, pairs: frozenset[tuple[str, Decimal, Decimal]]) -> bool:
    """Whether the article of one stand turns down the figure of the other."""
    if not pairs:
        return False
    x, y = point(a.quantity), point(b.quantity)
    return x is not None and y is not None and ((a.claim.article, x, y) in pairs or (b.claim.article, y, x) in pairs)


def _is_turned_down(other: Claim, claim: Claim) -> bool:
    """Whether a figure is denied, and of what the asserted one beside it counts, or of nothing that is said."""
    if other.polarity != "denied" or claim.polarity == "denied" or "from" in other.flags:
        return False
    one, two = claim.quantity, other.quantity
    alike = (one.unit, one.currency) == (two.unit, two.currency)
    return alike and (other.measure is None or other.measure == claim.measure)
