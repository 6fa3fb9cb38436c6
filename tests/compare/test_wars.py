"""What a whole war has cost is no rival of what one event of it did, unless the two are of one size."""

from __future__ import annotations

import pytest

from claimcheck.compare.wars import is_of_war
from tests.compare.read_and_compared import BOOK, relations, report

BEFORE, DAY = "2031-06-14T08:00", "2031-06-14T16:00"


@pytest.mark.parametrize(
    ("language", "clause", "figure", "expected"),
    [
        ("en", "The conflict has levelled towns, killed 4,000 people and forced thousands to flee.", "4,000", True),
        ("en", "The war's toll is put at 7,500 dead.", "7,500", True),
        ("en", "Some 4,000 people have been killed in the civil war.", "4,000", True),
        ("en", "Some 4,000 people have been killed since the war began.", "4,000", True),
        ("en", "An air strike on the market killed 40 people.", "40", False),
        ("en", "The war ministry said 40 people were killed.", "40", False),
        ("en", "Fighters killed 40 people in the village.", "40", False),
        ("id", "Konflik itu telah menewaskan 4.000 orang.", "4.000", True),
        ("id", "Sebanyak 4.000 orang tewas sejak perang pecah.", "4.000", True),
        ("id", "Serangan udara itu menewaskan 40 orang.", "40", False),
    ],
)
def test_a_clause_lays_a_figure_to_a_war(language: str, clause: str, figure: str, expected: bool) -> None:
    at = clause.index(figure)
    assert is_of_war(clause, at, at + len(figure), BOOK.languages[language]) is expected


@pytest.mark.parametrize(
    ("language", "event", "war", "figures"),
    [
        (
            "en",
            "An air strike on the market of Tarn killed 40 people on Saturday.",
            "At least 43 people died in the strike on Tarn's market. The conflict has killed 2,700 people.",
            ("40", "43", "2,700"),
        ),
        (
            "id",
            "Serangan udara di pasar Lumbir menewaskan 40 orang, Sabtu.",
            "Sedikitnya 43 orang tewas dalam serangan di pasar Lumbir. Konflik itu telah menewaskan 2.700 orang.",
            ("40", "43", "2.700"),
        ),
    ],
)
def test_the_toll_of_a_war_meets_none_of_its_events(
    language: str, event: str, war: str, figures: tuple[str, str, str]
) -> None:
    of_event, again, of_war = figures
    found = report((language, BEFORE, event), (language, DAY, war))
    assert relations(found, f"a/{of_event}", f"b/{again}")
    assert not relations(found, f"a/{of_event}", f"b/{of_war}")
    alone = war.partition(". ")[2]
    assert not relations(report((language, BEFORE, event), (language, DAY, alone)), f"a/{of_event}", f"b/{of_war}")


def test_two_tolls_of_a_war_are_held_against_each_other() -> None:
    one = "The war has killed 4,000 people in Tarn."
    two = "At least 7,500 people have been killed in the war in Tarn."
    assert relations(report(("en", BEFORE, one), ("en", DAY, two)), "a/4,000", "b/7,500")
