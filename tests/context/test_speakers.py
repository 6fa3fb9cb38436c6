"""Who says a figure, in every construction of saying."""

from __future__ import annotations

import pytest

from tests.context.reading import rows, who


@pytest.mark.parametrize(
    ("code", "text", "figure", "expected"), [*rows("speakers", "en", "id"), *rows("paragraphs", "en", "id")]
)
def test_who_says_it(code: str, text: str, figure: str, expected: str) -> None:
    assert who(code, text, figure) == expected
