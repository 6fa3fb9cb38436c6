"""Totals and the parts told right behind them: do the parts add up, and is none greater than the whole (R13)?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from claimcheck.compare.arithmetic import Sum
from claimcheck.compare.intervals import point
from claimcheck.compare.why import Sentences
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Claim

_GAP = 70
"""Characters between two numbers of one enumeration."""
_REST = 40
"""Characters that may follow the last part before its sentence ends."""
_STOP = re.compile(r"[.;:\n]")


@cache
def _cues(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens the parts of a number between it and the first of them, and what names only some of them."""
    opening, some = (
        "|".join(re.escape(word) for word in lexicon.words("comparing", key)) or "(?!)"
        for key in ("breaks_down", "some_of")
    )
    return (
        re.compile(rf"[^.;:\n\d]{{0,60}}(?:[:(–—]|\b(?:{opening})\b)[^.;:\n\d]{{0,40}}", re.IGNORECASE),
        re.compile(rf"\b(?:{some})\b", re.IGNORECASE),
    )


def breakdowns(claims: Sequence[Claim], text: str, lexicon: Lexicon, sentences: Sentences) -> list[Sum]:
    """Totals that are broken down right behind ("12 dead: seven in the bus and five in the car"), added up.

    ``claims`` are those of one text in reading order. Where only some of the parts are named, nothing is added up.
    """
    opening, some = _cues(lexicon)
    found = []
    for index, whole in enumerate(claims[:-2]):
        total = _counted(whole)
        if total is None or not opening.fullmatch(text, whole.number.end, claims[index + 1].number.start):
            continue
        parts = [part for part in _in_a_row(claims[index + 1 :], text) if part.action in (whole.action, None)]
        values = [value for part in parts if (value := _counted(part)) is not None]
        if len(values) < max(2, len(parts)) or some.search(text, whole.end, parts[-1].end):
            continue
        named = _adding_up(values, total)
        if not named and len(re.split(r"[.;\n]", text[parts[-1].end :], maxsplit=1)[0]) > _REST:
            continue  # the sentence goes on: who knows what its last numbers count
        values = values[: named or len(values)]
        told = sentences.sum(
            "sum",
            parts=" + ".join(sentences.number(value) for value in values),
            sum=sentences.number(sum(values, Decimal(0))),
            total=sentences.number(total),
        )
        found.append(Sum(told, named > 0, (whole.id, *(part.id for part in parts[: len(values)]))))
    return found


def oversized(claims: Sequence[Claim], text: str, lexicon: Lexicon, sentences: Sentences) -> list[Sum]:
    """Parts greater than the whole they are said to be of: "12 people, 15 of them children"."""
    _, some = _cues(lexicon)
    found = []
    for whole, part in pairwise(claims):
        total, value = _counted(whole), _counted(part)
        gap = text[whole.number.end : part.number.start]
        if total is None or value is None or value <= total or len(gap) > _GAP or _STOP.search(gap):
            continue
        if part.action in (whole.action, None) and some.search(text, whole.end, part.end):
            told = sentences.sum("part", part=sentences.number(value), total=sentences.number(total))
            found.append(Sum(told, False, (whole.id, part.id)))
    return found


def _counted(claim: Claim) -> Decimal | None:
    """The number of a plain count; None for sums, measurements, ages, bounds and loose figures."""
    quantity = claim.quantity
    plain = not quantity.unit and not quantity.currency and "age" not in claim.flags
    return point(quantity) if plain and quantity.exact else None


def _in_a_row(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims of one enumeration, from the first on."""
    row = [claims[0]]
    for claim in claims[1:]:
        gap = text[row[-1].number.end : claim.number.start]
        if len(gap) > _GAP or _STOP.search(gap):
            break
        row.append(claim)
    return row


def _adding_up(values: Sequence[Decimal], total: Decimal) -> int:
    """How many of the values, from the first on and two at least, make the total; 0 when none do."""
    return next((count for count in range(2, len(values) + 1) if sum(values[:count]) == total), 0)
