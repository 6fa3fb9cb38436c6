"""The design's table of worked verdicts, each in both languages."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

SENT: dict[str, Any] = {
    "measure": "artillery-rounds.delivered",
    "concept": "artillery-round",
    "action": "deliver",
    "counted": "artillery rounds",
}
YEAR = ("2025-01-01", "2025-12-31", "within")
LANGUAGES = pytest.mark.parametrize("language", ["id", "en"])


@LANGUAGES
def test_more_than_ten_thousand_and_about_eleven_thousand_are_compatible(folder: Any, language: str) -> None:
    troops = {"measure": "troops.sent", "concept": "soldier", "action": "deploy", "language": language}
    folder.say(">10000", **troops)
    folder.say("~11000", **troops)
    found = folder.only()
    assert (found.verdict, found.ratio) == ("compatible", None)
    assert found.relations[0].relation == "compatible"


@LANGUAGES
def test_produced_is_not_fired(folder: Any, language: str) -> None:
    folder.say(
        "9000000",
        step="1000000",
        period=YEAR,
        language=language,
        measure=None,
        concept="artillery-round",
        action="produce",
        head="peluru",
    )
    folder.say(
        "12000000",
        step="1000000",
        period=YEAR,
        language=language,
        measure=None,
        concept="artillery-round",
        action="fire",
        head="peluru",
    )
    report = folder.report()
    assert not report.comparisons
    assert [refusal.gate for refusal in report.refusals] == ["G3"]


@LANGUAGES
def test_a_year_of_days_agrees_with_the_year(folder: Any, language: str) -> None:
    folder.say("9000000", step="1000000", period=YEAR, language=language, **SENT)
    folder.say("25000", unit="/day", flow="rate", period=YEAR, language=language, **SENT)
    found = folder.only()
    assert found.verdict in ("agree", "compatible")
    assert any("9,125,000" in line and "365" in line for line in found.arithmetic)
    assert {position.quantity.basis for position in found.positions} == {"stated", "derived"}
    assert "arithmetic" not in found.flags


def test_a_year_of_days_that_does_not_add_up_is_flagged(folder: Any) -> None:
    folder.say("9000000", step="1000000", period=YEAR, **SENT)
    folder.say("60000", unit="/day", flow="rate", period=YEAR, **SENT)
    found = folder.only()
    assert found.verdict == "disagree"
    assert "arithmetic" in found.flags


@LANGUAGES
def test_a_toll_that_grew_within_hours_is_an_update(folder: Any, language: str) -> None:
    folder.say("100..", published="2025-03-01T16:00", organisation="Harbour Disaster Office", language=language)
    folder.say("140", published="2025-03-01T18:00", organisation="Harbour Disaster Office", language=language)
    found = folder.only()
    assert found.verdict == "updated" or found.verdict == "single-source"
    assert found.relations[0].relation == "updated"
    assert found.timeline == (("2025-03-01T16:00", "100.."), ("2025-03-01T18:00", "140"))


@LANGUAGES
def test_casualties_are_not_deaths(folder: Any, language: str) -> None:
    folder.say("315000", measure=None, concept="soldier", action="casualty", head="soldier", language=language)
    folder.say("70000", measure=None, concept="soldier", action="kill", head="soldier", language=language)
    report = folder.report()
    assert not report.comparisons
    assert [refusal.gate for refusal in report.refusals] == ["G3"]


@LANGUAGES
def test_a_range_and_half_of_it_disagree(folder: Any, language: str) -> None:
    troops = {"measure": "troops.sent", "concept": "soldier", "action": "deploy", "language": language}
    folder.say("25000..30000", organisation="Bureau of Maps", **troops)
    folder.say("12000", organisation="Coastal Institute", **troops)
    found = folder.only()
    assert (found.verdict, found.severity, found.ratio) == ("disagree", "major", Decimal("2.08"))


def test_a_lost_separator_is_a_scale_slip(folder: Any) -> None:
    folder.say("9000", language="id", measure=None, concept="drone", head="drone", action=None, published=None)
    folder.say("9", language="en", measure=None, concept="drone", head="drone", action=None, published=None)
    found = folder.only()
    assert found.verdict == "disagree"
    assert found.flags == ("scale-slip",)
    assert "1,000" in found.why


@LANGUAGES
def test_a_rise_is_not_a_level(folder: Any, language: str) -> None:
    price = {
        "measure": None,
        "concept": None,
        "action": None,
        "head": "price",
        "unit": "percent",
        "language": language,
        "context": ("rice", "market"),
    }
    folder.say("10", flow="change", flags=("change",), **price)
    folder.say("10", **price)
    report = folder.report()
    assert not report.comparisons
    assert [refusal.gate for refusal in report.refusals] == ["G2"]


def test_forty_outlets_that_quote_one_ministry_are_one_origin(folder: Any) -> None:
    for number in range(40):
        folder.say(
            "9000000",
            step="1000000",
            source=f"outlet-{number}",
            text=f"Edition {number} of the morning paper tells the story in its own way {number}.",
            organisation="Northland Ministry of Defence",
            **SENT,
        )
    folder.say("12000000", step="1000000", organisation="Harbour Institute", **SENT)
    found = folder.only()
    assert found.verdict == "disagree"
    assert [len(position.origins) for position in found.positions] == [1, 1]
    assert "interested-party" in found.caveats
    assert found.positions[0].interested
    assert not found.positions[1].interested
    assert found.best is None


def test_two_languages_share_a_measure(folder: Any) -> None:
    folder.say("12000000", step="1000000", language="id", **SENT)
    folder.say("12000000", step="1000000", language="en", **SENT)
    found = folder.only()
    assert found.verdict == "agree"
    assert found.best == 12_000_000


def test_at_least_nine_and_about_twelve_million_are_rivals(folder: Any) -> None:
    folder.say(
        "9000000..",
        step="1000000",
        organisation="Panel of Eleven States",
        period=("2024-01-01", "2024-12-31", "within"),
        published="2025-05-30",
        **SENT,
    )
    folder.say(
        "~12000000",
        step="1000000",
        organisation="Southland Defence Intelligence",
        stance="estimates",
        period=("2022-02-01", None, "since"),
        published="2025-07-13",
        **SENT,
    )
    found = folder.only()
    assert (found.verdict, found.ratio) == ("disagree", Decimal("1.33"))
    assert {"bound", "attribution", "period"} <= set(found.caveats)
    assert found.severity == "minor"
    assert (found.low, found.high) == (9_000_000, None) or found.low == 9_000_000
