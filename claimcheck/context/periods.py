"""When a figure holds: the date expression that governs it, and the moment a count was taken at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.context.cues import Neighbours
from claimcheck.context.sentence import View
from claimcheck.dates import DateMention, as_of, resolve
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Period

_SINCE_REACH = 48
_ASIDE_WORDS = 4
_NOW = frozenset(("now", "present"))
_JOIN_REACH = 24
_AFTER_REACH = 60


class _Words(NamedTuple):
    before: Neighbours
    since: frozenset[str]
    joins: frozenset[str]
    joined: frozenset[str]
    events: frozenset[str]
    asides: frozenset[str]
    within: frozenset[str]
    relatives: tuple[str, ...]
    of: frozenset[str]
    articles: frozenset[str]


class Dated(NamedTuple):
    """A date with the clock time that belongs to it, and the role its preposition gives it."""

    start: int
    end: int
    date: DateMention
    clock: DateMention | None
    role: str


@cache
def _words(lexicon: Lexicon) -> _Words:
    period = lexicon.section("context").get("period", {})
    families = {family: period.get(family, ()) for family in ("since", "until", "within")}
    return _Words(
        Neighbours(families),
        frozenset(families["since"]),
        frozenset(period.get("clock_joins", ())),
        frozenset(period.get("conjunctions", ())),
        frozenset(period.get("events", ())),
        frozenset(period.get("asides", ())),
        frozenset(families["within"]),
        tuple(f", {word} " for word in lexicon.words("structure", "relatives")),
        frozenset(period.get("of", ())),
        frozenset(lexicon.words("attribution", "articles")),
    )


def dated(view: View, lexicon: Lexicon) -> list[Dated]:
    """The dates of a sentence, each with its clock time and the role its preposition gives it."""
    words = _words(lexicon)
    found: list[Dated] = []
    skip = -1
    dates = view.dates
    for index, date in enumerate(dates):
        if index == skip or not date.valid:
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
        aside = date.kind == "year" and _aside(view, start, end, words)
        found.append(Dated(start, end, date, clock, "aside" if aside else role[0] if role else ""))
    return _ranges(found, view)


def _aside(view: View, start: int, end: int, words: _Words) -> bool:
    """Whether a year only tells which event is meant that something is measured by: *hit by the tsunami of 2004*."""
    before = view.lowered[max(view.start, start - 40) : start].split()
    following = view.lowered[end : end + 20].split()
    if following[:1] and following[0].strip(",.") in words.events:  # *the 2004 tsunami*
        pass
    elif len(before) > 1 and before[-1] in words.of and before[-2] in words.events:  # *the tsunami of 2004*
        del before[-2:]
    elif before and before[-1] in words.events:  # *tsunami 2004*
        before.pop()
    else:
        return False
    for word in reversed(before[-_ASIDE_WORDS:]):
        if word in words.asides:
            return True
        if word in words.within or word[-1] in ",;:":
            return False
    return False


def _recalled(view: View, end: int, place: Dated, published: str | None, words: _Words) -> bool:
    """Whether a relative clause behind the figure only recalls another year (*…, which recalled the 2002 floods*)."""
    date = place.date
    if place.start < end or published is None or date.kind not in ("year", "month", "date") or date.year is None:
        return False
    between = view.lowered[end : place.start]
    return str(date.year) < published[:4] and any(word in between for word in words.relatives)


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
    strong = _strong_since(words)
    last = max((index for index, word in enumerate(spoken) if word in strong), default=-1)
    return last >= 0 and not any(character.isdigit() for word in spoken[last:] for character in word)


def _strong_since(words: _Words) -> frozenset[str]:
    """Those that introduce nothing but a time; *dari* and *from* are left out, being shorter and of many uses."""
    return frozenset(word for word in words.since if len(word) >= 5)


def period_of(
    view: View,
    start: int,
    end: int,
    located: Sequence[Dated],
    lexicon: Lexicon,
    published: str | None,
    zones: Sequence[tuple[int, int]],
    planned: bool,
) -> tuple[Period | None, str | None]:
    """The period of the figure at ``start..end``, and the time it was taken.

    ``zones`` hold dates of speaking, not of events.
    """
    if any(zone[0] <= start < zone[1] for zone in zones):
        return None, None
    found = [place for place in located if not (place.start < end and start < place.end)]
    moment: str | None = None
    spoken: str | None = None
    events: list[Dated] = []
    for place in found:
        if any(zone[0] <= place.start < zone[1] for zone in zones):
            spoken = as_of(place.date, published, clock=place.clock) or spoken
        elif place.role == "until":
            taken = as_of(place.date, published, clock=place.clock)
            if taken is not None and (published is None or taken[:10] <= published[:10]):
                moment = taken
            else:
                events.append(place)
        elif (
            place.role not in ("end", "aside") and place.date.kind != "clock"
        ):  # the day of a bare clock time is anyone's guess
            events.append(place)
    if moment is None and published is not None and _NOW & view.families:
        moment = published[:16]
    moment = moment or spoken
    if not events:
        return None, moment
    events = [place for place in events if not _recalled(view, end, place, published, _words(lexicon))]
    chosen = _governing(view, start, end, events, lexicon)
    if chosen is None:
        return None, moment
    return _period(view, chosen, found, lexicon, published, moment, planned), moment


def _governing(view: View, start: int, end: int, events: list[Dated], lexicon: Lexicon) -> Dated | None:
    """The date right behind the figure, else the last before it, else the next after it."""
    if not events:
        return None
    after = next((place for place in events if place.start >= end), None)
    before = next((place for place in reversed(events) if place.end <= start), None)
    low, high = view.clause(start)
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
) -> Period | None:
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
    date = chosen.date
    ranged = date.until_year is not None or date.until_day is not None or date.until_month is not None
    if not ranged and date.until_hour is None and date.kind != "window" and _since(view, chosen, _words(lexicon)):
        last_day = moment or (published[:10] if published else None)
        return Period(period.start, last_day, "since", text)
    return Period(period.start, period.end, period.kind, text)
