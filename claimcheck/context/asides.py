"""Dates that are not the figure's own: what it is compared with, which event is meant, what only a participle tells."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claimcheck.context.cues import Cue
from claimcheck.context.sentence import View
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon

_ASIDE_WORDS = 4
_BASE_REACH, _CHANGE_REACH = 72, 90
_BASE_WORDS = 5
_FIGURE_REACH = 12
_PART_WORDS = 5
_MARKS = re.compile(r"[,;:()—\"“”]")
_SPACED_DATE = frozenset(("year", "month", "period", "relative"))
_BASES = frozenset(("base", "base_equal", "base_changed", "base_against"))
_CHANGING = frozenset(("change_up", "change_down"))


class Base(NamedTuple):
    """A stretch that tells what something is compared with: its date is that of the figures inside it, of no other."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        """Whether a figure that begins at ``at`` is the base itself."""
        return self.start <= at < self.end


class _Words(NamedTuple):
    events: frozenset[str]
    asides: frozenset[str]
    within: frozenset[str]
    of: frozenset[str]
    more: frozenset[str]
    relatives: frozenset[str]
    participles: frozenset[str]
    finite: frozenset[str]
    finite_prefixes: tuple[str, ...]
    onward: frozenset[str]
    same: frozenset[str]


@cache
def _words(lexicon: Lexicon) -> _Words:
    period = lexicon.section("context").get("period", {})

    def listed(key: str) -> frozenset[str]:
        return frozenset(period.get(key, ()))

    return _Words(
        listed("events"),
        listed("asides"),
        listed("within"),
        listed("of"),
        listed("base_not_after"),
        frozenset(lexicon.words("structure", "relatives")) | listed("telling"),
        listed("participles"),
        listed("finite"),
        tuple(period.get("finite_prefixes", ())) or ("\0",),
        listed("base_onward"),
        listed("base_same"),
    )


def of_event(view: View, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a year only tells which event is meant that something is measured by: *hit by the tsunami of 2004*."""
    words = _words(lexicon)
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


def base_of(view: View, start: int, end: int, date: DateMention, lexicon: Lexicon) -> Base | None:
    """The comparison that a date stands in: *dibandingkan Mei 2024*, *up 4% from a year earlier*."""
    if _BASES.isdisjoint(view.families):
        return None
    words = _words(lexicon)
    for cue in reversed(view.cues):
        if cue.end > start:
            continue
        if start - cue.end > _BASE_REACH or "clause_breaks" in cue.means:
            return None
        if "base_goal" in cue.means and view.number_between(cue.end, start):
            return None  # *from a year earlier to 20 million in May*
        plain = "base" in cue.means or ("base_against" in cue.means and _sets_against(view, cue))
        # twice as many as last year, but as many as 300 died last year
        plain = plain or ("base_equal" in cue.means and not view.number_between(cue.end, start))
        changed = "base_changed" in cue.means
        if not plain and not changed:
            continue
        between = view.text[cue.end : start]
        if _MARKS.search(between) and not view.number_between(cue.end, start):
            return None
        before = view.lowered[max(view.start, cue.start - 16) : cue.start].split()
        if before and before[-1] in words.more:
            hedge = view.lowered.rindex(before[-1], view.start, cue.start)
            if view.number_between(hedge, cue.end + 2):
                return None  # *more than 500 in 2024*
        if not plain and _dates_base(view, cue.end, start, words) and _changes(view, cue.start):
            return Base(cue.start, end)  # *turnout was 69%, down from 76% in 2020*
        if not plain:
            near = len(between.split()) <= _BASE_WORDS and not view.number_between(cue.end, start)
            ranged = date.until_month is not None or date.until_year is not None
            spaced = date.kind in _SPACED_DATE and date.weekday is None and date.unit != "day" and not ranged
            spaced = spaced or date.told
            if not spaced and not between.strip():
                continue  # the date's own preposition: *down from 91 on Sunday*
            if not near or not spaced or not _changes(view, cue.start):
                return None
        return Base(cue.start, _base_end(view, end, words))
    return None


def _sets_against(view: View, cue: Cue) -> bool:
    """Whether a word behind a comma sets another figure against the one told (*arrested 90, against 60 last year*)."""
    behind_comma = view.text[: cue.start].rstrip().endswith(",")
    return behind_comma and view.number_between(cue.end, cue.end + _FIGURE_REACH)


def _dates_base(view: View, start: int, date: int, words: _Words) -> bool:
    """Whether what stands behind a word of comparison is one figure and the date behind that: *from 76% in 2020*."""
    between = view.text[start:date]
    told = [word for word in between.split() if word not in words.same]  # from 640 in the same period last year
    return (
        len(told) <= _BASE_WORDS
        and not any(mark.end() == len(between) or between[mark.end()].isspace() for mark in _MARKS.finditer(between))
        and view.number_between(start, start + _FIGURE_REACH)
    )


def _changes(view: View, at: int) -> bool:
    """Whether a word of rising or falling stands in the clause before ``at``."""
    low = max(view.clause(at)[0], at - _CHANGE_REACH)
    return any(low <= cue.start and cue.end <= at and _CHANGING & cue.means.keys() for cue in view.cues)


def _base_end(view: View, end: int, words: _Words) -> int:
    """Where the comparison ends: at a mark, at a movement's goal (*menjadi*), or where a new clause begins."""
    high = view.clause(end)[1]
    at = end
    while True:
        mark = _MARKS.search(view.text, at, high)
        stop = mark.start() if mark is not None else high
        following = view.lowered[stop + 1 : stop + 24].split()
        if mark is None or mark.group() not in ",(" or not following or following[0] not in words.onward:
            break
        at = stop + 1  # *…, when it earned 2 million*
    for cue in view.cues:
        if end <= cue.start < stop and "base_goal" in cue.means:
            return cue.start
    return stop


def tells_another(view: View, start: int, date_start: int, date_end: int, lexicon: Lexicon) -> bool:
    """Whether a date only tells when the thing came about that the figure at ``start`` behind it is told of.

    *The plan, announced last October, is paid by 15 states*; *the plan announced last October is paid by 15 states*.
    """
    if start < date_end:
        return False
    words = _words(lexicon)
    opened = max((match.end() for match in _MARKS.finditer(view.text, view.start, date_start)), default=view.start)
    before = view.lowered[opened:date_start].split()[-_PART_WORDS:]
    place = next((at for at, word in enumerate(before) if word in words.participles), -1)
    if place < 0:
        return False
    closing = _MARKS.search(view.text, date_end, start)
    if closing is not None:
        opens = opened > view.start and view.text[opened - 1] == ","
        led = all(word in words.relatives or word in words.finite for word in before[:place])
        return opens and closing.group() == "," and led
    following = view.lowered[date_end:start].split()
    closers = lexicon.words("structure", "closers")
    while following and following[0] in closers:
        del following[0]  # perusahaan yang berdiri pada 2014 itu mempekerjakan
    finite = bool(following) and (following[0] in words.finite or following[0].startswith(words.finite_prefixes))
    return finite and place > 0 and (before[place - 1] not in words.finite or before[0] in words.relatives)


def recalled(view: View, end: int, start: int, date: DateMention, published: str | None, lexicon: Lexicon) -> bool:
    """Whether a relative clause behind the figure only recalls another year (*…, which recalled the 2002 floods*)."""
    if start < end or published is None or date.kind not in ("year", "month", "date") or date.year is None:
        return False
    between = view.lowered[end:start]
    relatives = (f", {word} " for word in lexicon.words("structure", "relatives"))
    return str(date.year) < published[:4] and any(word in between for word in relatives)
