"""The nouns of claimcheck: frozen, slotted, standard library only.

Every offset is a half-open character offset into the text of one field of one
article (``text[start:end]``), as the reader handed it over.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple

Basis = Literal["stated", "vague", "derived"]
Field = Literal["text", "title"]
Flow = Literal["level", "change", "additional", "rate", "plan", "capacity", "cumulative"]
Stance = Literal["asserts", "estimates", "claims", "denies", "cannot-verify", "plans"]
Polarity = Literal["asserted", "denied"]
PeriodKind = Literal["instant", "within", "since"]
RelationName = Literal["agree", "compatible", "updated", "disagree"]
Verdict = Literal["disagree", "updated", "compatible", "agree", "single-source"]
Severity = Literal["minor", "notable", "major", "extreme"]
Ruling = Literal["same-event", "other-scope", "update", "typo", "disagreement"]
Kind = Literal["count", "money", "percent", "percentage-point", "measure", "duration", "ratio"]


class Span(NamedTuple):
    """A stretch of one field's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """An interval with the words' own hedges; an open end is ``None``.

    ``approximate`` is "about"; widths are for comparing and never stored here.
    ``step`` is the last stated place (1000000 for *9 juta*, 0.1 for *5.6*), from which
    the comparator takes the rounding width; it is not part of equality.
    ``unit`` is a unit id of the unit table (``kilometre``, ``tonne``, ``percent``), with ``/``
    before a rate's base (``tonne/day``, ``/day``); ``currency`` an ISO 4217 code.
    """

    low: Decimal | None
    high: Decimal | None
    low_closed: bool = True
    high_closed: bool = True
    approximate: bool = False
    basis: Basis = "stated"
    unit: str | None = None
    currency: str | None = None
    step: Decimal = field(default=Decimal(1), compare=False)

    @property
    def exact(self) -> bool:
        """One stated value without a hedge."""
        return self.low is not None and self.low == self.high and not self.approximate


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity where it stands in a text: the expression, and the bare numeral inside it.

    ``start``/``end`` cover hedge, currency, numeral and unit (*sekitar Rp2,3 triliun*, *about 5 km*);
    ``number`` covers the numeral with its magnitude (*2,3 triliun*, *5*, *25 hingga 30 ribu*).
    ``flags`` are facts a reader should see: ``ambiguous`` (two conventions could read it),
    ``hidden-character``, ``foreign-digits``, ``change`` (*naik 10 persen*), ``from``/``to`` (a movement), ...;
    of a claim, also ``disputed`` (*40, not 12 as the army says*: the army's, and another denies it).
    """

    start: int
    end: int
    text: str
    number: Span
    quantity: Quantity
    kind: Kind = "count"
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reject:
    """A numeral that is no quantity, and why (``date``, ``clock``, ``ordinal``, ``model-name``, ...)."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One document from one source, as read.

    ``id`` is the path as given or the record's id; ``published`` an ISO 8601 date or date-time;
    ``language`` is ``id``, ``en`` or another code, never empty once read.
    """

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None
    published_from: Literal["metadata", "text"] | None = None
    language: str = "id"
    url: str | None = None
    author: str | None = None
    flags: tuple[str, ...] = ()
    first_line: int = 1
    """The line of the file on which ``text`` begins, for tools that point at lines."""
    path_bytes: str | None = None
    """The path's own bytes in base64, where they are not UTF-8 and ``id`` can only show them escaped."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know about one input; never stops the run.

    ``severity`` is ``skipped`` when the input (or record) was not read, else ``warning``.
    """

    path: str
    line: int | None
    column: int | None
    message: str
    hint: str = ""
    code: str = "input"
    severity: Literal["skipped", "warning"] = "skipped"
    path_bytes: str | None = None
    """As in an :class:`Article`."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        return f"{place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Period:
    """When a figure holds: ISO dates or date-times, inclusive on both ends; ``text`` as written."""

    start: str | None
    end: str | None
    kind: PeriodKind
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """``name`` as written; ``normal`` and ``level`` where the rules know it."""

    name: str
    normal: str | None = None
    level: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it, through whom, and how firmly. ``via`` runs from the outlet's side to the primary source."""

    speaker: str | None = None
    organisation: str | None = None
    via: tuple[str, ...] = ()
    stance: Stance = "asserts"
    cue: str | None = None
    role: str | None = None
    """The office or part in the event that the text gives the speaker, in lower case: *kuasa hukum*, *prosecutor*."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One quantity, of one measure, as one article states it, with its scope and attribution.

    ``head`` is the normal form of the counted noun and ``qualifiers`` the normal forms of the words that
    narrow it (*anak*, *luka berat*, *rudal* → *balistik*); ``context`` holds the normal forms of the clause's other
    content words. Open claims meet through these three where no rule names a measure.
    ``as_of`` is the ISO time a running count was taken at, where the text says so.
    """

    id: str
    article: str
    source: str | None
    published: str | None
    published_from: str | None
    language: str
    field: Field
    start: int
    end: int
    quote: str
    number: Span
    quantity: Quantity
    counted: str | None
    concept: str | None = None
    measure: str | None = None
    action: str | None = None
    head: str | None = None
    qualifiers: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    period: Period | None = None
    as_of: str | None = None
    place: Place | None = None
    actor: str | None = None
    recipient: str | None = None
    population: str | None = None
    flow: Flow = "level"
    attribution: Attribution = Attribution()
    polarity: Polarity = "asserted"
    flags: tuple[str, ...] = ()
    rule: str = "open"
    rules_hash: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where figures or texts really come from.

    ``kind`` is ``speaker``, ``agency``, ``cluster``, ``outlet`` or ``unmeasured``.
    """

    id: str
    articles: tuple[str, ...]
    kind: str
    name: str | None = None
    interested: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """One stated quantity inside a comparison, with who states it. ``as_of`` is the newest time it stands for."""

    quantity: Quantity
    claims: tuple[str, ...]
    origins: tuple[str, ...]
    as_of: str | None = None
    interested: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """What two positions are to each other; ``a`` and ``b`` index the comparison's positions, ``a < b``."""

    a: int
    b: int
    relation: RelationName
    caveats: tuple[str, ...] = ()
    ratio: Decimal | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about one comparison, why, who (None when unsigned) and on which ISO day."""

    ruling: Ruling
    note: str
    by: str | None
    date: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """One group of claims that may be compared, with its verdict; never a judgement of who is right."""

    id: str
    measure: str
    title: str
    scope: dict[str, str | None]
    verdict: Verdict
    caveats: tuple[str, ...]
    flags: tuple[str, ...]
    severity: Severity | None
    ratio: Decimal | None
    low: Decimal | None
    best: Decimal | None
    high: Decimal | None
    policy: str
    provisional: bool
    positions: tuple[Position, ...]
    relations: tuple[Relation, ...]
    why: str
    story: str | None = None
    timeline: tuple[tuple[str, str], ...] = ()
    arithmetic: tuple[str, ...] = ()
    decision: Decision | None = None
    tolerance: Decimal | None = None
    """How far from its figure an "about" was taken to reach, as a share of it; None in reports saved without it."""

    @property
    def settled(self) -> bool:
        """Whether a person decided that this is no open disagreement; it stays visible all the same."""
        return self.decision is not None and self.decision.ruling != "disagreement"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Two claims a reader might pair, the gate (``G1`` .. ``G9``) that kept them apart, and why."""

    a: str
    b: str
    gate: str
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything one run of ``compare`` found, in canonical order."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    origins: tuple[Origin, ...]
    comparisons: tuple[Comparison, ...]
    refusals: tuple[Refusal, ...]
    problems: tuple[Problem, ...]
    summary: dict[str, int]
    rules_hash: str = ""
    version: str = ""
