"""Claims about one number as they are brought together, and what keeps two such clusters apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.compare.courts import are_decisions
from claimcheck.compare.gates import LEVELS, Passage, pass_subjects
from claimcheck.compare.intervals import Meeting, meet, point, ratio, scale_slip, truncated
from claimcheck.compare.subjects import TOLERANCE, Subject
from claimcheck.counters import STATE, rivals
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Rulebook

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


def _scope(subject: Subject) -> object:
    """All that the gates look at; claims with equal keys pass or fail together."""
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
        (subject.grade, subject.turn, subject.past, subject.budget, subject.reference),
        (subject.stage, subject.base, subject.alone, subject.forecast, subject.place, subject.within),
        subject.contestant and subject.contestant.key,
        None if claim.measure and not claim.quantity.unit and not claim.quantity.currency else claim.qualifiers,
    )


Link = tuple[float, int, int]
"""How like two claims are, and which they are."""

MayJoin = Callable[[Cluster, Cluster], bool]
"""Whether two clusters may become one."""


class Gates:
    """The gates between clusters, asked once for each pair of scopes; scopes are numbered as they come."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._numbers: dict[object, int] = {}
        self._known: dict[tuple[int, int], Passage] = {}
        self._asked: list[int] = []
        self._closed: list[int] = []
        """For each scope the others, as bits: those asked about, and those that no gate is open to."""

    def number(self, subject: Subject) -> int:
        """The number of the subject's scope."""
        found = self._numbers.setdefault(_scope(subject), len(self._numbers))
        if found == len(self._asked):
            self._asked.append(0)
            self._closed.append(0)
        return found

    def renumber(self, cluster: Cluster) -> Cluster:
        """The cluster with its scopes as these gates number them."""
        scopes = {self.number(subject): subject for subject in cluster.scopes.values()}
        return replace(cluster, scopes=scopes, mask=sum(1 << scope for scope in scopes))

    def between(self, a: Subject, b: Subject, one: int, two: int) -> Passage:
        """The gates between two subjects whose scopes have these numbers."""
        found = self._known.get((one, two))
        if found is None:
            found = self._known[one, two] = pass_subjects(a, b, self._rulebook)
            for x, y in ((one, two), (two, one)):
                self._asked[x] |= 1 << y
                if found.gate is not None:
                    self._closed[x] |= 1 << y
        return found

    def open(self, a: Cluster, b: Cluster) -> bool:
        """Whether every claim of one may be compared with every claim of the other."""
        return self._scopes_open(a, b) and not self.contradict(a, b)

    @staticmethod
    def contradict(a: Cluster, b: Cluster) -> bool:
        """Whether two clusters hold numbers too far apart, or one article's two different numbers."""
        if (a.low and b.high and far(a.low.claim, b.high.claim)) or (
            a.high and b.low and far(a.high.claim, b.low.claim)
        ):
            return True
        shared = a.figures.keys() & b.figures.keys()
        return any(clash(x, y) for key in shared for x in a.figures[key] for y in b.figures[key])

    def _scopes_open(self, a: Cluster, b: Cluster) -> bool:
        for one, x in a.scopes.items():
            if self._closed[one] & b.mask:
                return False
            unasked = b.mask & ~self._asked[one]
            while unasked:
                two = (unasked & -unasked).bit_length() - 1
                if self.between(x, b.scopes[two], one, two).gate is not None:
                    return False
                unasked &= unasked - 1
        return True


def clash(a: Subject, b: Subject) -> bool:
    """Whether one article states both as different numbers: then it means different things.

    Not so where one is its title, where one court decided anew what another had, where two counters are set against
    each other over one thing, where one is told as denied by another or revised, or where one count became the other.
    """
    one, two = a.claim, b.claim
    if one.article != two.article or one.field != two.field or one.quantity == two.quantity:
        return False
    if a.stage and b.stage and are_decisions(a.stage, b.stage):
        return False
    settled = "disputed" in {*one.flags, *two.flags} or (one.measure and (a.revised or b.revised))
    if _one_thing(one, two) and (settled or _two_speak(a, b)):
        return False
    if {"from", "to"} <= {*one.flags, *two.flags} and not one.quantity.unit and not one.quantity.currency:
        return False
    return meet(one.quantity, two.quantity, TOLERANCE) is Meeting.APART


def _two_speak(a: Subject, b: Subject) -> bool:
    """Whether two counters stand behind the claims: rivals as far as they are known, else speakers of unlike names."""
    if a.counters and b.counters and rivals(a.counters, b.counters):
        return True
    if any(not (counter.words or counter.kinds) for counter in (*a.counters, *b.counters)):
        return False
    if all(counter.kinds <= {STATE} and not counter.words for counter in (*a.counters, *b.counters)):
        return False
    for kind in ("organisation", "speaker"):
        one, two = (getattr(subject.claim.attribution, kind) for subject in (a, b))
        if one or two:
            return bool(one and two and set(one.casefold().split()).isdisjoint(two.casefold().split()))
    return False


def _one_thing(a: Claim, b: Claim) -> bool:
    """Whether two claims of an article count one thing: by its rule, else by its noun and what happened to it."""
    if a.measure and b.measure:
        return a.measure == b.measure
    if (a.quantity.unit, a.quantity.currency) != (b.quantity.unit, b.quantity.currency):
        return False
    if a.flow != b.flow and not {a.flow, b.flow} <= LEVELS:
        return False
    if a.action and b.action and a.action != b.action:
        return False
    if a.head and b.head:
        return a.head == b.head
    # "75,000, police said, while unions said 140,000 marched": the bare figure counts what the other does.
    return bool(a.quantity.unit or a.quantity.currency or (a.action and a.action == b.action))


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
