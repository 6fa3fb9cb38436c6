"""The reduce step: the articles of one group in, its comparisons out. Pure, and blind to the order of rows.

A group is a story: the articles that tell it with all their claims, because sums, origins and open nouns need them all.
Totals that grow over weeks meet across stories; each measure of that kind has a group of its own besides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from claimcheck import notation
from claimcheck.compare import compare
from claimcheck.compare.courses import is_slow
from claimcheck.contract import quantity_record
from claimcheck.model import Article, Claim, Comparison
from claimcheck.scan import tables

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook

MEASURE = "measure:"
"""How the name of a group begins that is one measure across stories."""
NOT_COMPARED = "not-compared"
CROWD = 4000
"""Claims of one measure that are compared across stories in one go; see :func:`spare`."""


def compare_group(rows: pa.Table, rulebook: Rulebook) -> pa.Table:
    """The comparisons of one group (:data:`tables.ROWS` in, :data:`tables.COMPARISONS` out), in canonical order.

    The same article from two inputs counts once; two versions of one address are told apart by ``~2``. A group that
    cannot be compared comes to one row that says why, so that one story never costs the others.
    """
    try:
        return _compared(rows, rulebook)
    except Exception as error:
        return not_compared(
            rows.column("group")[0].as_py(), len(rows), f"internal error: {type(error).__name__}: {error}"
        )


def not_compared(group: str, articles: int, why: str) -> pa.Table:
    """The one row of a group that could not be compared: its verdict is ``not-compared``."""
    row = {"comparison": f"not-compared-{group}", "group": group, "measure": "", "title": "", "verdict": NOT_COMPARED}
    more = {
        "caveats": [],
        "flags": [],
        "why": why,
        "articles": articles,
        "left_out": 0,
        "positions": [],
        "relations": [],
    }
    return pa.Table.from_pylist([{**row, **more}], schema=tables.COMPARISONS)


def _compared(rows: pa.Table, rulebook: Rulebook) -> pa.Table:
    unique = {row["key"]: row for row in rows.to_pylist()}
    ordered = [unique[key] for key in sorted(unique)]
    if not ordered:
        return tables.COMPARISONS.empty_table()
    group = ordered[0]["group"]
    articles: list[Article] = []
    claims: list[Claim] = []
    stories: dict[str, str] = {}
    seen: dict[str, int] = {}
    for row in ordered:
        count = seen[row["id"]] = seen.get(row["id"], 0) + 1
        article = tables.article_of(row)
        if count > 1:
            article = replace(article, id=f"{article.id}~{count}")
        articles.append(article)
        stories[article.id] = row["story"]
        claims += [tables.claim_of(claim, article) for claim in row["claims"]]
    left_out = 0
    if group.startswith(MEASURE):
        measure = group.removeprefix(MEASURE)
        claims = [claim for claim in claims if claim.measure == measure and is_slow(claim, rulebook)]
        claims, left_out = spared(claims)
        kept = {claim.article for claim in claims}
        articles = [article for article in articles if article.id in kept]
    report = compare(articles, claims, rulebook, stories=stories)
    by_id = {claim.id: claim for claim in claims}
    chosen = [
        one for one in report.comparisons if group.startswith(MEASURE) or not _meets_elsewhere(one, by_id, rulebook)
    ]
    records = [_record(one, group, left_out, by_id) for one in chosen]
    return pa.Table.from_pylist(records, schema=tables.COMPARISONS)


def spared(claims: Sequence[Claim], most: int = CROWD) -> tuple[list[Claim], int]:
    """At most so many claims of one measure, in order of time, and how many were left out; see :func:`spare`."""
    said = {claim.id: claim for claim in claims}
    kept = spare([statement_of(claim) for claim in claims], most)
    return [said[one] for one in kept], len(claims) - len(kept)


class Statement(NamedTuple):
    """What decides whether a claim of a crowded measure is compared: its id, when, and who gives which figure."""

    when: str
    id: str
    who: str
    figure: str


def statement_of(claim: Claim) -> Statement:
    """The statement of a claim."""
    said = claim.attribution
    who = said.organisation or said.speaker or claim.source or claim.article
    figure = f"{notation.write(claim.quantity)} {claim.quantity.unit or ''} {claim.quantity.currency or ''}"
    return Statement(claim.as_of or claim.published or "", claim.id, who, figure)


def spare(statements: Sequence[Statement], most: int = CROWD) -> list[str]:
    """The ids of at most so many statements, in order of time.

    Of those in which one counter gives one figure the first and the last are kept, which loses no figure and no date at
    which one was given up; only when that is still too many do the oldest give way.
    """
    ordered = sorted(statements)
    if len(ordered) <= most:
        return [one.id for one in ordered]
    first: dict[tuple[str, str], str] = {}
    last: dict[tuple[str, str], str] = {}
    for one in ordered:
        first.setdefault((one.who, one.figure), one.id)
        last[one.who, one.figure] = one.id
    kept = {*first.values(), *last.values()}
    return [one.id for one in ordered if one.id in kept][-most:]


def _meets_elsewhere(comparison: Comparison, claims: Mapping[str, Claim], rulebook: Rulebook) -> bool:
    """Whether a comparison is of a measure that is compared across stories, in the measure's own group."""
    named = [claims[one] for position in comparison.positions for one in position.claims if one in claims]
    return bool(named) and all(claim.measure is not None and is_slow(claim, rulebook) for claim in named)


def _record(comparison: Comparison, group: str, left_out: int, claims: Mapping[str, Claim]) -> dict[str, Any]:
    named = {one for position in comparison.positions for one in position.claims}
    return {
        "comparison": comparison.id,
        "group": group,
        "story": comparison.story,
        "measure": comparison.measure,
        "title": comparison.title,
        "verdict": comparison.verdict,
        "severity": comparison.severity,
        "ratio": None if comparison.ratio is None else notation.plain(comparison.ratio),
        "ratio_value": None if comparison.ratio is None else float(comparison.ratio),
        "low": None if comparison.low is None else notation.plain(comparison.low),
        "best": None if comparison.best is None else notation.plain(comparison.best),
        "high": None if comparison.high is None else notation.plain(comparison.high),
        "caveats": list(comparison.caveats),
        "flags": list(comparison.flags),
        "why": comparison.why,
        "articles": len({claims[one].article for one in named if one in claims}),
        "left_out": left_out,
        "positions": [
            {
                "quantity": quantity_record(position.quantity),
                "as_of": position.as_of,
                "origins": list(position.origins),
                "claims": [_evidence(claims[one]) for one in position.claims if one in claims],
            }
            for position in comparison.positions
        ],
        "relations": [
            {
                "a": relation.a,
                "b": relation.b,
                "relation": relation.relation,
                "caveats": list(relation.caveats),
                "ratio": None if relation.ratio is None else notation.plain(relation.ratio),
                "why": relation.why,
            }
            for relation in comparison.relations
        ],
    }


def _evidence(claim: Claim) -> dict[str, Any]:
    return {
        "claim": claim.id,
        "article": claim.article,
        "source": claim.source,
        "published": claim.published,
        "speaker": claim.attribution.speaker,
        "organisation": claim.attribution.organisation,
        "field": claim.field,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
    }
