"""Those who were among the dead are a part of them, and two kinds of people under one number are of neither."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


def first(text: str) -> Claim:
    return extract(Article("a", text, source="Outlet", published="2025-05-06", language="en"), BOOK)[0]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Some 12 guards were among the dead.", True),
        ("Among the dead were 12 guards.", True),
        ("Some 12 guards were among those killed.", True),
        ("Some 12 guards were killed.", False),
        ("Three of the 22 wounded were in critical condition.", True),
        ("Three of the 22 missing were found alive.", False),
        ("The budget includes $3 million for roads.", True),
        ("The budget sets aside $3 million for roads.", True),
        ("The council has set aside $3 million for roads.", False),
        ("The budget is $3 million.", False),
        ("Some 12 guards died among the ruins.", False),
    ],
)
def test_is_a_part(text: str, part: bool) -> None:
    assert ("part" in first(text).flags) is part


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("At least 45 soldiers and civilians died.", None),
        ("Some 12 women and children were killed.", "women"),
        ("At least 45 soldiers and militiamen died.", "soldiers"),
        ("At least 45 soldiers died and civilians fled.", "soldiers"),
        ("Some 30 doctors and nurses were infected.", "medics"),
    ],
)
def test_whose_figure_it_is(text: str, population: str | None) -> None:
    assert first(text).population == population


def test_a_unit_of_ground_is_of_the_first_rule_of_its_measure() -> None:
    claim = first("The flames devoured 1,200 hectares of land, the agency said.")
    assert (claim.measure, claim.flow) == ("area.burnt", "cumulative")


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("PHK tahap kedua itu mencakup 900 buruh.", True),
        ("PHK itu mencakup 900 buruh.", False),
        ("Pasar terbesar di Tegal dengan 900 kios terbakar.", False),
        ("Korban PHK meliputi 900 buruh.", True),
    ],
)
def test_whom_an_event_takes_in_is_no_part(sentence: str, part: bool) -> None:
    article = Article(id="a", text=sentence, language="id")
    assert ("part" in extract(article, BOOK)[-1].flags) is part


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("en", "Forty people were injured, 12 seriously.", True),
        ("en", "Dozens were hurt, five critically.", True),
        ("en", "Houses damaged: 411 (102 totally)", True),
        ("en", "Forty people were slightly injured, 12 seriously.", False),
        ("id", "Sebanyak 40 orang terluka, tiga kritis.", True),
    ],
)
def test_how_badly_it_befell_some_is_of_a_part(language: str, text: str, part: bool) -> None:
    last = extract(Article("a", text, source="Outlet", published="2025-05-06", language=language), BOOK)[-1]
    assert ("part" in last.flags) is part
