"""R1 to R6: what quantities stand for, when they meet, how far apart they are."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.compare.intervals import Meeting, last_place, meet, ratio, scale_slip, stand_apart
from claimcheck.model import Quantity
from claimcheck.notation import read

TEN = Decimal("0.1")


def q(notation: str, step: str = "1", basis: str = "stated") -> Quantity:
    found = read(notation)
    return Quantity(
        found.low,
        found.high,
        found.low_closed,
        found.high_closed,
        found.approximate,
        basis,
        step=Decimal(step),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (q("728"), q("728"), Meeting.EQUAL),
        (q(">10000"), q("~11000"), Meeting.BOUND),
        (q("100.."), q("140"), Meeting.BOUND),
        (q("9"), q(">9"), Meeting.BOUND),
        (q("9"), q("8"), Meeting.APART),
        (q("20"), q("19"), Meeting.APART),
        (q("3"), q("2"), Meeting.APART),
        (q("9000000", "1000000"), q("12000000", "1000000"), Meeting.APART),
        (q("9000000", "1000000"), q("9125000"), Meeting.ROUNDING),
        (q("25000..30000"), q("12000"), Meeting.APART),
        (q("25000..30000"), q("28000"), Meeting.ROUNDING),
        (q("14000"), q("14200"), Meeting.ROUNDING),
        (q("14000"), q("14900"), Meeting.APART),
        (q("110"), q("112"), Meeting.APART),
        (q("395.3", "0.1"), q("395.28", "0.01"), Meeting.ROUNDING),
        (q("5.6", "0.1"), q("5.7", "0.1"), Meeting.APART),
        (q("6"), q("6.0", "0.1"), Meeting.EQUAL),
        (q("10"), q("10.3", "0.1"), Meeting.ROUNDING),
        (q("156000000", "1000000"), q("156758000", "1000"), Meeting.ROUNDING),
        (q("2900", "100"), q("2953"), Meeting.ROUNDING),
        (q("~200"), q("210"), Meeting.ABOUT),
        (q("~30"), q("36.2", "0.1"), Meeting.APART),
        (q("~<50"), q("48"), Meeting.BOUND),
        (q("~<50"), q("51"), Meeting.APART),
        (q("~<50"), q("40"), Meeting.APART),
        (q("~>50"), q("52"), Meeting.BOUND),
        (q("~>50"), q("49"), Meeting.APART),
        (q("11..19", basis="vague"), q("15"), Meeting.VAGUE),
        (q("11..19", basis="vague"), q("25"), Meeting.APART),
        (q("24..99", basis="vague"), q("59"), Meeting.VAGUE),
        (q("..500"), q("600"), Meeting.APART),
        (q("..500"), q("400"), Meeting.BOUND),
        (q("0"), q("2"), Meeting.APART),
    ],
)
def test_meeting(a: Quantity, b: Quantity, expected: Meeting) -> None:
    assert meet(a, b, TEN) is expected
    assert meet(b, a, TEN) is expected


@pytest.mark.parametrize(
    ("quantity", "place"),
    [
        (q("300"), "10"),
        (q("20"), "1"),
        (q("110"), "1"),
        (q("14000"), "1000"),
        (q("230000"), "10000"),
        (q("9000000", "1000000"), "1000000"),
        (q("5.6", "0.1"), "0.1"),
        (q("2010"), "1"),
        (q("1500"), "100"),
    ],
)
def test_last_place(quantity: Quantity, place: str) -> None:
    assert last_place(quantity) == Decimal(place)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("9000000..", "~12000000", "1.33"),
        ("25000..30000", "12000", "2.08"),
        ("100", "50..80", "1.25"),
        ("0", "5", None),
        ("-3", "3", None),
    ],
)
def test_ratio_of_nearest_stated_ends(a: str, b: str, expected: str | None) -> None:
    found = ratio(q(a), q(b))
    assert (None if found is None else str(found.quantize(Decimal("0.01")))) == expected
    assert found == ratio(q(b), q(a))


@pytest.mark.parametrize(
    ("a", "b", "power"),
    [
        ("9000", "9", 3),
        ("2500000", "2500000000", 3),
        ("150", "1500", 1),
        ("2", "20", None),
        ("100", "101", None),
        ("5.3", "5300000", 6),
        ("0", "10", None),
    ],
)
def test_scale_slip(a: str, b: str, power: int | None) -> None:
    assert scale_slip(q(a), q(b)) == power == scale_slip(q(b), q(a))


def test_rival_bounds_stand_apart_only_beyond_their_widths() -> None:
    assert stand_apart(q("58.."), q("100.."), TEN)
    assert not stand_apart(q("~>100"), q("105.."), TEN)
    assert not stand_apart(q("11..19", basis="vague"), q("100.."), TEN)


values = st.integers(1, 10**9)
notations = st.builds(
    lambda low, extra, shape: {
        0: str(low),
        1: f"~{low}",
        2: f"{low}..",
        3: f"..{low}",
        4: f">{low}",
        5: f"<{low}",
        6: f"{low}..{low + extra}",
        7: f"~<{low}",
    }[shape],
    values,
    st.integers(1, 1000),
    st.integers(0, 7),
)


@given(notations, notations)
def test_meeting_is_symmetric(a: str, b: str) -> None:
    assert meet(q(a), q(b), TEN) is meet(q(b), q(a), TEN)


@given(notations, notations, st.integers(1, 6))
def test_scaling_both_sides_scales_nothing_but_the_values(a: str, b: str, power: int) -> None:
    factor = Decimal(10) ** power

    def scaled(found: Quantity) -> Quantity:
        return Quantity(
            None if found.low is None else found.low * factor,
            None if found.high is None else found.high * factor,
            found.low_closed,
            found.high_closed,
            found.approximate,
            found.basis,
            step=found.step * factor,
        )

    assert meet(q(a), q(b), TEN) is meet(scaled(q(a)), scaled(q(b)), TEN)
    assert ratio(q(a), q(b)) == ratio(scaled(q(a)), scaled(q(b)))


@given(values, values, st.integers(0, 10**6))
def test_narrowing_a_bound_never_ends_a_disagreement(point: int, bound: int, more: int) -> None:
    if meet(q(str(point)), q(f"{bound}.."), TEN) is Meeting.APART:
        assert meet(q(str(point)), q(f"{bound + more}.."), TEN) is Meeting.APART
    if meet(q(str(point)), q(f"..{bound}"), TEN) is Meeting.APART:
        assert meet(q(str(point)), q(f"..{max(1, bound - more)}"), TEN) is Meeting.APART
