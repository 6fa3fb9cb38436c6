"""Dates told in passing are of no figure outside their phrase."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


@pytest.mark.parametrize(
    ("language", "text", "periods"),
    [
        # a bracket with a figure of its own
        ("en", "Profit was 48 million euros (2023: 127 million euros).", [None, "2023"]),
        ("id", "Laba mencapai Rp 48 miliar (2023: Rp 127 miliar).", [None, "2023"]),
        ("en", "The fair drew 9,000 visitors (2023).", ["2023"]),
        # an aside before the figure
        ("en", "The Greens, in power since 2016, won 44 seats.", [None]),
        ("en", "The firm, which lost $3 million in 2023, will cut 400 jobs.", ["2023", None]),
        ("en", "The town has, according to the census of 2020, 9,000 people.", ["2020"]),
        ("id", "Partai itu, yang berkuasa sejak 2016, meraih 44 kursi.", [None]),
        # the most since then
        ("en", "Attendance was 9,000, the highest since 2012.", [None]),
        ("id", "Jumlah penonton 9.000 orang, tertinggi sejak 2012.", [None]),
        ("en", "Since 2012, 9,000 people have moved away.", ["2012"]),
        # a place where something else was
        ("en", "She lost by 900 votes in a ward where her party took 57 percent in 2021.", [None, "2021"]),
    ],
)
def test_dates_only_what_stands_in_its_phrase(language: str, text: str, periods: list[str | None]) -> None:
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), BOOK)
    assert [claim.period and claim.period.text for claim in claims] == periods
