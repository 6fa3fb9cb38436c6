"""When a figure holds: the date expression that governs it, and the moment a count was taken at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.context.asides import Base, base_of, of_event, recalled, tells_another
from claimcheck.context.cues import Neighbours
from claimcheck.context.passing import in_passing
from claimcheck.context.sentence import View
from claimcheck.dates import DateMention, as_of, counted_from, resolve
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Period

_SINCE_REACH = 48
_LONG = frozenset(("year", "month", "period", "relative"))
_STRONG = 5
"""Letters of words that introduce nothing but a time; *dari* and *from*, being shorter, have many uses."""
_NOW = frozenset(("now", "present"))
_JOIN_REACH = 24
_AFTER_REACH = 60


_FINE = {
    "day": frozenset(("day",)),
    "week": frozenset(("day", "week")),
    "month": frozenset(("day", "month")),
    "quarter": frozenset(("month", "quarter")),
    "year": frozenset(("day", "month", "quarter", "half", "year")),
}
"""How fine a time must be for something to be told from it, by unit."""


class _Words(NamedTuple):
    before: Neighbours
    since: frozenset[str]
    fixed: frozenset[str]
    joins: frozenset[str]
    joined: frozenset[str]
    named: frozenset[str]
    named_after: frozenset[str]


class Dated(NamedTuple):
    """A date with the clock time that belongs to it, and the role its preposition gives it."""

    start: int
    end: int
    date: DateMention
    clock: DateMention | None
    role: str
    base: Base | None = None
    """The comparison whose base it dates."""
    anchor: DateMention | None = None
    """For a time told from another (*a year earlier*): that other time, where the text names it."""


@cache
def _words(lexicon: Lexicon) -> _Words:
    period = lexicon.section("context").get("period", {})
    families = {family: period.get(family, ()) for family in ("since", "until", "within", "updated")}
    return _Words(
        Neighbours(families),
        frozenset(word for word in families["since"] if len(word) >= _STRONG),
        frozenset(period.get("fixed", ())),
        frozenset(period.get("clock_joins", ())),
        frozenset(period.get("conjunctions", ())),
        frozenset(period.get("named", ())),
        frozenset(period.get("named_after", ())),
    )


def dated(view: View, lexicon: Lexicon, earlier: Sequence[DateMention] = ()) -> list[Dated]:
    """The dates of a sentence, each with its clock time and the role its preposition gives it.

    ``earlier`` are the last dates before the sentence, from which its own may count.
    """
    words = _words(lexicon)
    found: list[Dated] = []
    skip = -1
    dates = view.dates
    for index, date in enumerate(dates):
        if index == skip or not date.valid or (date.told and _introduces(view, date)) or _is_named(view, date, words):
            continue
        end, clock = date.end, None
        following = dates[index + 1] if index + 1 < len(dates) else None
        if following is not None and following.valid and _joined(view, date.end, following.start, words):
            if following.kind == "clock" and date.kind != "clock":
                clock, end, skip = following, following.end, index + 1
            elif date.kind == "clock" and following.kind in ("date", "weekday", "relative"):
                clock, date, end, skip = date, following, following.end, index + 1
        start = clock.start if clock is not None and clock.start < date.start else date.start
        role = words.before.before(view.lowered, start, view.start)
        if role is not None and role[0] == "updated":
            role = ("until", role[1]) if date.kind == "clock" else None  # *update pukul 18.00*
        aside = date.kind == "year" and of_event(view, start, end, lexicon)
        base = base_of(view, start, end, date, lexicon)
        anchor = _anchor(date, found, earlier) if date.told else None
        found.append(Dated(start, end, date, clock, "aside" if aside else role[0] if role else "", base, anchor))
    return _ranges(found, view)


def _is_named(view: View, date: DateMention, words: _Words) -> bool:
    """Whether a time only belongs to the name of a sum: *laba tahun berjalan* is the profit of any year."""
    if not words.named or view.lowered[date.start : date.end] not in words.named:
        return False
    before = view.lowered[view.start : date.start].split()
    return bool(before) and before[-1] in words.named_after


def _introduces(view: View, date: DateMention) -> bool:
    """Whether a told time is only how a clause begins: *a day after 80,000 people marched* is not a day later.

    Where its clause ends with it (*down from 900 a year before, when it rained*) none begins.
    """
    if not view.text[date.end : view.end].strip() or view.text[date.end : date.end + 1] in ",.;)":
        return False
    return any(cue.end == date.end and "terminators" in cue.means for cue in view.cues)


def _anchor(date: DateMention, found: Sequence[Dated], earlier: Sequence[DateMention]) -> DateMention | None:
    """What a told time counts from: the first time of its sentence that nothing is compared with, else the last before.

    Only a time fine enough will do: no day comes before a year.
    """
    fine = _FINE.get(date.unit, frozenset())
    here = (place.date for place in found if place.base is None)
    return next((other for other in (*here, *reversed(earlier)) if not other.told and _grain(other) in fine), None)


def _grain(date: DateMention) -> str:
    if date.day is not None or date.weekday is not None or date.kind == "date" or date.unit == "day":
        return "day"
    if date.kind == "clock" or date.kind == "window":
        return ""
    return "month" if date.month is not None or date.part else "year" if date.kind == "year" else date.unit


def _joined(view: View, start: int, end: int, words: _Words) -> bool:
    between = view.lowered[start:end].strip(" ,().")
    return end - start <= _JOIN_REACH and (not between or between in words.joins)


def _ranges(found: list[Dated], view: View) -> list[Dated]:
    """*dari Januari hingga Juli*: the second date is an end of the first, not a moment of counting."""
    for index in range(1, len(found)):
        first, second = found[index - 1], found[index]
        if second.role == "until" and first.role in ("since", "") and second.start - first.end <= 16:
            found[index] = second._replace(role="end")
    return found


def _since(view: View, place: Dated, words: _Words) -> bool:
    """Whether *sejak* or *since* opens the phrase the date ends (*sejak perang dimulai pada Februari 2022*)."""
    if place.role == "since":
        return True
    window = view.lowered[max(view.start, place.start - _SINCE_REACH) : place.start]
    spoken = window[max(window.rfind(","), window.rfind(".")) + 1 :].split()
    if words.since.isdisjoint(spoken):
        return False
    last = max(index for index, word in enumerate(spoken) if word in words.since)
    return not any(character.isdigit() for word in spoken[last:] for character in word)


def is_beside(view: View, start: int, end: int, place: Dated) -> bool:
    """Whether nothing but a preposition stands between a figure and a date behind it, or the date opens the sentence.

    How old something was then (*the bridge was 27 years old in 2009*), not when something else was done to it.
    """
    if place.start >= end:
        between = view.text[end : place.start]
        return "," not in between and len(between.split()) <= 1
    return place.end <= start and len(view.text[view.start : place.start].split()) <= 1


class When(NamedTuple):
    """When a figure holds: its period, the moment it was taken, and whether it says *since* in so many words."""

    period: Period | None = None
    as_of: str | None = None
    since: bool = False


def period_of(
    view: View,
    start: int,
    end: int,
    located: Sequence[Dated],
    lexicon: Lexicon,
    published: str | None,
    zones: Sequence[tuple[int, int]],
    planned: bool,
) -> When:
    """The period of the figure at ``start..end``, and the time it was taken.

    ``zones`` hold dates of speaking, not of events.
    """
    if any(zone[0] <= start < zone[1] for zone in zones):
        return When()
    found = [
        place
        for place in located
        if not (place.start < end and start < place.end)
        and (place.base is None or place.base.holds(start))
        and not _of_another(view, start, end, place, published, lexicon)
    ]
    compared = [place for place in found if place.base is not None]
    moment: str | None = None
    spoken: str | None = None
    events: list[Dated] = []
    for place in compared or found:
        if any(zone[0] <= place.start < zone[1] for zone in zones):
            spoken = as_of(place.date, published, clock=place.clock) or spoken
        elif place.role == "until":
            taken = as_of(place.date, published, clock=place.clock)
            if taken is not None and (published is None or taken[:10] <= published[:10]):
                moment = taken
            else:
                events.append(place)
        elif place.role != "end" and (place.role != "aside" or place.base is not None) and place.date.kind != "clock":
            events.append(place)  # but a bare clock time: its day is anyone's guess
    if moment is None and published is not None and _NOW & view.families and not compared:
        moment = published[:16]
    moment = moment or spoken
    chosen = _governing(view, start, end, events, lexicon)
    if chosen is None:
        return When(None, moment)
    since = _is_since(view, chosen, found, lexicon)
    return When(_period(view, chosen, found, lexicon, published, moment, planned, since), moment, since)


def _of_another(view: View, start: int, end: int, place: Dated, published: str | None, lexicon: Lexicon) -> bool:
    recalling = recalled(view, end, place.start, place.date, published, lexicon)
    since = place.role == "since"
    if recalling or in_passing(view, start, end, place.date, since, lexicon):
        return True
    return tells_another(view, start, place.start, place.end, lexicon)


def _governing(view: View, start: int, end: int, events: list[Dated], lexicon: Lexicon) -> Dated | None:
    """The date right behind the figure, else the last before it, else the next after it."""
    if not events:
        return None
    after = next((place for place in events if place.start >= end), None)
    if after is not None and _opens(view, start, after):
        after = None
    before = next((place for place in reversed(events) if place.end <= start), None)
    low, high = view.clause(start)
    if after is not None and after.role == "since" and _is_of_total(view, end, after.start, high):
        after = None
    if after is not None and after.start < high and before is not None and before.date.kind == "window":
        return after
    near = after is not None and after.start < high and not view.number_between(end, after.start)
    if (
        after is not None
        and near
        and (before is None or before.end < low or _close_by(view, end, after.start, lexicon))
    ):
        return after
    if before is not None and before.end >= low:
        return before
    return after if after is not None and after.start < high else before or after


def _is_of_total(view: View, end: int, since: int, high: int) -> bool:
    """Whether the date a count began at is that of a total behind the figure, or of another clause's own figure.

    *7 died, bringing the toll since May to 58*; *7 died, whereas 51 have been killed since May*.
    """
    total = view.total_behind(end)
    return (total is not None and total < since) or (high <= since and view.number_between(high, since))


def _opens(view: View, start: int, place: Dated) -> bool:
    """Whether a date opens another clause with its own figure (*66 percent, whereas in 2020 it had been 74*)."""
    low, high = view.clause(place.start)
    return start < low and not view.number_between(low, place.start) and view.number_between(place.end, high)


def _close_by(view: View, end: int, start: int, lexicon: Lexicon) -> bool:
    """Whether a date behind a figure belongs to it although another stands before: near, and with no comma between."""
    between = view.lowered[end:start]
    return (
        len(between) <= _AFTER_REACH and "," not in between and not _words(lexicon).joined.intersection(between.split())
    )


def _period(
    view: View,
    chosen: Dated,
    found: list[Dated],
    lexicon: Lexicon,
    published: str | None,
    moment: str | None,
    planned: bool,
    since: bool,
) -> Period | None:
    if chosen.date.told:
        anchor = resolve(chosen.anchor, published) if chosen.anchor is not None else None
        period = counted_from(chosen.date, anchor, published)
    else:
        period = resolve(chosen.date, published, clock=chosen.clock, future=planned)
    if period is None:
        return None
    if planned and published and period.end is not None and period.end[:10] < published[:10]:
        return None  # what is still to come was not in the past
    text = view.text[chosen.start : chosen.end]
    ending = next((place for place in found if place.role == "end" and place.start >= chosen.end), None)
    if ending is not None:
        last = resolve(ending.date, published, clock=ending.clock)
        if (
            last is not None
            and last.end is not None
            and period.start is not None
            and last.end[:10] >= period.start[:10]
        ):
            return Period(period.start, last.end, "within", view.text[chosen.start : ending.end])
    if chosen.role == "until":
        return Period(None, period.end, "within", text)
    if since or (not planned and _runs(view, chosen, period, published, _words(lexicon))):
        last_day = moment or (published[:10] if published else None)
        return Period(period.start, last_day, "since", text)
    return Period(period.start, period.end, period.kind, text)


def _is_since(view: View, chosen: Dated, found: Sequence[Dated], lexicon: Lexicon) -> bool:
    """Whether the date is said to be where a count began."""
    date = chosen.date
    ranged = date.until_year is not None or date.until_day is not None or date.until_month is not None
    ended = any(place.role == "end" and place.start >= chosen.end for place in found)
    single = not ranged and not ended and date.until_hour is None and date.kind != "window"
    return single and chosen.role != "until" and _since(view, chosen, _words(lexicon))


def _runs(view: View, chosen: Dated, period: Period, published: str | None, words: _Words) -> bool:
    """Whether a year or month is not over yet when it is told of: *so far this year*, *in 2025*, written in June 2025.

    A budget or a quota is set for the whole of it.
    """
    if published is None or period.start is None or period.end is None or chosen.base is not None:
        return False
    if chosen.date.kind not in _LONG or not period.start[:10] <= published[:10] < period.end[:10]:
        return False
    if chosen.date.kind != "relative" and chosen.role not in ("within", "since") and chosen.start > view.start:
        return False
    return words.fixed.isdisjoint(view.lowered[max(view.start, chosen.start - 40) : chosen.start].split()[-4:])
