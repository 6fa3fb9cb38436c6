"""What comparing gave, kept apart from the articles and claims it is about, which the store holds already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from claimcheck.contract import report_record
from claimcheck.contract.reading import report_without_sources
from claimcheck.model import Article, Claim, Problem, Report


def findings_record(report: Report) -> dict[str, Any] | None:
    """The report without its articles and claims, which are named in order; None when ids do not tell them apart."""
    articles, claims = [article.id for article in report.articles], [claim.id for claim in report.claims]
    if len(set(articles)) < len(articles) or len(set(claims)) < len(claims):
        return None
    record = report_record(replace(report, articles=(), claims=(), problems=()))
    return {**record, "articles": articles, "claims": claims}


def report_of(
    record: dict[str, Any], articles: Sequence[Article], claims: Sequence[Claim], problems: Sequence[Problem]
) -> Report:
    """The report again, about the same articles and claims and with the problems of this run.

    Raises:
        KeyError: the record is about others.
    """
    articles_by_id = {article.id: article for article in articles}
    claims_by_id = {claim.id: claim for claim in claims}
    found = report_without_sources({**record, "articles": [], "claims": []})
    summary = {**found.summary, "problems": len(problems)} if "problems" in found.summary else found.summary
    return replace(
        found,
        articles=tuple(articles_by_id[one] for one in record["articles"]),
        claims=tuple(claims_by_id[one] for one in record["claims"]),
        problems=tuple(problems),
        summary=summary,
    )
