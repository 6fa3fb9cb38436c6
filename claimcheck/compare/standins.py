"""Figures of a part and a whole that stand for one count, because no article of the story tells the two apart.

Thirty-one workers of whom one outlet tells and twenty-four people of whom another tells may be a part and its whole.
They are so where some article gives both; where none does, each is its outlet's own count of what happened. The same
goes for deeds of which one often means the other: people arrested and people detained.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.compare.clusters import Link
from claimcheck.compare.subjects import Subject

Terms = tuple[str | None, ...]
"""Of whom and of what deed a figure tells."""


def stand_ins(parted: Iterable[Link], faces: Sequence[Subject]) -> Iterator[Link]:
    """Those of the links between parts and wholes whose articles' counts may stand for each other."""
    told = _told(faces)
    for link in parted:
        a, b = (faces[index] for index in link[1:])
        one, two = _terms(a), _terms(b)
        differ = one != two and None not in (one[0], two[0])
        if differ and _narrowing(a) == _narrowing(b) and told[one].isdisjoint(told[two]):
            yield link


def _told(faces: Iterable[Subject]) -> Mapping[Terms, set[str]]:
    """By terms, the articles that give a figure of them."""
    told: dict[Terms, set[str]] = defaultdict(set)
    for face in faces:
        told[_terms(face)].add(face.claim.article)
    return told


def _terms(subject: Subject) -> Terms:
    claim = subject.claim
    return (claim.measure or claim.action, claim.population)


def _narrowing(subject: Subject) -> tuple[object, ...]:
    """What else makes a figure a part: a grade of injury, a place by itself, what is only foretold."""
    return (subject.grade, subject.alone, subject.forecast)
