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


ARCHIVE = "The archive stolen from the Halden clinic holds 4.2 terabytes of data."
FORUM = "The hackers have put 3.1 terabytes from the Halden clinic on a forum."


@pytest.mark.parametrize(
    ("language", "one", "two", "a", "b", "found"),
    [
        ("en", ARCHIVE, FORUM, "4.2", "3.1", {"disagree"}),
        # more of them are told, so either may be meant
        ("en", ARCHIVE + " The clinic keeps 9.7 terabytes.", FORUM, "4.2", "3.1", set()),
        ("en", ARCHIVE, FORUM.replace("3.1", "1.3"), "4.2", "1.3", set()),
        # of two dimensions, and spans of time, of which every story tells many
        (
            "id",
            "Tanggul Lumbir jebol sepanjang 31 meter.",
            "Tanggul Lumbir yang jebol selebar 44 meter, kata warga.",
            "31",
            "44",
            set(),
        ),
        (
            "en",
            "The Halden tunnel took the prisoners 9 weeks to dig.",
            "They dug the Halden tunnel in 12 weeks, a prisoner said.",
            "9",
            "12",
            set(),
        ),
    ],
)
def test_the_only_measurement_of_its_unit_in_both_articles_is_of_one_thing(
    language: str, one: str, two: str, a: str, b: str, found: set[str]
) -> None:
    told = report((language, _FIRST, one), (language, _SECOND, two))
    assert relations(told, f"a/{a}", f"b/{b}") == found


def test_a_figure_that_another_is_liker_to_has_no_counterpart() -> None:
    nearer = COUNTED.format("Six").replace("Three craters lie outside town", "Shells left five craters in the market")
    told = report(("en", _FIRST, CRATERS), ("en", _SECOND, nearer))
    assert relations(told, "a/five", "b/five") == {"same"}
    assert relations(told, "a/five", "b/Six") == set()


HAUL = "The thieves took gold worth $48 million from the Tarn museum. It paid $9 million for a hall, owes $70 million."
INSURED = (
    "Gold for {} is gone from the museum, insurers said. It was insured for $700 million and took $90 million to build."
)


@pytest.mark.parametrize(
    ("second", "number", "found"),
    [
        (INSURED, "$38 million", {"disagree"}),
        (INSURED, "$99 million", set()),
        # another sum of the article is as like
        (INSURED + " Gold for $61 million is gone from the museum, police said.", "$38 million", set()),
    ],
)
def test_a_sum_among_many_has_a_counterpart_that_no_other_comes_near(second: str, number: str, found: set[str]) -> None:
    told = report(("en", _FIRST, HAUL), ("en", _SECOND, second.format(number)))
    assert relations(told, "a/48 million", f"b/{number.removeprefix('$')}") == found
