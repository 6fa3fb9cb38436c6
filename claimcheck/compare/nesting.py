"""Places within places: which figures of a story are of a part of the area that others are of.

Mostly a story names one place at several levels, and its figures are the event's at each of them: the dead of a crash
in a district are those in its province. Where one article gives figures of both, the district's is a part of the
province's, there and in the story's other articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.compare.courses import is_measured
from claimcheck.compare.subjects import Subject
from claimcheck.context import Gazetteer, gazetteer
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Rulebook


def nested(subjects: Sequence[Subject], story_of: Mapping[str, str], rulebook: Rulebook) -> list[Subject]:
    """The subjects, each with the larger places whose figures its story tells apart from its own place's."""
    known = gazetteer(rulebook)
    placeable = [subject for subject in subjects if not subject.past and not is_measured(subject.claim, rulebook)]
    named = _named(placeable)
    stated: dict[tuple[str, object], list[tuple[Decimal, str]]] = defaultdict(list)
    for subject in placeable:
        claim = subject.claim
        if claim.id in named and subject.number is not None:
            stated[claim.article, _kind(claim)].append((subject.number, named[claim.id]))
    apart: dict[str, set[str]] = defaultdict(set)
    for (article, _), members in stated.items():
        if len(members) > 1:
            apart[story_of.get(article, "")].update(_told_apart(members, known))
    if not apart:
        return list(subjects)
    told = {**_last_told(placeable), **named}
    return [_placed(subject, told, apart[story_of.get(subject.claim.article, "")], known) for subject in subjects]


def _kind(claim: Claim) -> object:
    """What a figure counts: its measure, else its noun and what happened to it."""
    return claim.measure or (claim.concept or claim.head, claim.action)


def _place(subject: Subject) -> str | None:
    return subject.claim.place.normal if subject.claim.place else None


def _named(subjects: Sequence[Subject]) -> dict[str, str]:
    """Claim id → the normal name of its place: its own, or what its article tells with the same figure elsewhere."""
    told: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for subject in subjects:
        place = _place(subject)
        if place:
            told[_figure(subject)].add(place)
    found: dict[str, str] = {}
    for subject in subjects:
        own, places = _place(subject), told.get(_figure(subject), set())
        if own:
            found[subject.claim.id] = own
        elif len(places) == 1 and subject.claim.place is None:
            (found[subject.claim.id],) = places
    return found


def _figure(subject: Subject) -> tuple[object, ...]:
    return (subject.claim.article, _kind(subject.claim), subject.number)


def _last_told(subjects: Sequence[Subject]) -> dict[str, str]:
    """Claim id → the place of the figure told last before it, for figures without a place."""
    found: dict[str, str] = {}
    last: dict[str, str] = {}
    for subject in sorted(subjects, key=lambda s: (s.claim.article, s.claim.field != "title", s.claim.start)):
        claim = subject.claim
        place = _place(subject)
        if place:
            last[claim.article] = place
        elif claim.place is None and claim.article in last:
            found[claim.id] = last[claim.article]
    return found


def _told_apart(figures: Sequence[tuple[Decimal, str]], known: Gazetteer) -> Iterator[str]:
    """The places that one article gives a greater figure for than for some place within."""
    for inner, small in figures:
        larger = known.within(small)[1:]
        yield from (large for outer, large in figures if large in larger and inner < outer)


def _placed(subject: Subject, told: Mapping[str, str], apart: set[str], known: Gazetteer) -> Subject:
    place = told.get(subject.claim.id)
    if place is None or not apart:
        return subject
    return replace(subject, place=place, within=frozenset(apart.intersection(known.within(place)[1:])))
