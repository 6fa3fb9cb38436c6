"""Two quantities as intervals: do they share a value, and what made them (R1 to R6).

Every quantity is an interval. For comparing, never for showing, each stated end is widened by what its writer left
open: half of the last place stated, more for "about". The rounding is read from ``step`` where a magnitude word set
it (*9 juta* is 8.5 to 9.5 million), else from the zeros, two digits always counting as meant: 14,000 is 13,500 to
14,500; 300 is 295 to 305; 20 is 20.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from claimcheck.model import Quantity

_HALF = Decimal("0.5")
_PLACES = {"magnitude": Decimal("0.1")}
"""Units always given to one place, whether or not it is written: magnitude 6 is 6.0."""
_TRUNCATED = Decimal("0.05")


class Meeting(StrEnum):
    """How two intervals meet; every member but ``APART`` shares a value."""

    EQUAL = "equal"
    ROUNDING = "rounding"
    ABOUT = "about"
    VAGUE = "vague"
    BOUND = "bound"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Reach:
    """The values a quantity can stand for; open ends are ``None``, every end counts as touching from inside only."""

    low: Decimal | None
    high: Decimal | None
    width: Decimal


_OVERSHOT = Decimal("0.01")
"""The share by which the truth may have passed "nearly" or "just over" a round number without anybody minding."""
_ROUND_SHARE = Decimal("0.25")
"""The most of its size by which a round bound may lie under what it stands for."""


def last_place(quantity: Quantity) -> Decimal:
    """The place to which a quantity was rounded: the greater of its step and of what its zeros tell."""
    return _place(point(quantity), quantity.step, quantity.unit)


@lru_cache(maxsize=65_536)
def _place(end: Decimal | None, step: Decimal, unit: str | None) -> Decimal:
    step = min(step if step > 0 else Decimal(1), _PLACES.get(unit or "", step))
    return _zeros(end, step) if end else step


def _zeros(value: Decimal, step: Decimal) -> Decimal:
    """The place its trailing zeros tell, never within the two leading digits and only from two zeros on."""
    units = abs(value) / step
    if units != units.to_integral_value() or units % 100:
        return step
    place = Decimal(10)
    while units % (place * 10) == 0:
        place *= 10
    leading = Decimal(1).scaleb(units.adjusted() - 1)
    return min(place, leading) * step


def width(quantity: Quantity, tolerance: Decimal) -> Decimal:
    """How far from its stated end a quantity may truly lie (R2)."""
    half = last_place(quantity) * _HALF
    if not quantity.approximate:
        return half
    end = quantity.low if quantity.low is not None else quantity.high
    return max(half, abs(end or Decimal(0)) * tolerance)


def reach(quantity: Quantity, tolerance: Decimal) -> Reach:
    """The interval a quantity stands for when asking whether two can agree.

    Vague words (*puluhan*) and hard bounds are their intervals as they are; "nearly 50" lies in the width below 50, or
    a hundredth above.
    """
    room = width(quantity, tolerance)
    low, high = quantity.low, quantity.high
    if quantity.basis == "vague":
        return Reach(low, high, Decimal(0))
    if low is not None and high is not None:
        return Reach(low - room, high + room, room)
    if quantity.approximate:
        stated = low if low is not None else high or Decimal(0)
        near, over = abs(stated) * tolerance, abs(stated) * _OVERSHOT
        return (
            Reach(stated - over, stated + near, room) if low is not None else Reach(stated - near, stated + over, room)
        )
    return Reach(low, high, room)


def meet(a: Quantity, b: Quantity, tolerance: Decimal) -> Meeting:
    """How two quantities of one measure meet (R4); symmetric."""
    if (a.low, a.high, a.low_closed, a.high_closed, a.approximate) == (
        b.low,
        b.high,
        b.low_closed,
        b.high_closed,
        b.approximate,
    ):
        return Meeting.EQUAL
    if not _share(reach(a, tolerance), reach(b, tolerance)) and not truncated(a, b) and not truncated(b, a):
        return Meeting.APART
    if is_bound(a) or is_bound(b):
        return Meeting.BOUND
    if a.basis == "vague" or b.basis == "vague":
        return Meeting.VAGUE
    if a.approximate or b.approximate:
        return Meeting.ABOUT
    return Meeting.EQUAL if (a.low, a.high) == (b.low, b.high) else Meeting.ROUNDING


def _share(a: Reach, b: Reach) -> bool:
    """Whether two reaches share a value. Widened ends must overlap; stated ends may touch ("more than 9" and 9)."""
    low = max((end for end in (a.low, b.low) if end is not None), default=None)
    high = min((end for end in (a.high, b.high) if end is not None), default=None)
    if low is None or high is None or low < high:
        return True
    return low == high and not (
        a.low is not None and a.high is not None and b.low is not None and b.high is not None and a.width and b.width
    )


def truncated(coarse: Quantity, fine: Quantity) -> bool:
    """Whether the coarse figure is the fine one cut off: 2.9 trillion for 2.953, 156 million for 156,758,000."""
    if coarse.low is None or coarse.low != coarse.high or fine.low is None or fine.low != fine.high:
        return False
    if abs(coarse.low - fine.low) > abs(coarse.low) * _TRUNCATED:
        return False
    step = last_place(coarse)
    if last_place(fine) >= step or step > abs(coarse.low) * _TRUNCATED:
        return False
    return coarse.low <= fine.low < coarse.low + step if coarse.low >= 0 else coarse.low - step < fine.low <= coarse.low


def is_bound(quantity: Quantity) -> bool:
    """At least, more than, at most, less than: one end is open, whatever the hedge."""
    return quantity.low is None or quantity.high is None


def point(quantity: Quantity) -> Decimal | None:
    """The one number a quantity states, be it exact, about or a bound; None for ranges and vague words."""
    if quantity.basis == "vague":
        return None
    if quantity.low is not None and quantity.high is not None:
        return quantity.low if quantity.low == quantity.high else None
    return quantity.low if quantity.low is not None else quantity.high


def stand_apart(a: Quantity, b: Quantity, tolerance: Decimal) -> bool:
    """Whether the numbers two counters stand behind lie further apart than both widths (R4b)."""
    x, y = point(a), point(b)
    if x is None or y is None or _rounded_to(a, y) or _rounded_to(b, x):
        return False
    return abs(x - y) >= width(a, tolerance) + width(b, tolerance)


def _rounded_to(bound: Quantity, value: Decimal) -> bool:
    """Whether a round bound may be this very value: "more than 5,000" said of 5,280, "nearly 6,000" of 5,900."""
    end = bound.low if bound.high is None else bound.high if bound.low is None else None
    if not end:
        return False
    place = Decimal(1)
    while end % (place * 10) == 0:
        place *= 10
    room = min(place, abs(end) * _ROUND_SHARE)
    return 0 <= value - end < room if bound.high is None else 0 <= end - value < room


def ratio(a: Quantity, b: Quantity) -> Decimal | None:
    """The greater of the nearest stated ends over the smaller (R5); None where a zero or a sign takes its meaning."""
    below, above = (a, b) if _centre(a) <= _centre(b) else (b, a)
    near = below.high if below.high is not None else below.low
    far = above.low if above.low is not None else above.high
    if near is None or far is None or near <= 0 or far <= 0:
        return None
    return max(near, far) / min(near, far)


def _centre(quantity: Quantity) -> Decimal:
    low = quantity.low if quantity.low is not None else quantity.high
    high = quantity.high if quantity.high is not None else quantity.low
    return ((low or Decimal(0)) + (high or Decimal(0))) / 2


def below(a: Quantity, b: Quantity) -> bool:
    """Whether ``a`` is the smaller figure of the two."""
    return _centre(a) < _centre(b)


_SLIPS = tuple(Decimal(10) ** k for k in (1, 2, 3, 6))
_NEAR = Decimal("0.05")
_LEAST_SLIP = _SLIPS[0] * (1 - _NEAR)


def scale_slip(a: Quantity, b: Quantity) -> int | None:
    """The power of ten that explains a gap (R6): 3 for 9.000 against 9, *juta* against *miliar*; else None.

    A single factor of ten is no sign of a slip while a figure has one digit only (2 and 20 differ like any two counts).
    """
    found = ratio(a, b)
    if found is None or found < _LEAST_SLIP:
        return None
    x, y = point(a), point(b)
    if x is None or y is None:
        return None
    for factor in _SLIPS:
        if abs(found / factor - 1) <= _NEAR:
            power = factor.adjusted()
            digits = min(len(x.normalize().as_tuple().digits), len(y.normalize().as_tuple().digits))
            return power if power >= 3 or digits >= 2 else None
    return None
