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

from claimcheck.compare.gates import Passage, pass_gates
from claimcheck.compare.intervals import Meeting, meet
from claimcheck.compare.likeness import Words, likeness
from claimcheck.model import Claim
from claimcheck.notation import write
from claimcheck.rules.rulebook import Rulebook

_LINK = 0.55
_REFUSED = 0.35
_LONELY = 0.2
"""What it adds that neither article has another number of the kind."""
_BLOCK = 160
"""A block of more claims than this is first folded: claims alike in everything but their clause become one."""
_REFUSALS_PER_BLOCK = 12
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
    scopes: dict[object, Claim]
    figures: dict[tuple[str, str], list[Claim]]

    @classmethod
    def of(cls, claim: Claim) -> _Cluster:
        return cls([claim], {_scope(claim): claim}, {(claim.article, claim.field): [claim]})

    def take(self, other: _Cluster) -> None:
        self.members += other.members
        self.scopes.update(other.scopes)
        for key, claims in other.figures.items():
            self.figures.setdefault(key, []).extend(claims)


class _Gates:
    """The gates over claims of one block, asked once for each pair of scopes."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._known: dict[tuple[object, object], Passage] = {}

    def between(self, a: Claim, b: Claim, one: object, two: object) -> Passage:
        found = self._known.get((one, two))
        if found is None:
            found = self._known[one, two] = pass_gates(a, b, self._rulebook)
        return found

    def open(self, a: _Cluster, b: _Cluster) -> bool:
        """Whether every claim of one may be compared with every claim of the other."""
        if any(self.between(x, y, one, two).gate for one, x in a.scopes.items() for two, y in b.scopes.items()):
            return False
        shared = a.figures.keys() & b.figures.keys()
        return not any(clash(x, y) for key in shared for x in a.figures[key] for y in b.figures[key])


def pair(
    claims: Sequence[Claim], story_of: Mapping[str, str], rulebook: Rulebook
) -> tuple[list[list[Claim]], list[Refused]]:
    """The groups of two claims or more, and the refusals worth telling."""
    groups: list[list[Claim]] = []
    refused: list[Refused] = []
    for members in _by_story(claims, story_of).values():
        words = Words(members)
        for block in _blocks(members).values():
            found, kept_apart = _cluster(block, words, rulebook)
            groups += found
            refused += kept_apart
    joined = _across_stories(groups, rulebook)
    return [group for group in joined if len(group) > 1], refused


def _by_story(claims: Iterable[Claim], story_of: Mapping[str, str]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (c.id.partition("~")[0], c.article, c.id)):
        found[story_of.get(claim.article, "")].append(claim)
    return found


def block_key(claim: Claim) -> tuple[str, ...]:
    """What two claims must share before anything else is asked."""
    quantity = claim.quantity
    if "age" in claim.flags:
        return ("age",)
    if quantity.currency:
        return ("money", quantity.currency)
    unit = (quantity.unit or "").partition("/")[0]
    if unit:
        return ("unit", unit)
    return ("count", claim.concept or claim.head or "")


def _blocks(claims: Iterable[Claim]) -> dict[tuple[str, ...], list[Claim]]:
    found: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[block_key(claim)].append(claim)
    return found


def _scope(claim: Claim) -> object:
    """All that the gates look at; claims with equal scopes pass or fail together."""
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
    )


def _signature(claim: Claim) -> object:
    return (_scope(claim), claim.head, claim.qualifiers, claim.flags, claim.field, write(claim.quantity))


def _cluster(block: Sequence[Claim], words: Words, rulebook: Rulebook) -> tuple[list[list[Claim]], list[Refused]]:
    clusters = _fold(block)
    lonely = _lonely(block)
    gates = _Gates(rulebook)
    scopes = [_scope(cluster.members[0]) for cluster in clusters]
    links: list[tuple[float, int, int]] = []
    refused: list[tuple[float, Refused]] = []
    for i, j in combinations(range(len(clusters)), 2):
        a, b = clusters[i].members[0], clusters[j].members[0]
        passage = gates.between(a, b, scopes[i], scopes[j])
        if passage.gate == "G8" and passage.reason == "unit":
            continue
        score = likeness(a, b, words)
        if a.id in lonely and b.id in lonely:
            score += _LONELY
        if passage.gate is None:
            if score >= _LINK:
                links.append((score, i, j))
        elif score >= _REFUSED and a.article != b.article:
            refused.append((score, Refused(a, b, passage)))
    home = list(range(len(clusters)))
    for _score, i, j in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        x, y = _root(home, i), _root(home, j)
        if x != y and gates.open(clusters[x], clusters[y]):
            home[max(x, y)] = min(x, y)
            clusters[min(x, y)].take(clusters[max(x, y)])
    roots = sorted({_root(home, i) for i in range(len(clusters))})
    groups = [clusters[r].members for r in roots]
    refused.sort(key=lambda item: (-item[0], item[1].a.id, item[1].b.id))
    return groups, [found for _, found in refused[:_REFUSALS_PER_BLOCK]]


def _lonely(block: Sequence[Claim]) -> frozenset[str]:
    """The claims whose article says nothing else of the kind: no second number that could be the one meant."""
    inside: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for claim in block:
        for action in {claim.action, None}:
            inside[claim.article, action].add(write(claim.quantity))
    return frozenset(claim.id for claim in block if len(inside[claim.article, claim.action]) == 1)


def _fold(block: Sequence[Claim]) -> list[_Cluster]:
    """Every claim by itself; in a crowded block, claims alike in all but their clause together."""
    if len(block) <= _BLOCK:
        return [_Cluster.of(claim) for claim in block]
    cells: dict[object, _Cluster] = {}
    for claim in block:
        single = _Cluster.of(claim)
        cell = cells.setdefault(_signature(claim), single)
        if cell is not single:
            cell.take(single)
    return list(cells.values())


def clash(a: Claim, b: Claim) -> bool:
    """Whether one article states both as different numbers: then it means different things, unless one is its title."""
    if a.article != b.article or a.field != b.field:
        return False
    return a.quantity != b.quantity and meet(a.quantity, b.quantity, _TOLERANCE) is Meeting.APART


def _root(home: list[int], index: int) -> int:
    while home[index] != index:
        home[index] = home[home[index]]
        index = home[index]
    return index


def _across_stories(groups: list[list[Claim]], rulebook: Rulebook) -> list[list[Claim]]:
    """Groups of one measure whose totals grow over weeks meet across stories, one claim of each standing for it."""
    open_groups: dict[str, list[list[Claim]]] = defaultdict(list)
    result: list[list[Claim]] = []
    for group in groups:
        measure = group[0].measure
        if measure and pass_gates(group[0], group[0], rulebook, same_story=False).gate is None:
            open_groups[measure].append(group)
        else:
            result.append(group)
    for members in open_groups.values():
        joined: list[list[Claim]] = []
        for group in members:
            home = next(
                (held for held in joined if pass_gates(held[0], group[0], rulebook, same_story=False).gate is None),
                None,
            )
            if home is None:
                joined.append(list(group))
            else:
                home += group
        result += joined
    return result
