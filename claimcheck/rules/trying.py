"""Which rules came into question for a figure, and what stopped each: the answer to *why is this one open?*"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from claimcheck.model import Claim
from claimcheck.rules.rulebook import Measure, Rulebook

Stop = Literal["thing", "action", "unit", "population", "value"]


class Trial(NamedTuple):
    """One rule held against a claim. ``stops`` names each thing that does not fit with what the rule wants there.

    Without stops the rule fits; ``taken`` says that it is the one that named the claim.
    """

    rule: str
    taken: bool
    stops: tuple[tuple[Stop, str], ...]


def trials(claim: Claim, rulebook: Rulebook) -> tuple[Trial, ...]:
    """Every rule that counts the claim's thing, a broader or a narrower one, or says the same of another thing.

    The rule that was taken comes first, then those that fit, then the others by how near they come.
    """
    found = [(_distance(one, claim, rulebook), one) for one in _neighbours(claim, rulebook)]
    held = [
        ((not trial.taken, len(trial.stops), distance, trial.rule), trial)
        for distance, one in found
        for trial in (
            Trial(one.id, one.id == claim.rule, () if one.id == claim.rule else _stops(one, claim, rulebook)),
        )
    ]
    return tuple(trial for _, trial in sorted(held))


def _neighbours(claim: Claim, rulebook: Rulebook) -> Iterator[Measure]:
    concept, actions = _concept(claim), rulebook.action_lineage(claim.action)
    lineage = rulebook.lineage(concept)
    for one in rulebook.measures.values():
        kin = concept is not None and (one.counts in lineage or rulebook.is_a(one.counts, concept))
        if kin or one.id == claim.rule or (one.action is not None and one.action in actions):
            yield one


def _concept(claim: Claim) -> str | None:
    return claim.concept or ("money" if claim.quantity.currency else None)


def _distance(one: Measure, claim: Claim, rulebook: Rulebook) -> int:
    """How far the rule's thing is from the claim's: steps up, then narrower things, then others."""
    lineage = rulebook.lineage(_concept(claim))
    if one.counts in lineage:
        return lineage.index(one.counts)
    concept = _concept(claim)
    return len(lineage) + (0 if concept is not None and rulebook.is_a(one.counts, concept) else 1)


def _stops(one: Measure, claim: Claim, rulebook: Rulebook) -> tuple[tuple[Stop, str], ...]:
    concept = _concept(claim)
    unit = "money" if claim.quantity.currency else claim.quantity.unit
    found: list[tuple[Stop, str]] = []
    if one.counts not in rulebook.lineage(concept):
        found.append(("thing", one.counts))
    if one.action != "any" and one.action not in rulebook.actions_of(concept, claim.action):
        found.append(("action", one.action or ""))
    if not one.takes_unit(unit):
        found.append(("unit", ", ".join(one.units) or "count"))
    if one.population not in (None, rulebook.population_of(concept) or claim.population):
        found.append(("population", str(one.population)))
    if one.takes_unit(unit) and not one.takes(claim.quantity):
        low, high = one.plausible
        found.append(("value", f"{'' if low is None else low}..{'' if high is None else high}"))
    return tuple(found)
