"""One number written as two numerals: told twice (*20 (dua puluh)*), as a whole and a fraction, or torn apart."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.numerals.amount import ONE, THOUSAND
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.links import absorb
from claimcheck.units import UnitTable

_LEADING_DIGITS = re.compile(r"[0-9]{1,2}(?![0-9.,])")
_MIXING = frozenset(" -")
_SPACED = re.compile(r"\w [,.] |\w - \w")


def restated(first: Candidate, second: Candidate, cased: str, low: str, units: UnitTable) -> bool:
    """*20 (dua puluh) tahun*, *Seven (7) persons*: the number written twice is one; true when it was taken in."""
    if low[second.right : second.right + 1] != ")":
        return False
    if bool(second.value.words) == bool(first.value.words) or first.value.low != second.value.low or second.value.vague:
        return False
    behind = units.behind(cased, low, second.right + 1) if first.bare and second.bare else None
    if behind is not None:
        first.unit, first.kind, first.currency = behind.unit.id, behind.unit.kind, behind.unit.currency
        first.right = behind.end
    else:
        if first.bare:
            first.unit, first.kind, first.currency = second.unit, second.kind, second.currency
        first.right = second.right + 1
    first.tail = first.right
    return True


def mixed(first: Candidate, second: Candidate, low: str) -> bool:
    """*2 1/2*, *2-1/2*: a whole number and a fraction behind a space or hyphen; true when it was taken in."""
    if not second.value.fraction or second.value.words or first.value.words or first.value.low >= THOUSAND:
        return False
    if low[first.end : second.start] not in _MIXING:
        return False
    if first.right != first.end or first.value.step != ONE or first.merged or second.left != second.start:
        return False
    first.value.low = first.value.high = first.value.low + second.value.low
    first.value.step = second.value.step
    money = first.currency
    absorb(first, second)
    first.kind = "money" if money else second.kind if second.unit else "count"
    first.merged = False
    return True


def share_rate(first: Candidate, second: Candidate, cased: str, low: str, units: UnitTable) -> None:
    """*$2 million (£1.6 million) a day*: a rate behind a value's gloss is of both."""
    measured = not first.bare and not second.bare and first.rate is None and second.rate is None
    if not measured or low[second.right : second.right + 1] != ")":
        return
    rate = units.rate(cased, low, second.right + 1, True)
    if rate is not None:
        first.rate = second.rate = rate[0]


def split_decimal(first: Candidate, second: Candidate, low: str) -> bool:
    """*0, 83 juta*: a decimal whose comma got a space when the text was tokenised; true when it was taken in.

    Only where a scale or unit follows, and the whole is zero or the text has spaces before its punctuation: otherwise
    it may be a list.
    """
    if second.value.words or second.merged or first.merged:
        return False
    whole, decimals = low[first.start : first.end], _LEADING_DIGITS.match(low, second.start)
    if not whole.isdigit() or len(whole) > 3 or decimals is None or second.value.doubt:
        return False
    if (second.bare and second.value.scale == ONE) or not (whole == "0" or _spaced(low, second.start)):
        return False
    scale = second.value.scale
    first.value.low = first.value.high = Decimal(f"{whole}.{decimals.group()}") * scale
    first.value.step, first.value.scale = ONE.scaleb(-len(decimals.group())) * scale, scale
    first.value.doubt = ""
    absorb(first, second)
    first.merged = False
    first.flags.append("ambiguous")
    return True


def _spaced(low: str, place: int) -> bool:
    """Whether the text around has spaces before its punctuation marks, as tokenised text has."""
    return _SPACED.search(low, max(0, place - 300), place + 300) is not None
