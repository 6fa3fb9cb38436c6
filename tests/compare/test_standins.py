"""A part and a whole stand for one count where no article of the story gives both."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report

FACTORY = {
    "people": "Fourteen people were killed when a boiler exploded at a textile mill in Halden, the fire service said.",
    "fewer workers": "Eleven workers were killed when a boiler exploded at a textile mill in Halden, police said.",
    "more workers": "Nineteen workers were killed when a boiler exploded at a textile mill in Halden, police said.",
    "both": (
        "Fourteen people were killed when a boiler exploded at a textile mill in Halden, the fire service said. "
        "Nine workers were killed at once."
    ),
}


@pytest.mark.parametrize(
    ("one", "two", "figures", "expected"),
    [
        ("people", "fewer workers", ("Fourteen", "Eleven"), {"compatible"}),
        ("people", "more workers", ("Fourteen", "Nineteen"), {"disagree"}),
        ("both", "fewer workers", ("Fourteen", "Eleven"), set()),
        ("both", "more workers", ("Fourteen", "Nineteen"), set()),
    ],
)
def test_of_whom_an_article_tells(one: str, two: str, figures: tuple[str, str], expected: set[str]) -> None:
    found = report(("en", "2025-05-06", FACTORY[one]), ("en", "2025-05-06", FACTORY[two]))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == expected


def test_a_third_article_that_tells_them_apart_does_so_for_all() -> None:
    told = [("en", "2025-05-06", FACTORY[name]) for name in ("people", "more workers", "both")]
    assert relations(report(*told), "a/Fourteen", "b/Nineteen") == set()


@pytest.mark.parametrize(
    ("language", "one", "two", "figures"),
    [
        (
            "en",
            "Police arrested 41 people at the rally in Halden.",
            "Police detained 36 people at the rally in Halden.",
            ("41", "36"),
        ),
        (
            "id",
            "Sebanyak 41 korban bentrokan di Lumbir dirawat di rumah sakit.",
            "Bentrokan di Lumbir melukai 36 korban.",
            ("41", "36"),
        ),
    ],
)
def test_deeds_of_which_one_often_means_the_other(language: str, one: str, two: str, figures: tuple[str, str]) -> None:
    found = report((language, "2025-05-06", one), (language, "2025-05-06", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"compatible"}


@pytest.mark.parametrize(
    ("one", "two", "figures"),
    [
        # Children are a part of the dead wherever nobody says that all of them were.
        ("The fire in Halden killed 41 people.", "The fire in Halden killed 36 children.", ("41", "36")),
        ("Of the dead in Halden, 36 were pupils, police said.", "The fire in Halden killed 41 people.", ("36", "41")),
        ("Gunmen abducted 41 villagers in Halden.", "Gunmen freed 36 villagers in Halden.", ("41", "36")),
    ],
)
def test_what_stays_a_part(one: str, two: str, figures: tuple[str, str]) -> None:
    found = report(("en", "2025-05-06", one), ("en", "2025-05-06", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == set()


def test_a_forecast_is_no_stand_in_for_what_came() -> None:
    poll = "An exit poll gave the Unity Party 80 seats in the Halden assembly on Sunday."
    count = "The Unity Party won 71 seats in the Halden assembly on Sunday."
    found = report(("en", "2025-05-06", poll), ("en", "2025-05-06", count))
    assert relations(found, "a/80", "b/71") == set()
