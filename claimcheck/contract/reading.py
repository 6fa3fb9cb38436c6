"""Records back to values, for ``claimcheck export REPORT.json`` and for callers who stored claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn, cast

from claimcheck.contract.records import (
    CLAIM_SCHEMA,
    REPORT_SCHEMA,
    ArticleRecord,
    ClaimRecord,
    ComparisonRecord,
    OriginRecord,
    PositionRecord,
    ProblemRecord,
    QuantityRecord,
    RelationRecord,
    ReportRecord,
)
from claimcheck.contract.writing import text_hash
from claimcheck.errors import UsageError
from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Comparison,
    Decision,
    Origin,
    Period,
    Place,
    Position,
    Problem,
    Quantity,
    Refusal,
    Relation,
    Report,
    Span,
)

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_SHOWN_FAULTS = 5


def claim_from_record(record: Mapping[str, Any]) -> Claim:
    """The claim a record stands for.

    Raises:
        UsageError: the record is not of schema ``claimcheck/claim@1``.
    """
    _check(record, CLAIM_SCHEMA, _claim_adapter)
    return _claim(cast(ClaimRecord, record))


def claim_from_sound_record(record: Mapping[str, Any]) -> Claim:
    """The claim of a record that is known to be sound, which is not checked again."""
    return _claim(cast(ClaimRecord, record))


def report_from_record(record: Mapping[str, Any]) -> Report:
    """The report a record stands for, checked for shape and for references that lead nowhere.

    Raises:
        UsageError: the record is not of schema ``claimcheck/report@1``, or points at something it does not hold.
    """
    _check(record, REPORT_SCHEMA, _report_adapter)
    known = cast(ReportRecord, record)
    report = report_without_sources(known)
    report = replace(
        report,
        articles=tuple(_article(article) for article in known["articles"]),
        claims=tuple(_claim(claim) for claim in known["claims"]),
    )
    faults = [*_changed_articles(known["articles"]), *_dangling(report)]
    if faults:
        _refuse("the report contradicts itself", faults)
    return report


def report_without_sources(record: Mapping[str, Any]) -> Report:
    """The findings of a report record that is known to be sound, without its articles and claims."""
    known = cast(ReportRecord, record)
    return Report(
        articles=(),
        claims=(),
        origins=tuple(_origin(origin) for origin in known["origins"]),
        comparisons=tuple(_comparison(comparison) for comparison in known["comparisons"]),
        refusals=tuple(Refusal(pair["a"], pair["b"], pair["gate"], pair["why"]) for pair in known["refused"]),
        problems=tuple(_problem(problem) for problem in known["problems"]),
        summary=dict(known["summary"]),
        rules_hash=known["rules_hash"],
        version=known["version"],
    )


def _check(record: object, schema: str, adapter: Any) -> None:
    found = record.get("schema") if isinstance(record, Mapping) else None
    if found != schema:
        family = schema.partition("@")[0]
        if isinstance(found, str) and found.startswith(family + "@"):
            raise UsageError(f"this is {found}; this version of claimcheck reads {schema}")
        raise UsageError(f'not a {family} record: its "schema" is {found!r}, not {schema!r}')
    from pydantic import ValidationError

    try:
        adapter().validate_python(record, strict=True)
    except ValidationError as error:
        _refuse(
            f"not a valid {schema} record",
            [f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()],
        )


def _refuse(what: str, faults: list[str]) -> NoReturn:
    shown = faults[:_SHOWN_FAULTS]
    if len(faults) > len(shown):
        shown.append(f"and {len(faults) - len(shown)} more")
    raise UsageError(f"{what}: " + "; ".join(shown))


@cache
def _claim_adapter() -> TypeAdapter[ClaimRecord]:
    from pydantic import TypeAdapter

    return TypeAdapter(ClaimRecord)


@cache
def _report_adapter() -> TypeAdapter[ReportRecord]:
    from pydantic import TypeAdapter

    return TypeAdapter(ReportRecord)


def _changed_articles(articles: Iterable[ArticleRecord]) -> Iterable[str]:
    for article in articles:
        if text_hash(article["text"]) != article["sha256"]:
            yield f"the text of article {article['id']!r} does not match its sha256"


def _dangling(report: Report) -> Iterable[str]:
    articles = {article.id: article for article in report.articles}
    claims = {claim.id for claim in report.claims}
    origins = {origin.id for origin in report.origins}
    for claim in report.claims:
        article = articles.get(claim.article)
        if article is None:
            yield f"claim {claim.id} is of article {claim.article!r}, which is not there"
            continue
        text = (article.title or "") if claim.field == "title" else article.text
        if text[claim.start : claim.end] != claim.quote:
            yield f"claim {claim.id} does not quote article {claim.article!r} at {claim.start}..{claim.end}"
    for comparison in report.comparisons:
        for position in comparison.positions:
            yield from (f"comparison {comparison.id} names claim {id}" for id in position.claims if id not in claims)
            yield from (f"comparison {comparison.id} names origin {id}" for id in position.origins if id not in origins)
        for relation in comparison.relations:
            if not 0 <= relation.a < relation.b < len(comparison.positions):
                yield f"comparison {comparison.id} relates positions {relation.a} and {relation.b}"
    for pair in report.refusals:
        yield from (f"a refused pair names claim {id}" for id in (pair.a, pair.b) if id not in claims)


def _decimal(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise UsageError(f"{text!r} is not a decimal") from None
    if not value.is_finite():
        raise UsageError(f"{text!r} is not a finite decimal")
    return value


def _open_decimal(text: str | None) -> Decimal | None:
    return None if text is None else _decimal(text)


def _quantity(record: QuantityRecord) -> Quantity:
    return Quantity(
        low=_open_decimal(record["low"]),
        high=_open_decimal(record["high"]),
        low_closed=record["low_closed"],
        high_closed=record["high_closed"],
        approximate=record["approximate"],
        basis=record["basis"],
        unit=record["unit"],
        currency=record["currency"],
        step=_decimal(record["step"]),
    )


def _claim(record: ClaimRecord) -> Claim:
    period, place, said, number = record["period"], record["place"], record["attribution"], record["number"]
    return Claim(
        id=record["id"],
        article=record["article"],
        source=record["source"],
        published=record["published"],
        published_from=record["published_from"],
        language=record["language"],
        field=record["field"],
        start=record["start"],
        end=record["end"],
        quote=record["quote"],
        number=Span(number["start"], number["end"], number["text"]),
        quantity=_quantity(record["quantity"]),
        counted=record["counted"],
        concept=record["concept"],
        measure=record["measure"],
        action=record["action"],
        head=record["head"],
        qualifiers=tuple(record["qualifiers"]),
        context=tuple(record["context"]),
        period=period and Period(period["start"], period["end"], period["kind"], period["text"]),
        as_of=record["as_of"],
        place=place and Place(place["name"], place["normal"], place["level"]),
        actor=record["actor"],
        recipient=record["recipient"],
        population=record["population"],
        flow=record["flow"],
        attribution=Attribution(
            said["speaker"], said["organisation"], tuple(said["via"]), said["stance"], said["cue"], said.get("role")
        ),
        polarity=record["polarity"],
        flags=tuple(record["flags"]),
        rule=record["rule"],
        rules_hash=record["rules_hash"],
    )


def _article(record: ArticleRecord) -> Article:
    return Article(
        id=record["id"],
        text=record["text"],
        title=record["title"],
        source=record["source"],
        published=record["published"],
        published_from=record["published_from"],
        language=record["language"],
        url=record["url"],
        author=record["author"],
        flags=tuple(record["flags"]),
        first_line=record["first_line"],
        path_bytes=record.get("path_bytes"),
    )


def _origin(record: OriginRecord) -> Origin:
    return Origin(record["id"], tuple(record["articles"]), record["kind"], record["name"], record["interested"])


def _position(record: PositionRecord) -> Position:
    return Position(
        quantity=_quantity(record["quantity"]),
        claims=tuple(record["claims"]),
        origins=tuple(record["origins"]),
        as_of=record["as_of"],
        interested=record["interested"],
    )


def _relation(record: RelationRecord) -> Relation:
    return Relation(
        a=record["a"],
        b=record["b"],
        relation=record["relation"],
        caveats=tuple(record["caveats"]),
        ratio=_open_decimal(record["ratio"]),
        why=record["why"],
    )


def _comparison(record: ComparisonRecord) -> Comparison:
    decided = record.get("decision")
    return Comparison(
        id=record["id"],
        measure=record["measure"],
        title=record["title"],
        scope=dict(record["scope"]),
        verdict=record["verdict"],
        caveats=tuple(record["caveats"]),
        flags=tuple(record["flags"]),
        severity=record["severity"],
        ratio=_open_decimal(record["ratio"]),
        low=_open_decimal(record["low"]),
        best=_open_decimal(record["best"]),
        high=_open_decimal(record["high"]),
        policy=record["policy"],
        provisional=record["provisional"],
        positions=tuple(_position(position) for position in record["positions"]),
        relations=tuple(_relation(relation) for relation in record["relations"]),
        why=record["why"],
        story=record["story"],
        timeline=tuple((move["at"], move["figure"]) for move in record["timeline"]),
        arithmetic=tuple(record["arithmetic"]),
        decision=decided and Decision(decided["ruling"], decided["note"], decided["by"], decided["date"]),
        tolerance=_open_decimal(record.get("tolerance")),
    )


def _problem(record: ProblemRecord) -> Problem:
    return Problem(
        path=record["path"],
        line=record["line"],
        column=record["column"],
        message=record["message"],
        hint=record["hint"],
        code=record["code"],
        severity=record["severity"],
        path_bytes=record.get("path_bytes"),
    )
