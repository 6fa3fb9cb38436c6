"""Kinds of people that often are everybody concerned, and that an article of the story tells apart from others.

The civilians killed in a raid mostly are those killed in it. Where one article gives a figure of both and there were
more of all, or of fighters beside them, the civilians are a part, there and in the story's other articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

from claimcheck.compare.intervals import below
from claimcheck.compare.subjects import Subject
from claimcheck.model import Claim

_KIND = "civilians"
_ARMED = frozenset({"soldiers", "fighters"})


def kinds_apart(subjects: Sequence[Subject], story_of: Mapping[str, str]) -> list[Subject]:
    """The subjects; those of a kind that their story tells apart from others are marked."""
    of_kind: dict[tuple[str, str], list[Subject]] = defaultdict(list)
    of_others: dict[tuple[str, str], list[Subject]] = defaultdict(list)
    for subject in subjects:
        claim = subject.claim
        if claim.measure is None or claim.flow not in ("level", "cumulative") or subject.warlong:
            continue
        told = of_kind if claim.population == _KIND else of_others
        if told is of_kind or claim.population is None or claim.population in _ARMED:
            told[claim.article, claim.measure].append(subject)
    apart = {
        (story_of.get(article, ""), measure)
        for (article, measure), members in of_kind.items()
        for one, other in product(members, of_others[article, measure])
        if _tells_apart(one, other)
    }
    if not apart:
        return list(subjects)

    def is_apart(claim: Claim) -> bool:
        return claim.population == _KIND and (story_of.get(claim.article, ""), claim.measure) in apart

    return [replace(subject, apart=True) if is_apart(subject.claim) else subject for subject in subjects]


def _tells_apart(one: Subject, other: Subject) -> bool:
    """Whether an article counts others besides one kind: fighters, or more of all; rivals tell nothing apart."""
    if one.past != other.past or not _one_speaker(one.claim, other.claim):
        return False
    if other.claim.population in _ARMED:
        return True
    return below(one.claim.quantity, other.claim.quantity)


def _one_speaker(a: Claim, b: Claim) -> bool:
    """Whether two figures may be one speaker's: nobody is named for one of them, or the same for both."""
    one, two = ((claim.attribution.speaker, claim.attribution.organisation) for claim in (a, b))
    return one == two or (None, None) in (one, two)
