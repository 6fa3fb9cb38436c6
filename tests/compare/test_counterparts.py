"""Near figures that are each the other's likest in two articles are of one thing; further ones need more."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report

_FIRST, _SECOND = "2025-05-06T10:00", "2025-05-06T12:00"

CRATERS = "The shells left five craters in the Halden market. Two craters were found by the river."
COUNTED = (
    "{} impact craters were counted at the Halden market on Tuesday by the council. Three craters lie outside town."
)
PRISON = "Rutan Lumbir berkapasitas 152 orang, tetapi dihuni lebih dari 400 tahanan."
HOLDS = "Kapasitas Rutan Lumbir hanya {} orang, kata kepala rutan. Kini ada 410 penghuni."


@pytest.mark.parametrize(
    ("language", "one", "two", "a", "b", "found"),
    [
        ("en", CRATERS, COUNTED, "five", "Six", {"disagree"}),
        ("en", CRATERS, COUNTED, "five", "Fourteen", set()),
        ("id", PRISON, HOLDS, "152", "125", {"disagree"}),
        ("id", PRISON, HOLDS, "152", "52", set()),
    ],
)
def test_near_counterparts_are_of_one_thing(language: str, one: str, two: str, a: str, b: str, found: set[str]) -> None:
    told = report((language, _FIRST, one), (language, _SECOND, two.format(b)))
    assert relations(told, f"a/{a}", f"b/{b}") == found


def test_a_figure_that_another_is_liker_to_has_no_counterpart() -> None:
    nearer = COUNTED.format("Six").replace("Three craters lie outside town", "Shells left five craters in the market")
    told = report(("en", _FIRST, CRATERS), ("en", _SECOND, nearer))
    assert relations(told, "a/five", "b/five") == {"same"}
    assert relations(told, "a/five", "b/Six") == set()
