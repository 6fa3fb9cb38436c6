"""One deed under two words: in the news of a demonstration, those who marched, gathered and attended are one crowd."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from claimcheck.compare.concepts import broadest, counted_concept
from claimcheck.compare.measures import rule_of
from claimcheck.compare.subjects import Subject
from claimcheck.rules.rulebook import Measure, Rulebook


def in_one_word(subjects: Sequence[Subject], rulebook: Rulebook) -> list[Subject]:
    """A story's subjects, each deed under the word by which the rules list it, where the story tells of that."""
    told: dict[str, set[tuple[str | None, str | None]]] = defaultdict(set)
    for subject in subjects:
        action = subject.claim.action
        if action is not None and action in rulebook.settings.same_deed and not subject.past:
            told[action] |= {(subject.kin, _place(subject)), (subject.kin, None)}
    if not told:
        return list(subjects)
    return [_renamed(subject, told, rulebook) for subject in subjects]


def _renamed(subject: Subject, told: Mapping[str, set[tuple[str | None, str | None]]], rulebook: Rulebook) -> Subject:
    claim = subject.claim
    for deed, where in told.items():
        if claim.action not in rulebook.settings.same_deed[deed] or not _there(subject, where):
            continue
        rule = rule_of(claim.measure, rulebook)
        if rule is not None and rule.action != claim.action:
            continue  # a rule of its own says what it is
        counts = (
            broadest(counted_concept(claim, rulebook), rulebook)
            if claim.head
            else min((kin for kin, _ in where if kin), default=None)
        )
        now = _rules(rulebook).get((deed, counts))
        renamed = replace(claim, action=deed, measure=now.measure if now else None, rule=now.id if now else "open")
        return replace(subject, claim=renamed, akin=rulebook.settings.akin(deed))
    return subject


def _there(subject: Subject, where: set[tuple[str | None, str | None]]) -> bool:
    """Whether the story tells of the deed with that kind of people or things there; a bare figure counts any."""
    claim = subject.claim
    bare = claim.head is None and not claim.quantity.unit and not claim.quantity.currency
    return bare or (subject.kin, _place(subject)) in where


def _place(subject: Subject) -> str | None:
    place = subject.claim.place
    return (place.normal or place.name) if place else None


@cache
def _rules(rulebook: Rulebook) -> dict[tuple[str, str | None], Measure]:
    """Deed and broadest thing counted → the rule for it."""
    found: dict[tuple[str, str | None], Measure] = {}
    for rule in rulebook.measures.values():
        if rule.action and rule.population is None:
            found.setdefault((rule.action, broadest(rule.counts, rulebook)), rule)
    return found
