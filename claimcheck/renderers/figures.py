"""Numbers, quantities and dates in the words of an interface language; nothing is rounded away."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Context, Decimal

from claimcheck import notation
from claimcheck.model import Quantity
from claimcheck.renderers.inert import QUOTE_LIMIT, one_line
from claimcheck.renderers.messages import Messages

_DATE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(?:[T ]([0-9]{2}:[0-9]{2})(?::[0-9.]+)?(Z|[+-][0-9:]+)?)?"
)
_EXACT = Context(prec=200)
"""Wide enough that moving the point never rounds; the ambient context has 28 digits."""
_SHORT = 3
"""Decimals a magnitude word may carry: 9.125 million reads well, 1.234567 million does not."""


def number(value: Decimal, messages: Messages) -> str:
    """``9 million``, ``1,250``, ``12.5``: every digit, with a magnitude word where that is shorter."""
    for exponent in (12, 9, 6):
        scaled = value.scaleb(-exponent, _EXACT)
        if 1 <= scaled.copy_abs() < 1000 and len(notation.plain(scaled).partition(".")[2]) <= _SHORT:
            return f"{digits(scaled, messages)}\N{NO-BREAK SPACE}{messages(f'scale.{exponent}')}"
    return digits(value, messages)


def digits(value: Decimal, messages: Messages) -> str:
    """All digits, grouped by threes as the language does."""
    whole, _, fraction = notation.plain(value.copy_abs()).partition(".")
    grouped = f"{int(whole):,}".replace(",", messages("number.group"))
    sign = messages("number.minus") if value < 0 else ""
    return sign + grouped + (messages("number.point") + fraction if fraction else "")


def ratio(value: Decimal, messages: Messages) -> str:
    """A ratio to two decimals, ``1.33``; from a hundred on without any."""
    places = Decimal(1) if value >= 100 else Decimal("0.01")
    return digits(value.quantize(places, ROUND_HALF_EVEN) if value < 10**20 else value, messages)


def quantity(value: Quantity, messages: Messages) -> str:
    """The interval in words with its unit: ``at least 9 million``, ``US$2.3 billion``, ``about 12.5%``."""
    low, high, about = value.low, value.high, value.approximate

    def said(end: Decimal) -> str:
        return with_unit(number(end, messages), value.unit, value.currency, messages)

    def words(key: str, **ends: Decimal) -> str:
        return messages(f"quantity.{key}", **{name: said(end) for name, end in ends.items()})

    if low is not None and high is not None:
        if low == high:
            text = words("about" if about else "exact", n=low)
        else:
            text = words("about-range" if about else "range", low=low, high=high)
    elif low is not None:
        key = (
            ("about-at-least" if about else "at-least")
            if value.low_closed
            else ("a-little-over" if about else "more-than")
        )
        text = words(key, n=low)
    elif high is not None:
        key = ("about-at-most" if about else "at-most") if value.high_closed else ("nearly" if about else "less-than")
        text = words(key, n=high)
    else:
        return "?"
    return messages("quantity.derived", figure=text) if value.basis == "derived" else text


def with_unit(amount: str, unit: str | None, currency: str | None, messages: Messages) -> str:
    """An amount with its currency sign or unit as the language writes them; unknown ones by their code."""
    if currency:
        key = f"currency.{currency}"
        amount = (
            messages(key, n=amount)
            if messages.has(key)
            else messages("currency.other", n=amount, code=one_line(currency))
        )
    if not unit:
        return amount
    name, slash, base = unit.partition("/")
    if messages.has(f"unit.{name}") and name:
        amount = messages(f"unit.{name}", n=amount)
    elif name:
        family = "per-name" if amount == "1" and messages.has(f"per-name.{name}") else "unit-name"
        amount = f"{amount}\N{NO-BREAK SPACE}{messages.word(family, name)}"
    return messages("unit.per", unit=amount, base=messages.word("per-name", base)) if slash else amount


def when(iso: str | None, messages: Messages) -> str:
    """``9 February 2024, 21:40 (+07:00)``; whatever is no ISO date stays as it is, None is empty."""
    if not iso:
        return ""
    shape = _DATE.fullmatch(iso)
    if shape is None:
        return one_line(iso, QUOTE_LIMIT)
    year, month, day, time, zone = shape.groups()
    name: Callable[[str], str] = lambda part: messages.texts.get(f"months.{int(part)}", part)  # noqa: E731
    if month is None:
        return year
    if day is None:
        return f"{name(month)} {year}"
    date = messages("date", day=int(day), month=name(month), year=year)
    if time is None:
        return date
    return messages("date-time", date=date, time=time + (f" ({zone})" if zone else ""))
