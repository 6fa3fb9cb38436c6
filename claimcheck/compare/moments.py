"""When a figure was taken: from the text where it says so, else from the article's publication."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from claimcheck.model import Claim, Period

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?")
_ZONE = re.compile(r"(?<=\d)(?:Z|[+-]\d{2}:?\d{2})$")
_NEWS = 1
"""Days after the one of a figure in which it is still news, and a later print has a later count."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the minute within it where one is known; days and minutes count on from year 1."""

    day: int
    minute: int | None
    text: str
    stated: bool = False
    """Whether the text gives it, rather than the date of publication."""
    published: tuple[int, int] | None = None
    """Day and minute of publication, which order figures of one day whose own hour is not told."""


def read(text: str | None, *, stated: bool = False) -> Moment | None:
    """The moment an ISO date or date-time stands for; times with a zone are taken in UTC, others as they are."""
    match = _ISO.fullmatch(text.strip()) if text else None
    if match is None:
        return None
    try:
        if match[4] is None:
            return Moment(
                datetime(int(match[1]), int(match[2]), int(match[3])).toordinal(), None, match.group(), stated
            )
        when = datetime.fromisoformat(match.group().strip())
    except ValueError:
        return None
    if when.tzinfo is not None:
        when = when.astimezone(UTC)
    return Moment(when.toordinal(), when.hour * 60 + when.minute, match.group(), stated)


def _on_one_clock(told: str | None, published: str | None) -> str | None:
    """The told time with a zone if publication has one, without where it has none: both are then of one clock."""
    if told is None or published is None or "T" not in told:
        return told
    zone = _ZONE.search(published)
    if zone is None and "T" in published:
        return _ZONE.sub("", told)
    return told + zone.group() if zone is not None and not _ZONE.search(told) else told


def moment(claim: Claim) -> Moment | None:
    """When a claim's figure was taken; None when neither its text nor its publication is dated."""
    published = read(claim.published)
    found = read(_on_one_clock(claim.as_of, claim.published), stated=True) or published
    if found is None or published is None or published.minute is None:
        return found
    return replace(found, published=(published.day, published.minute))


def order(a: Moment | None, b: Moment | None) -> int | None:
    """-1 when ``a`` came first, 1 when ``b`` did, 0 on one day whose hours are unknown; None when a date is unknown."""
    if a is None or b is None:
        return None
    if a.day != b.day:
        return -1 if a.day < b.day else 1
    if a.minute is not None and b.minute is not None and a.minute != b.minute:
        return -1 if a.minute < b.minute else 1
    if (a.minute is not None and b.minute is not None) or a.published is None or b.published is None:
        return 0
    if a.published == b.published or min(a.published, b.published)[0] - a.day > _NEWS:
        return 0  # a count closed on a day long past is not the later for being printed later
    return -1 if a.published < b.published else 1


def days_between(a: Moment | None, b: Moment | None) -> int | None:
    """Whole days between two moments, never negative; None when one is unknown."""
    return None if a is None or b is None else abs(a.day - b.day)


def length(period: Period) -> int | None:
    """Days from the first of a period to its last; None when it has no end."""
    return days_between(read(period.start), read(period.end))


def sort_key(found: Moment | None) -> tuple[int, int, int]:
    """Unknown moments last; within a day by the hour, by that of publication where the figure's own is not told."""
    if found is None:
        return (1, 0, 0)
    if found.minute is not None:
        return (0, found.day, found.minute)
    told = found.published is not None and found.published[0] == found.day
    return (0, found.day, found.published[1] if told and found.published else -1)
