"""A copy of an article, word for word, changes nothing between the others: no group, no relation, no story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from claimcheck.compare import compare
from claimcheck.extract import distinct, extract
from claimcheck.model import Article, Report
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()
FIRE = (
    ("en", "Dozens were hurt when a fire swept through a market in Corvel on Tuesday. Two people died, police said."),
    ("en", "A fire at the Corvel market left dozens injured and two dead, police said on Tuesday."),
    ("en", "At least 64 people were injured in the Corvel market fire, the Saint Osric hospital said on Tuesday."),
    ("en", "The market fire in Corvel injured 71 people and killed three, the mayor told the Quillmouth Herald."),
)
QUAKE = (
    ("id", "Puluhan rumah rusak akibat gempa di Wanasari, Selasa. Sebanyak 40 warga mengungsi, kata BPBD."),
    ("id", "Gempa di Wanasari merusak 43 rumah dan membuat puluhan warga mengungsi, kata BPBD, Selasa."),
    ("id", "BPBD Wanasari mencatat 105 rumah rusak akibat gempa. Warga yang mengungsi 108 orang."),
    ("id", "Ratusan warga Wanasari mengungsi setelah gempa merusak empat puluh rumah, Selasa."),
)


def _related(articles: Sequence[Article]) -> set[tuple[object, ...]]:
    """The relations between figures of different texts, whichever copy of a text states them."""
    report: Report = compare(articles, distinct(c for a in articles for c in extract(a, BOOK)), BOOK)
    found: set[tuple[object, ...]] = set()
    for comparison in report.comparisons:
        for relation in comparison.relations:
            one, two = (comparison.positions[side].claims for side in (relation.a, relation.b))
            told = {(x.partition("~")[0], y.partition("~")[0]) for x in one for y in two}
            found |= {(frozenset(pair), relation.relation) for pair in told if pair[0] != pair[1]}
    return found


@pytest.mark.parametrize("told", [FIRE, QUAKE], ids=["fire", "quake"])
@pytest.mark.parametrize("copied", range(4))
@pytest.mark.parametrize("times", [1, 3])
def test_a_copy_changes_nothing_between_the_others(told: tuple[tuple[str, str], ...], copied: int, times: int) -> None:
    articles = [
        Article(f"a{n}", text, source=f"Outlet {n}", published=f"2031-05-06T1{n}:00", language=language)
        for n, (language, text) in enumerate(told)
    ]
    copies = [replace(articles[copied], id=f"b{n}", source=f"Reprint {n}") for n in range(times)]
    assert _related([*articles, *copies]) == _related(articles) != set()


def test_copies_count_what_their_original_was_found_to_count() -> None:
    told = (
        "Police said 4,000 people marched in Corvel on Tuesday.",
        "Some 6,500 people gathered in Corvel, the union said on Tuesday.",
    )
    articles = [
        Article(f"a{n}", text, source=f"Outlet {n}", published="2031-05-06", language="en")
        for n, text in enumerate(told)
    ]
    copies = [replace(articles[1], id=f"b{n}", source=f"Reprint {n}") for n in range(3)]
    for folder in (articles, [*articles, *copies]):
        report = compare(folder, distinct(c for a in folder for c in extract(a, BOOK)), BOOK)
        assert [(found.measure, found.title) for found in report.comparisons] == [
            ("people.protesting", "People protesting")
        ]
