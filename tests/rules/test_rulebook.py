"""Lookups: words to things and actions, both to rules; loading without regard to order and place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck.model import Quantity
from claimcheck.rules import Rulebook, cache, load_rulebook
from claimcheck.rules.index import WordIndex
from tests.rules.conftest import Write

_ICEBERG = "id: icebergs-sighted\ncounts: {en: [iceberg], id: [gunung es]}\naction: {en: [sighted], id: [terlihat]}\n"


@pytest.mark.parametrize(
    ("language", "words", "concept", "length"),
    [
        ("id", "rumah rusak", "house", 1),
        ("id", "rumah-rumah hanyut", "house", 1),
        ("id", "rumah-rumah warga", "house", 2),
        ("id", "rumahnya hanyut", "house", 1),
        ("id", "rumah sakit penuh", "hospital", 2),
        ("id", "peluru artileri", "artillery-round", 2),
        ("id", "peluru tajam", "bullet", 2),
        ("en", "houses burned", "house", 1),
        ("en", "hospital beds", "hospital-bed", 2),
        ("en", "artillery shells", "artillery-round", 2),
        ("en", "rounds of artillery ammunition", "artillery-round", 4),
        ("en", "children", "child", 1),
        ("en", "police officers", "police-officer", 2),
    ],
)
def test_terms(rulebook: Rulebook, language: str, words: str, concept: str, length: int) -> None:
    assert rulebook.terms[language].at(words.split(), 0) == (length, concept)


@pytest.mark.parametrize(
    ("language", "word", "action", "voice"),
    [
        ("id", "menewaskan", "kill", "active"),
        ("id", "tewas", "kill", "state"),
        ("id", "ditembak mati", "kill", "passive"),
        ("id", "korban jiwa", "kill", "noun"),
        ("id", "mengirimkan", "deliver", "active"),
        ("id", "dipasok", "deliver", "passive"),
        ("id", "kirim", "deliver", "either"),
        ("id", "memproduksi", "produce", "active"),
        ("id", "mengungsi", "displace", "state"),
        ("en", "killing", "kill", "active"),
        ("en", "killed", "kill", "either"),
        ("en", "slain", "kill", "passive"),
        ("en", "died", "kill", "state"),
        ("en", "death toll", "kill", "noun"),
        ("en", "shot down", "shoot-down", "either"),
        ("en", "retaken", "control", "passive"),
        ("en", "emitted", "emit", "either"),
    ],
)
def test_triggers(rulebook: Rulebook, language: str, word: str, action: str, voice: str) -> None:
    found = rulebook.triggers[language].get(word)
    assert found is not None
    assert (action, voice) in [(one.action, one.voice) for one in found]


def test_a_word_for_two_actions_is_told_by_what_it_is_said_of(rulebook: Rulebook) -> None:
    fired = rulebook.triggers["en"].get("fired") or ()
    chosen = {thing: rulebook.choose(fired, thing) for thing in ("missile", "artillery-round", "teacher", "worker")}
    assert {thing: one.action if one else None for thing, one in chosen.items()} == {
        "missile": "fire", "artillery-round": "fire", "teacher": None, "worker": "dismiss-fired",
    }  # fmt: skip


def test_doubled_words_are_not_other_words(rulebook: Rulebook) -> None:
    assert rulebook.triggers["id"].get("tiba") is not None
    assert rulebook.triggers["id"].get("tiba-tiba") is None
    assert rulebook.triggers["id"].get("tewasnya") is not None


@pytest.mark.parametrize(
    ("concept", "action", "population", "unit", "rule"),
    [
        ("person", "kill", None, None, "people-killed"),
        ("teacher", "kill", None, None, "people-killed"),
        ("civilian", "kill", None, None, "civilians-killed"),
        ("person", "kill", "civilians", None, "civilians-killed"),
        ("toddler", "kill", None, None, "children-killed"),
        ("journalist", "kill", None, None, "journalists-killed"),
        ("person", "deploy", None, None, "personnel-deployed"),
        ("soldier", "deploy", None, None, "soldiers-sent"),
        ("soldier", "deliver", None, None, "soldiers-sent"),
        ("refugee", None, None, None, "people-displaced"),
        ("refugee", "kill", None, None, "people-killed"),
        ("ballistic-missile", "deliver", None, None, "ballistic-missiles-delivered"),
        ("cruise-missile", "deliver", None, None, "missiles-delivered"),
        ("house", "destroy", None, None, "houses-destroyed"),
        ("school", "destroy", None, None, "buildings-destroyed"),
        ("artillery-round", "fire", None, "/day", "artillery-rounds-fired"),
        ("person", "kill", None, "percent", None),
        ("rice", "produce", None, "tonne", "rice-produced"),
        ("rice", "produce", None, "tonne/year", "rice-produced"),
        ("rice", "produce", None, None, None),
        ("loss-money", None, None, "money", "loss-money"),
        ("state-loss", None, None, "money", "state-loss"),
        (None, "kill", None, None, None),
        ("person", None, None, None, None),
    ],
)
def test_the_most_specific_rule_wins(
    rulebook: Rulebook,
    concept: str | None,
    action: str | None,
    population: str | None,
    unit: str | None,
    rule: str | None,
) -> None:
    found = rulebook.measure_for(concept, action, population, unit)
    assert (found.id if found else None) == rule


def test_values_that_cannot_be_get_no_name(rulebook: Rulebook) -> None:
    def of(value: str) -> object:
        number = Decimal(value)
        return rulebook.measure_of("magnitude", None, None, Quantity(number, number))

    assert of("6.2") is not None
    assert of("620") is None


def test_severity_steps(rulebook: Rulebook) -> None:
    steps = [rulebook.severity_of("people.killed", Decimal(ratio)) for ratio in ("1.05", "1.33", "2", "3")]
    assert steps == ["minor", "notable", "major", "extreme"]


def test_word_index_takes_the_longest_phrase(rulebook: Rulebook) -> None:
    english = rulebook.languages["en"]
    index = WordIndex(english, [("death toll", "toll"), ("death", "death"), ("death toll of", "of")])
    assert index.find(["the", "death", "toll", "of", "deaths"]) == ((1, 4, "of"), (4, 5, "death"))
    assert WordIndex.restore(english, index.entries()).find(["deaths"]) == ((0, 1, "death"),)


def test_hash_knows_neither_order_nor_place_nor_layout(write: Write) -> None:
    one = write(_ICEBERG, "a/one.yaml")
    two = write("id: whales-seen\ncounts: {en: [whale calf]}\n", "a/two.yaml")
    other = write(
        "# the same\n" + _ICEBERG.replace("{en: [iceberg], id: [gunung es]}", "\n  id: [gunung es]\n  en: [iceberg]"),
        "b/x.yml",
    )
    base = load_rulebook([one, two]).hash
    assert load_rulebook([two, one]).hash == base
    assert load_rulebook([two, other]).hash == base
    assert load_rulebook([one.parent]).hash == base
    assert load_rulebook([one]).hash != base
    assert load_rulebook([two, write(_ICEBERG.replace("sighted]", "sighted, seen]"), "c.yaml")]).hash != base


def test_loaded_once_and_again_when_a_file_changes(write: Write) -> None:
    path = write(_ICEBERG)
    first = load_rulebook([path])
    assert load_rulebook([path]) is first
    path.write_text(_ICEBERG.replace("iceberg]", "iceberg, ice floe]"), "utf-8")
    assert load_rulebook([path]).concepts["icebergs-sighted"].terms["en"] == ("iceberg", "ice floe")


@pytest.mark.slow
def test_the_cache_gives_the_same_rulebook(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "cache"))
    path = write(
        _ICEBERG + "regex: {en: ['(?P<number>[0-9]+) bergs']}\npatterns: {en: [[{number: true}, {LOWER: bergs}]]}\n"
    )
    code = (
        "import json, sys; from pathlib import Path; from claimcheck.rules import load_rulebook\n"
        "from claimcheck.rules.compiled import to_plain\n"
        "print(json.dumps(to_plain(load_rulebook([Path(sys.argv[1])]))))\n"
        "print('pydantic' in sys.modules, file=sys.stderr)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code, path.resolve()], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert [run.stderr.strip() for run in runs] == ["True", "False"]


@pytest.mark.slow
@pytest.mark.parametrize("spoiled", ["", "{", "null", "[]", '{"hash": 1}'])
def test_a_spoiled_cache_is_no_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook, spoiled: str
) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path))
    cache.save(["key"], rulebook)
    (file,) = tmp_path.iterdir()
    loaded = cache.load(["key"])
    assert loaded is not None
    assert loaded.hash == rulebook.hash
    file.write_text(spoiled, "utf-8")
    assert cache.load(["key"]) is None
    assert cache.load(["another"]) is None


def test_without_a_folder_for_the_cache_rules_still_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    for folder in (str(blocked / "below"), ""):
        monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", folder)
        cache.save(["key"], rulebook)
        assert cache.load(["key"]) is None


@pytest.mark.slow
def test_the_cache_keeps_a_few_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path))
    for number in range(11):
        cache.save([str(number)], rulebook)
        os.utime(next(iter(tmp_path.glob("*.json"))))
    assert len(list(tmp_path.iterdir())) <= 8


def test_compiled_form_is_plain_json(rulebook: Rulebook) -> None:
    from claimcheck.rules.compiled import from_plain, to_plain

    text = json.dumps(to_plain(rulebook), ensure_ascii=False)
    again = from_plain(json.loads(text))
    assert json.dumps(to_plain(again), ensure_ascii=False) == text
    assert again.measures == dict(rulebook.measures)
    assert again.settings == rulebook.settings
