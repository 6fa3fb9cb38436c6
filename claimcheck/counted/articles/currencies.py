"""Sums whose currency the article has told before: *borrow $288 billion abroad and 635 billion at home*."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.model import Mention

_LARGE = Decimal(10**6)
_HUGE = Decimal(10**9)
"""From how many on a number without a noun is of money, where its verb is one of money, and where it says nothing."""
_SUM = Decimal(10**5)
"""From how many on a number is of money whose subject is a sum (*a similar flat costs 210,000*)."""
_BEYOND = 5
"""How many times all else that an article counts a number must be to be of money because a sum stands beside it."""
_NEXT = re.compile(r" ([\w'’-]+)")
_LAST = re.compile(r"([\w'’-]+) ?$")
_REACH = 24


class Purse(NamedTuple):
    """The ``currency`` of an article's sums, and the ``most`` that it says there are of anything but money."""

    currency: str
    most: Decimal


def currency_of(mentions: Sequence[Mention], text: str, structure: Structure) -> Purse | None:
    """The currency of an article's sums: the one it tells most of them in, outside brackets."""
    told = Counter(
        mention.quantity.currency
        for mention in mentions
        if mention.quantity.currency and text[mention.start - 1 : mention.start] != "("
    )
    if not told:
        return None
    most = max((value for mention in mentions if (value := _of_things(mention, text, structure))), default=Decimal(0))
    return Purse(str(told.most_common(1)[0][0]), most)


def _of_things(mention: Mention, text: str, structure: Structure) -> Decimal | None:
    """How many or how much the mention says there is of what is no money."""
    value = mention.quantity.low or mention.quantity.high
    if mention.quantity.currency or value is None or value < _SUM:
        return None
    if mention.kind == "measure":
        return value
    behind = _NEXT.match(text, mention.end, mention.end + _REACH)
    word = structure.word(behind[1].lower()) if behind is not None else None
    named = word is not None and not word.classes and not word.verb
    return value if mention.kind == "count" and named else None


def settle(
    what: Counted, mention: Mention, purse: Purse | None, sentence: Sequence[Mention], text: str, structure: Structure
) -> Counted:
    """``what`` as a sum in the article's currency, where a large number names no unit, and counts but such a sum."""
    value = mention.quantity.low or mention.quantity.high
    unit = mention.quantity.unit
    if purse is None or what.kind != "count" or value is None or (unit and not unit.startswith("/")):
        return what
    if what.start < what.end:
        named = what.concept in structure.sums and what.start < mention.start and value >= _SUM
        return what._replace(kind="money", currency=purse.currency) if named else what
    if what.inherited or (what.head is not None and what.concept != "person") or value < _LARGE:
        return what
    noun = bool(what.triggers) and all(one.voice == "noun" for one in what.triggers)
    concept = structure.noun_deeds.get(what.action or "") if noun else structure.deeds.get(what.action or "")
    money = what._replace(kind="money", currency=purse.currency, concept=concept, head=concept)
    spent = noun or (what.side == "left" and any(one.voice == "active" for one in what.triggers))
    if (concept is not None and spent) or (what.action is None and value >= _HUGE):
        return money
    if what.side == "left" and what.action in listed(structure, "payments"):
        return money
    beside = any(one.quantity.currency == purse.currency for one in sentence)
    if beside and value >= _BEYOND * purse.most and _may_be_money(what, mention, text, structure):
        return money
    return what  # 28 million are in arrears


def _may_be_money(what: Counted, mention: Mention, text: str, structure: Structure) -> bool:
    """Whether neither the deed nor the words beside the number make it one of people or things."""
    done = structure.default_concept.get(what.action or "")
    if what.head is not None or (done is not None and done not in structure.sums):
        return False
    last = _LAST.search(text, max(0, mention.start - _REACH), mention.start)
    before = "" if last is None else last[1].lower()
    behind = _NEXT.match(text, mention.end, mention.end + _REACH)
    if before in structure.by or behind is None:
        return before not in structure.by
    word = behind[1].lower()
    bits = structure.word(word).classes
    if not bits:  # rather than the 140 million promised
        return structure.word(word).verb and bool(structure.word(before).classes & classes.DETERMINER)
    return word not in listed(structure, "finites") and not bits & classes.RELATIVE
