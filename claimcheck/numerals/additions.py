"""What stands behind a number and adds to it: a half behind its unit (*two years and a half*), a tolerance (*5±2*)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.amount import ONE
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.links import absorb, share
from claimcheck.numerals.words import SCALE, Vocabulary
from claimcheck.units import UnitTable

_HALF = Decimal("0.5")
_TENTH = Decimal("0.1")
_NEXT_WORD = re.compile(r"[ \u00a0-]([^\W\d_]+)")
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
    compounds: Mapping[str, tuple[str, Decimal]]
    """A unit → the smaller one that may follow it, and how many of those it holds."""
    below: frozenset[str]
    """What stands between degrees and the zero that they lie below."""
    degrees: frozenset[str]


@cache
def halves(lexicon: Lexicon) -> Halves:
    """The compiled words around halves, from the ``numerals`` section."""
    links, articles = lexicon.words("numerals", "links"), lexicon.words("numerals", "articles")
    told = lexicon.section("numerals").get("compounds", {})
    compounds = {unit: (pair[0], Decimal(pair[1])) for unit, pair in told.items()}
    below = frozenset(f" {word} " for word in lexicon.words("numerals", "below_zero", "words"))
    degrees = frozenset(lexicon.words("numerals", "below_zero", "units"))
    if not (links and articles):
        ends = re.compile(r"\s?(?:[^\w\s]|$|\n)")
        return Halves(frozenset((" ",)), (), None, ends, compounds, below, degrees)
    spoken = "|".join(map(re.escape, articles))
    linking = "|".join(map(re.escape, links))
    one = re.compile(rf"(?<![^\W_])(?:{spoken}) ([^\W\d_]+) (?:{linking}) $")
    spaced = frozenset(f" {link} " for link in links)
    return Halves(spaced, tuple(f"{word} " for word in articles), one, re.compile(""), compounds, below, degrees)


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


def scaled(first: Candidate, low: str, vocabulary: Vocabulary) -> None:
    """*2 1/2 million*: takes the scale behind a whole number and its fraction in."""
    match = _NEXT_WORD.match(low, first.end)
    entries = vocabulary.words.get(match[1], ()) if match is not None else ()
    power = next((entry.value for entry in entries if entry.kind == SCALE), None)
    if match is None or power is None or (first.right != first.end):
        return
    value = first.value
    value.low, value.high, value.step = value.low * power, value.high * power, value.step * power
    value.scale, value.fraction = power, False
    first.end = first.right = first.tail = match.end()


def compound(first: Candidate, second: Candidate, low: str, words: Halves) -> bool:
    """*2 hours 15 minutes*, *6 feet 2 inches*: one measure told in two units, in the smaller one; true when joined."""
    smaller = words.compounds.get(first.unit or "")
    if smaller is None or second.bounded or second.merged or first.value.step < ONE or first.value.vague:
        return False
    gap = low[first.right : second.left]
    if gap not in words.gaps and gap not in (" ", ""):  # behind commas they are told one by one
        return False
    unit, size = smaller
    short = second.unit is None and low[second.right - 1] == unit[0] and second.value.scale != ONE and gap in ("", " ")
    part = second.value.low / second.value.scale if short else second.value.low
    if not (short or second.unit == unit) or part >= size or second.value.low != second.value.high:
        return False
    if first.value.low != first.value.high or first.value.scale != ONE or second.value.step < ONE:
        return False
    kind = second.kind if second.unit else first.kind
    absorb(first, second)
    first.unit, first.kind = unit, kind
    first.value.low = first.value.high = first.value.low * size + part
    first.merged = False
    return True


def below_zero(first: Candidate, second: Candidate, low: str, words: Halves) -> bool:
    """*7 degrees below zero*: as many degrees the other way; true when the zero was taken in."""
    if first.unit not in words.degrees or low[first.right : second.left] not in words.below:
        return False
    if second.value.low or second.value.high or second.currency or second.unit not in (None, *words.degrees):
        return False
    unit = first.unit if second.unit in (None, "degree") else second.unit
    absorb(first, second)
    first.unit, first.merged, first.negative = unit, False, True
    return True


def broken(first: Candidate, second: Candidate, low: str, group: str) -> bool:
    """*13,(new line)784 homes*: a number broken over the line behind its group separator; true when it was joined.

    A point may as well end a sentence, and the next paragraph begin with a number: nothing is joined over one.
    """
    if group == ".":
        return False
    if low[first.right : second.start] != f"{group}\n" or second.left != second.start or not first.bare:
        return False
    head, digits = low[first.start : first.end], low[second.start : second.start + 4]
    if not (head.isdigit() and len(head) <= 3 and head[0] != "0" and digits[:3].isdigit()):
        return False
    if digits[3:4].isdigit() or second.value.words or not low[: first.start].rpartition("\n")[2].strip():
        return False  # the first would number a list
    rest = low[second.start : second.start + 3]
    value = second.value
    whole = Decimal(head) * 1000 + Decimal(rest)
    if value.low != Decimal(rest) * value.scale:
        return False
    absorb(first, second)
    first.value.low = first.value.high = whole * value.scale
    first.value.scale, first.value.step = value.scale, value.scale
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
