"""G1 to G9: the first gate that fails names itself."""

from __future__ import annotations

from typing import Any

import pytest
from by_hand import Folder

from claimcheck.compare.concepts import NEITHER, kind_of
from claimcheck.compare.gates import pass_gates
from claimcheck.rules import Rulebook, load_rulebook

MARCH, APRIL, YEAR = (
    ("2025-03-01", "2025-03-31", "within"),
    ("2025-04-01", "2025-04-30", "within"),
    ("2025-01-01", "2025-12-31", "within"),
)
PLAIN: dict[str, Any] = {"measure": None, "head": "orang", "language": "id"}
SENT = "artillery-rounds.delivered"


@pytest.mark.parametrize(
    ("one", "two", "gate", "reason"),
    [
        ({"measure": "people.killed"}, {"measure": "troops.sent"}, "G1", "measure"),
        ({"concept": "house"}, {"concept": "person"}, "G1", "concept"),
        ({"concept": "miner"}, {"concept": "driver"}, None, ""),
        ({"concept": "miner", "measure": "people.killed"}, {"concept": "house"}, "G1", "concept"),
        ({"flags": ("age",)}, {}, "G1", "age"),
        ({"flow": "additional"}, {}, "G2", "flow"),
        ({"flow": "plan"}, {}, "G2", "flow"),
        ({"flow": "plan"}, {"action": None}, None, ""),
        ({"flow": "capacity"}, {"flow": "rate"}, "G2", "flow"),
        ({"flow": "cumulative"}, {"flow": "level"}, None, ""),
        ({"action": "injure"}, {"action": "kill"}, "G3", "action"),
        ({"action": "casualty"}, {"action": "kill"}, "G3", "includes"),
        ({"population": "civilian"}, {"population": "soldier"}, "G4", "population"),
        ({"population": "civilian"}, {}, None, ""),
        ({"actor": "Northland"}, {"actor": "Southland"}, "G4", "actor"),
        ({"actor": "Northland"}, {"actor": "Northland army"}, None, ""),
        ({"recipient": "Eastmark"}, {"recipient": "Westmark"}, "G4", "recipient"),
        ({"period": MARCH}, {"period": APRIL}, "G5", "period"),
        ({"period": MARCH}, {"period": YEAR}, None, ""),
        ({"period": ("2022-02-01", None, "since")}, {"period": ("2021-05-01", "2021-05-31", "within")}, "G5", "period"),
        ({"polarity": "denied"}, {}, "G7", "denied"),
        ({"stance": "plans"}, {}, "G7", "planned"),
        ({"stance": "plans"}, {"action": None}, None, ""),
        ({"currency": "USD"}, {"currency": "IDR"}, "G8", "currency"),
        ({"unit": "kilometre"}, {"unit": "mile"}, "G8", "unit"),
    ],
)
def test_gate(rulebook: Rulebook, one: dict[str, Any], two: dict[str, Any], gate: str | None, reason: str) -> None:
    folder = Folder(rulebook)
    a, b = (folder.say("5", **{**PLAIN, **fields}) for fields in (one, two))
    for x, y in ((a, b), (b, a)):
        found = pass_gates(x, y, rulebook)
        assert (found.gate, found.reason) == (gate, reason)


def test_a_part_of_one_is_no_count(rulebook: Rulebook) -> None:
    folder = Folder(rulebook)
    found = pass_gates(folder.say("0.67", **PLAIN), folder.say("21", **PLAIN), rulebook)
    assert (found.gate, found.reason) == ("G8", "unit")


def test_whom_a_deed_is_always_done_to_is_no_part(rulebook: Rulebook) -> None:
    folder = Folder(rulebook)
    laid_off = {"measure": "workers.laid-off", "action": "dismiss"}
    named = folder.say("1126", **laid_off, concept="worker", population="workers")
    plain = folder.say("1870", **laid_off, concept="person")
    assert not pass_gates(named, plain, rulebook).part
    killed = folder.say("12", concept="worker", population="workers")
    assert pass_gates(killed, folder.say("30"), rulebook).part


def test_what_stands_for_people_meets_them_in_their_measure_with_a_caveat() -> None:
    bundled = load_rulebook()
    folder = Folder(bundled)
    laid_off = {"measure": "workers.laid-off", "flow": "plan"}
    jobs = folder.say("640", **laid_off, action="cut-jobs", concept="job", rule="jobs-cut")
    people = folder.say("700", **laid_off, action="dismiss", concept="person", rule="workers-laid-off")
    found = pass_gates(jobs, people, bundled)
    assert (found.gate, found.part, found.caveats) == (None, NEITHER, ("definition",))
    dark = {"measure": "customers.without-power", "action": "blackout", "flow": "level"}
    homes = folder.say("640", **dark, concept="house", rule="homes-without-power")
    customers = folder.say("700", **dark, concept="consumer", rule="customers-without-power")
    assert not pass_gates(homes, customers, bundled).part
    assert kind_of(homes, bundled) == kind_of(customers, bundled)
    women = folder.say("300", **laid_off, action="dismiss", concept="woman", rule="workers-laid-off")
    assert pass_gates(jobs, women, bundled).part


def test_a_kind_that_is_only_handed_on_makes_no_part(rulebook: Rulebook) -> None:
    folder = Folder(rulebook)
    people, of_a_kind = folder.say("56"), {"concept": "child", "population": None}
    assert pass_gates(folder.say("80", **of_a_kind), people, rulebook).part
    assert not pass_gates(folder.say("80", **of_a_kind, flags=("inherited",)), people, rulebook).part


def test_scopes_that_overlap_pass_with_a_caveat(rulebook: Rulebook) -> None:
    folder = Folder(rulebook)
    month, year = folder.say("5", period=MARCH), folder.say("9", period=YEAR)
    assert pass_gates(month, year, rulebook).caveats == ("period",)


def test_events_of_different_stories_do_not_meet_but_totals_of_a_war_do(rulebook: Rulebook) -> None:
    folder = Folder(rulebook)
    blast, other = folder.say("5"), folder.say("9")
    assert pass_gates(blast, other, rulebook, same_story=False).gate == "G9"
    total, later = folder.say("5", measure=SENT), folder.say("9", measure=SENT)
    assert pass_gates(total, later, rulebook, same_story=False).gate is None


@pytest.mark.parametrize(
    "fields",
    [
        {"flow": "additional", "stance": "plans"},
        {"polarity": "denied"},
        {"unit": "kilometre"},
        {"currency": "EUR"},
    ],
)
def test_what_a_gate_stops_is_never_compared(folder: Folder, fields: dict[str, Any]) -> None:
    folder.say("25000", **PLAIN)
    folder.say("11000", **{**PLAIN, **fields})
    assert not folder.report().comparisons


def test_refusals_say_why_in_the_readers_language(folder: Folder) -> None:
    folder.say("40", **{**PLAIN, "action": "kill", "context": ("gempa", "desa")})
    folder.say("90", **{**PLAIN, "action": "injure", "context": ("gempa", "desa")})
    (refusal,) = folder.report(language="id").refusals
    assert refusal.gate == "G3"
    assert refusal.why.startswith("Yang terjadi")
    (refusal,) = folder.report(language="en").refusals
    assert "Something else happened" in refusal.why
