"""The gates between clusters, asked once for each pair of scopes.

A story may hold hundreds of claims whose scopes differ in a few ways only. What the gates look at is therefore told
as a key (:func:`scope`): of claims with equal keys one is asked for all.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.compare.clusters import Cluster, far
from claimcheck.compare.gates import OWNER, is_fraction, pass_subjects
from claimcheck.compare.passage import Passage
from claimcheck.compare.periods import is_press_day, is_stretch
from claimcheck.compare.rivalry import clash
from claimcheck.compare.subjects import Subject
from claimcheck.rules.rulebook import Rulebook

_MONTH = len("2024-03")
"""How much of a date of publication says in which year and month a figure was news."""


def scope(subject: Subject, rulebook: Rulebook) -> object:
    """All that :func:`pass_subjects` looks at; claims with equal keys pass or fail together, whatever the other is."""
    claim = subject.claim
    period, place, quantity = claim.period, claim.place, claim.quantity
    plain = quantity.unit is None and quantity.currency is None
    faint = claim.action in rulebook.settings.faint_actions
    return (
        (claim.measure, claim.rule, claim.concept, claim.action, claim.flow),
        (claim.population, claim.actor, claim.recipient, claim.polarity, claim.attribution.stance),
        tuple(flag in claim.flags for flag in ("age", "part", "hypothetical", "inherited")),
        period and (period.start, period.end, period.kind, is_stretch(claim), is_press_day(claim)),
        claim.published and claim.published[:_MONTH],
        place and (place.normal or place.name, place.level),
        (quantity.unit, quantity.currency, is_fraction(claim)),
        (subject.grade, subject.died, subject.status, subject.turn, subject.past, subject.warlong, subject.budget),
        (subject.reference, subject.nations, subject.apart),
        (subject.stage, subject.base, subject.alone, subject.holder, subject.forecast, subject.place, subject.within),
        subject.contestant and subject.contestant.key,
        None if claim.measure and plain else claim.qualifiers,
        None if plain or not claim.qualifiers else frozenset(OWNER.findall(claim.quote)),
        frozenset(rulebook.actions.keys() & claim.context) if faint else None,
    )


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
        found = self._numbers.setdefault(scope(subject, self._rulebook), len(self._numbers))
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

    def of_one_kind(self, a: Cluster, b: Cluster) -> bool:
        """Whether they may be compared, and none is of a kind that the story tells apart from what others count."""
        kinds = {subject.apart for cluster in (a, b) for subject in cluster.scopes.values()}
        return len(kinds) == 1 and self.open(a, b)

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
