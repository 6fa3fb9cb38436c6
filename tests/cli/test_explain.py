"""``explain``: what was read, by which words, which rules were tried and what stopped each, in both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TAKEN = "Polisi mengatakan sedikitnya 56 orang tewas, dan 12 rumah akan dibangun."


def test_words_behind_a_claim(run: Run) -> None:
    told = run("explain", TAKEN, "--lang", "id").text
    assert "  counted: orang\n  thing: person\n  action: kill, by 'tewas'\n" in told
    assert "  said.cue: mengatakan\n" in told
    assert "akan (plan)" in told
    assert "    people-killed: taken\n    children-killed: only of children\n" in told
    assert "    … and " in told
    every = run("explain", TAKEN, "--lang", "id", "-v").text
    assert "    people-injured: wants action injure\n" in every
    assert "… and" not in every


def test_the_same_in_indonesian(run: Run) -> None:
    told = run("explain", TAKEN, "--lang", "id", "--ui-lang", "id").text
    assert "  yang dihitung: orang\n  benda: person\n  tindakan: kill, dari kata 'tewas'\n" in told
    assert "    people-killed: dipakai\n    children-killed: hanya untuk children\n" in told
    assert not {"counted:", "thing:", "rules tried:", "taken", "wants"} & set(told.replace(",", " ").split())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Storms displaced 300 whales.", "people-displaced: counts person"),
        ("Storms displaced 300 whales.", "animals-killed: wants action kill"),
        ("Storms displaced 300 whales.", "open: no rule names it"),
        ("Crews sighted 40 zorblats.", "thing: 'zorblat' is none that the rules know"),
        ("Crews sighted 40 zorblats.", "rules tried: none counts this thing or says this of another"),
        ("The unemployment rate reached 140 percent.", "unemployment-rate: values 0..100 only"),
        ("The storm killed 300 sheep.", "thing: livestock, a kind of animal"),
        ("There were 1,200 prisoners at the camp.", "action: detain, said by the noun itself"),
        ("The attack killed 9 men. 4 were children.", "action: none; only how many there are"),
        ("The blast killed 9 people and 3 others.", "action: kill, by 'killed'"),
        ("There were 12 soldiers in the valley.", "soldiers-killed: wants action kill"),
    ],
)
def test_what_stopped_a_rule(run: Run, text: str, said: str) -> None:
    assert said in run("explain", text, "--lang", "en", "-v").text


def test_a_claim_of_a_file_is_told_alike(run: Run, articles: Path) -> None:
    (claim,) = (json.loads(line) for line in run("extract", "articles/one.txt", "--format", "jsonl").text.splitlines())
    told = run("explain", claim["id"][:10], "articles").text
    assert "action: kill, by 'tewas'" in told
    assert "people-killed: taken" in told
    (tried,) = (
        one
        for one in json.loads(run("explain", claim["id"][:10], "articles", "--format", "json").text)["tried"]
        if one["rule"] == "people-injured"
    )
    assert tried == {"claim": claim["id"], "rule": "people-injured", "taken": False, "stops": {"action": "injure"}}


def test_asking_for_completion_leaves_nothing_behind(run: Run) -> None:
    assert run("completion", "bash").code == 0
    assert "claim" in run("explain", "Ada 12 orang di sana.", "--lang", "id").text
