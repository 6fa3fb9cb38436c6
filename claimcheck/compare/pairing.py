"""Which claims of a story are about one number: blocks by what is counted, then the likest first, never past a gate.

Two rules keep strangers apart. Every pair of a group has passed the gates. And one article's two different numbers
are two different things, so no group holds both; only a title may contradict its own text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from claimcheck.compare.gates import Passage, pass_gates, pass_subjects
from claimcheck.compare.intervals import Meeting, meet, ratio, scale_slip, stand_apart
from claimcheck.compare.likeness import Words, likeness
from claimcheck.compare.subjects import Subject, block_key
from claimcheck.counters import rivals
from claimcheck.model import Claim
from claimcheck.notation import write
from claimcheck.rules.rulebook import Rulebook

_SAME, _LINK = 0.5, 0.6
"""How like two claims must be to be joined: those that state one number, and those that differ."""
_REFUSED = 0.35
_LONELY = 0.2
"""What it adds that neither article has another number of the kind."""
_SUPPORT, _MOST_SUPPORT = 0.05, 0.25
"""What each further article behind two differing figures adds to their being the figures in question."""
_RANK = 0.1
"""What it adds or takes that two articles with equally many numbers of a kind give them in the same order."""
_BLOCK = 160
"""A block of more claims than this is first folded: claims alike in everything but their clause become one."""
_REFUSALS_PER_BLOCK = 12
_FAR = 200
"""Two numbers further apart than this factor are seldom of one thing."""
_TOLERANCE = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Refused:
    """Two claims a reader would expect to see compared, and what kept them apart."""

    a: Claim
    b: Claim
    passage: Passage


@dataclass(slots=True)
class _Cluster:
    """Claims about one number, with what joining it to another asks: its different scopes, its articles' figures."""

    members: list[Claim]
    scopes: dict[object, Subject]
    figures: dict[tuple[str, str], list[Subject]]

    @classmethod
    def of(cls, subject: Subject) -> _Cluster:
        claim = subject.claim
        return cls([claim], {_scope(subject): subject}, {(claim.article, claim.field): [subject]})

    def take(self, other: _Cluster) -> None:
        self.members += other.members
        self.scopes.update(other.scopes)
        for key, subjects in other.figures.items():
            self.figures.setdefault(key, []).extend(subjects)


class _Gates:
    """The gates over claims of one block, asked once for each pair of scopes."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._known: dict[tuple[object, object], Passage] = {}

    def between(self, a: Subject, b: Subject, one: object, two: object) -> Passage:
        found = self._known.get((one, two))
        if found is None:
            found = self._known[one, two] = pass_subjects(a, b, self._rulebook)
        return found

    def open(self, a: _Cluster, b: _Cluster) -> bool:
        """Whether every claim of one may be compared with every claim of the other."""
        if any(self.between(x, y, one, two).gate for one, x in a.scopes.items() for two, y in b.scopes.items()):
            return False
        shared = a.figures.keys() & b.figures.keys()
        return not any(clash(x, y) for key in shared for x in a.figures[key] for y in b.figures[key])


def pair(
    subjects: Sequence[Subject], story_of: Mapping[str, str], rulebook: Rulebook
) -> tuple[list[list[Claim]], list[Refused]]:
    """The groups of two claims or more, and the refusals worth telling."""
    groups: list[tuple[str, _Cluster]] = []
    refused: list[Refused] = []
    for story, members in _by_story(subjects, story_of).items():
        words = Words(subject.context for subject in members)
        for block in _blocks(members, rulebook).values():
            found, kept_apart = _cluster(block, words, rulebook)
            groups += ((story, cluster) for cluster in found)
            refused += kept_apart
    joined = _across_stories(groups, rulebook)
    return [group for group in joined if len(group) > 1], refused


def _by_story(subjects: Iterable[Subject], story_of: Mapping[str, str]) -> dict[str, list[Subject]]:
    found: dict[str, list[Subject]] = defaultdict(list)
    for subject in sorted(subjects, key=lambda s: (s.claim.id.partition("~")[0], s.claim.article, s.claim.id)):
        found[story_of.get(subject.claim.article, "")].append(subject)
    return found


def _blocks(subjects: Iterable[Subject], rulebook: Rulebook) -> dict[tuple[str, ...], list[Subject]]:
    found: dict[tuple[str, ...], list[Subject]] = defaultdict(list)
    for subject in subjects:
        found[block_key(subject.claim, rulebook)].append(subject)
    return found


def _scope(subject: Subject) -> object:
    """All that the gates look at; claims with equal scopes pass or fail together."""
    claim = subject.claim
    period, place = claim.period, claim.place
    return (
        claim.measure,
        claim.concept,
        claim.action,
        claim.flow,
        claim.population,
        claim.actor,
        claim.recipient,
        claim.polarity,
        claim.attribution.stance in ("denies", "plans"),
        ("age" in claim.flags, "part" in claim.flags),
        period and (period.start, period.end, period.kind),
        place and (place.normal or place.name, place.level),
        (claim.quantity.unit, claim.quantity.currency),
        (subject.grade, subject.turn, subject.past),
    )


def _signature(subject: Subject) -> object:
    claim = subject.claim
    return (
        _scope(subject), claim.head, claim.qualifiers, claim.flags, claim.field, write(claim.quantity), subject.person
    )  # fmt: skip


def _cluster(block: Sequence[Subject], words: Words, rulebook: Rulebook) -> tuple[list[_Cluster], list[Refused]]:
    clusters = _fold(block)
    faces = [next(iter(cluster.scopes.values())) for cluster in clusters]
    scopes = [_scope(face) for face in faces]
    lonely, ranks = _lonely(block), _ranks(block)
    gates = _Gates(rulebook)
    same: list[tuple[float, int, int]] = []
    apart: list[tuple[float, int, int]] = []
    refused: list[tuple[float, Refused]] = []
    for i, j in combinations(range(len(clusters)), 2):
        a, b = faces[i], faces[j]
        passage = gates.between(a, b, scopes[i], scopes[j])
        if passage.gate == "G8" and passage.reason == "unit":
            continue
        score = likeness(a, b, words)
        if a.claim.id in lonely and b.claim.id in lonely:
            score += _LONELY
        one, two = ranks[a.claim.id], ranks[b.claim.id]
        if one[1] == two[1] > 1:
            score += _RANK if one[0] == two[0] else -_RANK
        elif (one[0] == 0) != (two[0] == 0):
            score -= _RANK / 2
        if passage.gate is not None:
            if score >= _REFUSED and a.claim.article != b.claim.article:
                refused.append((score, Refused(a.claim, b.claim, passage)))
            continue
        equal = _one_number(a.claim, b.claim)
        if passage.equal_only and not equal or not equal and _far(a.claim, b.claim):
            continue
        if score >= (_SAME if equal else _LINK):
            (same if equal else apart).append((score, i, j))
    home = list(range(len(clusters)))
    _join(same, clusters, home, gates)
    # Figures that differ are joined after those that agree, and rather to a figure that many articles give.
    support = [len({name for name, _ in clusters[_root(home, i)].figures}) for i in range(len(clusters))]
    apart = [(score + min(_MOST_SUPPORT, _SUPPORT * (support[i] + support[j] - 2)), i, j) for score, i, j in apart]
    _join(apart, clusters, home, gates)
    roots = sorted({_root(home, i) for i in range(len(clusters))})
    refused.sort(key=lambda item: (-item[0], item[1].a.id, item[1].b.id))
    return [clusters[r] for r in roots], [found for _, found in refused[:_REFUSALS_PER_BLOCK]]


def _join(
    links: Iterable[tuple[float, int, int]], clusters: Sequence[_Cluster], home: list[int], gates: _Gates
) -> None:
    """Merge linked clusters, the likest first, where every gate is open."""
    for _score, i, j in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        x, y = _root(home, i), _root(home, j)
        if x != y and gates.open(clusters[x], clusters[y]):
            home[max(x, y)] = min(x, y)
            clusters[min(x, y)].take(clusters[max(x, y)])


def _one_number(a: Claim, b: Claim) -> bool:
    """Whether two claims state one number, bound or not: "at least five" and "five", but not "at least five" and 170."""
    if meet(a.quantity, b.quantity, _TOLERANCE) in (Meeting.APART, Meeting.VAGUE):
        return False
    return not stand_apart(a.quantity, b.quantity, _TOLERANCE)


def _far(a: Claim, b: Claim) -> bool:
    """Whether two numbers lie hundreds of times apart, and no slip of scale explains it."""
    found = ratio(a.quantity, b.quantity)
    return found is not None and found > _FAR and scale_slip(a.quantity, b.quantity) is None


def _lonely(block: Sequence[Subject]) -> frozenset[str]:
    """The claims whose article says nothing else of the kind: no second number that could be the one meant."""
    inside: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for subject in block:
        claim = subject.claim
        for action in {claim.action, None}:
            inside[claim.article, action].add(write(claim.quantity))
    return frozenset(s.claim.id for s in block if len(inside[s.claim.article, s.claim.action]) == 1)


def _ranks(block: Sequence[Subject]) -> dict[str, tuple[int, int]]:
    """Claim id → which of its article's different numbers of the kind it is, from 0, and how many there are."""
    inside: dict[tuple[str, str | None, str | None], dict[str, list[str]]] = defaultdict(dict)
    for subject in sorted(block, key=lambda s: (s.claim.article, s.claim.field != "title", s.claim.start)):
        claim = subject.claim
        told = inside[claim.article, claim.measure, claim.action]
        told.setdefault(write(claim.quantity), []).append(claim.id)
    return {
        name: (rank, len(told))
        for told in inside.values()
        for rank, names in enumerate(told.values())
        for name in names
    }


def _fold(block: Sequence[Subject]) -> list[_Cluster]:
    """Every claim by itself; in a crowded block, claims alike in all but their clause together."""
    if len(block) <= _BLOCK:
        return [_Cluster.of(subject) for subject in block]
    cells: dict[object, _Cluster] = {}
    for subject in block:
        single = _Cluster.of(subject)
        cell = cells.setdefault(_signature(subject), single)
        if cell is not single:
            cell.take(single)
    return list(cells.values())


def clash(a: Subject, b: Subject) -> bool:
    """Whether one article states both as different numbers: then it means different things.

    Not so where one is its title, where two named counters are set against each other, or where one count became the other.
    """
    one, two = a.claim, b.claim
    if one.article != two.article or one.field != two.field or one.quantity == two.quantity:
        return False
    if one.measure and one.measure == two.measure and rivals(a.counters, b.counters):
        return False
    if {"from", "to"} <= {*one.flags, *two.flags}:
        return False
    return meet(one.quantity, two.quantity, _TOLERANCE) is Meeting.APART


def _root(home: list[int], index: int) -> int:
    while home[index] != index:
        home[index] = home[home[index]]
        index = home[index]
    return index


def _across_stories(groups: Sequence[tuple[str, _Cluster]], rulebook: Rulebook) -> list[list[Claim]]:
    """Groups of one measure whose totals grow over weeks meet across stories, where every gate but the story's is open."""
    gates = _Gates(rulebook)
    result: list[list[Claim]] = []
    joined: dict[str, list[tuple[set[str], _Cluster]]] = defaultdict(list)
    for story, cluster in groups:
        first = cluster.members[0]
        if not first.measure or pass_gates(first, first, rulebook, same_story=False).gate is not None:
            result.append(cluster.members)
            continue
        for stories, home in joined[first.measure]:
            if story not in stories and gates.open(home, cluster) and _met(home, cluster, rulebook):
                home.take(cluster)
                stories.add(story)
                break
        else:
            joined[first.measure].append(({story}, cluster))
    return result + [home.members for homes in joined.values() for _, home in homes]


def _met(a: _Cluster, b: _Cluster, rulebook: Rulebook) -> bool:
    """Whether two groups of one measure lie within its horizon of each other."""
    return pass_gates(a.members[0], b.members[0], rulebook, same_story=False).gate is None
