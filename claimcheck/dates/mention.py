"""A date, time or period where it stands in a text, taken apart but not yet resolved."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["date", "clock", "weekday", "month", "year", "period", "relative", "window"]
"""``date``: a day of the month, whatever else is given. ``month``, ``year``: those alone. ``period``: quarters, halves,
decades, centuries, seasons. ``relative``: counted from the article's date, or from what is told. ``window``: *the past
24 hours*, whose number is a duration worth reading as such."""


class DateMention(NamedTuple):
    """``text[start:end]`` with its parts; a part that is not written is ``None`` (or empty).

    ``until_*`` is the end of a range (*3-5 Juli*). ``part`` is ``early``, ``mid``, ``late``, ``q1``..``q4``, ``h1``,
    ``h2``, ``m6`` (first six months) or a season. ``daypart`` and ``zone`` are values of the lexicon
    (``18:00-23:59``, ``+07:00``). ``shift`` is the direction from the article's date and ``amount`` how many ``unit``
    that way; ``within`` is ``past`` or ``rest`` for *earlier this month*, *later this year*. ``told`` is set where the
    base is another time of the text (*two days later*), which only :func:`counted_from` resolves. ``valid`` is false
    where no such day or hour exists (*31 April*, *13/13/2025*) or the calendar is another (*1 Syawal*). ``strong`` is
    false for a bare year or month that only the words around it can make one.
    """

    start: int
    end: int
    text: str
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    until_year: int | None = None
    until_month: int | None = None
    until_day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    until_hour: int | None = None
    until_minute: int | None = None
    daypart: str = ""
    zone: str | None = None
    part: str = ""
    unit: str = ""
    amount: int | None = None
    shift: int | None = None
    within: str = ""
    told: bool = False
    valid: bool = True
    ambiguous: bool = False
    strong: bool = True
