"""R4b, R7 to R9: when a gap is growth, when it is a contradiction, and what hides behind a bound."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from by_hand import Folder

MORNING, EVENING, NEXT = "2025-03-01T08:00", "2025-03-01T19:00", "2025-03-02T09:00"
OFFICE, MONITOR = "Harbour Health Office", "Coast Monitor"


def relation(folder: Folder) -> str:
    (found,) = folder.only().relations
    return found.relation


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("9", MORNING), ("12", EVENING), "updated"),
        (("9", MORNING), ("12", NEXT), "updated"),
        (("9", "2025-03-01"), ("12", "2025-03-01"), "updated"),
        (("12", MORNING), ("9", EVENING), "disagree"),
        (("12", "2025-03-01"), ("9", "2025-03-03"), "disagree"),
        (("9", None), ("12", NEXT), "disagree"),
        (("9..", MORNING), ("12..", NEXT), "updated"),
        (("9..", MORNING), ("12", MORNING), "compatible"),
        (("9", MORNING), (">9", NEXT), "compatible"),
    ],
)
def test_a_running_toll(folder: Folder, first: tuple[str, str], second: tuple[str, str], expected: str) -> None:
    folder.say(first[0], published=first[1])
    folder.say(second[0], published=second[1])
    assert relation(folder) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The toll was corrected to 9 after a recount."),
        ("id", "Jumlah korban diralat menjadi 9 orang setelah pendataan ulang."),
    ],
)
def test_a_smaller_count_that_says_it_corrects_is_an_update(folder: Folder, language: str, text: str) -> None:
    folder.say("12", published=MORNING, language=language)
    start = text.index("9")
    folder.say("9", published=EVENING, text=text, language=language, start=start, end=start + 1)
    assert relation(folder) == "updated"


@pytest.mark.parametrize(("when", "expected"), [(EVENING, "disagree"), ("2025-03-01", "disagree")])
def test_two_named_counters_far_apart_at_one_time_are_rivals(folder: Folder, when: str, expected: str) -> None:
    folder.say("58..", published=when, organisation=MONITOR)
    folder.say("100..", published=when, organisation=OFFICE)
    found = folder.only()
    assert found.verdict == expected
    assert {"bound", "attribution"} <= set(found.caveats)
    assert found.ratio == Decimal("1.72")
    assert found.severity == "notable"  # a ratio of 1.72 is major; a step lower behind bounds


@pytest.mark.parametrize(
    "speakers",
    [
        (MONITOR, MONITOR),
        (None, OFFICE),
        ("local health officials", OFFICE),
        (None, None),
        ("Harbour Health Office (HHO)", "HHO"),
    ],
)
def test_one_counter_or_none_named_leaves_bounds_compatible(
    folder: Folder, speakers: tuple[str | None, str | None]
) -> None:
    for notation, who in zip(("58..", "100.."), speakers, strict=True):
        folder.say(notation, published="2025-03-01", organisation=who)
    assert relation(folder) == "compatible"


@pytest.mark.parametrize("speaker", ["police", "doctors at the hospital", "church leaders"])
def test_another_kind_of_body_is_another_counter(folder: Folder, speaker: str) -> None:
    folder.say("58..", published="2025-03-01", organisation=speaker)
    folder.say("100..", published="2025-03-01", organisation=OFFICE)
    assert relation(folder) == "disagree"


def test_a_round_bound_is_no_rival_of_what_it_rounds(folder: Folder) -> None:
    folder.say("5000..", published="2025-03-01", organisation=MONITOR)
    folder.say("5280", published="2025-03-01", organisation=OFFICE)
    assert relation(folder) == "compatible"


def test_time_between_two_bounds_makes_growth(folder: Folder) -> None:
    folder.say("58..", published="2025-03-01", organisation=MONITOR)
    folder.say("100..", published="2025-03-03", organisation=OFFICE)
    assert relation(folder) == "updated"


def test_growth_is_no_excuse_when_the_larger_count_was_there_first(folder: Folder) -> None:
    folder.say("4", published=MORNING)
    folder.say("3", published=EVENING)
    folder.say("4", published=NEXT)
    found = folder.only()
    assert {r.relation for r in found.relations} == {"disagree", "agree"} or {r.relation for r in found.relations} == {
        "disagree"
    }


def test_a_settled_number_does_not_grow(folder: Folder) -> None:
    bridges: dict[str, Any] = {
        "measure": None,
        "concept": None,
        "head": "bridge",
        "action": None,
        "context": ("river", "valley", "storm"),
    }
    folder.say("7", published=MORNING, **bridges)
    folder.say("8", published=NEXT, **bridges)
    assert relation(folder) == "disagree"


def test_a_loose_word_contradicts_no_running_count_but_a_settled_one(folder: Folder) -> None:
    folder.say("24..99", basis="vague", published=NEXT)
    folder.say("12", published=NEXT)
    assert relation(folder) == "compatible"
    settled = Folder(folder.rulebook)
    bridges: dict[str, Any] = {"measure": None, "concept": None, "head": "bridge", "action": None}
    bridges["context"] = ("river", "valley", "storm")
    settled.say("24..99", basis="vague", published=NEXT, **bridges)
    settled.say("12", published=NEXT, **bridges)
    assert relation(settled) == "disagree"


@pytest.mark.parametrize(("published", "expected"), [("2027-03-01", "compatible"), (NEXT, "disagree")])
def test_ages_grow_with_the_years(folder: Folder, published: str, expected: str) -> None:
    person = {
        "measure": None,
        "concept": None,
        "action": None,
        "flags": ("age",),
        "counted": "Odette Farrow",
        "head": "Odette Farrow",
    }
    folder.say("34", unit="year", published=MORNING, **person)
    folder.say("36", unit="year", published=published, **person)
    assert relation(folder) == expected


def test_ages_of_two_people_never_meet(folder: Folder) -> None:
    for name, age in (("Odette Farrow", "34"), ("Torvald Ek", "36")):
        folder.say(age, unit="year", measure=None, concept=None, action=None, flags=("age",), counted=name, head=name)
    assert not folder.report().comparisons


def test_parts_of_a_whole_are_no_contradiction(folder: Folder) -> None:
    houses: dict[str, Any] = {
        "measure": None,
        "concept": None,
        "head": "house",
        "action": "damage",
        "context": ("blast", "district"),
    }
    folder.say("28", article="a", text="In the north 28 houses and in the south 16 houses were hit.", **houses)
    folder.say("44", article="b", **houses)
    folder.say("16", article="c", **houses)
    folder.claims.append(folder.say("16", article="a", **houses))
    folder.claims.pop()
    words = {r.relation for c in folder.report().comparisons for r in c.relations}
    assert "disagree" not in words


def test_a_headline_rounds_its_own_body(folder: Folder) -> None:
    money: dict[str, Any] = {
        "measure": None,
        "concept": None,
        "action": None,
        "head": "budget",
        "currency": "USD",
        "context": ("road", "plan"),
    }
    folder.say("9300", article="a", field="title", step="100", **money)
    folder.say("9320", article="a", step="10", **money)
    folder.say("9350", article="b", step="10", **money)
    found = folder.only()
    across = [
        r.relation
        for r in found.relations
        if {found.positions[r.a].quantity.low, found.positions[r.b].quantity.low} == {9300, 9350}
    ]
    assert across == ["disagree"]


def test_a_title_against_its_text_contradicts_itself(folder: Folder) -> None:
    folder.say("9", article="a", field="title")
    folder.say("12", article="a", published="2025-03-01")
    found = folder.only()
    assert (found.verdict, found.flags) == ("disagree", ("self-contradiction",))


def test_two_exact_numbers_of_one_text_are_two_things(folder: Folder) -> None:
    folder.say("9", article="a")
    folder.say("12", article="a")
    assert not folder.report().comparisons


def test_relations_and_verdict_are_told_in_both_languages(folder: Folder) -> None:
    folder.say("12", published=MORNING, organisation=OFFICE)
    folder.say("9", published=EVENING, organisation=MONITOR)
    assert folder.only(language="en").why == (
        "9 (Coast Monitor) is later than 12 (Harbour Health Office); "
        "a running count cannot fall, and no correction is mentioned."
    )
    assert folder.only(language="id").why.startswith("9 (Coast Monitor) lebih baru daripada 12")
