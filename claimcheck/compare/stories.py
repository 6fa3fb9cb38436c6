"""Which articles tell one story: shared names and rare words, near in time; one blast's dead never meet another's.

Words weigh by how few articles use them, so a folder of one story and a folder of fifty are cut by the same rule;
function words, weekdays and months tell no story. Two articles in different languages are held together by names and
numbers. Texts too short to tell go with the nearest story, or all together when none is near.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import log, sqrt

from claimcheck.compare.moments import days_between, read, sort_key
from claimcheck.compare.profiles import Profile, profiles_of
from claimcheck.model import Article
from claimcheck.rules import load_rulebook
from claimcheck.rules.rulebook import Rulebook

_NEAR, _NAMES, _WORDS = 0.25, 0.12, 0.28
_WORDS_ONE_NAME = 0.07
"""A single name in common may be of anybody; then so many words must be shared, too."""
_NEAR_UNNAMED, _WORDS_UNNAMED, _UNNAMED_DAYS = 0.45, 0.17, 7
"""What articles of one week need that share hardly a name: one speaks of the union, the other of its leader."""
_COMMON = 150
"""A word of so many articles weighs a half of one that stands in a few."""
_RARE = ((3, 0.1, 0.3), (3, 0.125, 0.25), (1, 0.125, 0.15))
"""In a large folder the words of a long story are no longer rare; then names of the same days tell, and rare words:
the days that may lie between two articles, how like their rare words and how many of their names must be."""
_RARE_ODD = ((3, 0.05, 4), (30, 0.075, 3))
"""By the days between them, how like the rare words must be beside an odd number of so many digits that both articles
state; two stories of a month hardly share one."""
_RARE_NAMES, _LIKE_NAMES = (3, 0.05, 1), 0.15
_RARE_NUMBERS = (7, 0.08, 3)
"""The same beside so many numbers of any kind; with one alone the names, weighed by how rare they are, must be like."""
_FAR_DAYS = 60
"""Farther apart two articles tell one story only where both names and words are shared."""
_ABROAD, _ABROAD_DAYS = 3, 7
"""Names and numbers that two languages must share within a week, one name at least being no country's."""
_ODD_DIGITS, _ODD, _NAMES_LONG, _MONTHS_DAYS = 3, 2, 0.3, 183
"""A case goes on for years: two numbers of three digits or more and this share of names hold its articles together;
for some months two names and the words do."""
_FEW = 8
"""An article with fewer different words than this tells no story by itself."""
_SHORT = 5
"""With fewer still, any rare word must do."""
_CROWD = 32


def find_stories(articles: Sequence[Article], rulebook: Rulebook | None = None) -> Mapping[str, str]:
    """Article id → story id; the id is a hash of the story's oldest article, so that newcomers do not rename it.

    An exact copy is of its original's story and makes no word of it commoner.

    ``rulebook`` gives the words that tell no story, and countries' names; the bundled one where none is given.
    """
    book = rulebook or load_rulebook()
    dated = sorted(articles, key=lambda article: (sort_key(read(article.published)), article.id))
    copies: dict[object, list[Article]] = defaultdict(list)
    for article in dated:
        copies[article.title, article.text, article.language].append(article)
    ordered = [alike[0] for alike in copies.values()]
    profiles = profiles_of(ordered, book)
    spread: dict[str, int] = defaultdict(int)
    for profile in profiles:
        for term in profile.terms | profile.names:
            spread[term] += 1
    parent = list(range(len(ordered)))
    full = [index for index, profile in enumerate(profiles) if len(profile.terms) >= _FEW]
    rarity = _Rarity.of(spread)
    for a, b in _candidates(profiles, full, spread):
        if _root(parent, a) == _root(parent, b):
            continue
        if _linked(profiles[a], profiles[b], spread) or rarity.alike(profiles[a], profiles[b]):
            x, y = _root(parent, a), _root(parent, b)
            parent[max(x, y)] = min(x, y)
    _place_short(profiles, full, spread, parent)
    return {
        article.id: _id(ordered[_root(parent, index)])
        for index, alike in enumerate(copies.values())
        for article in alike
    }


def _candidates(profiles: Sequence[Profile], full: Sequence[int], spread: Mapping[str, int]) -> list[tuple[int, int]]:
    """Pairs that share a name, or a rare word: all of them where few do, neighbours in time where many do."""
    posting: dict[str, list[int]] = defaultdict(list)
    abroad = len({profiles[index].language for index in full}) > 1
    for index in full:
        profile = profiles[index]
        for place in profile.places if abroad else ():
            posting[f"at {place}"].append(index)
        for term in profile.names:
            if spread[term] > 1:
                posting[term].append(index)
        for term in profile.terms:
            if 1 < spread[term] <= 6:
                posting[term].append(index)
    pairs: set[tuple[int, int]] = set()
    for members in posting.values():
        if len(members) <= _CROWD:
            pairs.update((a, b) for n, a in enumerate(members) for b in members[n + 1 :])
        else:
            for hop in (1, 2):
                pairs.update(zip(members, members[hop:], strict=False))
    return sorted(pairs)


def _weight(terms: frozenset[str], spread: Mapping[str, int]) -> float:
    return sum(1 / spread[term] for term in sorted(terms) if spread[term] > 1)


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _odd(a: Profile, b: Profile) -> int:
    """How many numbers two articles share that few would share by chance."""
    return sum(_is_odd(number) for number in a.numbers & b.numbers)


def _is_odd(number: str) -> bool:
    return len(number.replace(",", "").strip("0")) >= _ODD_DIGITS


def _linked(a: Profile, b: Profile, spread: Mapping[str, int]) -> bool:
    apart = days_between(a.when, b.when) or 0
    if a.language != b.language:
        names = a.names & b.names
        if len(names) >= _ABROAD and _overlap(a.names, b.names) >= _NAMES:
            return apart <= _FAR_DAYS
        places = a.places & b.places
        shared = len(names | places) + len(a.countries & b.countries) + len(a.numbers & b.numbers)
        return bool(names or places) and shared >= _ABROAD and apart <= _ABROAD_DAYS
    smaller = min(_weight(a.terms, spread), _weight(b.terms, spread))
    near = _weight(a.terms & b.terms, spread) / smaller if smaller else 0.0
    names, others = a.names | a.countries, b.names | b.countries
    if near / (1 + min(apart, _FAR_DAYS) / _FAR_DAYS) < _NEAR:
        followed = apart <= _MONTHS_DAYS and len(names & others) > 1 and _overlap(a.terms, b.terms) >= _WORDS_UNNAMED
        return near >= _NEAR and _overlap(names, others) >= _NAMES_LONG and (followed or _odd(a, b) >= _ODD)
    terms = _overlap(a.terms, b.terms)
    shared = len(names & others)
    named = _overlap(names, others) >= _NAMES and (shared > 1 or terms >= _WORDS_ONE_NAME)
    if apart > _FAR_DAYS:
        return (named and terms >= _WORDS_UNNAMED) or (shared > 0 and terms >= _WORDS)
    if named or terms >= _WORDS:
        return True
    return near >= _NEAR_UNNAMED and terms >= _WORDS_UNNAMED and apart <= _UNNAMED_DAYS


@dataclass(frozen=True, slots=True)
class _Rarity:
    """How rare each word is among all articles; whole numbers, so that no order of adding changes a sum."""

    weight: Mapping[str, int]

    @classmethod
    def of(cls, spread: Mapping[str, int]) -> _Rarity:
        """By how many articles use a word, not by how many do not: a newcomer changes no weight but of its words."""
        return cls({term: int(1000 * log(1 + _COMMON / number) ** 2) for term, number in spread.items()})

    def alike(self, a: Profile, b: Profile) -> bool:
        """Whether two dated articles of one language share names or an odd number and, by the cosine, what is rare."""
        apart = days_between(a.when, b.when)
        if a.language != b.language or apart is None or apart > _RARE_ODD[-1][0]:
            return False
        rare = self._cosine(a.terms, b.terms)
        shared = a.numbers & b.numbers
        odd = max((len(number) for number in shared if _is_odd(number)), default=0)
        if any(apart <= days and rare >= words and odd >= digits for days, words, digits in _RARE_ODD):
            return True
        by_numbers, by_names = (
            apart <= days and rare >= words and len(shared) >= numbers
            for days, words, numbers in (_RARE_NUMBERS, _RARE_NAMES)
        )
        if by_numbers or (by_names and self._cosine(a.names, b.names) >= _LIKE_NAMES):
            return True
        names = _overlap(a.names, b.names)
        return any(apart <= days and rare >= words and names >= named for days, words, named in _RARE)

    def _cosine(self, a: frozenset[str], b: frozenset[str]) -> float:
        own = self._sum(a) * self._sum(b)
        return self._sum(a & b) / sqrt(own) if own else 0.0

    def _sum(self, terms: frozenset[str]) -> int:
        return sum(self.weight[term] for term in terms)


def _place_short(
    profiles: Sequence[Profile], full: Sequence[int], spread: Mapping[str, int], parent: list[int]
) -> None:
    """Each short text joins the story that shares most with it, one rare word at least; the rest form one story."""
    posting: dict[str, list[int]] = defaultdict(list)
    for index in full:
        for term in profiles[index].terms | profiles[index].names:
            if spread[term] <= _CROWD:
                posting[term].append(index)
    placed = set(full)
    rest: list[int] = []
    for index, profile in enumerate(profiles):
        if index in placed:
            continue
        shares: dict[int, float] = defaultdict(float)
        for term in sorted(profile.terms | profile.names):
            if term in profile.names or len(profile.terms) < _SHORT:  # a whole sentence names what it is about
                for other in posting.get(term, ()):
                    shares[_root(parent, other)] += 1 / spread[term]
        if shares:
            parent[index] = max(shares, key=lambda root: (shares[root], -root))
        else:
            rest.append(index)
    for index in rest[1:]:
        parent[index] = rest[0]


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _id(article: Article) -> str:
    return (
        "story-"
        + blake2b(f"{article.title or ''}\0{article.text}".encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
    )
