"""Invented news stories, read whole: which figures must meet, as what, and which must never meet.

Each ``NN-name.jsonl`` holds the articles, ``NN-name.yaml`` what is expected of them: ``meet`` (pairs of figures and
their relation, ``same`` when they are one position), ``apart`` (pairs that are never compared) and ``said`` (whose
figure it is). A figure is ``article/number`` as it stands in the body, ``article.title/number`` in the headline.
``known_miss`` on an expectation gives the reason why it does not hold yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.compare import compare
from claimcheck.extract import distinct, extract
from claimcheck.model import Article, Claim, Report
from claimcheck.rules import load_rulebook

_HERE = Path(__file__).parent


@cache
def _report(name: str) -> Report:
    lines = (_HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    articles = sorted((Article(**json.loads(line)) for line in lines), key=lambda article: article.id)
    rulebook = load_rulebook()
    claims = distinct(claim for article in articles for claim in extract(article, rulebook))
    return compare(articles, claims, rulebook)


def _cases(kind: str) -> Iterator[Any]:
    for path in sorted(_HERE.glob("*.yaml")):
        for row in yaml.load(path.read_text("utf-8"), yaml.BaseLoader)[kind]:
            marks = [pytest.mark.xfail(strict=True, reason=row["known_miss"])] if "known_miss" in row else []
            named = "-".join(value for key, value in row.items() if key != "known_miss")
            yield pytest.param(path.stem, row, marks=marks, id=f"{path.stem}:{named}")


def _claims(report: Report, figure: str) -> list[Claim]:
    """The claims of a figure; never none, for an expectation about nothing would always hold."""
    article, number = figure.split("/", 1)
    field = "title" if article.endswith(".title") else "text"
    wanted = (article.removesuffix(".title"), field, number)
    found = [claim for claim in report.claims if (claim.article, claim.field, claim.number.text) == wanted]
    assert found, f"no claim {figure}"
    return found


def _relations(report: Report, a: str, b: str) -> set[str]:
    """How the figures relate wherever they share a comparison; empty when they never do."""
    ours, theirs = ({claim.id for claim in _claims(report, figure)} for figure in (a, b))
    found: set[str] = set()
    for comparison in report.comparisons:
        held = [set(position.claims) for position in comparison.positions]
        left = {index for index, claims in enumerate(held) if claims & ours}
        right = {index for index, claims in enumerate(held) if claims & theirs}
        found |= {"same"} if left & right else set()
        for relation in comparison.relations:
            if (relation.a in left and relation.b in right) or (relation.b in left and relation.a in right):
                found.add(relation.relation)
    return found


@pytest.mark.parametrize(("name", "row"), list(_cases("meet")))
def test_figures_meet(name: str, row: dict[str, str]) -> None:
    relations = _relations(_report(name), row["a"], row["b"])
    accepted = {"same", "agree"} if row["relation"] == "same" else {row["relation"]}
    assert relations & accepted, f"{row['a']} and {row['b']} are {relations or 'not compared'}"


@pytest.mark.parametrize(("name", "row"), list(_cases("apart")))
def test_strangers_never_meet(name: str, row: dict[str, str]) -> None:
    assert not _relations(_report(name), row["a"], row["b"])


@pytest.mark.parametrize(("name", "row"), list(_cases("said")))
def test_a_figure_is_its_speakers(name: str, row: dict[str, str]) -> None:
    voices = {
        voice
        for claim in _claims(_report(name), row["figure"])
        for voice in (claim.attribution.speaker, claim.attribution.organisation)
    }
    assert row["by"] in voices
