"""Two neighbouring values offered for one number: *three or four*, *dua tiga orang*, *20 or 30 thousand*."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.amount import ONE
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.hedges import ABOUT
from claimcheck.numerals.links import absorb, share
from claimcheck.numerals.phrases import Before

_TEN = Decimal(10)


@dataclass(frozen=True, eq=False)
class Alternatives:
    """``gaps`` stand between two values of one number; ``side_by_side`` where number words need nothing between."""

    gaps: frozenset[str]
    side_by_side: bool


@cache
def alternatives(lexicon: Lexicon) -> Alternatives:
    """The compiled words between alternatives, from the ``numerals`` section."""
    ranges = lexicon.section("numerals").get("ranges", {})
    gaps = frozenset(f"{word} " if word[0] == "," else f" {word} " for word in ranges.get("or", ()))
    return Alternatives(gaps, ranges.get("side_by_side", "no") == "yes")


def either(first: Candidate, second: Candidate, low: str, words: Alternatives, names: Before[str]) -> bool:
    """Whether the second is the next value after the first and was taken into it; ``names`` make numbers of names.

    Values further apart (*fined 5 or 10 years*) are two figures: nobody says that the truth lies between. Neither are
    two prices one (*a drink costs 8 or 9 euros*), for each may be somebody's.
    """
    gap = low[first.right : second.left]
    beside = words.side_by_side and gap == " " and first.value.words and second.value.words
    if not (beside or gap in words.gaps) or not _plain(first, second, len(gap.split()) > 1 or gap[:1] == ","):
        return False
    if names.match(first.words, len(first.words) - first.used) is not None:
        return False  # category 4 or 5
    if first.currency or second.currency or first.unit not in (None, second.unit):
        return False
    begin, end = first.value.low, second.value.low
    scale = second.value.scale if _shares_scale(first, second) else ONE
    if first.value.words and second.value.words and begin < 100:
        scale = max(scale, _hundred(end, begin))
    begin *= scale
    if end - begin != _place(begin, end) or not share(first, second):
        return False
    absorb(first, second)
    first.value.low, first.value.high = begin, end
    first.value.step = max(first.value.step, second.value.step)
    first.value.about = first.value.about or second.value.about
    return True


def _plain(first: Candidate, second: Candidate, hedged: bool) -> bool:
    """Whether both are whole numbers, the second without hedges of its own and not yet part of something else.

    ``hedged`` is that the words between say *perhaps*, which are then no hedge of the second alone.
    """
    values = (first.value, second.value)
    bounded = second.behind is not None or not ({ABOUT} if hedged else set()).issuperset(second.hedges)
    if first.merged or second.merged or bounded or first.behind is not None or first.negative or second.negative:
        return False
    return all(
        value.low == value.high > 0 and not (value.vague or value.fraction or value.doubt or value.unit)
        and value.low == value.low.to_integral_value()
        for value in values
    )  # fmt: skip


def _shares_scale(first: Candidate, second: Candidate) -> bool:
    return first.value.scale == ONE and first.unit is None and second.value.scale > ONE and first.value.low < 1000


def _hundred(end: Decimal, begin: Decimal) -> Decimal:
    """The hundred said once for both words, with their scale: *two or three hundred thousand*."""
    scale = _place(end, end)
    return scale if end // scale - begin == ONE and scale >= 100 else ONE


def _place(begin: Decimal, end: Decimal) -> Decimal:
    """The largest power of ten that divides both."""
    place = ONE
    while begin % (place * _TEN) == 0 and end % (place * _TEN) == 0:
        place *= _TEN
    return place
