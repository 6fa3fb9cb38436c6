"""What a user's rules may do to the built-in ones: add, extend, override, disable; a new language without Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.extract import extract
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article, Claim
from claimcheck.notation import write as notation
from claimcheck.rules import Rulebook, check, load_rulebook
from claimcheck.rules.inflection import verb_forms
from tests.rules.conftest import Write


def claims(rulebook: Rulebook, text: str, language: str = "en") -> list[Claim]:
    return list(extract(Article("a", text, language=language), rulebook))


def named(rulebook: Rulebook, text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(notation(claim.quantity), claim.rule) for claim in claims(rulebook, text, language)]


def test_the_smallest_useful_rule_has_six_lines(write: Write) -> None:
    text = """\
id: icebergs-sighted
counts: {id: [gunung es], en: [iceberg]}
action: {id: [terlihat], en: [sighted, spotted]}
examples:
  - {lang: en, text: "Crews sighted 40 icebergs.", claim: "40"}
  - {lang: en, text: "Crews sold 40 icebergs.", none: sold}
"""
    assert len(text.splitlines()) == 6
    rulebook = load_rulebook([write(text)])
    assert named(rulebook, "Crews sighted at least 40 icebergs.") == [("40..", "icebergs-sighted")]
    assert named(rulebook, "Sekitar 40 gunung es terlihat.", "id") == [("~40", "icebergs-sighted")]
    assert named(rulebook, "Crews sold 40 icebergs.") == [("40", "open")]


def test_without_an_action_a_rule_counts_what_is_there(write: Write) -> None:
    rulebook = load_rulebook([write("id: lighthouses\ncounts: {en: [lighthouse]}\n")])
    assert named(rulebook, "There are 30 lighthouses on the coast.") == [("30", "lighthouses")]
    assert named(rulebook, "The storm destroyed 30 lighthouses.") == [("30", "open")]


def test_any_action(write: Write) -> None:
    rulebook = load_rulebook([write("id: lighthouses\ncounts: {en: [lighthouse]}\naction: any\n")])
    assert named(rulebook, "The storm destroyed 30 lighthouses.") == [("30", "lighthouses")]


def test_extending_a_rule_under_its_own_name_changes_it(write: Write, rulebook: Rulebook) -> None:
    path = write("id: people-killed\nextends: people-killed\ncompare: {tolerance: 2%}\nwhy: mine\n")
    changed = load_rulebook([path]).measures["people-killed"]
    before = rulebook.measures["people-killed"]
    assert (str(changed.tolerance), changed.why) == ("0.02", "mine")
    assert (changed.kind, changed.horizon_days, changed.counts) == (before.kind, before.horizon_days, before.counts)
    assert changed.examples == before.examples


def test_extending_a_rule_under_a_new_name_copies_it(write: Write) -> None:
    path = write("id: acrobats-killed\nextends: people-killed\ncounts: {en: [acrobat], id: [akrobat]}\n")
    rulebook = load_rulebook([path])
    assert rulebook.measures["acrobats-killed"].measure == "acrobats-killed"
    assert rulebook.measures["acrobats-killed"].examples == ()
    assert named(rulebook, "The attack killed 3 acrobats.") == [("3", "acrobats-killed")]
    assert named(rulebook, "The attack killed 3 people.") == [("3", "people-killed")]


def test_disabling_a_rule(write: Write) -> None:
    rulebook = load_rulebook([write("id: people-killed\nextends: people-killed\ndisabled: true\n")])
    assert "people-killed" not in rulebook.measures
    assert named(rulebook, "The attack killed 3 people.") == [("3", "open")]


def test_adding_words_to_a_thing_and_an_action(write: Write) -> None:
    write("concepts:\n  house: {extends: house, terms: {en: [igloo]}}\n", "mine/things.yaml")
    path = write("actions:\n  destroy: {extends: destroy, verbs: {en: [pancake]}}\n", "mine/actions.yaml")
    rulebook = load_rulebook([path.parent])
    assert named(rulebook, "The quake pancaked 12 igloos.") == [("12", "houses-destroyed")]
    assert "house" in rulebook.concepts["house"].terms["en"]


def test_a_new_thing_below_a_known_one_is_counted_with_it(write: Write) -> None:
    path = write("concepts:\n  yurt: {terms: {en: [yurt], id: [yurt]}, broader: house}\n")
    assert named(load_rulebook([path]), "The flood destroyed 7 yurts.") == [("7", "houses-destroyed")]


def test_compare_settings_are_changed_key_by_key(write: Write, rulebook: Rulebook) -> None:
    path = write(
        "tolerance: 3%\nagencies: {pigeon: [Pigeon Post]}\nparties: {guild: {names: [The Guild]}}\n",
        "mine/compare.yaml",
    )
    settings = load_rulebook([path.parent]).settings
    assert str(settings.tolerance) == "0.03"
    assert settings.severity == rulebook.settings.severity
    assert settings.agencies["pigeon post"] == "pigeon"
    assert settings.agencies["reuters"] == "reuters"
    assert "guild" in {party.id for party in settings.parties}


def test_a_language_section_is_added_to(write: Write, rulebook: Rulebook) -> None:
    path = write("abbreviations: [Dpt]\n", "mine/languages/en/text.yaml").parents[2]
    more = load_rulebook([path]).languages["en"].words("text", "abbreviations")
    assert more == (*rulebook.languages["en"].words("text", "abbreviations"), "Dpt")


def test_a_new_language_brings_its_own_inflection(write: Write) -> None:
    write(
        "inflects: [verbs]\nverbs:\n  - {voice: either, rules: [{suffix: is}]}\n", "mine/languages/eo/inflection.yaml"
    )
    path = write("id: glaciers-seen\ncounts: {eo: [glaciaro]}\naction: {eo: [vidis]}\n", "mine/rule.yaml").parent
    rulebook = load_rulebook([path])
    assert rulebook.terms["eo"].get("glaciaro") == "glaciers-seen"
    assert verb_forms("vid", rulebook.languages["eo"]) == (("vid", "either"), ("vidis", "either"))


@pytest.mark.parametrize(
    ("language", "verb", "forms"),
    [
        ("en", "kill", {"kill", "kills", "killing", "killed"}),
        ("en", "shoot down", {"shoot down", "shoots down", "shooting down", "shot down"}),
        ("en", "carry", {"carry", "carries", "carrying", "carried"}),
        ("en", "die", {"die", "dies", "dying", "died"}),
        ("en", "flee", {"flee", "flees", "fleeing", "fled"}),
        ("en", "destroy", {"destroy", "destroys", "destroying", "destroyed"}),
        ("en", "rebuild", {"rebuild", "rebuilds", "rebuilding", "rebuilt"}),
        ("en", "retake", {"retake", "retakes", "retaking", "retook", "retaken"}),
        ("id", "kirim", {"kirim", "mengirim", "dikirim", "terkirim"}),
        ("id", "pasok", {"pasok", "memasok", "dipasok", "terpasok"}),
        ("id", "tembak", {"tembak", "menembak", "ditembak", "tertembak"}),
        ("id", "serang", {"serang", "menyerang", "diserang", "terserang"}),
        ("id", "bunuh", {"bunuh", "membunuh", "dibunuh", "terbunuh"}),
        ("id", "luncurkan", {"luncurkan", "meluncurkan", "diluncurkan", "terluncurkan"}),
        ("id", "evakuasi", {"evakuasi", "mengevakuasi", "dievakuasi", "terevakuasi"}),
        ("id", "produksi", {"produksi", "memproduksi", "diproduksi", "terproduksi"}),
        ("id", "dapatkan", {"dapatkan", "mendapatkan", "didapatkan", "terdapatkan"}),
    ],
)
def test_verb_forms(rulebook: Rulebook, language: str, verb: str, forms: set[str]) -> None:
    assert {form for form, _ in verb_forms(verb, rulebook.languages[language])} == forms


def test_a_language_without_inflection_has_the_base_form() -> None:
    assert verb_forms("occidere", Lexicon("la", {})) == (("occidere", "either"),)


def test_a_regular_expression_names_a_number(write: Write) -> None:
    path = write(
        "id: gusts\ncounts: {en: [gust of the century]}\naction: any\nunit: kilometre/hour\n"
        "regex: {en: ['blew at (?P<number>[0-9]+) km/h']}\n"
    )
    rulebook = load_rulebook([path])
    assert named(rulebook, "It blew at 130 km/h on the pass.") == [("130", "gusts")]
    assert named(rulebook, "IT BLEW AT 130 km/h, and 3 people died.")[0] == ("130", "gusts")
    assert named(rulebook, "The train ran at 130 km/h.") == [("130", "open")]
    assert "gusts" not in [rule for _, rule in named(rulebook, "It blew at 130 percent.")]


def test_a_token_pattern_names_a_number(write: Write) -> None:
    path = write(
        "id: dives\ncounts: {en: [dive of the day]}\naction: any\n"
        "patterns:\n  en:\n    - [{LOWER: {IN: [went, goes]}}, {LOWER: down}, {number: true}]\n"
        "unit: [count, times]\n"
    )
    rulebook = load_rulebook([path])
    assert ("12", "dives") in named(rulebook, "The diver went down 12 times before dawn.")
    assert ("12", "dives") not in named(rulebook, "The diver went up 12 times before dawn.")


@pytest.mark.slow
def test_spacy_is_not_imported_for_rules_without_token_patterns() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from claimcheck.rules import load_rulebook; from claimcheck.extract import extract;"
        " from claimcheck.model import Article; extract(Article('a', 'At least 12 people died.', language='en'),"
        " load_rulebook()); print('spacy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_hostile_title_is_only_text(write: Write) -> None:
    title = "<img src=x onerror=alert(1)> {{ 7*7 }} %s [link=file:///etc]"
    rulebook, faults = check([write(f"id: bergs\ncounts: {{en: [bergy bit]}}\ntitle: {{en: '{title}'}}\n")])
    assert faults == []
    assert rulebook is not None
    assert rulebook.measures["bergs"].title["en"] == title


def test_files_in_folders_are_kept_apart_from_tables(write: Write) -> None:
    path = write("river: {rhine: 1230}\n", "mine/rivers.yaml").parent
    faults = check([path])[1]
    assert [fault.code for fault in faults] == ["CC009"]


def test_hidden_folders_are_not_read(write: Write) -> None:
    write("id: broken: broken\n", "mine/.drafts/rule.yaml")
    path = write("id: bergs\ncounts: {en: [bergy bit]}\n", "mine/rule.yaml").parent
    assert check([path])[1] == []
    assert load_rulebook([Path("mine")]).measures["bergs"].path == "mine/rule.yaml"
