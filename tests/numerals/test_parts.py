"""Parts behind a whole number, in every spelling: each is added before the number's scale is applied."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import findings, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took two and two thirds years to build.", "2.6666666667 year"),
        ("It lasted two and one-fifth years.", "2.2 year"),
        ("The sides met for five and three fifths hours, then rested 8 days.", "5.6 hour, 8 day"),
        ("It weighs four and three eighths tonnes.", "4.375 tonne"),
        ("It lasted two and a third years.", "2.3333333333 year"),
        ("It lasted one and a quarter hours.", "1.25 hour"),
        ("They paid three and three quarters million dollars.", "3750000 USD"),
        ("Two and two tenths of a mile remain.", "2.2"),
    ],
)
def test_a_part_is_added(text: str, expected: str) -> None:
    assert read("en", text) == expected


def test_a_part_leaves_a_tenth_of_the_scale_open() -> None:
    (mention,) = findings("en", "They paid three and three quarters million dollars.").mentions
    assert mention.quantity.step == 100_000
