"""The rule that says how a claim's measure is compared."""

from __future__ import annotations

from functools import cache

from claimcheck.model import Claim
from claimcheck.rules.rulebook import Measure, Rulebook


@cache
def _rules(rulebook: Rulebook) -> dict[str, Measure]:
    found: dict[str, Measure] = {}
    for rule in rulebook.measures.values():
        found.setdefault(rule.measure, rule)
    return found


def rule_of(measure: str | None, rulebook: Rulebook) -> Measure | None:
    """The rule that first names a measure."""
    return _rules(rulebook).get(measure) if measure else None


def rule_for(claim: Claim, rulebook: Rulebook) -> Measure | None:
    """The rule that made a claim, else the first for its measure."""
    return rulebook.measures.get(claim.rule) or rule_of(claim.measure, rulebook)
