"""Whose votes, seats and medals a figure counts, and that two contestants' figures are two."""

from __future__ import annotations

import pytest
from read_and_compared import BOOK, relations, report

from claimcheck.compare.contests import is_contested
from claimcheck.compare.subjects import subject
from claimcheck.counters import Counters
from claimcheck.extract import extract
from claimcheck.model import Article

WHOSE = [
    ("en", "The Unity Party won 71 seats in Halden on Sunday.", "71", "Unity Party"),
    ("en", "Final results gave Ann Lee's Unity Party (UP) 71 seats, while the Green Front took 44 seats.", "71", "UP"),
    (
        "en",
        "Final results gave Ann Lee's Unity Party (UP) 71 seats, while the Green Front took 44 seats.",
        "44",
        "Green",
    ),
    ("en", "With most votes counted, 71 seats went to the Unity Party.", "71", "Unity Party"),
    ("en", "Halden's Ole Berg took 51.3 percent of the vote.", "51.3", "Ole Berg"),
    ("en", "Ole Berg lost to Ann Lee by 3.2 percent of the vote.", "3.2", None),
    ("en", "Norway won 16 gold medals in Turin.", "16", "Norway"),
    ("id", "Partai Maju Bersama meraih 71 kursi di Lumbir.", "71", "Maju Bersama"),
    (
        "id",
        "Pasangan Rudi-Sari memperoleh 52.310 suara, sedangkan Anton Wibowo meraih 48.200 suara.",
        "48.200",
        "Anton",
    ),
    ("id", "Sebanyak 52.310 suara untuk Anton Wibowo sudah dihitung.", "52.310", "Anton"),
    ("id", "Anton Wibowo kalah dengan selisih 3,2 persen suara.", "3,2", None),
]


@pytest.mark.parametrize(("language", "text", "number", "name"), WHOSE)
def test_a_figure_is_of_the_contestant_named_beside_it(language: str, text: str, number: str, name: str | None) -> None:
    article = Article("a", text, source="Outlet", published="2025-05-06", language=language)
    counters = Counters(BOOK)
    (claim,) = [claim for claim in extract(article, BOOK) if claim.number.text.startswith(number)]
    assert is_contested(claim, BOOK)
    found = subject(claim, article, counters, BOOK).contestant
    if name is None:
        assert found is None
    else:
        assert found is not None
        assert name in found.name


@pytest.mark.parametrize(
    ("language", "one", "two", "figures", "expected"),
    [
        (
            "en",
            "The Unity Party won 71 seats in the Halden assembly on Sunday.",
            "The Green Front won 69 seats in the Halden assembly on Sunday.",
            ("71", "69"),
            set(),
        ),
        (
            "en",
            "The Unity Party won 71 seats in the Halden assembly on Sunday.",
            "Ann Lee's Unity Party won 74 seats in the Halden assembly on Sunday.",
            ("71", "74"),
            {"updated"},
        ),
        (
            "en",
            "An exit poll gave the Unity Party 80 seats in the Halden assembly on Sunday.",
            "The Unity Party won 71 seats in the Halden assembly on Sunday.",
            ("80", "71"),
            set(),
        ),
        (
            "id",
            "Partai Maju Bersama meraih 71 kursi DPRD Lumbir dalam pemilu Minggu.",
            "Partai Rakyat Jaya meraih 69 kursi DPRD Lumbir dalam pemilu Minggu.",
            ("71", "69"),
            set(),
        ),
        (
            "id",
            "Partai Maju Bersama meraih 71 kursi DPRD Lumbir dalam pemilu Minggu.",
            "PMB meraih 74 kursi DPRD Lumbir dalam pemilu Minggu.",
            ("71", "74"),
            {"updated"},
        ),
    ],
)
def test_two_contestants_have_two_figures(
    language: str, one: str, two: str, figures: tuple[str, str], expected: set[str]
) -> None:
    found = report((language, "2025-05-06T10:00", one), (language, "2025-05-06T10:00", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == expected


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("id", "Pasangan Rahman-Lestari meraih {} persen suara.", "Rahman Hadi-Lestari Mappa meraih {} persen suara."),
        ("id", "Kubu Rahman-Lestari raih {} persen suara.", "Paslon Rahman Ali-Lestari Mappa meraih {} persen suara."),
        ("en", "Candidate Ole Berg won {} percent of the vote.", "Berg won {} percent of the vote."),
    ],
)  # fmt: skip
def test_a_pair_of_candidates_is_one_contestant_by_its_first_names(language: str, one: str, two: str) -> None:
    day = "2031-06-15T08:00"
    figures = ("47,2", "44,9") if language == "id" else ("47.2", "44.9")
    found = report((language, day, one.format(figures[0])), (language, day, two.format(figures[1])))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


def test_another_pair_is_another_contestant() -> None:
    day = "2031-06-15T08:00"
    found = report(
        ("id", day, "Pasangan Rahman-Lestari memperoleh 47,2 persen suara."),
        ("id", day, "Pasangan Rahman Hakim-Siti Nur meraih 44,9 persen suara."),
    )
    assert not relations(found, "a/47,2", "b/44,9")
