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
