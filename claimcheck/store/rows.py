"""Articles and claims to rows and back, exactly: what comes out is equal to what went in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol

from claimcheck import notation
from claimcheck.model import Article, Attribution, Claim, Period, Place, Problem, Quantity, Span


class Row(Protocol):
    """A row whose values are found by the names of their columns."""

    def __getitem__(self, column: str, /) -> Any: ...


ARTICLE_COLUMNS = (
    "article", "source", "published", "published_from", "language", "title", "url", "author", "flags", "first_line",
    "path_bytes", "text",
)  # fmt: skip


def article_row(article: Article) -> tuple[object, ...]:
    """The values of ``ARTICLE_COLUMNS``."""
    return (
        article.id, article.source, article.published, article.published_from, article.language, article.title,
        article.url, article.author, _list(article.flags), article.first_line, article.path_bytes, article.text,
    )  # fmt: skip


def article_from_row(row: Row) -> Article:
    """The article a row stands for."""
    return Article(
        id=row["article"],
        text=row["text"],
        title=row["title"],
        source=row["source"],
        published=row["published"],
        published_from=row["published_from"],
        language=row["language"],
        url=row["url"],
        author=row["author"],
        flags=_tuple(row["flags"]),
        first_line=row["first_line"],
        path_bytes=row["path_bytes"],
    )


_CLAIM_VALUES: Mapping[str, Callable[[Claim], object]] = {
    "measure": lambda claim: claim.measure,
    "counted": lambda claim: claim.counted,
    "value": lambda claim: notation.write(claim.quantity),
    "low": lambda claim: _text(claim.quantity.low),
    "high": lambda claim: _text(claim.quantity.high),
    "low_sort": lambda claim: _sort(claim.quantity.low),
    "high_sort": lambda claim: _sort(claim.quantity.high),
    "unit": lambda claim: claim.quantity.unit,
    "currency": lambda claim: claim.quantity.currency,
    "speaker": lambda claim: claim.attribution.speaker,
    "organisation": lambda claim: claim.attribution.organisation,
    "via": lambda claim: _list(claim.attribution.via),
    "stance": lambda claim: claim.attribution.stance,
    "cue": lambda claim: claim.attribution.cue,
    "role": lambda claim: claim.attribution.role,
    "polarity": lambda claim: claim.polarity,
    "flow": lambda claim: claim.flow,
    "place": lambda claim: claim.place and claim.place.name,
    "place_normal": lambda claim: claim.place and claim.place.normal,
    "place_level": lambda claim: claim.place and claim.place.level,
    "period_text": lambda claim: claim.period and claim.period.text,
    "period_start": lambda claim: claim.period and claim.period.start,
    "period_end": lambda claim: claim.period and claim.period.end,
    "period_kind": lambda claim: claim.period and claim.period.kind,
    "as_of": lambda claim: claim.as_of,
    "actor": lambda claim: claim.actor,
    "recipient": lambda claim: claim.recipient,
    "population": lambda claim: claim.population,
    "concept": lambda claim: claim.concept,
    "action": lambda claim: claim.action,
    "head": lambda claim: claim.head,
    "qualifiers": lambda claim: _list(claim.qualifiers),
    "context": lambda claim: _list(claim.context),
    "field": lambda claim: claim.field,
    "start_at": lambda claim: claim.start,
    "end_at": lambda claim: claim.end,
    "quote": lambda claim: claim.quote,
    "number_start": lambda claim: claim.number.start,
    "number_end": lambda claim: claim.number.end,
    "number_text": lambda claim: claim.number.text,
    "low_closed": lambda claim: claim.quantity.low_closed,
    "high_closed": lambda claim: claim.quantity.high_closed,
    "approximate": lambda claim: claim.quantity.approximate,
    "basis": lambda claim: claim.quantity.basis,
    "step": lambda claim: notation.plain(claim.quantity.step),
    "flags": lambda claim: _list(claim.flags),
    "rule": lambda claim: claim.rule,
    "rules": lambda claim: claim.rules_hash,
    "claim": lambda claim: claim.id,
}
CLAIM_COLUMNS = tuple(_CLAIM_VALUES)
_CLAIM_READERS = tuple(_CLAIM_VALUES.values())


def claim_row(claim: Claim) -> tuple[object, ...]:
    """The values of ``CLAIM_COLUMNS``."""
    return tuple(read(claim) for read in _CLAIM_READERS)


def claim_from_row(row: Row, article: Article, rules_hash: str) -> Claim:
    """The claim a row stands for, as the rules in force would make it today.

    Raises:
        ValueError: the row does not quote the article: the store was changed or damaged.
    """
    text = (article.title or "") if row["field"] == "title" else article.text
    if text[row["start_at"] : row["end_at"]] != row["quote"]:
        raise ValueError(f"claim {row['claim']} does not quote its article")
    return Claim(
        id=row["claim"],
        article=article.id,
        source=article.source,
        published=article.published,
        published_from=article.published_from,
        language=article.language,
        field=row["field"],
        start=row["start_at"],
        end=row["end_at"],
        quote=row["quote"],
        number=Span(row["number_start"], row["number_end"], row["number_text"]),
        quantity=Quantity(
            low=_decimal(row["low"]),
            high=_decimal(row["high"]),
            low_closed=bool(row["low_closed"]),
            high_closed=bool(row["high_closed"]),
            approximate=bool(row["approximate"]),
            basis=row["basis"],
            unit=row["unit"],
            currency=row["currency"],
            step=Decimal(row["step"]),
        ),
        counted=row["counted"],
        concept=row["concept"],
        measure=row["measure"],
        action=row["action"],
        head=row["head"],
        qualifiers=_tuple(row["qualifiers"]),
        context=_tuple(row["context"]),
        period=_period(row),
        as_of=row["as_of"],
        place=None if row["place"] is None else Place(row["place"], row["place_normal"], row["place_level"]),
        actor=row["actor"],
        recipient=row["recipient"],
        population=row["population"],
        flow=row["flow"],
        attribution=Attribution(
            row["speaker"], row["organisation"], _tuple(row["via"]), row["stance"], row["cue"], row["role"]
        ),
        polarity=row["polarity"],
        flags=_tuple(row["flags"]),
        rule=row["rule"],
        rules_hash=rules_hash,
    )


def problem_text(problem: Problem) -> str:
    """A problem as one JSON array."""
    return json.dumps(
        [
            problem.path, problem.line, problem.column, problem.message, problem.hint, problem.code, problem.severity,
            problem.path_bytes,
        ]
    )  # fmt: skip


def problem_from_text(text: str) -> Problem:
    """The problem such an array stands for."""
    return Problem(*json.loads(text))


def _period(row: Row) -> Period | None:
    if row["period_kind"] is None:
        return None
    return Period(row["period_start"], row["period_end"], row["period_kind"], row["period_text"])


def _text(value: Decimal | None) -> str | None:
    return None if value is None else notation.plain(value)


def _sort(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _list(words: Sequence[str]) -> str:
    return json.dumps(list(words), ensure_ascii=False) if words else "[]"


def _tuple(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))
