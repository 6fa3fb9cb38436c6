"""What two stated figures of one measure are to each other: agree, compatible, updated or disagree (R4, R4b, R7, R8).

The intervals speak first. Where they share no value, time may: a running count that grew is an update, one that fell is
not. Where a bound hides a gap, the counters may: two named ones, far apart about the same time, are rivals.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.compare.courts import are_decisions, is_appeal, is_penalty
from claimcheck.compare.intervals import Meeting, below, is_bound, meet, point, ratio, stand_apart
from claimcheck.compare.moments import days_between, length, order, read
from claimcheck.compare.periods import share_no_day
from claimcheck.compare.refuted import turns_down
from claimcheck.compare.series import grew_into, is_outgrown, is_undermined, of_one_counter
from claimcheck.compare.stands import Group, Stand
from claimcheck.counters import HOSPITAL, opposed, rivals
from claimcheck.model import RelationName

_CROSSED = 2
"""Beyond this ratio two counts of one day are rather of two things than out of order, or a part and its whole."""
_NEAR_WHOLE = Decimal("1.25")
"""Within this ratio two rivals' figures are rather of one thing in other words than of a part and its whole."""
_SEVERAL = 2
"""From so many articles on a figure is what is told, not what one article singles out."""
_TALLIES = frozenset({"level", "cumulative", None})
"""Flows of what has come together so far; a plan or a rate is not counted on."""
_PATIENTS = frozenset({"hospitalise", "treat", "poison", "infect"})
"""What befalls people who are counted where they are treated."""
_MOVES = {"market": 3, "budget": 28}
"""Days after which a market's price, or what a budget comes to, may well be another."""
_MARGIN = 1
"""Percentage points by which a quick count of votes may be off: institutes state 0.8 to 1.3."""
_OPEN_DAYS = 2
"""Days after which a greater figure, of a sum or a share that nothing holds, may well be what it has come to."""
_STANDING = frozenset({"settled", "open", "lasting", *_MOVES})
_LONG_PERIOD = 27
"""Days from which a stated period is a time of account, not the days of an event."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation and what decided it; ``reason`` is a key of the sentence templates."""

    relation: RelationName
    reason: str
    caveats: tuple[str, ...] = ()
    ratio: Decimal | None = None


def relate(a: Stand, b: Stand, group: Group) -> Finding:
    """What two stands of a group are to each other; symmetric."""
    if (b.claim.id, b.claim.article) < (a.claim.id, a.claim.article):
        a, b = b, a
    a, b = group.hedged.get(a.claim.id, a), group.hedged.get(b.claim.id, b)
    fine_a, fine_b = group.standing_for.get(a.claim.id, a), group.standing_for.get(b.claim.id, b)
    meeting = meet(a.quantity, b.quantity, group.tolerance)
    if meeting is Meeting.EQUAL:
        return Finding("agree", "equal")
    if meeting is not Meeting.VAGUE and _is_contradicted(a, b, group):
        return Finding("disagree", "refuted", (*_bound_caveat(a, b), "attribution"), ratio(a.quantity, b.quantity))
    explained = group.explained.get(frozenset((a.claim.id, b.claim.id)))
    if explained:
        return Finding("compatible", explained, ("definition",))
    if (fine_a is not a or fine_b is not b) and not is_bound(a.quantity) and not is_bound(b.quantity):
        finer = meet(fine_a.quantity, fine_b.quantity, group.tolerance)
        if finer is Meeting.EQUAL:
            return Finding("compatible", "rounding")
        if finer is Meeting.APART:
            meeting = Meeting.APART
    gap = ratio(a.quantity, b.quantity)
    if meeting is Meeting.APART:
        if _of_other_periods(a, b, group):
            return Finding("compatible", "periods", ("period",), gap)
        if _decided_anew(a, b):
            return Finding("updated", "decided", (), gap)
        if group.partial(a, b) and not _counts_anew(a, b, gap) and not _outnumbers(*_ordered(a, b), group):
            return Finding("compatible", "narrower", ("definition",), gap)
        if _was_before(a, b, group) or _was_before(b, a, group):
            return Finding("updated", "moved", (), gap)
        if _of_one_hospital(*_ordered(a, b)):
            return Finding("compatible", "narrower", ("definition",), gap)
        return _apart(a, b, group, gap)
    if meeting is Meeting.BOUND:
        return _bound(a, b, group, gap)
    return Finding("compatible", str(meeting))


def _is_contradicted(a: Stand, b: Stand, group: Group) -> bool:
    """Whether the article of one figure says that the other is wrong, and neither corrects itself nor its counter."""
    if same_article(a, b) or of_one_counter(a, b) or {"revises", "corrects"} & (a.cues | b.cues):
        return False
    return turns_down(a, b, group.refuted)


def _of_other_periods(a: Stand, b: Stand, group: Group) -> bool:
    """Whether two figures, each in any of its statements, are of stretches of time that share no day.

    A headline leaves out the month that its text names.
    """
    ours, theirs = (group.stretches(stand.quantity) for stand in (a, b))
    return bool(ours and theirs) and all(share_no_day(x, y) for x in ours for y in theirs)


def _outnumbers(small: Stand, large: Stand, group: Group) -> bool:
    """Whether several articles give the smaller figure, though one had given the greater before: then it is no part.

    Who tells of a part seldom leaves out its whole, and others do not do the same.
    """
    lesser, greater = (group.stating.get(point(s.quantity), ()) for s in (small, large))
    if len({s.claim.article for s in lesser}) < _SEVERAL or len({s.claim.article for s in greater}) > 1:
        return False
    gap = ratio(small.quantity, large.quantity)
    near = gap is not None and gap <= _CROSSED
    return near and any(order(whole.moment, part.moment) == -1 for whole in greater for part in lesser)


def _counts_anew(a: Stand, b: Stand, gap: Decimal | None) -> bool:
    """Whether two named counters give figures too near each other for a part and its whole."""
    return gap is not None and gap <= _NEAR_WHOLE and rivals(a.counters, b.counters)


def _decided_anew(a: Stand, b: Stand) -> bool:
    """Whether a higher court decided one of two penalties, and of the other, older one nothing else is told."""
    if not is_penalty(a.claim) or not is_penalty(b.claim):
        return False
    if a.stage and b.stage:
        return are_decisions(a.stage, b.stage)
    told = _in_time(a, b)
    return told is not None and is_appeal(told[1].stage, told[0].stage)


def _was_before(old: Stand, new: Stand, group: Group) -> bool:
    """Whether the newer figure's article tells the older one as what was before: "56 died, not the earlier 60"."""
    if "from" in new.claim.flags or order(old.moment, new.moment) == 1:
        return False
    if same_article(old, new):
        return "from" in old.claim.flags
    if rivals(old.counters, new.counters):
        return False
    told = group.stating.get(point(old.quantity), ())
    return any(same_article(one, new) and "from" in one.claim.flags for one in told)


def _ordered(a: Stand, b: Stand) -> tuple[Stand, Stand]:
    """The smaller figure first."""
    return (a, b) if below(a.quantity, b.quantity) else (b, a)


def _apart(a: Stand, b: Stand, group: Group, gap: Decimal | None) -> Finding:
    small, large = _ordered(a, b)
    caveats = _bound_caveat(a, b)
    if group.course == "ageing":
        return _age(small, large, gap)
    if "vague" in (a.quantity.basis, b.quantity.basis) and group.course in ("running", "daily", "falling"):
        # A loose word for a moving count dates from whenever it was true; it contradicts nobody.
        grown = order(small.moment, large.moment) == -1
        return Finding("updated" if grown else "compatible", "grew" if grown else "vague", ("as-of",), gap)
    moves = group.horizon_days if group.course == "lasting" else _MOVES.get(group.course)
    if moves is not None and (days_between(small.moment, large.moment) or 0) >= moves:
        return Finding("updated", "moved", (), gap)
    if same_article(a, b) and "revises" in a.cues | b.cues and not rivals(a.counters, b.counters):
        return Finding("updated", "corrected", (), gap)
    if group.course in _STANDING or _closed_period(a, b):
        if _is_of_a_sample(a, b):
            return Finding("compatible", "sampled", ("attribution",), gap)
        if _corrected(a, b):
            return Finding("updated", "corrected", (), gap)
        if _first_count(a, b) or _has_moved(a, b) or _estimated_first(a, b):
            return Finding("updated", "moved", (), gap)
        if _went_on(a, b, group) or _counted_on(a, b):
            return Finding("updated", "grew", ("as-of",), gap)
        if _came_later(a, b, group):
            return Finding("updated", "later", ("as-of",), gap)
        return Finding("disagree", "apart", caveats, gap)
    when = -1 if grew_into(small, large, group) else order(small.moment, large.moment)
    if group.course == "falling" and when is not None and when != 0:
        return Finding("updated", "moved", (), gap)
    if when is None:
        return Finding("disagree", "undated", (*caveats, "as-of"), gap)
    if when > 0:  # the smaller figure is the later one
        if group.course == "daily":
            return Finding("updated", "moved", (), gap)
        if _corrected(a, b):
            return Finding("updated", "corrected", (), gap)
        return Finding("disagree", "fell", caveats, gap)
    if group.course == "slow" and rivals(small.counters, large.counters):
        return Finding("disagree", "rivals", (*caveats, "attribution"), gap)
    if when == 0:
        if "provisional" in small.cues and "provisional" not in large.cues and not same_article(a, b):
            return Finding("updated", "grew-same-day", ("as-of",), gap)
        if rivals(small.counters, large.counters) and not is_outgrown(small, large, group):
            return Finding("disagree", "rivals", (*caveats, "attribution"), gap)
        if same_article(a, b):
            return Finding("disagree", "apart", caveats, gap)
        if crossed(small, large, group) and gap is not None and gap <= _CROSSED:
            return Finding("disagree", "crossed", (*caveats, "as-of"), gap)
        if is_undermined(small, large, group):
            return Finding("disagree", "repeated", caveats, gap)
        return Finding("updated", "grew-same-day", ("as-of",), gap)
    same_day = days_between(small.moment, large.moment) == 0 and not is_outgrown(small, large, group)
    opponents = same_day and opposed(small.counters, large.counters)
    if opponents or (_one_edition(small, large) and rivals(small.counters, large.counters)):
        return Finding("disagree", "rivals", (*caveats, "as-of", "attribution"), gap)
    if is_undermined(small, large, group):
        return Finding("disagree", "repeated", caveats, gap)
    return Finding("updated", "grew", (), gap)


def _of_one_hospital(small: Stand, large: Stand) -> bool:
    """Whether the lesser count of patients is a hospital's own and the greater one is not."""
    if not {small.claim.action, large.claim.action} <= _PATIENTS:
        return False
    return _is_hospital(small) and bool(large.counters) and not _is_hospital(large)


def _is_hospital(stand: Stand) -> bool:
    return bool(stand.counters) and all(HOSPITAL in counter.kinds for counter in stand.counters)


def _in_time(a: Stand, b: Stand) -> tuple[Stand, Stand] | None:
    """The earlier figure and the later one, where that can be told."""
    when = order(a.moment, b.moment)
    return None if not when else (a, b) if when == -1 else (b, a)


def _has_moved(a: Stand, b: Stand) -> bool:
    """Whether the later of two figures is told as what it has come to: *absorption rises to 362,000 tonnes*."""
    told = _in_time(a, b)
    return told is not None and "to" in told[1].claim.flags


def _is_of_a_sample(a: Stand, b: Stand) -> bool:
    """Whether two shares lie within the margin of error of a quick count that gave one of them."""
    x, y = point(a.quantity), point(b.quantity)
    if x is None or y is None or not a.quantity.unit == b.quantity.unit == "percent":
        return False
    return "sampled" in a.cues | b.cues and abs(x - y) <= _MARGIN


def _corrected(a: Stand, b: Stand) -> bool:
    """Whether the later of two figures is told as a correction, and not of a rival's."""
    told = _in_time(a, b)
    return told is not None and "corrects" in told[1].cues and not rivals(told[0].counters, told[1].counters)


def _first_count(a: Stand, b: Stand) -> bool:
    """Whether the earlier of two figures was that of a part of the votes: the later one has more of them.

    Of one day, without an hour, the one that says so is the earlier.
    """
    if rivals(a.counters, b.counters):
        return False
    told = _in_time(a, b)
    return "partial" in told[0].cues if told is not None else ("partial" in a.cues) != ("partial" in b.cues)


def _estimated_first(a: Stand, b: Stand) -> bool:
    """Whether the earlier of two counts was only an estimate, by a day or more: by then more is known.

    What a loss is put at stays an estimate, and another one contradicts it.
    """
    told = _in_time(a, b)
    if told is None or a.quantity.currency or not days_between(a.moment, b.moment):
        return False
    return told[0].claim.attribution.stance == "estimates" and not rivals(told[0].counters, told[1].counters)


def _days_later(small: Stand, large: Stand) -> int:
    """By how many days the greater of two figures is the newer one; 0 where it is not, or that is not known."""
    days = days_between(small.moment, large.moment)
    return days if days and order(small.moment, large.moment) == -1 else 0


def _went_on(a: Stand, b: Stand, group: Group) -> bool:
    """Whether the greater of two plain counts, or of amounts, is by days the later and has got there by now."""
    small, large = _ordered(a, b)
    share = a.quantity.unit == "percent"
    plain = group.adds_up or share or (not a.quantity.unit and not a.quantity.currency)
    return plain and _days_later(small, large) > 0 and "by-now" in large.cues


def _counted_on(a: Stand, b: Stand) -> bool:
    """Whether one named counter gave the greater of two counts or sums later: its own tally went on."""
    small, large = _ordered(a, b)
    tallied = not a.quantity.unit and a.claim.flow in _TALLIES and b.claim.flow in _TALLIES
    return tallied and order(small.moment, large.moment) == -1 and of_one_counter(small, large)


def _came_later(a: Stand, b: Stand, group: Group) -> bool:
    """Whether the greater of two figures is newer by days, and nothing says that what they are of stays as it was.

    Of sums pledged or lost and of shares, such a gap is far more often news than a contradiction.
    """
    newer = _days_later(*_ordered(a, b)) >= _OPEN_DAYS
    done = "sampled" in a.cues | b.cues or _closed_period(a, b)
    return group.course == "open" and newer and not done and not rivals(a.counters, b.counters)


def _one_edition(a: Stand, b: Stand) -> bool:
    """Whether two figures taken a day apart at most were news on one day: each is its counter's latest."""
    apart = days_between(a.moment, b.moment)
    one, two = read(a.claim.published), read(b.claim.published)
    return apart is not None and apart == 1 and one is not None and two is not None and one.day == two.day


def _closed_period(a: Stand, b: Stand) -> bool:
    """Whether both are totals of one closed stretch of time, a month or a year: such a total no longer grows."""
    one, two = a.claim.period, b.claim.period
    if one is None or two is None or (one.start, one.end) != (two.start, two.end) or one.kind != "within":
        return False
    if (length(one) or 0) < _LONG_PERIOD:
        return False
    # A year or month in which the figure was printed is not over.
    if "plan" in (a.claim.flow, b.claim.flow):
        return True
    end, early, late = read(one.end), read(a.claim.published), read(b.claim.published)
    if end is None or early is None or late is None or early.day == late.day:
        return True
    return end.day < min(early.day, late.day)


def crossed(small: Stand, large: Stand, group: Group) -> bool:
    """Whether another running count of the two articles puts them in the opposite order."""
    return group.explained.get(frozenset((small.claim.article, large.claim.article, "<"))) == large.claim.article


def same_article(a: Stand, b: Stand) -> bool:
    return a.claim.article == b.claim.article


def _age(small: Stand, large: Stand, gap: Decimal | None) -> Finding:
    """Ages differ rightly by the years between two articles."""
    x, y = point(small.quantity), point(large.quantity)
    days = days_between(small.moment, large.moment)
    if "back-then" in small.cues or "back-then" in large.cues:
        return Finding("compatible", "aged", ("as-of",), gap)
    if x is not None and y is not None and days is not None and order(small.moment, large.moment) == -1:
        years = Decimal(days) / Decimal("365.25")
        if days > 300 and y - x <= years + 1:
            return Finding("compatible", "aged", ("as-of",), gap)
    return Finding("disagree", "apart", (), gap)


def _bound_caveat(a: Stand, b: Stand) -> tuple[str, ...]:
    return ("bound",) if is_bound(a.quantity) or is_bound(b.quantity) else ()


def _bound(a: Stand, b: Stand, group: Group, gap: Decimal | None) -> Finding:
    """An open end lets two figures meet; rivals all the same, when two counters stand behind distant numbers (R4b)."""
    if not stand_apart(a.quantity, b.quantity, group.tolerance):
        return Finding("compatible", "bound")
    small, large = _ordered(a, b)
    maxima = _maxima(a, b)
    counted = all(s.quantity.low is not None or s.quantity.approximate for s in (a, b))
    if group.course in _STANDING or group.course == "ageing":
        if maxima and a.origin != b.origin:
            return Finding("disagree", "maxima", ("bound",), gap)
        if counted and rivals(a.counters, b.counters):
            if _went_on(a, b, group) or _has_moved(a, b):
                return Finding("updated", "moved", ("as-of",), gap)
            return Finding("disagree", "rivals", ("bound", "attribution"), gap)
        return Finding("compatible", "bound")
    when = order(small.moment, large.moment)
    if counted and rivals(a.counters, b.counters) and not is_outgrown(small, large, group):
        # A later and smaller bound is no growth; an earlier one is, unless others tell otherwise.
        contemporary = when != -1 or (_near(a, b, group) and is_undermined(small, large, group))
        if group.course == "slow" or contemporary:
            return Finding("disagree", "rivals", ("bound", "attribution"), gap)
    if when is not None and when < 0 and counted:
        return Finding("updated", "grew", (), gap)
    return Finding("compatible", "bound")


def _maxima(a: Stand, b: Stand) -> bool:
    """Two highest values ("up to"), or one against the plain value of a measure the rules know: a magnitude."""
    tops = (a.quantity.low is None) + (b.quantity.low is None)
    return tops == 2 or (tops == 1 and a.claim.measure is not None and (a.quantity.exact or b.quantity.exact))


def _near(a: Stand, b: Stand, group: Group) -> bool:
    days = days_between(a.moment, b.moment)
    return days is None or days <= group.horizon_days
