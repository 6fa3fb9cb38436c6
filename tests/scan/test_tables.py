"""Rows hold everything: articles and claims come back equal, and the two steps are blind to how rows are cut."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

pytest.importorskip("pyarrow")

import pyarrow as pa

from claimcheck.extract import extract
from claimcheck.model import Article, Report
from claimcheck.rules import load_rulebook
from claimcheck.rules.rulebook import Rulebook
from claimcheck.scan import tables
from claimcheck.scan.comparing import compare_group, spare, statement_of
from claimcheck.scan.extracting import extract_batch, from_bytes, to_bytes
from tests.contract.strategies import reports
from tests.scan.crawl import records


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


def articles(count: int = 24) -> list[Article]:
    return [
        Article(row["id"], row["text"], row["title"], row["source"], row["published"], "metadata", row["language"])
        for row in records(count)
    ]


def batch(found: list[Article]) -> Any:
    return tables.articles_batch((article, "crawl.jsonl") for article in found)


@given(reports())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_articles_and_claims_come_back_equal(report: Report) -> None:
    read = from_bytes(to_bytes(batch(list(report.articles)))).to_pylist()
    assert [tables.article_of(row) for row in read] == list(report.articles)
    by_id = {article.id: row for article, row in zip(report.articles, read, strict=True)}
    made = tables.claims_batch((by_id[claim.article], [claim]) for claim in report.claims)
    for claim, row in zip(report.claims, made.to_pylist(), strict=True):
        article = tables.article_of(by_id[claim.article])
        assert replace(tables.claim_of(row, article), id=claim.id) == claim
        assert row["claim"].startswith(claim.id)
        assert row["low_value"] is None or row["low_value"] == claim.quantity.low
        assert row["high_value"] is None or row["high_value"] == claim.quantity.high


def test_extracting_does_not_see_how_articles_are_cut(rulebook: Rulebook) -> None:
    found = articles()
    at_once = extract_batch(batch(found), rulebook)
    one_by_one = pa.Table.from_batches([extract_batch(batch([article]), rulebook) for article in found])
    assert at_once.num_rows > 20
    assert pa.Table.from_batches([at_once]).combine_chunks() == one_by_one.combine_chunks()
    assert at_once.schema == tables.CLAIMS


def group(found: list[Article], rulebook: Rulebook, name: str = "story-1") -> list[dict[str, object]]:
    rows = []
    for row in batch(found).to_pylist():
        claims = tables.claims_batch([(row, extract(tables.article_of(row), rulebook))]).to_pylist()
        rows.append({**row, "group": name, "story": "story-1", "claims": claims})
    return rows


def compared(rows: list[dict[str, object]], rulebook: Rulebook) -> Any:
    return compare_group(pa.Table.from_pylist(rows, schema=tables.ROWS), rulebook)


def test_comparing_does_not_see_the_order_of_rows_nor_a_row_twice(rulebook: Rulebook) -> None:
    rows = group([article for article in articles(40) if "Arum" in article.text], rulebook)
    expected = compared(rows, rulebook)
    assert len(expected) >= 1
    assert expected.schema == tables.COMPARISONS
    for seed in range(5):
        mixed = [*rows, *rows[:3]]
        random.Random(seed).shuffle(mixed)
        assert compared(mixed, rulebook) == expected


def test_two_versions_of_one_address_stay_apart(rulebook: Rulebook) -> None:
    first = articles(1)[0]
    second = replace(first, text=first.text.replace("12", "19"), source="Kabar Sore")
    found = compared(group([first, second], rulebook), rulebook).to_pylist()
    names = {claim["article"] for row in found for one in row["positions"] for claim in one["claims"]}
    assert names == {"news-0000", "news-0000~2"}


def test_nothing_in_nothing_out(rulebook: Rulebook) -> None:
    assert extract_batch(batch([]), rulebook).num_rows == 0
    assert compared([], rulebook).num_rows == 0


def test_a_crowded_measure_keeps_every_figure_and_the_days_it_was_first_and_last_given(rulebook: Rulebook) -> None:
    claim = next(one for one in extract(articles(1)[0], rulebook))
    crowd = [
        replace(claim, id=f"{number:05d}", published=f"2025-03-{1 + number // 100:02d}", source=f"outlet {number % 7}")
        for number in range(900)
    ]
    said = [statement_of(replace(one, attribution=replace(one.attribution, organisation=None))) for one in crowd]
    kept = spare(said, most=100)
    assert len(kept) == 14
    assert kept[:7] == [f"{number:05d}" for number in range(7)]
    assert spare(said, most=900) == [one.id for one in crowd]
    assert spare(said, most=5) == kept[-5:]
    random.Random(1).shuffle(said)
    assert spare(said, most=100) == kept


def test_a_group_that_cannot_be_compared_says_why(rulebook: Rulebook) -> None:
    rows = group(articles(8)[:1], rulebook)
    rows[0]["claims"][0]["quantity"]["step"] = "no number"  # type: ignore[index]
    (found,) = compared(rows, rulebook).to_pylist()
    assert (found["verdict"], found["group"], found["articles"]) == ("not-compared", "story-1", 1)
    assert "no number" in found["why"]
