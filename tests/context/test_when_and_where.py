"""When, where and how a figure holds: owners of places, places named before, dates of other things, flows, actors."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook
from tests.context.reading import period, rows, scope, where


@pytest.mark.parametrize(("code", "text", "figure", "expected"), [*rows("places", "en", "id")])
def test_where(code: str, text: str, figure: str, expected: str) -> None:
    assert where(code, text, figure) == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), [*rows("periods", "en", "id")])
def test_when(code: str, text: str, figure: str, expected: str) -> None:
    assert period(code, text, figure) == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), [*rows("scopes", "en", "id")])
def test_how(code: str, text: str, figure: str, expected: str) -> None:
    part, _, value = expected.partition(" ")
    assert str(getattr(scope(code, text, figure), part)) == value


@pytest.mark.parametrize(
    ("language", "text", "flow"),
    [
        ("en", "The bank expects the economy to grow 4 percent.", "plan"),
        ("en", "The economy is forecast to expand 4 percent.", "plan"),
        ("en", "The economy grew 4 percent.", "level"),
        ("id", "Ekonomi akan tumbuh 4 persen.", "plan"),
        ("id", "Ekonomi tumbuh 4 persen.", "level"),
    ],
)
def test_growth_that_is_expected_is_to_come(language: str, text: str, flow: str) -> None:
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), load_rulebook())
    assert [claim.flow for claim in claims] == [flow]


@pytest.mark.parametrize(
    ("language", "text", "flows"),
    [
        ("en", "Output is forecast to fall to 31 million tonnes from 33 million last season.", ["plan", "level"]),
        (
            "en",
            "The bank expects inflation of 2.1 percent this year, down from 3.4 percent in 2024.",
            ["plan", "level"],
        ),
        ("en", "The fare will rise from $2.50 to $3.", ["level", "plan"]),
        ("en", "The fare will rise from $3 in 2027 to $4 in 2029.", ["plan", "plan"]),
        ("id", "Tarif itu akan naik dari Rp 3.500 menjadi Rp 5.000.", ["level", "plan"]),
        ("en", "The motion won 900 votes to 700, with 12 abstentions.", ["cumulative", "cumulative", "level"]),
        ("en", "A strike killed 73 people, bringing the death toll to 418 since May.", ["additional", "cumulative"]),
        (
            "id",
            "Serangan itu menewaskan 73 orang, sehingga total korban tewas menjadi 418.",
            ["additional", "cumulative"],
        ),
        ("en", "About 900 children under the age of five will be vaccinated.", ["plan", "plan"]),
        ("id", "Sebanyak 900 anak di bawah usia lima tahun akan divaksinasi.", ["plan", "plan"]),
        ("en", "The party won 44 seats, 12 fewer than in 2019.", ["level", "change"]),
        ("en", "The firm hired 300 fewer people than a year earlier.", ["change"]),
        ("en", "Fewer than 300 people came.", ["level"]),
        ("en", "Rescuers said 30 people were missing a day after the quake.", ["level"]),
        ("en", "At least 12 people were killed a week after the ceasefire.", ["cumulative"]),
        ("en", "The clinic treats 300 people a day.", ["rate"]),
        ("en", "The clinic has treated 300 people a day since May.", ["rate"]),
        ("en", "The party won 44 seats, down from 60 in the outgoing parliament.", ["level", "level"]),
        ("en", "The hall seats 900.", ["capacity"]),
        ("en", "About 900 children under five were vaccinated.", ["cumulative", "level"]),
        (
            "en",
            "A strike killed 73 people and injured 230, bringing the death toll to 418.",
            ["additional", "cumulative", "cumulative"],
        ),
        (
            "id",
            "Sebanyak 73 orang tewas dan 230 lainnya luka-luka, sehingga total korban tewas menjadi 418 orang.",
            ["additional", "cumulative", "cumulative"],
        ),
        ("en", "Another blast left 30 injured, bringing the number of injured to 90.", ["additional", "cumulative"]),
        ("id", "Sebanyak 12 orang tewas dan 40 luka, sehingga total korban 52 orang.", ["cumulative"] * 3),
    ],
)
def test_what_is_still_to_come_or_to_be_added(language: str, text: str, flows: list[str]) -> None:
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), load_rulebook())
    assert [claim.flow for claim in claims] == flows
