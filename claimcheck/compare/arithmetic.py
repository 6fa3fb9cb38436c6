"""Do stated numbers add up (R13 to R15)? Parts and total, rate and time, percent and base, inside one article each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.compare.intervals import Meeting, meet, point, width
from claimcheck.compare.moments import read
from claimcheck.compare.why import Sentences
from claimcheck.model import Claim, Quantity

_TIMES = {
    "/hour": Decimal(1) / 24,
    "/day": Decimal(1),
    "/week": Decimal(7),
    "/month": Decimal("30.4375"),
    "/year": Decimal("365.25"),
}
"""Days in the base of a rate."""
_BESIDE = 60


@dataclass(frozen=True, slots=True)
class Sum:
    """A calculation over claims of one comparison: what it says, and whether it holds within the widths."""

    text: str
    holds: bool
    claims: tuple[str, ...]


def rate_total(rate: Claim, total: Claim, tolerance: Decimal, sentences: Sentences) -> tuple[Quantity, Sum] | None:
    """A rate over a total's period as a derived quantity, with the sum printed (R14); None without days to count."""
    value, whole = point(rate.quantity), point(total.quantity)
    per = (rate.quantity.unit or "").rpartition("/")
    days = _days(total) or _days(rate)
    if value is None or whole is None or "/" + per[2] not in _TIMES or days is None:
        return None
    product = value * (Decimal(days) / _TIMES["/" + per[2]])
    product = product.quantize(Decimal(1)) if product == product.to_integral_value() else product.normalize()
    step = rate.quantity.step * Decimal(days) / _TIMES["/" + per[2]]
    derived = replace(
        rate.quantity,
        low=product if rate.quantity.low is not None else None,
        high=product if rate.quantity.high is not None else None,
        basis="derived",
        unit=per[0] or None,
        step=step,
    )
    holds = meet(derived, total.quantity, tolerance) is not Meeting.APART
    text = sentences.sum(
        "rate",
        rate=sentences.number(value),
        days=str(days),
        sum=sentences.number(product),
        total=sentences.figure(total.quantity),
    )
    return derived, Sum(text, holds, (rate.id, total.id))


def _days(claim: Claim) -> int | None:
    period = claim.period
    if period is None or period.kind != "within":
        return None
    start, end = read(period.start), read(period.end)
    return end.day - start.day + 1 if start is not None and end is not None else None


def percent_of_base(claims: Sequence[Claim], text: str, tolerance: Decimal, sentences: Sentences) -> list[Sum]:
    """ "80 percent of 12 million, or 9 million": the product against the count right beside it (R15)."""
    found = []
    counts = [claim for claim in claims if not claim.quantity.unit and not claim.quantity.currency]
    for claim in claims:
        if claim.quantity.unit != "percent" or claim.flow == "change":
            continue
        share = point(claim.quantity)
        base = next((c for c in counts if claim.end <= c.start <= claim.end + 12), None)
        if share is None or base is None:
            continue
        stated = next(
            (
                c
                for c in counts
                if c is not base and (base.end <= c.start <= base.end + _BESIDE or c.end <= claim.start <= c.end + 12)
            ),
            None,
        )
        whole, part = point(base.quantity), point(stated.quantity) if stated is not None else None
        if stated is None or whole is None or part is None or stated.head != base.head or part > whole:
            continue
        product = whole * share / 100
        room = (
            width(claim.quantity, tolerance) * whole / 100
            + width(stated.quantity, tolerance)
            + width(base.quantity, tolerance) * share / 100
        )
        holds = abs(product - part) <= room
        found.append(
            Sum(
                sentences.sum(
                    "percent",
                    percent=sentences.number(share),
                    base=sentences.number(whole),
                    sum=sentences.number(product),
                    total=sentences.number(part),
                ),
                holds,
                (claim.id, base.id, stated.id),
            )
        )
    return found


def casualties(
    claims: Sequence[Claim], includes: Mapping[str, tuple[str, ...]], tolerance: Decimal, sentences: Sentences
) -> list[Sum]:
    """Killed and wounded against casualties, where one article states all three of one place and people (R13)."""
    found = []
    for total in claims:
        parts_of = includes.get(total.action or "", ())
        if len(parts_of) < 2 or total.quantity.unit:
            continue
        parts = []
        for action in parts_of:
            options = [
                c
                for c in claims
                if c.action == action
                and c.concept == total.concept
                and c.population == total.population
                and c.place == total.place
                and c.flow == total.flow
            ]
            if len({point(c.quantity) for c in options}) == 1:
                parts.append(options[0])
        values = [point(c.quantity) for c in parts]
        whole = point(total.quantity)
        if len(parts) != len(parts_of) or whole is None or None in values:
            continue
        numbers = [value for value in values if value is not None]
        room = width(total.quantity, tolerance) + sum((width(c.quantity, tolerance) for c in parts), Decimal(0))
        exact = all(c.quantity.low is not None and c.quantity.high is not None for c in (*parts, total))
        holds = not exact or abs(sum(numbers) - whole) <= room
        found.append(
            Sum(
                sentences.sum(
                    "sum",
                    parts=" + ".join(sentences.number(value) for value in numbers),
                    sum=sentences.number(sum(numbers, Decimal(0))),
                    total=sentences.number(whole),
                ),
                holds,
                (total.id, *(c.id for c in parts)),
            )
        )
    return found
