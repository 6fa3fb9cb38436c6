"""The one notation in which quantities print and parse, in rules, tests, reports and error texts.

======================  ==========================================
``728``                 exactly stated
``~11000``              about
``25000..30000``        a range, ends included
``100..`` / ``>10000``  at least / more than
``..500`` / ``<500``    at most / less than
``~<50`` / ``~>50``     nearly / a little over
``24..99``              a vague word's interval (dozens)
======================  ==========================================
"""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.errors import NotationError
from claimcheck.model import Quantity

_NUMBER = r"-?[0-9]{1,60}(?:\.[0-9]{1,60})?"
_SHAPES = re.compile(
    rf"(?P<about>~?)(?:(?P<sign>[<>])(?P<bound>{_NUMBER})"
    rf"|(?P<low>{_NUMBER})?(?P<dots>\.\.)(?P<high>{_NUMBER})?"
    rf"|(?P<point>{_NUMBER}))"
)


def plain(value: Decimal) -> str:
    """A decimal without exponent or idle zeros: ``9000000``, ``2.5``, ``0``."""
    if value == 0:
        return "0"
    # Not normalize(): it rounds to the precision of the ambient context.
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def write(quantity: Quantity) -> str:
    """The notation of a quantity's stated ends; unit, currency and basis are not part of it."""
    about = "~" if quantity.approximate else ""
    low, high = quantity.low, quantity.high
    if low is not None and high is not None:
        return about + (plain(low) if low == high else f"{plain(low)}..{plain(high)}")
    if low is not None:
        return about + (f"{plain(low)}.." if quantity.low_closed else f">{plain(low)}")
    if high is not None:
        return about + (f"..{plain(high)}" if quantity.high_closed else f"<{plain(high)}")
    raise NotationError("a quantity needs at least one stated end")


def read(text: str) -> Quantity:
    """The quantity a notation stands for.

    Raises:
        NotationError: the text is not in the notation, or its range runs backwards.
    """
    shape = _SHAPES.fullmatch(text.strip())
    if shape is None:
        raise NotationError(
            f"{text!r} is not a quantity; write 728, ~11000, 25000..30000, 100.., >10000, ..500 or <500"
        )
    about = bool(shape["about"])
    if shape["sign"]:
        end = Decimal(shape["bound"])
        if shape["sign"] == ">":
            return Quantity(end, None, low_closed=False, approximate=about)
        return Quantity(None, end, high_closed=False, approximate=about)
    if shape["dots"]:
        low = Decimal(shape["low"]) if shape["low"] else None
        high = Decimal(shape["high"]) if shape["high"] else None
        if low is None and high is None:
            raise NotationError(f"{text!r} has neither end")
        if low is not None and high is not None and low > high:
            raise NotationError(f"{text!r} runs backwards: the smaller end comes first")
        return Quantity(low, high, approximate=about)
    point = Decimal(shape["point"])
    return Quantity(point, point, approximate=about)
