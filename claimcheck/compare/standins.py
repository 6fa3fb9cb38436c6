"""Figures of a part and a whole that stand for one count, because no article of the story tells the two apart.

Thirty-one workers of whom one outlet tells and twenty-four people of whom another tells may be a part and its whole.
They are so where some article gives both; where none does, each is its outlet's own count of what happened. The same
goes for deeds of which one mostly means the other: people arrested and people detained.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.compare.clusters import Link
from claimcheck.compare.subjects import Subject
from claimcheck.rules.rulebook import Rulebook, Settings

Terms = tuple[str | None, str | None]
"""Of what deed a figure tells, and of whom."""


def stand_ins(parted: Iterable[Link], faces: Sequence[Subject], rulebook: Rulebook) -> Iterator[Link]:
    """Those of the links between parts and wholes whose articles' counts may stand for each other."""
    told = _told(faces)
    for link in parted:
        a, b = (faces[index] for index in link[1:])
        if _may_stand(a, b, rulebook.settings) and told[_terms(a)].isdisjoint(told[_terms(b)]):
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


def _may_stand(a: Subject, b: Subject, settings: Settings) -> bool:
    """Whether only whom or what deed they name parts two figures, and one name may be meant by the other."""
    one, two = a.claim, b.claim
    if _terms(a) == _terms(b) or _narrowing(a) != _narrowing(b) or not one.action or not two.action:
        return False
    people = {one.population, two.population}
    unsaid = len(people) == 1 or (None in people and people - {None} <= settings.event_populations)
    return unsaid and (one.action == two.action or two.action in settings.mostly_one_deed.get(one.action, ()))


def _narrowing(subject: Subject) -> tuple[object, ...]:
    """What else makes a figure a part: that its article says so, a grade of injury, a place, what is only foretold."""
    return ("part" in subject.claim.flags, subject.grade, subject.alone, subject.forecast)
