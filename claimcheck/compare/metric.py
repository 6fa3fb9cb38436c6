"""Metric units of one dimension brought to one, so that 7.4 tonnes and 7,380 kg can be held side by side.

Only powers of ten, so that no digit changes and none is gained: what was rounded to a tenth of a tonne stays rounded to
a hundred kilograms. Nothing else is converted (G8).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from claimcheck.model import Quantity
from claimcheck.rules.rulebook import Rulebook


@cache
def _powers(rulebook: Rulebook) -> dict[str, tuple[str, int]]:
    """Unit → the first unit of its dimension, and how many of that it is, as a power of ten."""
    found = {}
    for units in rulebook.tables.get("metric", {}).values():
        base = next(iter(units))
        found.update({unit: (base, int(power)) for unit, power in units.items()})
    return found


def in_base(quantity: Quantity, rulebook: Rulebook) -> Quantity:
    """The quantity in the first unit of its metric dimension; the quantity itself where it is in no such unit."""
    unit, slash, per = (quantity.unit or "").partition("/")
    base, power = _powers(rulebook).get(unit, (unit, 0))
    if base == unit:
        return quantity
    low, high = quantity.low, quantity.high
    return replace(
        quantity,
        low=low if low is None else low.scaleb(power),
        high=high if high is None else high.scaleb(power),
        step=quantity.step.scaleb(power),
        unit=base + slash + per,
    )
