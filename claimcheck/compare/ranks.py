"""Where a figure stands among its article's: which of several, and whether behind the one that counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.compare.intervals import Meeting, meet
from claimcheck.compare.subjects import TOLERANCE, Subject
from claimcheck.notation import write
from claimcheck.rules.rulebook import Rulebook

_WIDE = frozenset({"country", "region", "island", "admin1"})


class Rank(NamedTuple):
    """Which of its article's different numbers of a kind a claim gives, from 0, and how many there are.

    ``secondary``: the article told another figure of what happened first, and this one contradicts it. News puts the
    whole before its parts and the past; such a figure joins those that state the same, and is held against none.
    """

    place: int
    among: int
    secondary: bool


def lonely(subjects: Sequence[Subject]) -> set[str]:
    """The claims whose article says nothing else of the kind: no second number that could be the one meant."""
    inside: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for subject in subjects:
        for action in {subject.claim.action, None}:
            inside[subject.claim.article, action].add(write(subject.claim.quantity))
    return {s.claim.id for s in subjects if len(inside[s.claim.article, s.claim.action]) == 1}


def rank(subjects: Sequence[Subject], rulebook: Rulebook) -> dict[str, Rank]:
    """Claim id → its rank among its field's numbers; other people, grades, times and counters are of other kinds."""
    inside: dict[tuple[object, ...], dict[str, list[Subject]]] = defaultdict(dict)
    for subject in sorted(subjects, key=lambda s: (s.claim.article, s.claim.field, s.claim.start)):
        claim = subject.claim
        what = (claim.measure, claim.action, claim.population, claim.flow, "part" in claim.flags)
        whose = (subject.grade, subject.past, subject.counters[:1] and subject.counters[0].key)
        told = inside[claim.article, claim.field, what, whose]
        told.setdefault(write(claim.quantity), []).append(subject)
    ranks: dict[str, Rank] = {}
    for told in inside.values():
        first = next(iter(told.values()))[0].claim
        for place, stating in enumerate(told.values()):
            claim = stating[0].claim
            event = claim.action is not None and claim.quantity.unit is None
            aside = event and meet(first.quantity, claim.quantity, TOLERANCE) is Meeting.APART
            ranks.update((subject.claim.id, Rank(place, len(told), aside)) for subject in stating)
    for subject in (*_single_victims(subjects, rulebook.settings.roles), *_of_wider_places(subjects)):
        ranks[subject.claim.id] = ranks[subject.claim.id]._replace(secondary=True)
    return ranks


def _single_victims(subjects: Sequence[Subject], roles: frozenset[str]) -> list[Subject]:
    """Ones of a special kind beside a greater count of the same event: "one man" tells of a victim, not of the toll."""
    told: dict[tuple[object, ...], list[Subject]] = defaultdict(list)
    for subject in subjects:
        claim = subject.claim
        if claim.action is not None and claim.quantity.unit is None and subject.number is not None:
            told[claim.article, claim.action, claim.flow].append(subject)
    return [
        one
        for beside in told.values()
        if any((subject.number or 0) > 1 for subject in beside)
        for one in beside
        if one.number == 1 and one.claim.quantity.exact and one.claim.concept not in roles
    ]


def _of_wider_places(subjects: Sequence[Subject]) -> list[Subject]:
    """Counts of a province or country behind a smaller one that names no such place: "in all of Papua, 16 died"."""
    found = []
    told: dict[tuple[object, ...], list[Subject]] = defaultdict(list)
    for subject in sorted(subjects, key=lambda s: (s.claim.article, s.claim.field, s.claim.start)):
        claim = subject.claim
        if claim.quantity.unit is not None or claim.quantity.currency is not None or subject.number is None:
            continue
        before = told[claim.article, claim.field, claim.measure, claim.action, claim.flow, subject.past]
        if claim.place is not None and claim.place.level in _WIDE:
            found += [subject] * any(_is_within(other, subject) for other in before)
        before.append(subject)
    return found


def _is_within(part: Subject, whole: Subject) -> bool:
    """Whether an earlier and smaller count names no place, or one of a narrower kind."""
    place = part.claim.place
    narrow = place is None or place.level not in _WIDE
    return narrow and (part.number or 0) < (whole.number or 0)
