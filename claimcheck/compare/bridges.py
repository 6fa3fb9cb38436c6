"""One telling number in the words of two articles is one figure, whatever the words.

Two articles of one story seldom state 1,450 of different things by chance. So what other words keep apart ("1,450
jobs" cut, "1,450 positions" to go) is joined at last by the number, and then each figure may be held against the others
in any of its wordings. Never where one is denied, elsewhere, or in another unit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations, product

from claimcheck.compare.clusters import Cluster, telling
from claimcheck.compare.concepts import narrower
from claimcheck.compare.gates import are_near
from claimcheck.compare.passage import Passage
from claimcheck.compare.scopes import Gates
from claimcheck.compare.subjects import Subject
from claimcheck.rules.rulebook import Rulebook

Worded = tuple[int, Subject]
"""A claim behind the number that the gates gave its scope."""

UNMISTAKABLE = 3
"""How telling a number is that two articles do not share by chance: three digits, or two and a hundred."""
_ROUND = 2
"""How telling a rounded number must be."""
_ELSEWHERE = frozenset({"G6", "G8"})
"""Another place or unit."""
_FIXED = _ELSEWHERE | {"G9"}
"""Gates that no number opens: those, and another event."""
_REASONS = frozenset({"denied", "population", "actor", "recipient", "stage"})
"""The same for single reasons of the others."""
_SAID = frozenset({"denied", "stage"})
"""Reasons that hold whatever another wording of a figure leaves out: who denies it, at which stage of a case it is."""
_LOOSE = frozenset({"G2", "G5", "G7"})
"""Gates that two digits open: when, and whether planned, is misread more often than what is counted."""
_RESTATED = frozenset({"G2", "G3", "G4", "G5", "G7", "G9"})
"""Gates that they pass in a group: one article leaves out what another says of the same number."""
_MEMBERS = 40
"""Groups of more claims than this are not asked claim by claim."""
_SHARED = 40
"""A number that more claims of a story state than this says nothing."""


class Bridges:
    """The gates between clusters, asked of their figures: of each by whichever of its wordings passes."""

    def __init__(self, gates: Gates) -> None:
        self._gates = gates

    def links(self, faces: Sequence[Subject], rulebook: Rulebook, least: int) -> Iterator[tuple[int, int]]:
        """Pairs of claims of two articles that may be one by their number, ``least`` telling."""
        for members in _stating(faces, least).values():
            if len(members) <= _SHARED:
                yield from self._openable(faces, combinations(members, 2), rulebook)

    def roundings(self, faces: Sequence[Subject], rulebook: Rulebook) -> Iterator[tuple[int, int]]:
        """Pairs of claims of two articles of which one may round the other's number: 1,296 jobs, some 1,300 to go."""
        stating = _stating(faces, _ROUND)
        for number, members in stating.items():
            for coarse in _roundings(number):
                rounded = stating.get(coarse, ())
                if len(members) * len(rounded) <= _SHARED**2:
                    yield from self._openable(faces, product(members, rounded), rulebook)

    def _openable(
        self, faces: Sequence[Subject], pairs: Iterable[tuple[int, int]], rulebook: Rulebook
    ) -> Iterator[tuple[int, int]]:
        for i, j in pairs:
            a, b = faces[i], faces[j]
            if a.claim.article == b.claim.article or not _could_be_one(a, b, rulebook):
                continue
            passage = self._gates.between(a, b, self._gates.number(a), self._gates.number(b))
            if passage.gate is None or _opens(a, b, passage):
                yield i, j

    def open(self, a: Cluster, b: Cluster) -> bool:
        """Whether every figure of one may be held against every figure of the other."""
        if self._gates.open(a, b):
            return True
        if max(len(a.members), len(b.members)) > _MEMBERS or self._gates.contradict(a, b):
            return False
        ours, theirs = ([(self._gates.number(x), x) for told in c.figures.values() for x in told] for c in (a, b))
        wordings = ours + theirs
        return all(self._meet(x, y, wordings) for x in ours for y in theirs)

    def _meet(self, a: Worded, b: Worded, wordings: Sequence[Worded]) -> bool:
        passage = self._between(a, b)
        if passage.gate is None:
            return True
        if passage.gate in _ELSEWHERE or passage.reason in _SAID:
            return False
        if telling(a[1], b[1]):
            return passage.gate in _RESTATED or _opens(a[1], b[1], passage)
        same = _is_one_figure if passage.gate == "G5" else telling
        ours, theirs = ([claim, *(w for w in wordings if w is not claim and same(claim[1], w[1]))] for claim in (a, b))
        return any(self._between(x, y).gate is None for x in ours for y in theirs)

    def _between(self, a: Worded, b: Worded) -> Passage:
        return self._gates.between(a[1], b[1], a[0], b[0])


def _stating(faces: Sequence[Subject], least: int) -> dict[Decimal, list[int]]:
    """Number, ``least`` telling → the claims that state it."""
    found: dict[Decimal, list[int]] = defaultdict(list)
    for index, face in enumerate(faces):
        if face.number is not None and face.telling >= least and _can_tell(face):
            found[face.number].append(index)
    return found


def _roundings(number: Decimal) -> Iterator[Decimal]:
    """What a number is rounded to that tells it by itself: three digits or more, or two of at least four."""
    digits = len(number.normalize().as_tuple().digits)
    for kept in range(_ROUND if digits > UNMISTAKABLE else UNMISTAKABLE, digits):
        coarse = number.quantize(Decimal(1).scaleb(number.adjusted() - kept + 1), ROUND_HALF_UP)
        if coarse != number:
            yield coarse


def _is_one_figure(a: Subject, b: Subject) -> bool:
    """Whether two claims of a group state one number of one measure: then the time that one names is the other's."""
    return telling(a, b) or (a.number == b.number is not None and a.claim.measure == b.claim.measure is not None)


def _can_tell(subject: Subject) -> bool:
    """Whether a number can tell by itself what it is of; an age is anybody's, a word like "dozens" anything's."""
    return subject.claim.quantity.basis != "vague" and "age" not in subject.claim.flags


def _could_be_one(a: Subject, b: Subject, rulebook: Rulebook) -> bool:
    """Whether two nouns may name one thing: 120 people are not 120 houses, unless the number has more digits."""
    one, two = a.claim.concept, b.claim.concept
    told = min(a.telling, b.telling)
    if a.claim.quantity.unit or a.claim.quantity.currency:
        return True
    if a.kin == b.kin is not None:
        return told >= UNMISTAKABLE or not narrower(a.claim, b.claim, rulebook)  # 15 women, 15 victims
    if one is None or two is None:
        # Of a noun that no rule knows, twelve may be twelve of anything.
        return told >= UNMISTAKABLE or not (a.claim.head and b.claim.head)
    return told > UNMISTAKABLE or are_near(one, two, rulebook)


def _opens(a: Subject, b: Subject, passage: Passage) -> bool:
    """Whether the telling number that two claims state opens what keeps their wordings apart."""
    told = min(a.telling, b.telling)
    if passage.gate in _FIXED or passage.reason in _REASONS:
        return False
    if passage.reason == "measure" and b.claim.action not in a.akin:
        return told > UNMISTAKABLE  # a plant that employs 1,600 may lay off 1,600
    return told >= UNMISTAKABLE or passage.gate in _LOOSE
