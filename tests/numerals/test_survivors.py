"""What changed and no test saw, when one operator at a time was changed (`python benchmarks/mutants.py`)."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import findings, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a two-quarter decline in sales", "2"),
        ("a three-quarter mile run", "0.75 mile"),
        ("three-quarters of the crop", "0.75"),
        ("one-quarter of the crop", "0.25"),
        ("two quarters of the year", "0.5"),
        ("sales fell for two quarters", "2 quarter"),
    ],
)
def test_a_quarter_behind_a_hyphen_is_a_part_only_where_the_count_says_so(text: str, expected: str) -> None:
    assert read("en", text) == expected


def test_a_scale_of_a_scale_is_rounded_to_both() -> None:
    (mention,) = findings("id", "seribu triliun rupiah").mentions
    assert (mention.quantity.low, mention.quantity.step) == (10**15, 10**15)


@pytest.mark.parametrize(
    ("language", "text"), [("id", "juta orang"), ("en", "million people"), ("id", "miliar rupiah")]
)
def test_a_scale_alone_is_no_number(language: str, text: str) -> None:
    assert read(language, text) == ""
