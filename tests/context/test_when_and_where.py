"""When and where a figure holds: owners of places, places named before, lists of places, and dates of other things."""

from __future__ import annotations

import pytest

from tests.context.reading import period, rows, where


@pytest.mark.parametrize(("code", "text", "figure", "expected"), [*rows("places", "en", "id")])
def test_where(code: str, text: str, figure: str, expected: str) -> None:
    assert where(code, text, figure) == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), [*rows("periods", "en", "id")])
def test_when(code: str, text: str, figure: str, expected: str) -> None:
    assert period(code, text, figure) == expected
