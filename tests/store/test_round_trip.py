"""What is kept comes back equal, whatever the texts hold."""

from __future__ import annotations

import tempfile
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from claimcheck.model import Claim, Period, Problem, Report
from claimcheck.store import Store
from claimcheck.store.keys import article_key
from claimcheck.store.rows import CLAIM_COLUMNS, claim_from_row, claim_row
from tests.contract.strategies import reports
from tests.store.desk import EVENING, MORNING, toll


@pytest.mark.slow
@given(reports())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_articles_and_claims_come_back_equal(report: Report) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "desk.db") as store:
        for article in report.articles:
            mine = tuple(claim for claim in report.claims if claim.article == article.id)
            store.keep_claims(article, mine, "rules one")
            expected = tuple(_of(claim, article) for claim in mine)
            assert store.claims(article, "rules one", "hash") == expected
            assert store.claims(article, "rules two", "hash") is None
        store.keep_file("desk", "bytes", "reader", [*report.articles, *report.problems])
        assert store.file("desk", "bytes", "reader") == [*report.articles, *report.problems]
        assert store.usable


def _of(claim: Claim, article: object) -> Claim:
    """A stored claim takes what its article says of itself from the article, and its rules from the run."""
    taken = {name: getattr(article, name) for name in ("source", "published", "published_from", "language")}
    return replace(claim, **taken, rules_hash="hash")


def test_every_part_of_a_claim_has_a_column() -> None:
    bare = toll(MORNING, "12", period=Period("2025-03-01", None, "since", "sejak Sabtu"))
    full = replace(bare, **{one.name: "x" for one in fields(Claim) if getattr(bare, one.name) is None})
    back = claim_from_row(dict(zip(CLAIM_COLUMNS, claim_row(full), strict=True)), MORNING, "r1")
    for one in fields(Claim):
        assert getattr(back, one.name) == getattr(full, one.name), one.name


def test_the_step_of_a_quantity_comes_back_too() -> None:
    claim = toll(MORNING, "12")
    back = claim_from_row(dict(zip(CLAIM_COLUMNS, claim_row(claim), strict=True)), MORNING, "r1")
    assert back.quantity.step == claim.quantity.step


def test_any_change_to_an_article_is_another_article() -> None:
    keys = {article_key(MORNING), article_key(EVENING)}
    for name, value in (
        ("text", MORNING.text + " "), ("title", None), ("source", "Lain"), ("published", "2025-03-02"),
        ("language", "en"), ("url", "https://harian.example/1"), ("author", "A"), ("flags", ("incomplete",)),
        ("first_line", 2), ("id", "desk/lain.txt"), ("published_from", "text"),
    ):  # fmt: skip
        keys.add(article_key(replace(MORNING, **{name: value})))  # type: ignore[arg-type]
    assert len(keys) == 13


def test_a_problem_keeps_its_place(tmp_path: Path) -> None:
    found = [MORNING, Problem("a.jsonl", 2, None, "not JSON", code="json"), EVENING]
    with Store.open(tmp_path / "desk.db") as store:
        store.keep_file("a.jsonl", "1", "r", found)
        store.keep_file("a.jsonl", "2", "r", found[:1])
        assert store.file("a.jsonl", "1", "r") is None
        assert store.file("a.jsonl", "2", "r") == found[:1]
