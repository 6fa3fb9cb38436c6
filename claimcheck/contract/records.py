"""The shapes of the JSON that others build on: key order, types and meaning, in one place.

The order of the annotations is the order of the keys. :func:`claimcheck.contract.json_schema` publishes
these classes, and ``docs/json.md`` prints them; the texts below are what both say.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, NotRequired

from typing_extensions import Doc, TypedDict

from claimcheck.model import (
    Basis,
    Field,
    Flow,
    Kind,
    PeriodKind,
    Polarity,
    RelationName,
    Ruling,
    Severity,
    Stance,
    Verdict,
)

CLAIM_SCHEMA: Final = "claimcheck/claim@1"
REPORT_SCHEMA: Final = "claimcheck/report@1"

DecimalText = Annotated[str, Doc("An exact decimal without exponent, as a string.")]


class SpanRecord(TypedDict):
    """A stretch of one field's text."""

    start: int
    end: int
    text: str


class QuantityRecord(TypedDict):
    """An interval as the text states it; an open end is null."""

    low: Annotated[DecimalText | None, Doc("Lower stated end; null when the text gives none (*at most 500*).")]
    high: Annotated[DecimalText | None, Doc("Upper stated end; null when the text gives none (*at least 100*).")]
    low_closed: Annotated[bool, Doc("Whether the lower end itself is included (false for *more than*).")]
    high_closed: Annotated[bool, Doc("Whether the upper end itself is included (false for *under*, *nearly*).")]
    approximate: Annotated[bool, Doc("The text says about; no width is stored.")]
    basis: Annotated[Basis, Doc("Stated in figures or words, a vague word's interval, or derived by arithmetic.")]
    unit: Annotated[str | None, Doc("Unit id (`kilometre`, `tonne/day`, `percent`); null for a bare count.")]
    currency: Annotated[str | None, Doc("ISO 4217 code; null when the quantity is no money.")]
    notation: Annotated[str, Doc("The interval in claimcheck's one notation: `728`, `~11000`, `100..`, `~<50`.")]
    step: Annotated[DecimalText, Doc("The last stated place, from which the rounding width comes.")]


class PeriodRecord(TypedDict):
    """When a figure holds; inclusive ISO dates or date-times."""

    start: str | None
    end: str | None
    kind: PeriodKind
    text: Annotated[str, Doc("The period as written.")]


class PlaceRecord(TypedDict):
    """Where a figure holds."""

    name: Annotated[str, Doc("As written.")]
    normal: Annotated[str | None, Doc("Normal form, where the rules know the place.")]
    level: Annotated[str | None, Doc("Country, province, city and so on, where the rules know it.")]


class AttributionRecord(TypedDict):
    """Who said it, through whom, and how firmly."""

    speaker: str | None
    organisation: str | None
    via: Annotated[list[str], Doc("From the outlet's side to the primary source.")]
    stance: Stance
    cue: Annotated[str | None, Doc("The words that introduce the speaker.")]
    role: Annotated[str | None, Doc("The office or part in the event that the text gives the speaker.")]


class ClaimRecord(TypedDict):
    """One quantity, of one measure, as one article states it, with its scope and attribution."""

    schema: Literal["claimcheck/claim@1"]
    id: Annotated[str, Doc("Hash of article text, span and rule: stable across runs and machines.")]
    article: Annotated[str, Doc("The path or record id as given.")]
    source: Annotated[str | None, Doc("The outlet.")]
    published: Annotated[str | None, Doc("ISO 8601 date or date-time; null when unknown.")]
    published_from: Literal["metadata", "text"] | None
    language: str
    start: Annotated[int, Doc("Half-open character offsets of the whole expression in the article's field.")]
    end: int
    quote: Annotated[str, Doc("`text[start:end]`, in full.")]
    number: Annotated[SpanRecord, Doc("The bare numeral inside the quote.")]
    quantity: QuantityRecord
    counted: Annotated[str | None, Doc("The noun phrase as written.")]
    concept: Annotated[str | None, Doc("What the rules call it; null when they do not know it.")]
    measure: Annotated[str | None, Doc("What it may be compared as; null for an open claim.")]
    period: PeriodRecord | None
    place: PlaceRecord | None
    actor: Annotated[str | None, Doc("Who does or suffers what is counted, as written.")]
    population: Annotated[str | None, Doc("Civilians, soldiers, children and so on.")]
    flow: Flow
    attribution: AttributionRecord
    polarity: Polarity
    rule: Annotated[str, Doc("The rule that made the claim; `open` when none did.")]
    rules_hash: Annotated[str, Doc("Hash of every rule loaded.")]
    field: Annotated[Field, Doc("The field the offsets count in.")]
    action: str | None
    head: Annotated[str | None, Doc("Normal form of the counted noun.")]
    qualifiers: Annotated[list[str], Doc("Normal forms of the words that narrow it.")]
    context: Annotated[list[str], Doc("Normal forms of the clause's other content words.")]
    as_of: Annotated[str | None, Doc("ISO time a running count was taken at, where the text says so.")]
    recipient: str | None
    flags: Annotated[
        list[str],
        Doc("Facts a reader should see: `ambiguous`, `hidden-character`, `disputed` (another denies it), ..."),
    ]


class ArticleRecord(TypedDict):
    """One document from one source, as read; its text in full, so that a saved report can be rendered again."""

    id: str
    source: str | None
    title: str | None
    published: str | None
    published_from: Literal["metadata", "text"] | None
    language: str
    url: str | None
    author: str | None
    flags: list[str]
    first_line: Annotated[int, Doc("The line of the file on which the text begins.")]
    sha256: Annotated[str, Doc("Of the text in UTF-8.")]
    text: str
    path_bytes: Annotated[
        NotRequired[str | None], Doc("The path's bytes in base64 where they are not UTF-8; null otherwise.")
    ]


class OriginRecord(TypedDict):
    """Where figures or texts really come from: one vote each."""

    id: str
    articles: Annotated[list[str], Doc("Article ids.")]
    kind: Annotated[str, Doc("`speaker`, `agency`, `cluster`, `outlet` or `unmeasured`.")]
    name: str | None
    interested: Annotated[bool, Doc("A party to what is counted; never sets the best figure alone.")]


class PositionRecord(TypedDict):
    """One stated quantity inside a comparison, with who states it."""

    quantity: QuantityRecord
    claims: Annotated[list[str], Doc("Claim ids.")]
    origins: Annotated[list[str], Doc("Origin ids.")]
    as_of: str | None
    interested: bool


class RelationRecord(TypedDict):
    """What two positions are to each other."""

    a: Annotated[int, Doc("Index into `positions`; `a` is less than `b`.")]
    b: int
    relation: RelationName
    caveats: list[str]
    ratio: Annotated[DecimalText | None, Doc("Of the nearest stated ends.")]
    why: str


class MoveRecord(TypedDict):
    """One step of a figure that moved."""

    at: Annotated[str, Doc("ISO date or date-time.")]
    figure: str


class DecisionRecord(TypedDict):
    """What a person decided about a comparison with `claimcheck accept`; anything but `disagreement` settles it."""

    ruling: Ruling
    note: str
    by: Annotated[str | None, Doc("Who decided; null when unsigned.")]
    date: Annotated[str, Doc("ISO date.")]


class ComparisonRecord(TypedDict):
    """One group of claims that may be compared, with its verdict; never a judgement of who is right."""

    id: str
    measure: str
    title: str
    scope: dict[str, str | None]
    verdict: Verdict
    caveats: list[str]
    severity: Severity | None
    ratio: DecimalText | None
    low: Annotated[DecimalText | None, Doc("Outer stated end; null when open.")]
    best: Annotated[DecimalText | None, Doc("Only when independent origins agree or one authority is configured.")]
    high: Annotated[DecimalText | None, Doc("Outer stated end; null when open.")]
    positions: list[PositionRecord]
    relations: list[RelationRecord]
    why: Annotated[str, Doc("One plain sentence.")]
    flags: Annotated[list[str], Doc("`scale-slip`, `self-contradiction`, `arithmetic`.")]
    policy: Annotated[str, Doc("How `best` was chosen.")]
    provisional: Annotated[bool, Doc("Fewer than two independent origins.")]
    story: str | None
    timeline: Annotated[list[MoveRecord], Doc("How the figure moved, oldest first; empty when it did not.")]
    arithmetic: Annotated[list[str], Doc("Sums that were checked, one a line.")]
    # Not required of a report that is read back: those saved before there were decisions have none.
    decision: Annotated[NotRequired[DecisionRecord | None], Doc("A person's decision; null when there is none.")]
    # Likewise not required.
    tolerance: Annotated[NotRequired[DecimalText | None], Doc('How far an "about" reaches, as a share of its figure.')]


class RefusalRecord(TypedDict):
    """Two claims a reader might pair, and the gate that kept them apart."""

    a: Annotated[str, Doc("Claim id.")]
    b: Annotated[str, Doc("Claim id.")]
    gate: Annotated[str, Doc("`G1` to `G9`.")]
    why: str


class ProblemRecord(TypedDict):
    """Something a person should know about one input."""

    path: str
    line: int | None
    column: int | None
    message: str
    hint: str
    code: str
    severity: Literal["skipped", "warning"]
    path_bytes: Annotated[NotRequired[str | None], Doc("As in an article.")]


class ReportRecord(TypedDict):
    """Everything one run of `compare` found, in canonical order."""

    schema: Literal["claimcheck/report@1"]
    version: str
    rules_hash: str
    articles: list[ArticleRecord]
    claims: list[ClaimRecord]
    origins: list[OriginRecord]
    comparisons: list[ComparisonRecord]
    refused: Annotated[list[RefusalRecord], Doc("Pairs that look alike and were not compared.")]
    problems: list[ProblemRecord]
    summary: dict[str, int]


class MentionRecord(TypedDict):
    """One quantity of a text, before it is a claim; a line of `claimcheck quantities`."""

    article: str
    start: int
    end: int
    text: str
    quantity: QuantityRecord
    number: SpanRecord
    kind: Kind
    flags: list[str]
    field: Field


class RejectRecord(TypedDict):
    """A numeral that is no quantity, and why; a line of `claimcheck quantities --rejected`."""

    article: str
    start: int
    end: int
    text: str
    reason: str
    field: Field


class OriginsRecord(TypedDict):
    """What `claimcheck origins --format json` prints."""

    origins: list[OriginRecord]
