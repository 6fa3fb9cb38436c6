"""How much two claims speak of one thing, 0 to 1, once the gates let them through.

What is counted, what happened to it and which measure the rules name weigh most; then what narrows it; then the other
words of the clause, rare ones more. Spelling variants count as one word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.compare.intervals import point
from claimcheck.model import Claim

_SPELLING = 88


class Words:
    """The weight of each context word in one story: rare words tell more, words of every clause tell nothing.

    Weights are whole numbers, so that no order of adding changes a sum.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Weights from the different clauses of a story; copies of one clause count once."""
        clauses = {frozenset(claim.context) for claim in claims}
        spread = Counter(word for clause in clauses for word in clause)
        count = max(1, len(clauses))
        self._weight = {word: 1000 * count // (count + 8 * number) for word, number in spread.items()}
        self._total = {clause: self._sum(clause) for clause in clauses}

    def _sum(self, words: Iterable[str]) -> int:
        weight = self._weight
        return sum(weight[word] for word in words)

    def overlap(self, one: frozenset[str], two: frozenset[str]) -> float:
        """The weighted share of words that two clauses have in common, against the poorer of the two."""
        common = one & two
        smaller = min(self._total[one], self._total[two])
        if not common or not smaller:
            return 0.0
        # A clause of two words contained in one of twenty is weak evidence.
        return self._sum(common) / smaller * min(1.0, (len(common) + 1) / min(4, max(len(one), len(two))))


@lru_cache(maxsize=65_536)
def same_word(a: str, b: str) -> bool:
    """Whether two normal forms are one word, or two spellings of it."""
    if a == b:
        return True
    if min(len(a), len(b)) < 5:
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(a, b) >= _SPELLING


def likeness(a: Claim, b: Claim, words: Words) -> float:
    """How likely two claims are about one number; symmetric."""
    if "age" in a.flags and "age" in b.flags:
        return _same_person(a, b)
    score = 0.0
    same_head = bool(a.head and b.head and same_word(a.head, b.head))
    if a.measure and a.measure == b.measure:
        score += 0.5
    elif (a.concept and a.concept == b.concept) or same_head:
        score += 0.3
    elif not (a.head and b.head):
        score += 0.05
    else:
        score -= 0.1
    if a.action and a.action == b.action:
        score += 0.2
    elif bool(a.action) != bool(b.action):
        score -= 0.1
    score += _narrowing(a, b)
    score += 0.5 * words.overlap(frozenset(a.context), frozenset(b.context))
    if point(a.quantity) == point(b.quantity) is not None:
        score += 0.15
    return max(0.0, min(1.0, score))


def _narrowing(a: Claim, b: Claim) -> float:
    """What qualifiers add or take: the same ones bind, different ones part, one-sided ones weigh a little against."""
    one, two = set(a.qualifiers), set(b.qualifiers)
    if not one and not two:
        return 0.05
    common = {x for x in one if any(same_word(x, y) for y in two)}
    if one and two:
        if len(common) == max(len(one), len(two)):
            return 0.15
        return 0.05 if common else -0.25
    return -0.1


def _same_person(a: Claim, b: Claim) -> float:
    """Ages meet only for one person: one name holds the other, or they share a rare word of two."""
    one, two = _name(a), _name(b)
    if not one or not two:
        return 0.0
    common = {x for x in one if any(same_word(x, y) for y in two)}
    if not common:
        return 0.0
    smaller = min(len(one), len(two))
    return 0.9 if len(common) == smaller else 0.7 if len(common) >= 2 else 0.0


def _name(claim: Claim) -> set[str]:
    name = claim.counted or claim.head or ""
    return {
        word
        for word in name.casefold().replace(".", " ").split()
        if len(word) > 1 and not any(c.isdigit() for c in word)
    }
