"""When, where and how a figure holds: owners of places, places named before, dates of other things, flows, actors."""

from __future__ import annotations

import pytest

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
