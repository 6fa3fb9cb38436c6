"""Two nations' people are two populations, also where as many of each are counted."""

from __future__ import annotations

import pytest

from claimcheck.compare.nationality import nations
from claimcheck.extract import extract
from claimcheck.model import Article
from tests.compare.read_and_compared import BOOK, relations, report

BEFORE, DAY = "2031-06-14T08:00", "2031-06-15T08:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Twelve South Korean workers were killed.", {"South Korea"}),
        ("en", "Two Americans were killed.", {"United States"}),
        ("en", "Police arrested three US marines.", {"United States"}),
        ("en", "Nine Indian and Nepalese climbers were killed.", {"India", "Nepal"}),
        ("en", "Thirty Saudi-led coalition soldiers were killed.", set()),
        ("en", "Twelve people were killed in Indian Kashmir.", set()),
        ("id", "Sebanyak 12 warga negara Korea Selatan tewas.", {"South Korea"}),
        ("id", "Polisi menangkap tiga WNI.", {"Indonesia"}),
        ("id", "Sebanyak 30 tentara Turki tewas.", {"Turkey"}),
        ("id", "Sebanyak 30 tentara tewas di Suriah.", set()),
    ],
)
def test_the_counted_phrase_names_whose_people_they_are(language: str, text: str, expected: set[str]) -> None:
    (claim,) = extract(Article("a", text, source="x", language=language), BOOK)
    assert nations(claim, text, BOOK) == expected


@pytest.mark.parametrize(
    ("language", "one", "two", "other"),
    [
        (
            "en",
            "Police arrested four Pakistani nationals in Tarn.",
            "In Tarn four Indonesian nationals were arrested, police said.",
            "In Tarn police arrested four Pakistanis.",
        ),
        (
            "id",
            "Polisi menangkap empat warga Pakistan di Lumbir.",
            "Di Lumbir empat WNI ditangkap polisi.",
            "Di Lumbir polisi menangkap empat warga negara Pakistan.",
        ),
    ],
)
def test_as_many_of_another_nation_are_not_the_same(language: str, one: str, two: str, other: str) -> None:
    four = "four" if language == "en" else "empat"
    assert relations(report((language, DAY, one), (language, DAY, other)), f"a/{four}", f"b/{four}")
    assert not relations(report((language, DAY, one), (language, DAY, two)), f"a/{four}", f"b/{four}")


@pytest.mark.parametrize(
    ("language", "whole", "part", "figures"),
    [
        ("en", "A crash in Tarn killed 31 people.", "In Tarn nine Nepalese were killed in the crash.", ("31", "nine")),
        ("id", "Kecelakaan di Lumbir menewaskan 31 orang.", "Sembilan warga Nepal tewas dalam kecelakaan di Lumbir.",
         ("31", "Sembilan")),
    ],
)  # fmt: skip
def test_one_nations_people_are_a_part(language: str, whole: str, part: str, figures: tuple[str, str]) -> None:
    found = report((language, BEFORE, whole), (language, DAY, part))
    assert "disagree" not in relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


def test_a_countrys_soldiers_are_all_that_are_told_of() -> None:
    one, two = (f"The raid near Tarn killed {number} soldiers, the army said." for number in ("31", "nine Syrian"))
    assert "disagree" in relations(report(("en", DAY, two), ("en", BEFORE, one)), "a/nine", "b/31")
