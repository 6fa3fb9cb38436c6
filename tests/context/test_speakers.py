"""Who says a figure, in every construction of saying: ``person / organisation < via (stance)``.

The tables hold a text on a line of its own, then each of its figures with whom the text lets say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.context.reading import who

TABLES = Path(__file__).parent / "tables"


def rows(code: str) -> Iterator[tuple[str, str, str, str]]:
    text = ""
    for line in (TABLES / f"speakers.{code}.txt").read_text("utf-8").splitlines():
        if line.startswith(" "):
            figure, _, expected = line.strip().partition(" = ")
            yield code, text, figure, expected
        elif line:
            text = line


@pytest.mark.parametrize(("code", "text", "figure", "expected"), [*rows("en"), *rows("id")])
def test_who_says_it(code: str, text: str, figure: str, expected: str) -> None:
    assert who(code, text, figure) == expected
