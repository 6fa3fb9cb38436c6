"""Dot-and-range plots on a common axis: where each figure lies, in per cent of the plot's width.

Only geometry; ``templates/plot.html.j2`` draws it. Decimals throughout, so every machine draws the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Literal

from claimcheck.compare.intervals import width
from claimcheck.model import Quantity
from claimcheck.renderers import figures
from claimcheck.renderers.messages import Messages

Shape = Literal["point", "about", "at-least", "more-than", "at-most", "less-than", "over", "under", "range", "vague"]

_LOG_FROM = 30
"""From this ratio on, small figures would all crowd at zero of a linear axis."""
_CUT_BELOW = Decimal("0.12")
"""A spread smaller than this share of the largest figure would not be seen on an axis that starts at zero."""
_ABOUT = Decimal("0.1")
"""How far "about" reaches in reports saved before they said so themselves."""
_MARGIN = Decimal(4)
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_ROUGH = Context(prec=12)
"""Precision of a drawing; stated figures are never computed with it."""


@dataclass(frozen=True)
class Tick:
    """A labelled line of the axis; ``anchor`` keeps the outer labels inside the picture."""

    at: str
    label: str
    anchor: Literal["start", "middle", "end"]


@dataclass(frozen=True)
class Glyph:
    """One figure: its shape, its stated ends, and the lighter band that "about" leaves."""

    shape: Shape
    x1: str
    x2: str
    width: str
    band: tuple[str, str] | None = None


@dataclass(frozen=True)
class Plot:
    """An axis and the gap between the facing figures (left edge and width), if they leave one."""

    ticks: tuple[Tick, ...]
    gap: tuple[str, str] | None
    log: bool
    cut: bool
    axis: _Axis
    tolerance: Decimal

    def glyph(self, quantity: Quantity) -> Glyph:
        """How one quantity is drawn on this axis."""
        return _glyph(quantity, self.axis, self.tolerance)


@dataclass(frozen=True)
class _Axis:
    low: Decimal
    high: Decimal
    log: bool

    def percent(self, value: Decimal) -> Decimal:
        if self.log:
            low, high = self.low.log10(_ROUGH), self.high.log10(_ROUGH)
            value = max(value, self.low).log10(_ROUGH)
        else:
            low, high = self.low, self.high
        share = _ROUGH.divide(value - low, high - low)
        return _MARGIN + min(max(share, Decimal(0)), Decimal(1)) * (100 - 2 * _MARGIN)

    def at(self, value: Decimal) -> str:
        return _written(self.percent(value))


def lay_out(
    quantities: list[Quantity], facing: list[Quantity], messages: Messages, tolerance: Decimal | None = None
) -> Plot | None:
    """The common axis of some quantities; None when there is nothing to draw.

    ``tolerance`` is how far the comparison lets an "about" reach, as a share of its figure.
    """
    tolerance = _ABOUT if tolerance is None else tolerance
    ends = [end for quantity in quantities for end in _reach(quantity, tolerance)]
    if not ends:
        return None
    axis, cut = _axis(min(ends), max(ends), quantities)
    values = (
        _powers(axis) if axis.log else _round_values(axis, whole=all(end == end.to_integral_value() for end in ends))
    )
    unit = "percent" if quantities[0].unit == "percent" else None
    ticks = []
    for value in values:
        percent = axis.percent(value)
        anchor: Literal["start", "middle", "end"] = "start" if percent < 12 else "end" if percent > 88 else "middle"
        label = figures.with_unit(figures.number(value, messages), unit, quantities[0].currency, messages)
        ticks.append(Tick(_written(percent), label, anchor))
    return Plot(tuple(ticks), _gap(facing, axis), axis.log, cut, axis, tolerance)


def _reach(quantity: Quantity, tolerance: Decimal) -> list[Decimal]:
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    if quantity.approximate:
        room = width(quantity, tolerance)
        ends += [end + sign * room for end in ends for sign in (-1, 1)]
    return ends


def _axis(low: Decimal, high: Decimal, quantities: list[Quantity]) -> tuple[_Axis, bool]:
    if low > 0 and high / low >= _LOG_FROM:
        return _Axis(_power(low, ROUND_FLOOR), _power(high, ROUND_CEILING), log=True), False
    open_below = any(quantity.low is None for quantity in quantities)
    open_above = any(quantity.high is None for quantity in quantities)
    span = high - low
    if low >= 0 and (open_below or span == 0 or span >= _CUT_BELOW * high):
        room = Decimal("0.2") if open_above else Decimal("0.04")
        return _Axis(Decimal(0), high * (1 + room) if high else Decimal(1), log=False), False
    room = span * Decimal("0.4") or abs(high) * Decimal("0.1")
    return _Axis(low - room, high + room, log=False), not low - room <= 0 <= high + room


def _power(value: Decimal, rounding: str) -> Decimal:
    return Decimal(10) ** int(value.log10(_ROUGH).to_integral_value(rounding))


def _powers(axis: _Axis) -> list[Decimal]:
    first, last = axis.low.adjusted(), axis.high.adjusted()
    stride = -(-(last - first) // 3)
    return [Decimal(10) ** power for power in range(first, last + 1, stride)]


def _round_values(axis: _Axis, *, whole: bool) -> list[Decimal]:
    rough = (axis.high - axis.low) / 4
    unit = Decimal(10) ** rough.adjusted()
    step = next(unit * size for size in _STEPS if unit * size >= rough)
    if whole:  # nobody is killed by halves
        step = max(step.to_integral_value(ROUND_CEILING), Decimal(1))
    first = (axis.low / step).to_integral_value(ROUND_CEILING)
    last = (axis.high / step).to_integral_value(ROUND_FLOOR)
    return [step * count for count in range(int(first), int(last) + 1)]


def _gap(facing: list[Quantity], axis: _Axis) -> tuple[str, str] | None:
    if len(facing) != 2:
        return None
    left, right = sorted(([end for end in (one.low, one.high) if end is not None] for one in facing), key=max)
    if not left or not right or max(left) >= min(right):
        return None
    begin, finish = axis.percent(max(left)), axis.percent(min(right))
    return _written(begin), _written(finish - begin)


def _glyph(quantity: Quantity, axis: _Axis, tolerance: Decimal) -> Glyph:
    low, high, about = quantity.low, quantity.high, quantity.approximate
    room = width(quantity, tolerance)
    if low is not None and high is not None:
        x1, x2 = axis.percent(low), axis.percent(high)
        shape: Shape = (
            "vague" if quantity.basis == "vague" else "range" if low != high else "about" if about else "point"
        )
        return Glyph(
            shape, _written(x1), _written(x2), _written(x2 - x1), _band(low, high, room, axis) if about else None
        )
    if low is not None:
        x1 = axis.percent(low)
        if about and not quantity.low_closed:
            return Glyph("over", _written(x1), _written(x1), "0", _band(low, low, room, axis, below=False))
        shape = "at-least" if quantity.low_closed else "more-than"
        return Glyph(shape, _written(x1), "100", _written(100 - x1), _band(low, low, room, axis) if about else None)
    if high is None:
        raise ValueError("a quantity without ends cannot be drawn")
    x2 = axis.percent(high)
    if about and not quantity.high_closed:
        return Glyph("under", _written(x2), _written(x2), "0", _band(high, high, room, axis, above=False))
    shape = "at-most" if quantity.high_closed else "less-than"
    return Glyph(shape, "0", _written(x2), _written(x2), _band(high, high, room, axis) if about else None)


def _band(
    low: Decimal, high: Decimal, room: Decimal, axis: _Axis, *, below: bool = True, above: bool = True
) -> tuple[str, str]:
    begin = axis.percent(low - room if below else low)
    finish = axis.percent(high + room if above else high)
    return _written(begin), _written(finish - begin)


def _written(percent: Decimal) -> str:
    return f"{percent:.2f}"
