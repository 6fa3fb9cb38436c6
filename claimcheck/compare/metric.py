"""Units of one dimension brought to one, so that 7.4 tonnes and 7,380 kg, or acres and hectares, are held side by side.

Within the metric system only powers of ten move, so that no digit changes and none is gained: what was rounded to a
tenth of a tonne stays rounded to a hundred kilograms. What comes from another system is no finer than writers convert.
Whatever meets so carries the caveat ``unit`` (G8); currencies never convert.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claimcheck.model import Quantity
from claimcheck.rules.rulebook import Rulebook


class _Metric(NamedTuple):
    """What a unit is in the first of its dimension: ``factor`` of them, give or take ``slack`` of itself."""

    base: str
    factor: Decimal
    slack: Decimal = Decimal(0)


@cache
def _table(rulebook: Rulebook) -> Mapping[str, _Metric]:
    """Unit → what it is in metric terms."""
    found = {}
    bases = {}
    for dimension, units in rulebook.tables.get("metric", {}).items():
        bases[dimension] = next(iter(units))
        found.update({unit: _Metric(bases[dimension], Decimal(1).scaleb(int(power))) for unit, power in units.items()})
    for dimension, others in rulebook.tables.get("customary", {}).items():
        for unit, (factor, percent) in others.items() if dimension in bases else ():
            found[unit] = _Metric(bases[dimension], Decimal(factor), Decimal(percent) / 100)
    return found


def _known(unit: str | None, rulebook: Rulebook) -> _Metric | None:
    """What a unit is in metric terms, or that of a rate; None where it does not convert."""
    return _table(rulebook).get((unit or "").partition("/")[0])


def in_base(quantity: Quantity, rulebook: Rulebook) -> Quantity:
    """The quantity in the first metric unit of its dimension; the quantity itself where it is in no unit we know."""
    unit, slash, per = (quantity.unit or "").partition("/")
    known = _known(unit, rulebook)
    if known is None or known.base == unit:
        return quantity
    low, high = (None if end is None else _times(end, known) for end in (quantity.low, quantity.high))
    step = _times(quantity.step, known)
    if known.slack:
        step = max(step, 2 * known.slack * abs(low if low is not None else high or Decimal(0)))
    return replace(quantity, low=low, high=high, step=step, unit=known.base + slash + per)


def in_one(stated: Sequence[Quantity], brought: Sequence[Quantity], rulebook: Rulebook) -> list[Quantity]:
    """Quantities of one dimension in the metric unit that most of them are stated in, else in its base as brought."""
    told: Counter[str] = Counter()
    for quantity in stated:
        known = _known(quantity.unit, rulebook)
        if known is not None and not known.slack:
            told[quantity.unit or ""] += 1
    if not told:
        return list(brought)
    unit = min(told, key=lambda name: (-told[name], name))
    power = _table(rulebook)[unit.partition("/")[0]].factor.adjusted()
    return [_scaled(quantity, -power, unit) for quantity in brought]


def _scaled(quantity: Quantity, power: int, unit: str) -> Quantity:
    low, high = (None if end is None else end.scaleb(power) for end in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, step=quantity.step.scaleb(power), unit=unit)


def factor_of(quantity: Quantity, rulebook: Rulebook) -> Decimal:
    """How many of the base unit one of the quantity's unit is; 1 where it does not convert."""
    known = _known(quantity.unit, rulebook)
    return known.factor if known is not None else Decimal(1)


def _times(value: Decimal, known: _Metric) -> Decimal:
    """The value in the base unit; powers of ten change no digit, other factors leave three."""
    if not known.slack:
        return value.scaleb(known.factor.adjusted())
    exact = value * known.factor
    return exact if not exact else exact.quantize(Decimal(1).scaleb(exact.adjusted() - 2))
