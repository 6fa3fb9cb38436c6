"""Places within places: which figures of a story are of a part of the area that others are of.

Mostly a story names one place at several levels, and its figures are the event's at each of them: the dead of a crash
in a district are those in its province. Where one article gives figures of both, the district's is a part of the
province's, there and in the story's other articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.compare.courses import is_measured
from claimcheck.compare.subjects import Subject
from claimcheck.context import Gazetteer, gazetteer
from claimcheck.rules.rulebook import Rulebook

_Kind = tuple[object, ...]
"""What a figure counts, and of which past."""
_Level = tuple[_Kind, str, str | None]
"""A kind of figure, a place, and the level of the places within it that are told apart from it."""


def nested(subjects: Sequence[Subject], story_of: Mapping[str, str], rulebook: Rulebook) -> list[Subject]:
    """The subjects, each with the larger places whose figures its story tells apart from its own place's."""
    known = gazetteer(rulebook)
    named = _named(subjects, rulebook)
    stated: dict[tuple[str, _Kind], list[Subject]] = defaultdict(list)
    for subject in subjects:
        if subject.claim.id in named and subject.number is not None:
            stated[subject.claim.article, _kind(subject)].append(subject)
    apart: dict[str, set[_Level]] = defaultdict(set)
    for (article, kind), members in stated.items():
        if len(members) > 1:
            levels = ((kind, *level) for level in _told_apart(members, named, known))
            apart[story_of.get(article, "")].update(levels)
    if not apart:
        return list(subjects)
    return [_placed(subject, named, apart[story_of.get(subject.claim.article, "")], known) for subject in subjects]


def _kind(subject: Subject) -> _Kind:
    claim = subject.claim
    return (claim.measure or (claim.concept or claim.head, claim.action), subject.past)


def _named(subjects: Sequence[Subject], rulebook: Rulebook) -> dict[str, str]:
    """Claim id → the normal name of its place: its own, or what its article tells with the same figure elsewhere."""
    told: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for subject in subjects:
        place = subject.claim.place
        if place is not None and place.normal and not is_measured(subject.claim, rulebook):
            told[_figure(subject)].add(place.normal)
    found: dict[str, str] = {}
    for subject in subjects:
        places = told.get(_figure(subject), set())
        own = subject.claim.place.normal if subject.claim.place else None
        if own and places:
            found[subject.claim.id] = own
        elif len(places) == 1 and subject.claim.place is None:
            (found[subject.claim.id],) = places
    return found


def _figure(subject: Subject) -> tuple[object, ...]:
    return (subject.claim.article, _kind(subject), subject.number)


def _told_apart(members: Sequence[Subject], named: Mapping[str, str], known: Gazetteer) -> set[tuple[str, str | None]]:
    """The places that one article gives a greater figure for than for some place within, with that place's level."""
    least: dict[str, Subject] = {}
    most: dict[str, Subject] = {}
    for subject in members:
        place = named[subject.claim.id]
        least[place] = min(least.get(place, subject), subject, key=lambda s: s.number or 0)
        most[place] = max(most.get(place, subject), subject, key=lambda s: s.number or 0)
    return {
        (outer, known.level(inner))
        for outer in most
        for inner in least
        if outer in known.within(inner)[1:] and (least[inner].number or 0) < (most[outer].number or 0)
    }


def _placed(subject: Subject, named: Mapping[str, str], apart: set[_Level], known: Gazetteer) -> Subject:
    place = named.get(subject.claim.id)
    if place is None or not apart:
        return subject
    kind, level = _kind(subject), known.level(place)
    return replace(
        subject, place=place, within=frozenset(p for p in known.within(place)[1:] if (kind, p, level) in apart)
    )
