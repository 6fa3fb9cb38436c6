"""Numbers in digits, under a language's separators: ``25.000``, ``1,5``, ``816 000``.

A mark that the language uses for grouping may still be somebody's decimal point. Each spelling therefore has a
*reading*: the value, the last stated place, and whether the other convention would have read it otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

MAX_DIGITS = 40


@dataclass(frozen=True, slots=True)
class Convention:
    """A language's marks: ``group`` between thousands, ``decimal`` before decimals; ``also_decimal`` are rarer ones."""

    group: str
    decimal: str
    also_decimal: str = ""
    indian: bool = False
    bare_decimal: bool = False


class Reading(NamedTuple):
    """``doubt`` is ``other`` when the other convention reads a different value, ``foreign`` when only the other
    convention can read it, ``needs-unit`` when it is a number only beside a scale or unit (*1.5 juta*), else empty."""

    value: Decimal
    step: Decimal
    doubt: Literal["", "other", "foreign", "needs-unit"] = ""


@lru_cache(maxsize=8192)
def read(text: str, convention: Convention) -> Reading | None:
    """What the digits say, or ``None`` where neither convention can read them (``1.2.3``, ``007``, 41 digits)."""
    if len(text) <= 3 and text.isdigit():
        return Reading(Decimal(text), Decimal(1)) if text[0] != "0" or text == "0" else None
    if sum(map(str.isdigit, text)) > MAX_DIGITS:
        return None
    for char in convention.also_decimal:
        text = text.replace(char, convention.decimal)
    text = text.replace("'", convention.group)
    found = _shape(text, convention.group, convention.decimal, convention.indian)
    if found is not None:
        whole, decimals, grouped = found
        if len(whole) > 1 and whole[0] == "0":
            return None
        doubt: Literal["", "other"] = ""
        if not grouped and len(decimals) == 3 and len(whole) <= 3 and whole != "0":
            doubt = "other"
        return _reading(whole, decimals, doubt)
    found = _shape(text, convention.decimal, convention.group, False)
    if found is None:
        return None
    whole, decimals, grouped = found
    if len(whole) > 1 and whole[0] == "0":
        return None
    if grouped or len(decimals) > 3:
        return _reading(whole, decimals, "foreign")
    return _reading(whole, decimals, "needs-unit")


def _reading(whole: str, decimals: str, doubt: Literal["", "other", "foreign", "needs-unit"]) -> Reading:
    if not decimals:
        return Reading(Decimal(whole), Decimal(1), doubt)
    return Reading(Decimal(f"{whole}.{decimals}"), Decimal(1).scaleb(-len(decimals)), doubt)


@lru_cache(maxsize=16)
def _pattern(group: str, decimal: str, indian: bool) -> re.Pattern[str]:
    group, decimal = re.escape(group), re.escape(decimal)
    lakhs = rf"|(?P<indian>[0-9]{{1,2}}(?:{group}[0-9]{{2}}){{1,8}}{group}[0-9]{{3}})" if indian else ""
    return re.compile(
        rf"(?:(?P<grouped>[0-9]{{1,3}}(?:{group}[0-9]{{3}})+){lakhs}|(?P<plain>[0-9]*))(?:{decimal}(?P<decimals>[0-9]+))?"
    )


def _shape(text: str, group: str, decimal: str, indian: bool) -> tuple[str, str, bool] | None:
    """Whole part, decimals, and whether the whole part was grouped; ``None`` when the marks do not fit."""
    match = _pattern(group, decimal, indian).fullmatch(text)
    if match is None:
        return None
    parts = match.groupdict()
    grouped = parts["grouped"] or parts.get("indian")
    whole = grouped.replace(group, "") if grouped else parts["plain"] or "0"
    return whole, parts["decimals"] or "", bool(grouped)
