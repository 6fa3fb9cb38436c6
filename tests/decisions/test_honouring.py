"""Which decisions hold for a report: by content alone, and told when the content has moved on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from claimcheck.decisions import RULINGS, Contents, Entry, honour, only_news
from claimcheck.model import Comparison, Decision, Quantity, Report, Ruling
from claimcheck.renderers.view import View
from tests.renderers.sample import REPORT

DECISION = Decision("update", "The toll rose.", "Sari", "2024-02-11")
FIRST = next(one for one in REPORT.comparisons if one.verdict == "disagree")


def entry(report: Report = REPORT, comparison: Comparison = FIRST) -> Entry:
    return Entry.of(comparison, Contents(report).of(comparison), DECISION)


def renamed(report: Report) -> Report:
    """The same articles under other names, in another order, with other ids for claims."""
    ids = {claim.id: f"new-{claim.id}" for claim in report.claims}
    return replace(
        report,
        articles=tuple(replace(one, id=f"other/{one.id}") for one in reversed(report.articles)),
        claims=tuple(replace(one, id=ids[one.id], article=f"other/{one.article}") for one in report.claims),
        comparisons=tuple(
            replace(
                one,
                id=f"new-{one.id}",
                positions=tuple(
                    replace(position, claims=tuple(ids[id] for id in reversed(position.claims)))
                    for position in reversed(one.positions)
                ),
            )
            for one in report.comparisons
        ),
    )


def with_figure(report: Report, value: int) -> Report:
    """The report with another figure in the first claim of the comparison."""
    id = FIRST.positions[0].claims[0]
    quantity = Quantity(Decimal(value), Decimal(value))
    claims = tuple(replace(one, quantity=quantity, quote=str(value)) if one.id == id else one for one in report.claims)
    first = replace(FIRST.positions[0], quantity=quantity)
    comparisons = tuple(
        replace(one, positions=(first, *one.positions[1:])) if one is FIRST else one for one in report.comparisons
    )
    return replace(report, claims=claims, comparisons=comparisons)


def test_a_decision_finds_its_comparison_under_other_names() -> None:
    found = honour(renamed(REPORT), [entry()])
    assert [one.id for one in found.report.comparisons if one.decision] == [f"new-{FIRST.id}"]
    assert (found.outdated, found.elsewhere) == ((), 0)
    assert found.report.summary["decided"] == 1
    assert len(found.report.comparisons) == len(REPORT.comparisons)


def test_without_decisions_the_report_is_the_same() -> None:
    assert honour(REPORT, []).report is REPORT


def test_a_new_figure_outdates_it() -> None:
    found = honour(with_figure(REPORT, 123_456), [entry()])
    assert not [one for one in found.report.comparisons if one.decision]
    ((outdated, comparison),) = found.outdated
    assert (outdated.key, comparison.id) == (entry().key, FIRST.id)


def test_articles_rewritten_as_a_whole_still_outdate_it() -> None:
    changed = replace(REPORT, articles=tuple(replace(one, text=one.text + " ") for one in REPORT.articles))
    ((_, comparison),) = honour(changed, [entry()]).outdated
    assert comparison.id == FIRST.id


def test_a_decision_about_something_else_is_left_alone() -> None:
    others = replace(REPORT, comparisons=tuple(one for one in REPORT.comparisons if one is not FIRST))
    found = honour(others, [entry()])
    assert (found.outdated, found.elsewhere) == ((), 1)


@pytest.mark.parametrize("ruling", RULINGS)
def test_what_is_settled_comes_after_what_is_open(ruling: Ruling) -> None:
    worst = View(REPORT, "en").groups[0].comparison
    decision = replace(DECISION, ruling=ruling)
    decided = replace(
        REPORT,
        comparisons=tuple(replace(one, decision=decision) if one is worst else one for one in REPORT.comparisons),
    )
    groups = View(decided, "en").groups
    assert (groups[0].comparison.id == worst.id) == (ruling == "disagreement")
    assert {one.comparison.id for one in groups} == {one.id for one in REPORT.comparisons}


def test_news_are_the_comparisons_that_came_out_otherwise() -> None:
    assert only_news(renamed(REPORT), REPORT).comparisons == ()
    (news,) = only_news(with_figure(REPORT, 123_456), REPORT).comparisons
    assert news.id == FIRST.id
    turned = replace(REPORT, comparisons=tuple(
        replace(one, verdict="compatible") if one is FIRST else one for one in REPORT.comparisons
    ))  # fmt: skip
    assert [one.id for one in only_news(turned, REPORT).comparisons] == [FIRST.id]
    empty = replace(REPORT, comparisons=())
    assert only_news(REPORT, empty).comparisons == REPORT.comparisons
    assert only_news(REPORT, empty).summary["unchanged"] == 0
