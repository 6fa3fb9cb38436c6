"""What a quantity can stand for at its ends, and where one figure is another cut off: the edges of R2, R4 and R4b."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claimcheck.compare.intervals import (
    Reach,
    below,
    last_place,
    ratio,
    reach,
    scale_slip,
    stand_apart,
    truncated,
    width,
)
from claimcheck.model import Quantity
from claimcheck.notation import read

NONE, TENTH = Decimal(0), Decimal("0.1")


def q(notation: str, step: str = "1", **more: Any) -> Quantity:
    found = read(notation)
    ends = (found.low, found.high, found.low_closed, found.high_closed, found.approximate)
    return Quantity(*ends, step=Decimal(step), **more)


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (q("0"), "0.5"),
        (q("728"), "0.5"),
        (q("14000"), "500"),
        (q("9000000", step="1000000"), "500000"),
        (q("6", unit="magnitude"), "0.05"),
        (q("6", unit="metre"), "0.5"),
        (q("~50"), "5"),
        (q("~1"), "0.5"),  # never less than what its last place leaves open
        (q("~>50"), "5"),  # about a bound: of the end that is stated
        (q("~<50"), "5"),
    ],
)
def test_how_far_the_truth_may_lie_from_a_stated_end(quantity: Quantity, expected: str) -> None:
    assert width(quantity, TENTH) == Decimal(expected)


def test_the_last_place_of_nothing_is_its_step() -> None:
    assert last_place(q("0", step="0.1")) == TENTH
    assert last_place(q("40..60", step="10")) == 10


@pytest.mark.parametrize(
    ("quantity", "low", "high", "room"),
    [
        (q("728"), "727.5", "728.5", "0.5"),
        (q("40..60"), "39.5", "60.5", "0.5"),
        (q("50.."), "50", None, "0.5"),  # a bound is an end as it stands
        (q("..50"), None, "50", "0.5"),
        (q("~>50"), "49.5", "55", "5"),  # "just over 50": a hundredth below at most
        (q("~<50"), "45", "50.5", "5"),  # "nearly 50"
        (q("11..99", basis="vague"), "11", "99", "0"),
    ],
)
def test_what_a_quantity_stands_for(quantity: Quantity, low: str | None, high: str | None, room: str) -> None:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    assert reach(quantity, TENTH) == Reach(ends[0], ends[1], Decimal(room))


@pytest.mark.parametrize(
    ("coarse", "fine", "expected"),
    [
        (q("2900", step="100"), q("2953"), True),
        (q("2900", step="100"), q("2999"), True),
        (q("2900", step="100"), q("3000"), False),  # the next place
        (q("2900", step="100"), q("2900"), False),  # its zeros tell the same place
        (q("2900", step="100"), q("2899"), False),  # nothing is cut off upwards
        (q("2900", step="100"), q("2953", step="100"), False),  # of one place: two roundings
        (q("2900", step="100"), q("2950", step="10"), True),
        (q("-2900", step="100"), q("-2953"), True),
        (q("2900", step="100"), q("2901"), True),
        (q("-2900", step="100"), q("-2901"), True),
        (q("-2900", step="100"), q("-3000"), False),
        (q("-2900", step="100"), q("-2899"), False),
        (q("20", step="10"), q("21"), False),  # a place that is half the figure cuts nothing off
        (q("100", step="10"), q("104"), False),  # nor a tenth of it
        (q("200", step="10"), q("209"), True),  # a twentieth does
        (q("200", step="10"), q("210"), False),
        (q("0.2", step="0.01"), q("0.209", step="0.001"), True),
        (q("0.5", step="0.1"), q("0.54", step="0.01"), False),
        (q("0"), q("0.2", step="0.1"), False),
        (q("2900.."), q("2953"), False),
        (q("2900", step="100"), q("2953.."), False),
        (q("2900..3000", step="100"), q("2953"), False),
    ],
)
def test_where_one_figure_is_the_other_cut_off(coarse: Quantity, fine: Quantity, expected: bool) -> None:
    assert truncated(coarse, fine) is expected


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("10", "11", True),  # as far apart as both widths together
        ("~10", "11", False),
        ("~10", "12", True),
        ("~10", "~11", False),
        ("~10", "~12", False),
        ("-10", "11", True),
        ("5000..", "5000", False),
        ("..5000", "5000", False),
        ("..5000", "5001", False),  # within the fifty that its zeros leave open
        ("..5000", "5100", True),
        ("5000..", "6000", True),
        ("..8", "7", True),  # a quarter of eight is two, but its place is one
        ("5..", "5", False),
        ("0..", "1", True),
        ("..0", "-1", True),
        ("40..60", "100", False),  # a range stands for no number
        ("100", "40..60", False),
    ],
)
def test_whether_two_counters_stand_apart(a: str, b: str, apart: bool) -> None:
    assert stand_apart(q(a), q(b), TENTH) is apart
    assert stand_apart(q(b), q(a), TENTH) is apart


@pytest.mark.parametrize(
    ("a", "b", "smaller"),
    [
        ("5", "6", True),
        ("5", "5..", False),  # by the end that is stated
        ("4..", "..5", True),
        ("..5", "6..", True),
        ("3..9", "5", False),
        ("0..4", "3", True),
        ("0..8", "3", False),
        ("-4..0", "-1", True),
        ("-2", "1", True),
        ("0", "1", True),
        ("..0", "1", True),
    ],
)
def test_which_figure_is_smaller(a: str, b: str, smaller: bool) -> None:
    assert below(q(a), q(b)) is smaller
    if smaller:
        assert not below(q(b), q(a))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("3", "12", "4"),
        ("1", "3", "3"),
        ("1..2", "6", "3"),
        ("6..", "..3", "2"),
        ("0", "5", None),
        ("-5", "0", None),
        ("-5", "5", None),
        ("-9", "-3", None),
        ("0.5", "2", "4"),
    ],
)
def test_how_many_times_one_figure_is_the_other(a: str, b: str, expected: str | None) -> None:
    found = None if expected is None else Decimal(expected)
    assert ratio(q(a), q(b)) == found
    assert ratio(q(b), q(a)) == found


@pytest.mark.parametrize(
    ("a", "b", "power"),
    [
        ("12", "114", 1),  # 9.5 times: the least
        ("100", "949", None),
        ("12", "1200", 2),
        ("7", "700", None),  # one digit, and less than a thousand times
        ("7", "7000", 3),
        ("12..", "1200", 2),
        ("11..13", "1200", None),
        ("1200", "11..13", None),
    ],
)
def test_a_slip_of_scale(a: str, b: str, power: int | None) -> None:
    assert scale_slip(q(a), q(b)) == power
    assert scale_slip(q(b), q(a)) == power
