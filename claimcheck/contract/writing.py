"""Values to records and records to bytes: the same value gives the same bytes, everywhere."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from decimal import Decimal

from claimcheck import notation
from claimcheck.contract.records import (
    CLAIM_SCHEMA,
    REPORT_SCHEMA,
    ArticleRecord,
    ClaimRecord,
    ComparisonRecord,
    DecisionRecord,
    MentionRecord,
    OriginRecord,
    OriginsRecord,
    PeriodRecord,
    PositionRecord,
    ProblemRecord,
    QuantityRecord,
    RejectRecord,
    RelationRecord,
    ReportRecord,
)
from claimcheck.model import (
    Article,
    Claim,
    Comparison,
    Decision,
    Field,
    Mention,
    Origin,
    Period,
    Position,
    Problem,
    Quantity,
    Reject,
    Relation,
    Report,
)

# C1, bidi and invisible controls, line separators and lone surrogates are legal inside a JSON string, but a terminal
# obeys the first, str.splitlines() cuts at the second and no encoder takes the last: they leave as \uXXXX escapes.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def dumps(record: object, *, indent: int | None = None) -> str:
    """JSON with the keys in the order given and letters as they are; one line unless ``indent`` is set."""
    text = json.dumps(record, ensure_ascii=False, indent=indent, allow_nan=False)
    return _UNSAFE.sub(lambda unsafe: f"\\u{ord(unsafe.group()):04x}", text)


def quantity_record(quantity: Quantity) -> QuantityRecord:
    """A quantity with its notation; decimals are strings."""
    return {
        "low": _decimal(quantity.low),
        "high": _decimal(quantity.high),
        "low_closed": quantity.low_closed,
        "high_closed": quantity.high_closed,
        "approximate": quantity.approximate,
        "basis": quantity.basis,
        "unit": quantity.unit,
        "currency": quantity.currency,
        "notation": notation.write(quantity),
        "step": notation.plain(quantity.step),
    }


def claim_record(claim: Claim) -> ClaimRecord:
    """One claim as ``claimcheck extract --format jsonl`` prints it."""
    period, place, said = claim.period, claim.place, claim.attribution
    return {
        "schema": CLAIM_SCHEMA,
        "id": claim.id,
        "article": claim.article,
        "source": claim.source,
        "published": claim.published,
        "published_from": claim.published_from,  # type: ignore[typeddict-item]
        "language": claim.language,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "number": {"start": claim.number.start, "end": claim.number.end, "text": claim.number.text},
        "quantity": quantity_record(claim.quantity),
        "counted": claim.counted,
        "concept": claim.concept,
        "measure": claim.measure,
        "period": None if period is None else _period_record(period),
        "place": None if place is None else {"name": place.name, "normal": place.normal, "level": place.level},
        "actor": claim.actor,
        "population": claim.population,
        "flow": claim.flow,
        "attribution": {
            "speaker": said.speaker,
            "organisation": said.organisation,
            "via": list(said.via),
            "stance": said.stance,
            "cue": said.cue,
            "role": said.role,
        },
        "polarity": claim.polarity,
        "rule": claim.rule,
        "rules_hash": claim.rules_hash,
        "field": claim.field,
        "action": claim.action,
        "head": claim.head,
        "qualifiers": list(claim.qualifiers),
        "context": list(claim.context),
        "as_of": claim.as_of,
        "recipient": claim.recipient,
        "flags": list(claim.flags),
    }


def article_record(article: Article) -> ArticleRecord:
    """An article with its whole text and the hash of it."""
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "published": article.published,
        "published_from": article.published_from,
        "language": article.language,
        "url": article.url,
        "author": article.author,
        "flags": list(article.flags),
        "first_line": article.first_line,
        "sha256": text_hash(article.text),
        "text": article.text,
        "path_bytes": article.path_bytes,
    }


def text_hash(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def origin_record(origin: Origin) -> OriginRecord:
    """One origin."""
    return {
        "id": origin.id,
        "articles": list(origin.articles),
        "kind": origin.kind,
        "name": origin.name,
        "interested": origin.interested,
    }


def origins_record(origins: Iterable[Origin]) -> OriginsRecord:
    """What ``claimcheck origins --format json`` prints."""
    return {"origins": [origin_record(origin) for origin in origins]}


def position_record(position: Position) -> PositionRecord:
    """One position of a comparison."""
    return {
        "quantity": quantity_record(position.quantity),
        "claims": list(position.claims),
        "origins": list(position.origins),
        "as_of": position.as_of,
        "interested": position.interested,
    }


def relation_record(relation: Relation) -> RelationRecord:
    """What two positions are to each other."""
    return {
        "a": relation.a,
        "b": relation.b,
        "relation": relation.relation,
        "caveats": list(relation.caveats),
        "ratio": _decimal(relation.ratio),
        "why": relation.why,
    }


def comparison_record(comparison: Comparison) -> ComparisonRecord:
    """One comparison with its positions and relations."""
    return {
        "id": comparison.id,
        "measure": comparison.measure,
        "title": comparison.title,
        "scope": dict(comparison.scope),
        "verdict": comparison.verdict,
        "caveats": list(comparison.caveats),
        "severity": comparison.severity,
        "ratio": _decimal(comparison.ratio),
        "low": _decimal(comparison.low),
        "best": _decimal(comparison.best),
        "high": _decimal(comparison.high),
        "positions": [position_record(position) for position in comparison.positions],
        "relations": [relation_record(relation) for relation in comparison.relations],
        "why": comparison.why,
        "flags": list(comparison.flags),
        "policy": comparison.policy,
        "provisional": comparison.provisional,
        "story": comparison.story,
        "timeline": [{"at": at, "figure": figure} for at, figure in comparison.timeline],
        "arithmetic": list(comparison.arithmetic),
        "decision": None if comparison.decision is None else decision_record(comparison.decision),
        "tolerance": _decimal(comparison.tolerance),
    }


def decision_record(decision: Decision) -> DecisionRecord:
    """A person's decision."""
    return {"ruling": decision.ruling, "note": decision.note, "by": decision.by, "date": decision.date}


def problem_record(problem: Problem) -> ProblemRecord:
    """One problem."""
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "hint": problem.hint,
        "code": problem.code,
        "severity": problem.severity,
        "path_bytes": problem.path_bytes,
    }


def report_record(report: Report) -> ReportRecord:
    """A whole report, articles' texts included, so that it can be read back and rendered again."""
    return {
        "schema": REPORT_SCHEMA,
        "version": report.version,
        "rules_hash": report.rules_hash,
        "articles": [article_record(article) for article in report.articles],
        "claims": [claim_record(claim) for claim in report.claims],
        "origins": [origin_record(origin) for origin in report.origins],
        "comparisons": [comparison_record(comparison) for comparison in report.comparisons],
        "refused": [{"a": pair.a, "b": pair.b, "gate": pair.gate, "why": pair.why} for pair in report.refusals],
        "problems": [problem_record(problem) for problem in report.problems],
        "summary": dict(report.summary),
    }


def mention_record(article: str, mention: Mention, *, field: Field = "text") -> MentionRecord:
    """One quantity of an article, as ``claimcheck quantities --format jsonl`` prints it."""
    return {
        "article": article,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "quantity": quantity_record(mention.quantity),
        "number": {"start": mention.number.start, "end": mention.number.end, "text": mention.number.text},
        "kind": mention.kind,
        "flags": list(mention.flags),
        "field": field,
    }


def reject_record(article: str, reject: Reject, *, field: Field = "text") -> RejectRecord:
    """A numeral that is no quantity, and why, as ``claimcheck quantities --rejected`` prints it."""
    return {
        "article": article,
        "start": reject.start,
        "end": reject.end,
        "text": reject.text,
        "reason": reject.reason,
        "field": field,
    }


def _period_record(period: Period) -> PeriodRecord:
    return {"start": period.start, "end": period.end, "kind": period.kind, "text": period.text}


def _decimal(value: Decimal | None) -> str | None:
    return None if value is None else notation.plain(value)
