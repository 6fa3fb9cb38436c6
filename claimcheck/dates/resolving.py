"""When a date mention is, as ISO strings with inclusive ends, counted from the article's date."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta

from claimcheck.dates.mention import DateMention
from claimcheck.model import Period, PeriodKind

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11)}
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "windu": 96, "decade": 120, "century": 1200}
_FEWEST = 28
"""Days of the shortest month."""
_MINUTES = {"second": 0, "minute": 1, "hour": 60}


def resolve(
    mention: DateMention, published: str | None, *, clock: DateMention | None = None, future: bool = False
) -> Period | None:
    """The period a mention stands for, or ``None`` where the text does not say enough.

    ``published`` is the article's ISO date or date-time: without it only absolute dates resolve. ``clock`` is a clock
    time that belongs to the mention (*Senin pukul 14.45 WIB*). ``future`` turns a bare weekday or month forward (*akan
    digelar Rabu*).
    """
    if not mention.valid or mention.told:
        return None
    base = _day(published)
    found: tuple[date, date] | None
    if mention.kind == "date":
        found = _date(mention, base, future)
    elif mention.kind == "weekday":
        found = _weekday(mention, base, -1 if not future else 1, strict=False)
    elif mention.kind in ("month", "year", "period"):
        found = _span(mention, base, future)
    elif mention.kind in ("relative", "window"):
        if mention.unit in _MINUTES:
            return _minutes(mention, published)
        found = _within(_relative(mention, base), mention.within, base)
    else:
        found = (base, base) if base is not None else None
        clock = mention
    if found is None:
        return None
    kind: PeriodKind = "instant" if found[0] == found[1] else "within"
    if found[0] == found[1]:
        times = _times(mention, clock)
        if times is not None:
            return Period(f"{found[0]}T{times[0]}", f"{found[1]}T{times[1]}", "instant", mention.text)
    return Period(found[0].isoformat(), found[1].isoformat(), kind, mention.text)


def as_of(mention: DateMention, published: str | None, *, clock: DateMention | None = None) -> str | None:
    """The moment a count said to hold *hingga* or *as of* the mention stands for: its end, never after publication."""
    period = resolve(mention, published, clock=clock)
    if period is None or period.end is None:
        return None
    if published and "T" in published and period.end[:10] == published[:10] and period.start != period.end:
        return min(period.end, published[:16])
    return period.end


def counted_from(mention: DateMention, base: Period | None, published: str | None) -> Period | None:
    """The period of a mention that counts from another time of the text (*a year earlier*, *bulan sebelumnya*).

    ``base`` is that time: a year before a month is a month, a day before a month is unknown. Without one, days
    count back from publication, and everything else stays unknown.
    """
    if not mention.told or not mention.valid or mention.shift is None:
        return None
    first, last = (_day(base.start), _day(base.end)) if base is not None else (None, None)
    if base is None and mention.unit == "day" and mention.shift < 0 and published:
        first = last = _day(published)
    if first is None or last is None:
        return None
    amount = mention.shift * (mention.amount or 1)
    days = (last - first).days + 1
    found: tuple[date, date] | None = None
    if mention.unit in _DAYS and mention.unit != "weekend" and days <= _DAYS[mention.unit]:
        step = timedelta(days=_DAYS[mention.unit] * amount)
        found = first + step, last + step
    elif mention.unit in _MONTHS and days >= _FEWEST:
        months = _MONTHS[mention.unit]
        if days <= months * 31:
            first_month = _month_shift(first.year, first.month, months * amount)
            last_month = _month_shift(last.year, last.month, months * amount)
            found = _whole(*first_month, *last_month)
    elif mention.unit in ("month", "year") and days == 1:
        whole = mention._replace(told=False, kind="relative")
        found = _relative(whole, first)
    if found is None:
        return None
    kind: PeriodKind = "instant" if found[0] == found[1] else "within"
    return Period(found[0].isoformat(), found[1].isoformat(), kind, mention.text)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _moment(published: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(published) if published and "T" in published else None
    except ValueError:
        return None


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(mention: DateMention, base: date | None, future: bool) -> tuple[date, date] | None:
    day = mention.day
    if day is None:
        return None
    year, month = mention.year, mention.month
    first_year = year if year is not None else mention.until_year
    if month is None:  # "per tanggal 5"
        found = _nearest_month(day, base)
    elif first_year is not None:
        if year is None and mention.until_month is not None and mention.until_month < month:
            first_year -= 1
        found = _make(first_year, month, day)
    else:
        found = _nearest_year(month, day, base, future)
    if found is None:
        return None
    if mention.until_day is None:
        return found, found
    last_month = mention.until_month or found.month
    last_year = mention.until_year or year or (found.year + (last_month < found.month))
    last = _make(last_year, last_month, mention.until_day)
    return (found, last) if last is not None and last >= found else None


def _nearest_year(month: int, day: int, base: date | None, future: bool) -> date | None:
    if base is None:
        return None
    made = (_make(base.year + step, month, day) for step in (-1, 0, 1))
    return min(
        (each for each in made if each is not None), key=lambda each: _distance(each, base, future), default=None
    )


def _distance(day: date, base: date, future: bool) -> int:
    """How far a day lies from the article; news tells of the past, so the other direction counts four times."""
    days = (day - base).days
    return abs(days) * (4 if (days > 0) != future and days != 0 else 1)


def _nearest_month(day: int, base: date | None) -> date | None:
    if base is None:
        return None
    months = (_month_shift(base.year, base.month, step) for step in (-1, 0, 1))
    made = (_make(year, month, day) for year, month in months)
    return min((each for each in made if each is not None), key=lambda each: abs((each - base).days), default=None)


def _weekday(mention: DateMention, base: date | None, direction: int, *, strict: bool) -> tuple[date, date] | None:
    """The nearest such weekday before (-1) or after (1) the article; the day itself counts unless ``strict``."""
    if base is None or mention.weekday is None:
        return None
    distance = (base.isoweekday() - mention.weekday) % 7
    if direction < 0:
        distance = distance or (7 if strict else 0)
        found = base - timedelta(days=distance)
    else:
        ahead = (-distance) % 7 or (7 if strict else 0)
        found = base + timedelta(days=ahead)
    return found, found


def _month_shift(year: int, month: int, months: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def _whole(first_year: int, first_month: int, last_year: int, last_month: int) -> tuple[date, date] | None:
    if not (1 <= first_year <= 9999 and 1 <= last_year <= 9999):
        return None
    last_day = monthrange(last_year, last_month)[1]
    return date(first_year, first_month, 1), date(last_year, last_month, last_day)


def _thirds(found: tuple[date, date] | None, part: str) -> tuple[date, date] | None:
    """The first, middle or last third of a stretch of time, by its own months (of a month, by tens of days)."""
    if found is None or part not in ("early", "mid", "late"):
        return found
    first, last = found
    days = (last - first).days + 1
    if days <= 7:
        bounds = {"early": (0, 2), "mid": (2, 4), "late": (4, days - 1)}[part]
        return first + timedelta(days=bounds[0]), first + timedelta(days=bounds[1])
    if (first.year, first.month) == (last.year, last.month):
        bounds = {"early": (1, 10), "mid": (11, 20), "late": (21, last.day)}[part]
        return first.replace(day=bounds[0]), first.replace(day=bounds[1])
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    third = max(1, months // 3)
    start = {"early": 0, "mid": third, "late": months - third}[part]
    year, month = _month_shift(first.year, first.month, start)
    return _whole(year, month, *_month_shift(year, month, third - 1))


def _span(mention: DateMention, base: date | None, future: bool) -> tuple[date, date] | None:
    year = mention.year
    if year is None and mention.until_year is not None:
        wraps = (mention.until_month or 0) < (mention.month or 0)
        year = mention.until_year - (wraps and mention.until_month is not None)
    if year is None and mention.kind == "period" and mention.shift is None:
        return _last_begun(mention, base)
    if year is None:
        if base is None:
            return None
        year = _implied_year(mention, base, future)
    if mention.month is not None:
        last_month = mention.until_month or mention.month
        last_year = mention.until_year or year + (last_month < mention.month)
        return _thirds(_whole(year, mention.month, last_year, last_month), mention.part)
    part = mention.part
    if part[:1] in ("q", "h", "m", "c") and part[1:].isdigit() and part != "mid":
        size = {"q": 3, "h": 6, "c": 4, "m": int(part[1:])}[part[0]]
        first = 1 if part[0] == "m" else size * (int(part[1:]) - 1) + 1
        return _whole(year, first, year, first + size - 1) if first + size - 1 <= 12 else None
    if part in ("qlast", "hlast"):
        return _whole(year, 10 if part[0] == "q" else 7, year, 12)
    if part == "winter":
        return _whole(year, 12, year + 1, 2)
    if part in _SEASONS:
        return _whole(year, _SEASONS[part][0], year, _SEASONS[part][1])
    last_year = mention.until_year or year
    if last_year < year:
        return None
    return _thirds(_whole(year, 1, last_year, 12), part)


def _last_begun(mention: DateMention, base: date | None) -> tuple[date, date] | None:
    """A quarter or half without its year is the last one that had begun: *first-quarter profit*, *laba semester I*."""
    if base is None or mention.part[:1] not in ("q", "h", "c") or not mention.part[1:].isdigit():
        return None
    found = _span(mention._replace(year=base.year), base, False)
    if found is not None and found[0] > base:
        found = _span(mention._replace(year=base.year - 1), base, False)
    return found


def _implied_year(mention: DateMention, base: date, future: bool) -> int:
    if mention.shift is not None and (mention.unit == "year" or mention.month is None):
        return base.year + mention.shift
    if mention.month is None:
        return base.year
    if mention.shift == -1:
        return base.year - (mention.month >= base.month)
    if mention.shift == 1 or future:
        return base.year + (mention.month < base.month)
    if mention.shift == 0:
        return base.year
    return base.year - (mention.month > base.month)


_QUARTERS = ("winter", "spring", "summer", "autumn")
"""Seasons in the order they come in the north from December on."""
_HEMISPHERES = (0, 6)
"""Months by which a season comes later there than in the north."""


def _last_season(season: str, base: date) -> tuple[date, date] | None:
    """The last such season that is over, in whichever half of the earth: *last winter* ended in February or August."""
    if season not in _QUARTERS:
        return None
    found: list[tuple[date, date]] = []
    for later in _HEMISPHERES:
        month = (11 + 3 * _QUARTERS.index(season) + later) % 12 + 1
        spans = [_whole(year, month, *_month_shift(year, month, 2)) for year in range(base.year, base.year - 3, -1)]
        found += [span for span in spans if span is not None and span[1] < base][:1]
    if len(found) < len(_HEMISPHERES):
        return None
    return min(start for start, _ in found), max(end for _, end in found)


def _relative(mention: DateMention, base: date | None) -> tuple[date, date] | None:
    if base is None or mention.shift is None:
        return None
    if mention.weekday is not None:
        return _weekday_relative(mention, base)
    calendar = mention.amount is None
    amount = mention.shift * (mention.amount or 1)
    unit = mention.unit
    if mention.kind == "window":
        edge = _shifted(base, unit, amount)
        return None if edge is None else (min(edge, base), max(edge, base))
    if unit in ("summer", "winter", "spring", "autumn", "season"):
        return _last_season(unit, base) if amount == -1 else None
    if unit == "day":
        found = base + timedelta(days=amount)
        return found, found
    if unit in ("week", "weekend", "fortnight"):
        monday = base - timedelta(days=base.isoweekday() - 1)
        monday += timedelta(days=amount * _DAYS[unit])
        if unit == "weekend":
            return monday + timedelta(days=5), monday + timedelta(days=6)
        return _thirds((monday, monday + timedelta(days=6)), mention.part)
    if unit not in _MONTHS:
        return None
    size = _MONTHS[unit]
    if size < 12 and unit != "month":  # this quarter, last half
        index = (base.month - 1) // size * size
        first = _month_shift(base.year, index + 1, amount * size)
        return _thirds(_whole(*first, *_month_shift(*first, size - 1)), mention.part)
    if unit == "month":
        year, month = _month_shift(base.year, base.month, amount)
        return _thirds(_whole(year, month, year, month), mention.part)
    years = size // 12
    year = base.year + amount * years
    if calendar and years > 1:
        year = year // years * years
        return _thirds(_whole(year, 1, year + years - 1, 12), mention.part)
    return _thirds(_whole(year, 1, year, 12), mention.part)


def _within(found: tuple[date, date] | None, side: str, base: date | None) -> tuple[date, date] | None:
    """*Earlier this month* ends with the article, *later this month* begins there."""
    if found is None or base is None or not found[0] <= base <= found[1]:
        return found
    if side == "past":
        return found[0], base
    return (base, found[1]) if side == "rest" else found


def _weekday_relative(mention: DateMention, base: date) -> tuple[date, date] | None:
    if mention.unit == "day":
        found = base + timedelta(days=mention.shift or 0)
        return found, found
    if mention.unit == "week":
        monday = base - timedelta(days=base.isoweekday() - 1) + timedelta(days=7 * (mention.shift or 0))
        found = monday + timedelta(days=(mention.weekday or 1) - 1)
        return found, found
    return _weekday(mention, base, mention.shift or -1, strict=bool(mention.shift))


def _shifted(base: date, unit: str, amount: int) -> date | None:
    if unit in _DAYS:
        return base + timedelta(days=_DAYS[unit] * amount)
    if unit not in _MONTHS:
        return None
    year, month = _month_shift(base.year, base.month, _MONTHS[unit] * amount)
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(base.day, monthrange(year, month)[1]))


def _minutes(mention: DateMention, published: str | None) -> Period | None:
    """Hours and minutes count from the moment of publication; where only its day is known, in whole days."""
    if mention.shift is None or mention.amount is None:
        return None
    moment = _moment(published)
    minutes = mention.shift * mention.amount * _MINUTES[mention.unit]
    if moment is None:
        base = _day(published)
        if base is None:
            return None
        edge = base + timedelta(days=-(-abs(minutes) // 1440) * (1 if minutes > 0 else -1))
        first, last = min(edge, base), max(edge, base)
        return Period(first.isoformat(), last.isoformat(), "within", mention.text)
    other = moment + timedelta(minutes=minutes)
    if mention.kind == "window":
        first_moment, last_moment = min(other, moment), max(other, moment)
        return Period(_stamp(first_moment), _stamp(last_moment), "within", mention.text)
    return Period(_stamp(other), _stamp(other), "instant", mention.text)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _times(mention: DateMention, clock: DateMention | None) -> tuple[str, str] | None:
    source = clock if clock is not None and clock.hour is not None and clock.valid else mention
    if source.hour is not None and source.hour <= 24:
        hour = min(source.hour, 23) if source.hour < 24 else 0
        zone = source.zone or ""
        first = f"{hour:02d}:{source.minute or 0:02d}{zone}"
        if source.until_hour is None or source.until_hour > 23:
            return first, first
        return first, f"{source.until_hour:02d}:{source.until_minute or 0:02d}{zone}"
    if mention.daypart:
        first, _, last = mention.daypart.partition("-")
        return first, last
    return None
