"""What one date expression says: its form taken apart into numbers."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import cast

from claimcheck.dates.forms import Form, forms
from claimcheck.dates.mention import DateMention, Kind
from claimcheck.dates.template import lower
from claimcheck.dates.words import DateWords, date_words
from claimcheck.language.lexicon import Lexicon


@lru_cache(maxsize=16384)
def parse(text: str, lexicon: Lexicon) -> tuple[DateMention, int] | None:
    """The mention that ``text`` is as a whole, and where it may be cut before its last number (0: nowhere)."""
    compiled = forms(lexicon)
    if compiled is None:
        return None
    words = date_words(lexicon)
    lowered = lower(text)
    for form in compiled.forms(lowered):
        match = form.pattern.fullmatch(lowered)
        if match is None:
            continue
        if not _case_fits(text, match, form, words):
            continue
        mention = _mention(text, match, form, compiled.tables, words)
        numbers = [
            match.start(group)
            for group, slot in form.slots
            if slot.name not in compiled.tables and match[group] is not None
        ]
        cut = numbers[-1] if numbers else 0
        return (mention, cut) if mention is not None else None
    return None


def _case_fits(text: str, match: re.Match[str], form: Form, words: DateWords) -> bool:
    for group, slot in form.slots:
        if slot.name.startswith(("weekday", "month")) and slot.name != "month_number":
            word = match[group]
            if word is not None and word in words.capitalised and text[match.start(group)].islower():
                return any(other.name == "day_word" and match[name] is not None for name, other in form.slots)
    return True


def _mention(
    text: str, match: re.Match[str], form: Form, tables: Mapping[str, Mapping[str, str]], words: DateWords
) -> DateMention | None:
    values: dict[str, str] = {}
    for group, slot in form.slots:
        written = match[group]
        if written is None:
            continue
        table = tables.get(slot.name)
        values[slot.name + slot.number] = written if table is None else table[" ".join(written.split())]
    blank = DateMention(0, len(text), text, cast(Kind, form.kind))
    if form.kind == "date":
        return _date(blank, values, words)
    if form.kind == "clock":
        return _clock(blank, values)
    if form.kind in ("relative", "window"):
        return _relative(blank, values)
    return _period(blank, values)


def _number(values: Mapping[str, str], *names: str) -> int | None:
    for name in names:
        if values.get(name):
            return int(values[name])
    return None


def century_of(two_digits: int) -> int:
    """The year two digits stand for: 00 to 49 in this century, 50 to 99 in the last."""
    return two_digits + (2000 if two_digits < 50 else 1900)


def _year(values: Mapping[str, str], number: str = "") -> int | None:
    year = _number(values, "year" + number)
    if year is None and "yy" + number in values:
        return century_of(int(values["yy" + number]))
    return year


def _days(year: int | None, month: int) -> int:
    return monthrange(year if year is not None else 2000, month)[1]


def _date(blank: DateMention, values: dict[str, str], words: DateWords) -> DateMention:
    if "fixed" in values:
        year, month, day = (int(part) for part in values["fixed"].split("-"))
        return blank._replace(year=year, month=month, day=day)
    if "foreign_month" in values or "day" not in values:
        return blank._replace(valid=False)
    return _day(blank, values, words)


def _day(blank: DateMention, values: dict[str, str], words: DateWords) -> DateMention:
    day = int(values["day"])
    month = _number(values, "month", "month_name", "month_number")
    weekday = _number(values, "weekday", "weekday_short")
    year = _year(values)
    ambiguous = False
    if "month_number" in values and month is not None and next(iter(values)) != "year":
        day, month, ambiguous = _order(day, month, year, weekday, words)
    until_day = _number(values, "day2")
    until_month = _number(values, "month2", "month_number2") if until_day else None
    until_year = _year(values, "2") if until_day else None
    valid = month is None or (1 <= month <= 12 and 1 <= day <= _days(year, month))
    if until_day and valid and (until_month or month):
        last_month = until_month or month or 1
        valid = 1 <= last_month <= 12 and until_day <= _days(until_year or year, last_month)
    return blank._replace(
        year=year if year is not None else None,
        month=month,
        day=day,
        until_year=until_year,
        until_month=until_month,
        until_day=until_day,
        weekday=weekday,
        hour=_number(values, "hour"),
        minute=_number(values, "minute"),
        daypart=values.get("daypart", ""),
        valid=valid,
        ambiguous=ambiguous,
    )


def _order(day: int, month: int, year: int | None, weekday: int | None, words: DateWords) -> tuple[int, int, bool]:
    """Day and month of ``3/4``: by the numbers, else the weekday, else the language, marked where it can be either."""
    if month > 12 >= day:
        return month, day, False
    if day > 12 or month > 12 or day == month:
        return day, month, False
    if not words.month_first:
        return day, month, False
    if weekday is not None and year is not None:
        if date(year, day, month).isoweekday() == weekday:
            return month, day, False
        if date(year, month, day).isoweekday() == weekday:
            return day, month, False
    return month, day, True


def _clock(blank: DateMention, values: dict[str, str]) -> DateMention:
    hour, minute = _number(values, "hour", "noon"), _number(values, "minute")
    packed = values.get("hhmm") or values.get("military") or values.get("packed")
    if packed:
        hour, minute = int(packed[:-2]), int(packed[-2:])
    last, last_minute = _number(values, "hour2"), _number(values, "minute2")
    half = values.get("meridiem") or values.get("meridiem2")
    if half is not None and hour is not None:
        hour = _of_day(hour, values.get("meridiem", half))
        last = _of_day(last, half) if last is not None else None
    elif hour is not None and hour <= 12 and values.get("daypart", "")[:2] >= "15":
        hour += 12 if hour < 12 else 0
    valid = hour is None or (hour <= 24 and (last is None or last <= 24))
    strong = minute is not None or half is not None or not values.keys() <= {"hour", "hour2"}
    strong = strong or blank.text[0].isdigit()
    return blank._replace(
        hour=hour,
        minute=minute,
        until_hour=last,
        until_minute=last_minute,
        zone=values.get("zone", values.get("zone2")),
        valid=valid,
        strong=strong,
    )


def _of_day(hour: int, half: str) -> int:
    if half == "am":
        return 0 if hour == 12 else hour
    return hour if hour >= 12 else hour + 12


_SHIFTS = (
    "ago",
    "this",
    "next",
    "past",
    "later",
    "week_shift",
    "in_time",
    "dayword",
    "last_night",
    "window_after",
    "window_before",
    "window_past",
)


_TOLD = {"before": -1, "prev": -1, "after": 1}
"""Which way a word counts from another time of the text."""


def _relative(blank: DateMention, values: dict[str, str]) -> DateMention:
    told = "told" in values or "told_day" in values
    direction, _, told_unit = values.get("told_day", "").partition("/")
    shift: int | None = _TOLD.get(direction, 0)
    daypart = values.get("daypart", "")
    for table in (*_SHIFTS, "told"):
        value, _, within = values.get(table, "").partition("/")
        if value.lstrip("+-").isdigit():
            shift = int(value)
            told = False
        elif value:
            told, shift = True, _TOLD.get(value, shift)
        daypart = daypart or within
    unit = values.get("a_unit") or values.get("one_unit") or values.get("unit") or values.get("long_unit") or told_unit
    unit = unit or values.get("whole_year", "")
    if "dayword" in values or "last_night" in values:
        unit = "day"
    elif "week_shift" in values:
        unit = "week"
    count = _number(values, "count", "number", "a")
    if count is None and "long_unit" not in values:
        counted = ("count", "number", "a", "many_units")
        count = None if any(name in values for name in counted) else 1
        shift = None if count is None else shift
    return blank._replace(
        unit=unit,
        amount=count,
        shift=shift,
        told=told,
        weekday=_number(values, "weekday"),
        daypart=daypart,
        part=values.get("part", ""),
        within=values.get("within", ""),
        valid=bool(unit or told or "weekday" in values or shift is None),
    )


def _period(blank: DateMention, values: dict[str, str]) -> DateMention:
    year, last = _year(values), _year(values, "2")
    if last is None and year is not None and "yy" in values and "year" in values:
        last = year // 100 * 100 + int(values["yy"])
        if last < year:
            last += 100
        year_range_ok = last - year <= 60
        if not year_range_ok:
            return blank._replace(valid=False, year=year)
    part = values.get("part", "")
    decade = _number(values, "decade")
    if decade is not None:
        last_decade = _number(values, "decade2")
        year, last, part = decade, (last_decade or decade) + 9, part
    elif blank.kind == "period" and "yy" in values and "quarter" not in values and "halfnumber" not in values:
        year = century_of(int(values["yy"]))
        last = year + 9
    century = _number(values, "number_of_century", "century_ordinal", "century_roman")
    if century is not None:
        year, last = century * 100 - 99, century * 100
    part = _subdivision(values) or part
    shift = _number(
        {key: value for key, value in values.items() if value.lstrip("+-").isdigit()}, "this", "ago", "next", "past"
    )
    return blank._replace(
        year=year,
        month=_number(values, "month", "month_name"),
        until_year=last,
        until_month=_number(values, "month2", "month_name2"),
        weekday=_number(values, "weekday"),
        daypart=values.get("daypart", ""),
        part=part,
        unit=values.get("long_unit") or values.get("whole_year", ""),
        shift=0 if shift is None and "whole_year" in values else shift,
        strong=len(values) > 1 or (blank.kind == "period" and ("yy" not in values or blank.text[0].isalpha())),
    )


def _subdivision(values: Mapping[str, str]) -> str:
    if "quarter" in values:
        return "q" + values["quarter"]
    if "halfnumber" in values:
        return "h" + values["halfnumber"]
    for table in ("quarter_word", "half_word"):
        if table in values:
            return values[table] + values.get("ordinal", "")
    if "season" in values:
        return values["season"]
    if "count" in values or "number" in values:
        return "m" + (values.get("count") or values.get("number", ""))
    return ""
