"""Claims about one number as they are brought together, and what keeps two such clusters apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.compare.intervals import Meeting, meet, point, ratio, scale_slip, truncated
from claimcheck.compare.subjects import TOLERANCE, Subject
from claimcheck.model import Claim

_OTHER_QUAKE = Decimal("0.7")
"""Magnitudes of one quake differ by tenths; from here on they are two quakes."""
_FAR = 200
"""Two numbers further apart than this factor are seldom of one thing."""
TELLING = 2
"""From how telling a number on (two significant digits, or one and a hundred) it is seldom stated twice by chance."""


@dataclass(slots=True)
class Cluster:
    """Claims about one number, with what joining it to another asks: its different scopes, its articles' figures."""

    members: list[Claim]
    scopes: dict[int, Subject]
    """By the numbers that :class:`Gates` gave them, a subject for each scope."""
    figures: dict[tuple[str, str], list[Subject]]
    mask: int
    """The numbers of its scopes as bits."""
    low: Subject | None = None
    high: Subject | None = None
    """The members with the smallest and the largest number, where they state one."""

    @classmethod
    def of(cls, subject: Subject, scope: int) -> Cluster:
        """A cluster of one claim."""
        claim = subject.claim
        pointed = subject if subject.number else None
        figures: dict[tuple[str, str], list[Subject]] = {(claim.article, claim.field): [subject]}
        return cls([claim], {scope: subject}, figures, 1 << scope, pointed, pointed)

    @property
    def face(self) -> Subject:
        """The subject that stands for a cluster of claims alike."""
        return next(iter(self.scopes.values()))

    def copy(self) -> Cluster:
        """A cluster of the same claims, to take others in without this one."""
        figures = {key: list(subjects) for key, subjects in self.figures.items()}
        return replace(self, members=list(self.members), scopes=dict(self.scopes), figures=figures)

    def take(self, other: Cluster) -> None:
        """Take in another cluster's claims."""
        self.members += other.members
        self.scopes.update(other.scopes)
        self.mask |= other.mask
        for key, subjects in other.figures.items():
            self.figures.setdefault(key, []).extend(subjects)
        self.low = min((s for s in (self.low, other.low) if s), key=_number, default=None)
        self.high = max((s for s in (self.high, other.high) if s), key=_number, default=None)


def _number(subject: Subject) -> tuple[Decimal, str]:
    return (subject.number or Decimal(0), subject.claim.id)


Link = tuple[float, int, int]
"""How like two claims are, and which they are."""

MayJoin = Callable[[Cluster, Cluster], bool]
"""Whether two clusters may become one."""


def far(a: Claim, b: Claim) -> bool:
    """Whether two numbers lie hundreds of times apart, and no slip of scale explains it."""
    if a.quantity.unit == "magnitude" == b.quantity.unit:
        x, y = point(a.quantity), point(b.quantity)
        return x is not None and y is not None and abs(x - y) > _OTHER_QUAKE
    found = ratio(a.quantity, b.quantity)
    if found is None or found <= _FAR:
        return False
    return "vague" in (a.quantity.basis, b.quantity.basis) or scale_slip(a.quantity, b.quantity) is None


def one_number(a: Subject, b: Subject) -> bool:
    """Whether two claims state one number, bound or not: "at least five" and "five", not "at least five" and 170."""
    one, two = a.claim.quantity, b.claim.quantity
    if "vague" in (one.basis, two.basis):
        return False
    if a.number is None or b.number is None:
        return meet(one, two, TOLERANCE) is not Meeting.APART
    gap = abs(a.number - b.number)
    return not gap or gap < a.width + b.width or truncated(one, two) or truncated(two, one)


def telling(a: Subject, b: Subject) -> bool:
    """Whether two claims state the very same number, and one that is seldom stated by chance."""
    return a.number is not None and a.number == b.number and min(a.telling, b.telling) >= TELLING


def join(
    links: Iterable[Link],
    clusters: Sequence[Cluster],
    home: list[int],
    may: MayJoin,
    *,
    alone: bool = False,
) -> None:
    """Merge linked clusters that ``may`` be one, the likest first; with ``alone`` only single claims move.

    ``home`` is the union-find parent of each cluster; the merged claims are in the cluster at its root.
    """
    for _, i, j in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        x, y = root(home, i), root(home, j)
        if x == y or (alone and len(clusters[x].members) > 1 and len(clusters[y].members) > 1):
            continue
        if may(clusters[x], clusters[y]):
            home[max(x, y)] = min(x, y)
            clusters[min(x, y)].take(clusters[max(x, y)])


def root(home: list[int], index: int) -> int:
    """The root of a cluster in the union-find ``home``."""
    while home[index] != index:
        home[index] = home[home[index]]
        index = home[index]
    return index
