"""How much two claims speak of one thing, 0 to 1, once the gates let them through.

What is counted, what happened to it and which measure the rules name weigh most; then what narrows it; then the other
words of the clause, rare ones more. Spelling variants count as one word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.compare.subjects import Subject, weight_of_number
from claimcheck.model import Claim

_SPELLING = 88
_YEARS = 3
"""Years by which two ages of one person commonly differ, by a birthday or a slip."""
_TELLING = frozenset({"magnitude"})
"""Units that measure one thing only."""


class Words:
    """The weight of each context word in one story: rare words tell more, words of every clause tell nothing.

    Weights are whole numbers, so that no order of adding changes a sum.
    """

    def __init__(self, contexts: Iterable[frozenset[str]], common: frozenset[str]) -> None:
        """Weights from the different clauses of a story; copies of one clause count once. ``common`` are concepts."""
        self.common = common
        clauses = set(contexts)
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


def likeness(a: Subject, b: Subject, words: Words) -> float:
    """How likely two claims are about one number; symmetric."""
    one, two = a.claim, b.claim
    if "age" in one.flags and "age" in two.flags:
        return _same_person(a, b, words)
    score = 0.5 * words.overlap(a.context, b.context) + weight_of_number(a, b)
    if (one.measure and one.measure == two.measure) or (one.quantity.unit == two.quantity.unit in _TELLING):
        broad = one.quantity.currency and one.flow != "rate"  # a price per kilogram is narrower than a loss
        score += 0.3 if broad else 0.55 if one.quantity.unit else 0.4
    elif (one.concept and one.concept == two.concept) or (one.head and two.head and same_word(one.head, two.head)):
        score += 0.3 if one.concept in words.common else 0.4
    elif a.kin is not None and a.kin == b.kin:
        score += 0.1
    elif one.head and two.head:
        score -= 0.1
    if one.action and one.action == two.action:
        score += 0.15
    elif one.action and two.action is None:
        score += 0.05 if a.akin & b.context else -0.1
    elif two.action and one.action is None:
        score += 0.05 if b.akin & a.context else -0.1
    return score + _narrowing(one, two)


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


def _same_person(a: Subject, b: Subject, words: Words) -> float:
    """Ages meet only for one person: by name, whole, in part or spelled otherwise; without names, by the clause."""
    one, two = a.person, b.person
    if not one and not two:
        return words.overlap(a.context, b.context) if a.claim.concept == b.claim.concept else 0.0
    if not one or not two:
        named, other = (one, b) if one else (two, a)
        return 0.7 if named and named <= other.context else 0.0
    same = {x for x in one if x in two}
    if not same:
        # A short form of one given name: Abdi for Abdiwijaya.
        alone, rest = (one, two) if len(one) <= len(two) else (two, one)
        short = min(alone)
        known = len(alone) == 1 and len(short) >= 4 and any(name.startswith(short) for name in rest)
        return 0.6 if known else 0.0
    if len(same) == min(len(one), len(two)):
        # One common given name is no person: Santa of five is not Santa Hagar of 22.
        far = a.number is not None and b.number is not None and abs(a.number - b.number) > _YEARS
        return 0.3 if far and len(same) == 1 and one != two else 0.9
    heard = any(alike(x, y) for x in one - same for y in two - same)
    return 0.8 if len(same) >= 2 or heard else 0.0


@lru_cache(maxsize=65_536)
def alike(a: str, b: str) -> bool:
    """Whether two names are likely one, heard and written differently: Saypudin, Saifudin."""
    from rapidfuzz import fuzz

    return min(len(a), len(b)) >= 4 and fuzz.ratio(a, b) >= 70
