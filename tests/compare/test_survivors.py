"""What changed and no test saw, when one operator at a time was changed (`python benchmarks/mutants.py`)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.compare.intervals import below, ratio, scale_slip, stand_apart
from claimcheck.model import Quantity
from claimcheck.notation import read

NONE = Decimal(0)


def q(notation: str) -> Quantity:
    found = read(notation)
    return Quantity(found.low, found.high, found.low_closed, found.high_closed, found.approximate)


@pytest.mark.parametrize(
    ("bound", "value", "apart"),
    [
        ("<6000", "5900", False),  # "nearly 6,000" may be said of it
        ("<6000", "5000", True),  # one whole thousand below
        ("<6000", "6100", True),  # beyond it
        ("..6000", "6000", False),
        (">5000", "5280", False),
        (">5000", "6000", True),
        (">5000", "4900", True),
        (">5", "6", True),  # not round: a place of one
    ],
)
def test_a_round_bound_reaches_to_its_place_on_its_own_side_only(bound: str, value: str, apart: bool) -> None:
    assert stand_apart(q(bound), q(value), NONE) is apart
    assert stand_apart(q(value), q(bound), NONE) is apart


def test_equal_figures_are_neither_below_the_other() -> None:
    assert not below(q("5"), q("5"))
    assert below(q("5"), q("6"))
    assert not below(q("6"), q("5"))
    assert ratio(q("5"), q("5")) == 1


@pytest.mark.parametrize(
    ("a", "b", "power"), [("120", "126000", 3), ("120", "126120", None), ("120", "114000", 3), ("120", "113880", None)]
)
def test_a_slip_of_scale_is_near_up_to_a_twentieth_and_no_further(a: str, b: str, power: int | None) -> None:
    assert scale_slip(q(a), q(b)) == power
