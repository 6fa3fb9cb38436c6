"""Sums whose currency the article has told before: *borrow $288 billion abroad and 635 billion at home*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.structure import Structure
from claimcheck.model import Mention

_LARGE = Decimal(10**6)
_HUGE = Decimal(10**9)
"""From how many on a number without a noun is of money, where its verb is one of money, and where it says nothing."""
_SUM = Decimal(10**5)
"""From how many on a number is of money whose subject is a sum (*a similar flat costs 210,000*)."""


def currency_of(mentions: Iterable[Mention], text: str) -> str | None:
    """The currency of an article's sums: the one it tells most of them in, outside brackets."""
    told = Counter(
        mention.quantity.currency
        for mention in mentions
        if mention.quantity.currency and text[mention.start - 1 : mention.start] != "("
    )
    return told.most_common(1)[0][0] if told else None


def settle(what: Counted, mention: Mention, currency: str | None, structure: Structure) -> Counted:
    """``what`` as a sum in ``currency``, where a large number names no unit, and nothing it counts but such a sum."""
    value = mention.quantity.low or mention.quantity.high
    if currency is None or what.kind != "count" or value is None or mention.quantity.unit:
        return what
    if what.start < what.end:
        named = what.concept in structure.sums and what.start < mention.start and value >= _SUM
        return what._replace(kind="money", currency=currency) if named else what
    if what.inherited or (what.head is not None and what.concept != "person") or value < _LARGE:
        return what
    concept = structure.deeds.get(what.action or "")
    if concept is None and what.action is not None:
        return what
    if value < _HUGE and not (concept and what.side == "left" and any(one.voice == "active" for one in what.triggers)):
        return what  # 28 million are in arrears
    return what._replace(kind="money", currency=currency, concept=concept, head=concept)
