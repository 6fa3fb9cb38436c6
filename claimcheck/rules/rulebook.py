"""What a rule is once it is loaded: frozen values that know no file.

A *concept* is a thing that can be counted (artillery round, person, house). An *action* is what happened to it
(delivered, fired, killed). A *measure* is the pair that may be compared, with how to compare it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Quantity, Severity
from claimcheck.rules.index import Trigger, WordIndex

MeasureKind = Literal["cumulative", "level", "event", "rate", "plan", "change"]
Texts = Mapping[str, tuple[str, ...]]
"""Per language code, words or phrases in lower case, the main one first."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A countable thing. ``broader`` is a concept id; ``classifiers`` are words like *butir, ekor*.

    ``population`` is set where the word itself says whose figure it is (*warga sipil*: civilian), ``implies`` where
    it says what happened to them (*pengungsi*: displace).
    """

    id: str
    title: Mapping[str, str]
    terms: Texts
    classifiers: Texts = field(default_factory=dict)
    broader: str | None = None
    units: tuple[str, ...] = ()
    population: str | None = None
    implies: str | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What happened to the counted thing; ``triggers`` are verb forms, nouns and adjectives that say so.

    ``flow`` is set where the action itself decides it (*menjanjikan* → plan). ``includes`` names actions that this one
    contains (casualties include killed and wounded), ``broader`` one that this is a case of. A ``light`` action says
    only how many there are (*mencapai*). Where its words also mean something else, ``of`` names the concepts it is
    said of (rounds are fired, and so are workers). ``voices`` gives each trigger's voice, see
    :class:`claimcheck.rules.index.Trigger`.
    """

    id: str
    title: Mapping[str, str]
    triggers: Texts
    flow: str | None = None
    includes: tuple[str, ...] = ()
    broader: str | None = None
    light: bool = False
    of: tuple[str, ...] = ()
    voices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that is run: ``claims`` are the expected ones, empty with ``none`` giving the reason.

    ``todo`` marks a known miss that is watched: it fails the day it starts to pass.
    """

    language: str
    text: str
    claims: tuple[Mapping[str, str], ...] = ()
    none: str | None = None
    todo: str | None = None
    line: int = 0
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A rule: which concept with which action may be compared, and how.

    ``action`` is ``None`` where only the number of things counts, ``any`` where the action does not matter. ``units``
    are what the figure may be stated in (``money``, ``percent``, unit ids); empty for a plain count.
    ``tolerance`` is the width of "about" as a fraction (0.1); ``horizon_days`` how far apart two as-of times of a
    running total may lie; ``severity`` the ratio steps ``(minor, notable, major)`` below which a gap is that severe;
    ``plausible`` bounds values this measure can have; ``parties`` lists party-interest ids;
    ``patterns`` are spaCy token patterns and ``regex`` RE2 patterns per language, for what words alone cannot say.
    """

    id: str
    measure: str
    title: Mapping[str, str]
    counts: str
    action: str | None = None
    unit: str | None = None
    kind: MeasureKind = "event"
    tolerance: Decimal | None = None
    horizon_days: int | None = None
    severity: tuple[Decimal, Decimal, Decimal] | None = None
    plausible: tuple[Decimal | None, Decimal | None] = (None, None)
    population: str | None = None
    parties: tuple[str, ...] = ()
    patterns: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    regex: Texts = field(default_factory=dict)
    why: str = ""
    not_covered: str = ""
    examples: tuple[Example, ...] = ()
    pack: str = ""
    path: str = ""
    units: tuple[str, ...] = ()
    group: str = ""

    def takes(self, quantity: Quantity) -> bool:
        """Whether a figure can be of this measure: its unit is one the rule names, and the rule holds it possible."""
        return self.takes_unit("money" if quantity.currency else quantity.unit) and self._plausible(quantity)

    def takes_unit(self, unit: str | None) -> bool:
        """Whether figures may be stated in a unit: ``money``, a unit id (a rate's base aside), ``None`` for a count."""
        known = self.units or ("count",)
        stated = unit or "count"
        return stated in known or (stated.partition("/")[0] or "count") in known

    def _plausible(self, quantity: Quantity) -> bool:
        low, high = self.plausible
        too_low = low is not None and quantity.high is not None and quantity.high < low
        too_high = high is not None and quantity.low is not None and quantity.low > high
        return not (too_low or too_high)


@dataclass(frozen=True, slots=True)
class Party:
    """Who is a party to what: all its ``names``, and the ``measures`` in which its interest counts (empty: all)."""

    id: str
    names: tuple[str, ...]
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """How figures are compared where a measure says nothing else; from ``rules/compare.yaml``."""

    tolerance: Decimal = Decimal("0.1")
    severity: tuple[Decimal, Decimal, Decimal] = (Decimal("1.1"), Decimal("1.5"), Decimal(3))
    horizon_days: int = 1
    parties: tuple[Party, ...] = ()
    agencies: Mapping[str, str] = field(default_factory=dict)
    """Lower-case name or credit as printed → agency id (``antara`` → ``antara``)."""
    authorities: tuple[str, ...] = ()
    near_actions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Action → itself and those that often are another word for its event, and often are not."""
    mostly_one_deed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Action → itself and those near ones that the news mostly means one deed by."""
    near_concepts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Concept → itself and those that are often counted one for one with it: a job for a worker."""
    same_deed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Action → those that are other words for it in a story that tells of it."""
    announced: frozenset[str] = frozenset()
    """Actions that are done by saying so: announced as a plan or told as under way, they are one."""
    faint_actions: frozenset[str] = frozenset()
    """Actions of verbs so general that another word of the clause may say what really happened."""
    roles: frozenset[str] = frozenset()
    """Concepts that name people by their part in the event: beside *people* they make no other population."""
    whole_populations: frozenset[str] = frozenset()
    """Populations that often are all the people of an event, so that one article may leave them unsaid."""
    event_populations: frozenset[str] = frozenset()
    """Populations that may be all the people of an event or a part of them: workers, students, protesters."""
    done_to: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Action → the concepts of the people it is always done to: whoever is dismissed is a worker."""
    contested: frozenset[str] = frozenset()
    """Concepts and actions of what is won: one contestant's figure is not another's."""
    for_people: frozenset[str] = frozenset()
    """Concepts that stand for people in a measure that counts people, too: a job cut is a worker laid off."""
    common_concepts: frozenset[str] = frozenset()
    """Things that most stories count in several ways."""

    def akin(self, action: str) -> frozenset[str]:
        """An action and those that often are another word for it."""
        return self.near_actions.get(action) or frozenset({action})


def group_measures(measures: Iterable[Measure]) -> tuple[dict[str, tuple[Measure, ...]], dict[str, Measure]]:
    """Rules by the concept they count, and by measure name the rule that says how its figures are compared."""
    by_concept: dict[str, list[Measure]] = {}
    by_measure: dict[str, Measure] = {}
    for measure in measures:
        by_concept.setdefault(measure.counts, []).append(measure)
        known = by_measure.get(measure.measure)
        if known is None or (known.population is not None and measure.population is None):
            by_measure[measure.measure] = measure
    return {name: tuple(found) for name, found in by_concept.items()}, by_measure


@dataclass(frozen=True, eq=False)
class Rulebook:
    """Everything loaded from rule packs and language lexicons; hashes by identity, ``hash`` by content."""

    languages: Mapping[str, Lexicon]
    concepts: Mapping[str, Concept]
    actions: Mapping[str, Action]
    measures: Mapping[str, Measure]
    settings: Settings
    hash: str
    packs: Mapping[str, str] = field(default_factory=dict)
    """Pack name → version."""

    tables: Mapping[str, Any] = field(default_factory=dict)
    """Other tables of ``rules/*.yaml`` by file name (``places``): mappings and lists of strings."""
    terms: Mapping[str, WordIndex[str]] = field(default_factory=dict)
    """Per language: words for a thing → concept id."""
    triggers: Mapping[str, WordIndex[tuple[Trigger, ...]]] = field(default_factory=dict)
    """Per language: words for what happened → the actions they can name."""
    by_concept: Mapping[str, tuple[Measure, ...]] = field(default_factory=dict, repr=False)
    by_measure: Mapping[str, Measure] = field(default_factory=dict, repr=False)
    """Measure name (``people.killed``) → the rule that says how its figures are compared."""

    def lineage(self, concept: str | None) -> tuple[str, ...]:
        """The concept and all broader ones, nearest first."""
        found: list[str] = []
        while concept is not None and concept not in found:
            found.append(concept)
            known = self.concepts.get(concept)
            concept = known.broader if known else None
        return tuple(found)

    def is_a(self, concept: str | None, other: str) -> bool:
        """Whether ``concept`` is ``other`` or a narrower thing."""
        return other in self.lineage(concept)

    def population_of(self, concept: str | None) -> str | None:
        """Whose figure it is when this concept is counted: its own population or the nearest broader one's."""
        known = (self.concepts.get(one) for one in self.lineage(concept))
        return next((one.population for one in known if one and one.population), None)

    def implied(self, concept: str | None) -> str | None:
        """The action that the word itself says (*pengungsi*: displace), by the nearest concept that says one."""
        known = (self.concepts.get(one) for one in self.lineage(concept))
        return next((one.implies for one in known if one and one.implies), None)

    def action_lineage(self, action: str | None) -> tuple[str, ...]:
        """The action and all broader ones, nearest first."""
        found: list[str] = []
        while action is not None and action not in found:
            found.append(action)
            known = self.actions.get(action)
            action = known.broader if known else None
        return tuple(found)

    def choose(self, triggers: Iterable[Trigger], concept: str | None) -> Trigger | None:
        """Which action a word names when said of ``concept``: the one meant nearest for it, else one of anything."""
        general: Trigger | None = None
        nearest: Trigger | None = None
        lineage = self.lineage(concept)
        for trigger in triggers:
            meant = self.actions[trigger.action].of
            at = next((place for place, one in enumerate(lineage) if one in meant), len(lineage))
            if at < len(lineage):
                nearest, lineage = trigger, lineage[:at]
            if not meant and general is None:
                general = trigger
        return nearest or general

    def actions_of(self, concept: str | None, action: str | None) -> tuple[str | None, ...]:
        """What a rule may want to have happened, nearest first; ``None`` where nothing is said but how many."""
        known = self.actions.get(action) if action else None
        actions: tuple[str | None, ...] = self.action_lineage(action)
        if not actions or (known is not None and known.light):
            actions = (*actions, *self.action_lineage(self.implied(concept)), None)
        return actions

    def matching(
        self, concept: str | None, action: str | None, population: str | None = None, unit: str | None = None
    ) -> tuple[Measure, ...]:
        """Every rule that fits a counted thing and what happened to it, the most specific first.

        A broader concept or action serves where none is nearer. ``unit`` is ``money`` for any currency, a unit id with
        or without a rate's base (``tonne/day``), or ``None`` for a plain count. A rule for one population never serves
        another.
        """
        actions = self.actions_of(concept, action)
        people = self.population_of(concept) or population
        ranked: list[tuple[int, int, int, Measure]] = []
        for distance, one in enumerate(self.lineage(concept)):
            for measure in self.by_concept.get(one, ()):
                if measure.population not in (None, people) or not measure.takes_unit(unit):
                    continue
                if measure.action == "any":
                    near = len(actions) + 1
                elif measure.action in actions:
                    near = actions.index(measure.action)
                else:
                    continue
                ranked.append((distance, near, 0 if measure.population is not None else 1, measure))
        ranked.sort(key=lambda entry: entry[:3])
        return tuple(entry[3] for entry in ranked)

    def measure_for(
        self, concept: str | None, action: str | None, population: str | None = None, unit: str | None = None
    ) -> Measure | None:
        """The most specific rule for a counted thing and what happened to it, or ``None``; see :meth:`matching`."""
        return _most_specific(self, concept, action, population, unit)

    def measure_of(
        self, concept: str | None, action: str | None, population: str | None, quantity: Quantity
    ) -> Measure | None:
        """:meth:`measure_for` a stated quantity; ``None`` also when the rule says such a value cannot be.

        An amount of money that counts nothing else is money.
        """
        concept = concept or ("money" if quantity.currency else None)
        found = self.measure_for(concept, action, population, "money" if quantity.currency else quantity.unit)
        return found if found is not None and found.takes(quantity) else None

    def severity_of(self, measure: str | None, ratio: Decimal) -> Severity:
        """The severity of a gap: the ratio of the nearest stated ends against the measure's steps."""
        found = self.by_measure.get(measure) if measure else None
        minor, notable, major = (found and found.severity) or self.settings.severity
        if ratio < minor:
            return "minor"
        if ratio < notable:
            return "notable"
        return "major" if ratio < major else "extreme"


@lru_cache(maxsize=8192)
def _most_specific(
    rulebook: Rulebook, concept: str | None, action: str | None, population: str | None, unit: str | None
) -> Measure | None:
    found = rulebook.matching(concept, action, population, unit)
    return found[0] if found else None
