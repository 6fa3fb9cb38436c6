"""What stands behind a number and adds to it: a half behind its unit (*two years and a half*), a tolerance (*5±2*)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.amount import ONE
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.links import absorb, share
from claimcheck.units import UnitTable

_HALF = Decimal("0.5")
_TENTH = Decimal("0.1")
_TOLERANCE = frozenset(("±", " ± ", " ±", "± ", "+/-", " +/- ", "+-", " +- "))


@dataclass(frozen=True, eq=False)
class Halves:
    """How a language joins a half to what stands before it.

    ``gaps`` stand between a unit and its half, ``articles`` begin the half; ``one`` is a unit without a number (*a year
    and*), ``ends`` what may follow the half of a language without articles.
    """

    gaps: frozenset[str]
    articles: tuple[str, ...]
    one: re.Pattern[str] | None
    ends: re.Pattern[str]


@cache
def halves(lexicon: Lexicon) -> Halves:
    """The compiled words around halves, from the ``numerals`` section."""
    links, articles = lexicon.words("numerals", "links"), lexicon.words("numerals", "articles")
    if not (links and articles):
        return Halves(frozenset((" ",)), (), None, re.compile(r"\s?(?:[^\w\s]|$|\n)"))
    spoken = "|".join(map(re.escape, articles))
    linking = "|".join(map(re.escape, links))
    one = re.compile(rf"(?<![^\W_])(?:{spoken}) ([^\W\d_]+) (?:{linking}) $")
    return Halves(frozenset(f" {link} " for link in links), tuple(f"{word} " for word in articles), one, re.compile(""))


def unit_and_half(found: Candidate, low: str, units: UnitTable, words: Halves) -> None:
    """*a year and a half*: takes a unit without a number in front of a half into it."""
    if words.one is None or found.value.low != _HALF or not found.bare or found.rate is not None:
        return
    window = max(0, found.start - 32)
    before = words.one.search(low[window : found.start])
    hit = units.after.match(before[1], 0) if before is not None else None
    if before is None or hit is None or hit.size != len(before[1]) or hit.value.currency is not None:
        return
    value = found.value
    value.low = value.high = ONE + _HALF
    value.step, value.fraction = _TENTH, False
    found.start = found.left = window + before.start()
    found.unit, found.kind = hit.value.id, hit.value.kind


def number_and_half(first: Candidate, second: Candidate, low: str, words: Halves) -> bool:
    """*two years and a half*, *dua tahun setengah*: true when the half was taken into the number."""
    if first.unit is None or not second.bare or second.bounded or second.value.low != _HALF or not second.value.words:
        return False
    if low[first.right : second.left] not in words.gaps or first.value.step < ONE or first.value.vague or first.merged:
        return False
    if not (low.startswith(words.articles or "", second.start) and words.ends.match(low, second.right)):
        return False  # two years and half the staff, dua hari setengah mati
    unit, kind, currency, rate = first.unit, first.kind, first.currency, second.rate or first.rate
    absorb(first, second)
    first.unit, first.kind, first.currency, first.rate = unit, kind, currency, rate
    first.value.low += _HALF * first.value.scale
    first.value.high = first.value.low
    first.value.step = _TENTH * first.value.scale
    first.merged = False
    return True


def tolerance(first: Candidate, second: Candidate, gap: str) -> bool:
    """*5±2 persen*: the interval round a measured value; true when the tolerance was taken in."""
    if gap not in _TOLERANCE or first.merged or first.value.vague or second.value.vague:
        return False
    if first.value.low != first.value.high or second.value.low != second.value.high or not share(first, second):
        return False
    scale = second.value.scale if first.value.scale == ONE and first.unit in (None, second.unit) else ONE
    middle, width = first.value.low * scale, second.value.low
    if second.negative or not 0 < width < middle:
        return False
    absorb(first, second)
    first.behind = None
    first.value.low, first.value.high = middle - width, middle + width
    first.value.step = min(first.value.step, second.value.step)
    return True
