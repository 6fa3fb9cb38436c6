"""Whether a figure grew out of a smaller one, as the other figures of their group tell."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.compare.intervals import below, is_bound, point, ratio
from claimcheck.compare.moments import order
from claimcheck.compare.stands import Group, Stand
from claimcheck.counters import rivals, same


def grew_into(small: Stand, large: Stand, group: Group) -> bool:
    """Whether the smaller figure is told as one that has come to the larger since, whenever that was printed."""
    return "superseded" in small.cues and any(
        other.claim.article == small.claim.article
        and "to" in other.claim.flags
        and not below(other.quantity, large.quantity)
        for other in group.stands
    )


def of_one_counter(a: Stand, b: Stand) -> bool:
    """Whether one named counter stands behind both figures."""
    return any(x.words and y.words and same(x, y) for x in a.counters for y in b.counters)


def is_undermined(small: Stand, large: Stand, group: Group) -> bool:
    """Whether growth from the smaller, earlier figure to the larger, later one is told otherwise by others.

    The smaller figure is stated again after the larger was out; or the larger was out before the smaller; or another
    named counter gave the larger when the smaller was fresh; or the smaller's own counter said otherwise the day the
    larger came out. Then they are two counts, not one that grew.
    """
    if grew_into(small, large, group) or is_outgrown(small, large, group):
        return False
    low, high = point(small.quantity), point(large.quantity)
    both = (small.claim.article, large.claim.article)
    dated = _is_dated_growth(low, high, group)
    for other in group.stating.get(low, ()) if low is not None and not is_bound(small.quantity) else ():
        if _is_set_beside(other, large):
            return True
        again = (
            not dated
            and other.claim.article not in both
            and other.origin != small.origin
            and not is_bound(other.quantity)
        )
        if again and not grew_into(other, large, group) and order(large.moment, other.moment) == -1:
            return True
    for other in group.stating.get(high, ()) if high is not None else ():
        if other.claim.article in both:
            continue
        before = order(other.moment, small.moment)
        if before == -1 and not dated and not is_bound(other.quantity):
            return True
        if before is not None and before <= 0 and rivals(other.counters, small.counters):
            return True
    if not rivals(small.counters, large.counters):
        return False
    return any(_own_series(other, small, large, group) for other in group.stands)


def _is_dated_growth(low: Decimal | None, high: Decimal | None, group: Group) -> bool:
    """Whether texts say of when both figures are, and each of the smaller an earlier time than any of the larger."""
    early, late = ([s.moment for s in group.stating.get(n, ()) if s.moment and s.moment.stated] for n in (low, high))
    return bool(early and late) and all(order(a, b) == -1 for a in early for b in late)


def is_outgrown(small: Stand, large: Stand, group: Group) -> bool:
    """Whether the counter of the smaller figure itself gave one like the larger: its count grew, it contradicts nobody.

    Not so where that other figure is the earlier one.
    """
    return any(
        other is not small and of_one_counter(other, small) and order(other.moment, small.moment) != -1
        for other in group.near(large.quantity)
    )


def _is_set_beside(other: Stand, large: Stand) -> bool:
    """Whether the larger figure's article gives the smaller one, of that time too, as another counter's."""
    now = order(other.moment, large.moment) == 0 and not {"superseded", "back-then"} & other.cues
    alone = other.claim.article == large.claim.article and not is_bound(other.quantity)
    return now and alone and rivals(other.counters, large.counters)


def _own_series(other: Stand, small: Stand, large: Stand, group: Group) -> bool:
    """Whether the counter of the smaller figure gave another of its own the day a rival gave the larger.

    The article that tells the larger figure may be the one that sets it beside its rival's. A count that has come
    nearer to the larger figure than to where it began is on its way there.
    """
    if other is small or other is large:
        return False
    if other.moment is None or large.moment is None or other.moment.day != large.moment.day:
        return False
    if not rivals(other.counters, large.counters):
        return False
    own = any(same(x, y) for x in other.counters for y in small.counters)
    if not own or order(small.moment, other.moment) != -1:
        return False
    grown, left = ratio(small.quantity, other.quantity), ratio(other.quantity, large.quantity)
    return other not in group.near(large.quantity) and (grown is None or left is None or grown <= left)
