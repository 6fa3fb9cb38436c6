"""Cost grows with the text and with nothing else: twice the text takes about twice the time, whatever it holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.numerals import find
from tests.growth import grows_linearly
from tests.numerals.quantities import lexicon

ADVERSARIES: dict[str, Callable[[int], str]] = {
    "digits without spaces": lambda n: "7" * n,
    "numbers in one sentence": lambda n: "ada 12 orang dan " * (n // 17),
    "number words": lambda n: "dua puluh ribu " * (n // 15),
    "one word again and again": lambda n: "satu " * (n // 5),
    "ranges of ranges": lambda n: "1-2-3-4 hingga " * (n // 15),
    "groups of digits": lambda n: "123.456," * (n // 8),
    "spaced groups": lambda n: "123 456 " * (n // 8),
    "hedges": lambda n: "lebih dari sekitar " * (n // 19),
    "brackets": lambda n: "(5 " * (n // 3),
    "slashes": lambda n: "1/2/3/" * (n // 6),
    "hidden characters": lambda n: "1\u200b2 " * (n // 4),
    "no number": lambda n: "kata " * (n // 5),
    "one long word": lambda n: "a" * n,
    "english words": lambda n: "one hundred and " * (n // 16),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ADVERSARIES)
def test_linear(name: str) -> None:
    build, words = ADVERSARIES[name], lexicon("en" if name.startswith("english") else "id")
    assert grows_linearly(lambda size: find(build(size), words, ()), 8_000)


@pytest.mark.slow
def test_a_megabyte_in_one_line() -> None:
    assert len(find("ada 12 orang dan " * 60_000, lexicon("id"), ()).mentions) == 60_000
