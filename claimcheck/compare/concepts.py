"""What two claims count, by concept: the same thing, a kind of it, or another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from claimcheck.compare.measures import rule_for
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Rulebook

Sides = frozenset[Literal["a", "b"]]
"""Which of two claims."""
NEITHER: Sides = frozenset()
FIRST: Sides = frozenset({"a"})
SECOND: Sides = frozenset({"b"})
EITHER: Sides = FIRST | SECOND


def chain(concept: str | None, rulebook: Rulebook) -> tuple[str, ...]:
    """A concept and its broader ones, nearest first; a body is held to be of a person."""
    return ("body", "person") if concept == "body" else rulebook.lineage(concept)


def broadest(concept: str | None, rulebook: Rulebook) -> str | None:
    """The broadest concept that holds one: all kinds of people are *person*."""
    return next(reversed(chain(concept, rulebook)), None)


@cache
def _people(rulebook: Rulebook) -> Mapping[str, str]:
    """Measure → the kind of people that its rules count: any, or else a special one, as the customers of a grid."""
    found: dict[str, str] = {}
    for rule in rulebook.measures.values():
        if rule.counts == "person" or (rule.counts and "person" in chain(rule.counts, rulebook)):
            found[rule.measure] = "person" if found.get(rule.measure, rule.counts) != rule.counts else rule.counts
    return found


def counted_concept(claim: Claim, rulebook: Rulebook) -> str | None:
    """The concept a claim counts: its own, or what its measure counts where the phrase names something else.

    Whom the event itself makes what they are called is of the broader kind: strikers on strike are workers on strike.
    Where a measure counts people by what stands for them, it counts people: jobs cut are workers laid off.
    """
    concept = claim.concept
    entry = rulebook.concepts.get(concept) if concept else None
    while entry is not None and entry.broader and entry.implies is not None and entry.implies == claim.action:
        concept = entry.broader
        entry = rulebook.concepts.get(concept)
    rule = rule_for(claim, rulebook)
    if rule is None:
        return concept
    if rule.counts in rulebook.settings.for_people and rule.measure in _people(rulebook):
        return _people(rulebook)[rule.measure]
    return concept if rule.counts in chain(concept, rulebook) else rule.counts


def narrower(a: Claim, b: Claim, rulebook: Rulebook) -> Sides | None:
    """None when two claims count different things; else which of them may count a part of the other's kind."""
    one, two = counted_concept(a, rulebook), counted_concept(b, rulebook)
    roles = rulebook.settings.roles
    if one is None or two is None or one == two or (one in roles and two in roles):
        return NEITHER
    if one in chain(two, rulebook):
        return NEITHER if two in roles else SECOND
    if two in chain(one, rulebook):
        return NEITHER if one in roles else FIRST
    # A part taken in the event and a trade or sex: the passenger may be the teacher.
    if (one in roles and "person" in chain(two, rulebook)) or (two in roles and "person" in chain(one, rulebook)):
        return EITHER
    return None


def kind_of(claim: Claim, rulebook: Rulebook) -> tuple[str, ...]:
    """The kind of thing a claim's number is of: ages, a currency, a unit, or counts of one broadest concept or noun."""
    quantity = claim.quantity
    if "age" in claim.flags:
        return ("age",)
    if quantity.currency:
        return ("money", quantity.currency)
    unit = (quantity.unit or "").partition("/")[0]
    if unit:
        return ("unit", unit)
    return ("count", broadest(counted_concept(claim, rulebook), rulebook) or claim.head or "")
