"""G5: of which time two figures are. The dead of a year are not those of today's wreck."""

from __future__ import annotations

from claimcheck.compare.courses import is_slow
from claimcheck.compare.moments import days_between, read
from claimcheck.compare.passage import Passage
from claimcheck.model import Claim, Period
from claimcheck.rules.rulebook import Rulebook

_OLD_NEWS = 4
"""Days before publication from which on what happened is rarely what an article reports without saying when."""
_STRETCH = 20
"""Days from which on a period is no part of one event's news."""


def pass_period(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    """The gate G5 by what two claims say of their time; None where nothing is to be said."""
    much = is_stretch(a) != is_stretch(b) and not is_slow(a, rulebook) and not is_slow(b, rulebook)
    near = Passage(None, caveats=("period",), much=True) if much else None
    if a.period is None or b.period is None or (a.period.start, a.period.end) == (b.period.start, b.period.end):
        return near
    event = bool(a.measure and a.quantity.unit and a.quantity.unit != "percent")
    if _close(a.period, b.period) or (not event and (is_press_day(a) or is_press_day(b))):
        return near
    if share_no_day(a.period, b.period):
        return Passage("G5", "period", told={"a": a.period.text, "b": b.period.text})
    return Passage(None, caveats=("period",), much=much)


def is_stretch(claim: Claim) -> bool:
    """Whether a figure is said to be of weeks, months or years; events are told of without such a period."""
    period = claim.period
    if period is None:
        return False
    last = claim.published if period.kind == "since" else period.end or period.start
    start, end = read(period.start), read(last)
    return start is not None and end is not None and end.day - start.day >= _STRETCH


def is_press_day(claim: Claim) -> bool:
    """Whether a claim's period is only the day on which somebody spoke, right before publication."""
    period, published = claim.period, read(claim.published)
    if period is None or published is None or period.kind == "since" or (period.end or period.start) != period.start:
        return False
    day = read(period.start)
    return day is not None and 0 <= published.day - day.day <= 1


def is_of_earlier_day(a: Claim, b: Claim) -> bool:
    """Whether an article dates only the first of two figures, and days before it was printed: of another event."""
    period, published = a.period, read(a.published)
    if period is None or b.period is not None or published is None or period.kind == "since":
        return False
    end = read(period.end or period.start)
    return end is not None and published.day - end.day >= _OLD_NEWS


def _close(a: Period, b: Period) -> bool:
    """Two instants of one news day: *Senin malam* and the date itself."""
    if "since" in (a.kind, b.kind) or (a.end or a.start) != a.start or (b.end or b.start) != b.start:
        return False
    apart = days_between(read(a.start), read(b.start))
    return apart is not None and apart <= 1


def share_no_day(a: Period, b: Period) -> bool:
    """Whether two periods share no day; "since" is open at the end."""
    end_a = None if a.kind == "since" else read(a.end or a.start)
    end_b = None if b.kind == "since" else read(b.end or b.start)
    start_a, start_b = read(a.start), read(b.start)
    if end_a is not None and start_b is not None and end_a.day < start_b.day:
        return True
    return end_b is not None and start_a is not None and end_b.day < start_a.day
