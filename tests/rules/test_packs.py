"""The built-in packs: complete in both languages, and every example holds."""

from __future__ import annotations

from collections import Counter

import pytest

from claimcheck.rules import Measure, Rulebook, load_rulebook
from claimcheck.trials.examples import Outcome, run

_MEASURES = list(load_rulebook().measures.values())
_SCALE = 80


def test_there_are_enough_measures(rulebook: Rulebook) -> None:
    assert len(rulebook.measures) >= _SCALE
    packs = {measure.pack for measure in rulebook.measures.values()}
    assert packs == {
        "arms", "troops", "casualties", "displacement", "justice", "disasters", "health", "economy", "elections",
        "crowds", "transport", "nature", "society",
    }  # fmt: skip


@pytest.mark.parametrize("measure", _MEASURES, ids=lambda one: f"{one.pack}/{one.id}")
def test_measure_is_whole(measure: Measure, rulebook: Rulebook) -> None:
    assert set(measure.title) >= {"id", "en"}
    kinds = Counter((example.language, example.none is None) for example in measure.examples if not example.todo)
    assert kinds["id", True] >= 2
    assert kinds["en", True] >= 2
    assert kinds["id", False] >= 1
    assert kinds["en", False] >= 1
    assert len({example.text for example in measure.examples}) == len(measure.examples)
    assert set(rulebook.concepts[measure.counts].terms) >= {"id", "en"}
    if measure.action not in (None, "any"):
        assert set(rulebook.actions[str(measure.action)].triggers) >= {"id", "en"}


def test_things_and_actions_have_words_in_both_languages(rulebook: Rulebook) -> None:
    assert [one.id for one in rulebook.concepts.values() if not set(one.terms) >= {"id", "en"}] == []
    alone = {one.id for one in rulebook.actions.values() if not set(one.triggers) >= {"id", "en"}}
    assert {name for name in alone if rulebook.actions[name].broader is None} == set()
    untitled = {one.id for one in rulebook.concepts.values() if not set(one.title) >= {"id", "en"}}
    assert untitled - set(rulebook.measures) == set()


def test_rules_of_one_measure_compare_alike(rulebook: Rulebook) -> None:
    ways: dict[str, set[object]] = {}
    for one in rulebook.measures.values():
        ways.setdefault(one.measure, set()).add((one.kind, one.tolerance, one.horizon_days, one.severity, one.units))
    assert [name for name, found in ways.items() if len(found) > 1] == []


@pytest.fixture(scope="module")
def outcomes(rulebook: Rulebook) -> list[Outcome]:
    """Every example, run once."""
    return list(run(rulebook))


def test_every_example_holds(outcomes: list[Outcome]) -> None:
    assert len(outcomes) >= 6 * _SCALE
    assert "\n".join(str(one) for one in outcomes if one.failed) == ""


def test_known_misses_are_few(outcomes: list[Outcome], rulebook: Rulebook) -> None:
    watched = [one for one in outcomes if one.example.todo]
    assert len(watched) <= 0.05 * sum(len(measure.examples) for measure in rulebook.measures.values())
