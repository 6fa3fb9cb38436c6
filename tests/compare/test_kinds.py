"""Civilians are those concerned, unless an article of the story tells them apart from fighters or from all."""

from __future__ import annotations

import pytest

from tests.compare.read_and_compared import relations, report

DAY, NOON, EVENING = "2031-06-14T08:00", "2031-06-14T12:00", "2031-06-14T18:00"

_EN = (
    "An air strike on the market of Tarn killed 12 civilians on Saturday.",
    "At least 12 people were killed in the air strike on the market of Tarn.",
    "The number of people killed in Saturday's air strike on Tarn rose to 19.",
)
_ID = (
    "Serangan udara di Lumbir menewaskan 12 warga sipil, Sabtu.",
    "Sedikitnya 12 orang tewas dalam serangan udara di Lumbir.",
    "Korban tewas dalam serangan udara di Lumbir, Sabtu, bertambah menjadi 19.",
)


@pytest.mark.parametrize(
    ("language", "texts", "apart"),
    [
        ("en", _EN, "The strike on Tarn killed nine soldiers and 12 civilians."),
        ("en", _EN, "The strike on Tarn killed 19 people, the ministry said. It killed 12 civilians."),
        ("id", _ID, "Serangan di Lumbir menewaskan sembilan tentara dan 12 warga sipil."),
    ],
)
def test_civilians_are_a_part_where_the_story_tells_them_apart(
    language: str, texts: tuple[str, str, str], apart: str
) -> None:
    civilians, people, toll = texts
    mostly = report((language, DAY, civilians), (language, NOON, people), (language, EVENING, toll))
    assert relations(mostly, "a/12", "c/19") == {"updated"}
    found = report(
        (language, DAY, civilians), (language, NOON, people), (language, EVENING, toll), (language, EVENING, apart)
    )
    assert relations(found, "a/12", "d/12")
    assert relations(found, "a/12", "c/19") <= {"compatible"}


def test_rivals_of_whom_one_counts_civilians_tell_nothing_apart() -> None:
    other = "Activists said 12 civilians were killed in Tarn. The army said the strike killed 19 people."
    found = report(("en", DAY, _EN[0]), ("en", NOON, _EN[2]), ("en", EVENING, other))
    assert relations(found, "a/12", "b/19")
