"""low, best and high of one comparison: one vote per origin, its newest; never a mean (as UCDP, ACLED and IBC do)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claimcheck.compare.intervals import Meeting, meet, point
from claimcheck.compare.moments import sort_key
from claimcheck.compare.stands import Stand
from claimcheck.counters import Counters
from claimcheck.errors import UsageError

POLICIES = ("none", "conservative", "authority")


@dataclass(frozen=True, slots=True)
class Vote:
    """``low`` and ``high`` are the outer ends, None where open; ``best`` only where the policy allows one."""

    low: Decimal | None
    best: Decimal | None
    high: Decimal | None
    provisional: bool


def check_policy(policy: str) -> str:
    """The policy itself.

    Raises:
        UsageError: the policy is not one of ``none``, ``conservative``, ``authority``.
    """
    if policy not in POLICIES:
        raise UsageError(f"{policy!r} is not a policy; use {', '.join(POLICIES)}")
    return policy


def cast(
    stands: Sequence[Stand],
    interested: Mapping[str, bool],
    policy: str,
    tolerance: Decimal,
    counters: Counters,
    unsure: frozenset[str] = frozenset(),
) -> Vote:
    """The vote on a comparison; ``unsure`` claims, in doubt by a slip of scale, neither stretch the ends nor win."""
    newest: dict[str, Stand] = {}
    for stand in sorted(stands, key=lambda s: (s.claim.id in unsure, s.claim.id)):
        if stand.claim.polarity == "denied" or stand.claim.attribution.stance in ("denies", "cannot-verify", "plans"):
            continue
        held = newest.get(stand.origin)
        if held is None or _newer(stand, held, unsure):
            newest[stand.origin] = stand
    voters = [newest[origin] for origin in sorted(newest)]
    sure = [stand for stand in voters if stand.claim.id not in unsure] or voters
    if not sure:
        return Vote(None, None, None, True)
    lows = [stand.quantity.low for stand in sure]
    highs = [stand.quantity.high for stand in sure]
    low = None if None in lows else min(value for value in lows if value is not None)
    high = None if None in highs else max(value for value in highs if value is not None)
    independent = [stand for stand in sure if not interested.get(stand.origin)]
    return Vote(low, _best(independent, policy, tolerance, counters), high, len(newest) < 2)


def _newer(a: Stand, b: Stand, unsure: frozenset[str]) -> bool:
    if (a.claim.id in unsure) != (b.claim.id in unsure):
        return b.claim.id in unsure
    one, two = sort_key(a.moment), sort_key(b.moment)
    if one[0] != two[0]:
        return one[0] < two[0]
    if one != two:
        return one > two
    # Of two figures of one hour the firmer one counts: an exact number before a range, a range before a bound.
    return (_firmness(a), a.claim.id) < (_firmness(b), b.claim.id)


def _firmness(stand: Stand) -> int:
    quantity = stand.quantity
    return (
        0
        if quantity.exact
        else 1
        if point(quantity) is not None and quantity.low is not None and quantity.high is not None
        else 2
    )


def _best(voters: Sequence[Stand], policy: str, tolerance: Decimal, counters: Counters) -> Decimal | None:
    pointed = [(value, stand) for stand in voters if (value := point(stand.quantity)) is not None]
    closed = [
        (value, stand) for value, stand in pointed if stand.quantity.low is not None and stand.quantity.high is not None
    ]
    if policy == "conservative":
        return min((value for value, stand in pointed if stand.quantity.low is not None), default=None)
    if policy == "authority":
        named = [(value, stand) for value, stand in pointed if any(counters.authority(c) for c in stand.counters)]
        return max(named, key=lambda item: (sort_key(item[1].moment), item[1].claim.id))[0] if named else None
    backing: dict[Decimal, int] = {}
    for value, stand in closed:
        backing[value] = sum(
            1 for _, other in closed if meet(stand.quantity, other.quantity, tolerance) is not Meeting.APART
        )
    if not backing:
        return None
    most = max(backing.values())
    leaders = sorted(value for value, count in backing.items() if count == most)
    if most < 2 or any(
        meet(a.quantity, b.quantity, tolerance) is Meeting.APART
        for x, a in closed
        if x == leaders[0]
        for y, b in closed
        if y in leaders
    ):
        return None
    exact = [value for value in leaders if any(stand.quantity.exact for v, stand in closed if v == value)]
    common = exact or leaders
    counts = {value: sum(1 for v, _ in closed if v == value) for value in common}
    return max(common, key=lambda value: (counts[value], -value))
