"""What holds of every comparison, whatever the claims."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from by_hand import Folder
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claimcheck import compare as comparing
from claimcheck.model import Report

SLOW = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
HOURS = ("2025-03-01T08:00", "2025-03-01T14:00", "2025-03-01", "2025-03-02", "2025-03-04T09:00", None)
SPEAKERS = (None, "Harbour Health Office", "Coast Monitor", "police")
says = st.fixed_dictionaries(
    {
        "notation": st.sampled_from(["5", "9", "12", "12..", ">12", "~15", "40", "40..", "..60", "11..19"]),
        "published": st.sampled_from(HOURS),
        "organisation": st.sampled_from(SPEAKERS),
        "source": st.sampled_from(["one", "two", "three", "four"]),
    }
)
BODY = (
    "Rescuers in the harbour town of Quillmouth searched the collapsed warehouse through the night, edition {n}. "
    "The mayor of Quillmouth, Odette Farrow, thanked the volunteers from Brackwater and asked residents to stay away. "
    "Number {n} of our special reports follows the families who waited at the Saint Osric school, desk {n}."
)


def build(folder: Folder, told: list[dict[str, Any]]) -> None:
    for number, one in enumerate(told):
        folder.say(
            one["notation"],
            article=f"a{number:02}",
            text=BODY.format(n=number * 7919 + 13),
            **{k: v for k, v in one.items() if k != "notation"},
        )


def shape(report: Report) -> list[tuple[Any, ...]]:
    return [
        (
            c.id,
            c.verdict,
            c.caveats,
            c.flags,
            c.severity,
            c.ratio,
            c.low,
            c.best,
            c.high,
            [p.claims for p in c.positions],
            [(r.a, r.b, r.relation, r.caveats) for r in c.relations],
            c.why,
        )
        for c in report.comparisons
    ]


@SLOW
@given(st.lists(says, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_order_does_not_matter(rulebook: Any, told: list[dict[str, Any]], dice: random.Random) -> None:
    folder = Folder(rulebook)
    build(folder, told)
    before = shape(folder.report())
    dice.shuffle(folder.articles)
    dice.shuffle(folder.claims)
    assert shape(folder.report()) == before


OWN_GROWTH = [
    {"notation": figure, "published": "2025-03-01T08:00", "organisation": who, "source": "one"}
    for figure, who in (("9", "Coast Monitor"), ("5", "Coast Monitor"), ("9", "Harbour Health Office"))
]
"""A counter's own figure that grew beside a rival's equal to it: the copy is one more that says it grew."""


@SLOW
@given(st.lists(says, min_size=2, max_size=5), st.integers(0, 4))
@example(OWN_GROWTH, 0)
def test_a_copy_changes_no_verdict_and_no_count_of_origins(
    rulebook: Any, told: list[dict[str, Any]], which: int
) -> None:
    folder = Folder(rulebook)
    build(folder, told)
    before = folder.report()
    article = folder.articles[which % len(folder.articles)]
    copies = [
        replace(claim, id=claim.id + "~2", article="zz-copy") for claim in folder.claims if claim.article == article.id
    ]
    after = comparing.compare([*folder.articles, replace(article, id="zz-copy")], [*folder.claims, *copies], rulebook)
    assert [
        (c.id, c.verdict, c.severity, c.ratio, c.low, c.best, c.high, c.provisional) for c in after.comparisons
    ] == [(c.id, c.verdict, c.severity, c.ratio, c.low, c.best, c.high, c.provisional) for c in before.comparisons]
    assert len(after.origins) == len(before.origins)


@SLOW
@given(st.lists(says, min_size=2, max_size=5))
def test_an_unrelated_article_changes_nothing(rulebook: Any, told: list[dict[str, Any]]) -> None:
    folder = Folder(rulebook)
    build(folder, told)
    before = shape(folder.report())
    folder.say(
        "3",
        article="m-other",
        published="2025-03-02",
        measure=None,
        concept=None,
        action=None,
        head="goal",
        counted="goals",
        text="Penalties decided the derby at Lindholm arena, where Torvald Ek struck three times before students.",
    )
    assert shape(folder.report()) == before


@SLOW
@given(says, says)
def test_symmetric(rulebook: Any, one: dict[str, Any], two: dict[str, Any]) -> None:
    verdicts = []
    for told in ([one, two], [two, one]):
        folder = Folder(rulebook)
        build(folder, told)
        verdicts.append(
            [(c.verdict, c.ratio, sorted(r.relation for r in c.relations)) for c in folder.report().comparisons]
        )
    assert verdicts[0] == verdicts[1]
