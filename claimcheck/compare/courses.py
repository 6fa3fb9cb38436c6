"""How a measure's true value moves with time, and so whether a later, larger figure is news or a contradiction."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.compare.measures import rule_for
from claimcheck.compare.stands import Course, Stand
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Measure, Rulebook

_SLOW_DAYS = 7


@cache
def _moving(rulebook: Rulebook, way: str) -> frozenset[str]:
    """Actions whose count goes that way, of some ways concepts or qualifiers; from ``rules/courses.yaml``."""
    return frozenset(rulebook.tables.get("courses", {}).get(way, ()))


def is_slow(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether a claim is a total that grows over weeks and belongs to no single event."""
    rule = rule_for(claim, rulebook)
    return rule is not None and rule.kind == "cumulative" and (rule.horizon_days or 0) >= _SLOW_DAYS


def _is_daily(rule: Measure) -> bool:
    """Whether a count holds for a day: the displaced, the homes without power, the fires that a satellite sees."""
    return rule.horizon_days is not None and rule.horizon_days <= 1


@cache
def _added_up(rulebook: Rulebook) -> frozenset[str]:
    """The units of what there can be more of: masses, areas, volumes."""
    dimensions = rulebook.tables.get("dimensions", {})
    return frozenset(unit for name in ("mass", "area", "volume") for unit in dimensions.get(name, ()))


def is_measured(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether a figure measures one thing (a depth, a percentage) rather than adding up more of a stuff or of money."""
    unit = (claim.quantity.unit or "").partition("/")[0]
    return bool(unit) and unit not in _added_up(rulebook)


def adds_up(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether a figure measures a stuff of which there can be more: a mass, an area, a volume."""
    return (claim.quantity.unit or "") in _added_up(rulebook)


def is_price(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether a figure is the price of goods, whether or not it says of how much of them; not what one thing cost."""
    priced = not _moving(rulebook, "prices").isdisjoint(rulebook.lineage(claim.concept))
    return priced and claim.quantity.currency is not None


def _is_budget(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether a sum is drawn up ahead, as a budget and its deficit are."""
    rule = rule_for(claim, rulebook)
    concept = rule.counts if rule is not None else claim.concept
    return bool(claim.quantity.currency) and not _moving(rulebook, "budgets").isdisjoint(rulebook.lineage(concept))


def _is_fixed(claim: Claim, rule: Measure | None, rulebook: Rulebook) -> bool:
    """Whether a sum or a measurement is of what happened once or is as it is: a ransom, a magnitude, a river's depth.

    A share is of what goes on: of votes still counted, of prices.
    """
    return (rule is not None and rule.kind == "event") or (
        is_measured(claim, rulebook) and claim.quantity.unit != "percent"
    )


def course_of(stands: Sequence[Stand], rulebook: Rulebook) -> Course:
    """The course of a group: what the rule says, else what happened to the counted, else what the clauses say."""
    first = stands[0].claim
    rule = next((found for stand in stands if (found := rule_for(stand.claim, rulebook)) is not None), None)
    if any("age" in stand.claim.flags for stand in stands):
        return "ageing"
    if is_slow(first, rulebook):
        return "slow"
    actions = {stand.claim.action for stand in stands if stand.claim.action}
    if actions & _moving(rulebook, "stocks"):
        return "market"
    if first.quantity.unit or first.quantity.currency:
        # Hectares burnt and money seized go on growing as the burnt and the arrested do; a length or a loss does not.
        way = "sums" if first.quantity.currency else "running"
        adding = rule is not None and rule.kind == "cumulative"
        grows = adding or (bool(actions) and actions <= _moving(rulebook, way))
        if grows and not is_measured(first, rulebook):
            return "running"
        if any(stand.claim.flow == "rate" and is_price(stand.claim, rulebook) for stand in stands):
            return "market"
        if all(_is_budget(stand.claim, rulebook) for stand in stands):
            return "budget"
        return "settled" if _is_fixed(first, rule, rulebook) else "open"
    passing = _moving(rulebook, "passing")
    if actions & _moving(rulebook, "falling") or any(passing.intersection(stand.claim.qualifiers) for stand in stands):
        return "falling"
    if rule is not None and rule.kind == "level" and _is_daily(rule):
        return "daily"
    if actions & _moving(rulebook, "running") or (rule is not None and rule.kind == "cumulative"):
        return "running"
    if any("so-far" in stand.cues for stand in stands) and any("grows" in stand.cues for stand in stands):
        return "running"
    return "lasting" if rule is not None and rule.kind == "level" else "settled"
