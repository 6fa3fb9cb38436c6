"""What digits say under each convention, doubt and all: no mutant of the module that changes a reading passes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.numerals.digits import Convention, Reading, read

INDONESIAN = Convention(group=".", decimal=",")
ENGLISH = Convention(group=",", decimal=".", also_decimal="·")
LONGEST = "9" * 40


def reading(value: str, step: str, doubt: str = "") -> Reading:
    return Reading(Decimal(value), Decimal(step), doubt)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "convention", "expected"),
    [
        ("0", INDONESIAN, reading("0", "1")),
        ("7", INDONESIAN, reading("7", "1")),
        ("007", INDONESIAN, None),  # a code, no count
        ("12.345", INDONESIAN, reading("12345", "1")),
        ("0.5", ENGLISH, reading("0.5", "0.1")),
        ("0·5", ENGLISH, reading("0.5", "0.1")),
        ("816'000", ENGLISH, reading("816000", "1")),
        ("123.456", ENGLISH, reading("123.456", "0.001", "other")),  # a thousand times more to an Indonesian
        ("0.125", ENGLISH, reading("0.125", "0.001")),  # nobody groups behind a zero
        ("1234,567", INDONESIAN, reading("1234.567", "0.001")),  # nor behind four digits
        ("1.234.567", ENGLISH, reading("1234567", "1", "foreign")),
        ("0.1234", INDONESIAN, reading("0.1234", "0.0001", "foreign")),
        ("1.5", INDONESIAN, reading("1.5", "0.1", "needs-unit")),  # 1.5 juta, or a clause of a law
        ("12345,678", ENGLISH, reading("12345.678", "0.001", "needs-unit")),
        ("12,34,567", INDONESIAN, None),  # lakhs, which only some English writes
        ("01.234", ENGLISH, None),
        ("01,5", ENGLISH, None),
        (LONGEST, INDONESIAN, reading(LONGEST, "1")),
        (LONGEST + "9", INDONESIAN, None),
    ],
)
def test_what_digits_say(text: str, convention: Convention, expected: Reading | None) -> None:
    assert read(text, convention) == expected


def test_lakhs_where_they_are_written() -> None:
    indian = Convention(group=",", decimal=".", indian=True)
    assert read("12,34,567", indian) == reading("1234567", "1")
    assert read("12,34,567", ENGLISH) is None
