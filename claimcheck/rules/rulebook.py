"""What a rule is once it is loaded: frozen values that know no file.

A *concept* is a thing that can be counted (artillery round, person, house). An *action* is what happened to it
(delivered, fired, killed). A *measure* is the pair that may be compared, with how to compare it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Severity

MeasureKind = Literal["cumulative", "level", "event", "rate", "plan", "change"]
Texts = Mapping[str, tuple[str, ...]]
"""Per language code, words or phrases in lower case, the main one first."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A countable thing. ``narrower`` and ``broader`` are concept ids; ``classifiers`` are words like *butir, ekor*."""

    id: str
    title: Mapping[str, str]
    terms: Texts
    classifiers: Texts = field(default_factory=dict)
    broader: str | None = None
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """What happened to the counted thing; ``triggers`` are verb forms, nouns and adjectives that say so.

    ``flow`` is set where the action itself decides it (*menjanjikan* → plan). ``opposite`` and ``includes`` name other actions
    (casualties include killed and wounded).
    """

    id: str
    title: Mapping[str, str]
    triggers: Texts
    flow: str | None = None
    includes: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Measure:
    """A rule: which concept with which action may be compared, and how.

    ``tolerance`` is the width of "about" as a fraction (0.1); ``horizon_days`` how far apart two as-of times of a running
    total may lie; ``severity`` the ratio steps ``(minor, notable, major)`` below which a gap is that severe;
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


@dataclass(frozen=True, slots=True)
class Party:
    """Who is a party to what: ``names`` per language, ``sides`` groups allied names, ``measures`` where interest counts (empty: all)."""

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

    def severity_of(self, measure: str | None, ratio: Decimal) -> Severity:
        """The severity of a gap: the ratio of the nearest stated ends against the measure's steps."""
        found = self.measures.get(measure) if measure else None
        minor, notable, major = (found and found.severity) or self.settings.severity
        if ratio < minor:
            return "minor"
        if ratio < notable:
            return "notable"
        return "major" if ratio < major else "extreme"
