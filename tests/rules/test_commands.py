"""The rules commands, run as a person runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.cli import entry
from tests.rules.conftest import Write

_RULE = "id: icebergs-sighted\ncounts: {en: [iceberg]}\naction: {en: [sighted, spotted]}\n"
_GOOD = _RULE + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs.", claim: "40"}\n'


class Shell:
    """Runs ``claimcheck rules …`` and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: str) -> int:
        code = entry.run(["rules", *words])
        self.out, self.err = self.capsys.readouterr()
        return code


@pytest.fixture
def rules(capsys: pytest.CaptureFixture[str], write: Write) -> Shell:
    return Shell(capsys)


def test_list(rules: Shell) -> None:
    assert rules("list") == 0
    assert "people-killed" in rules.out
    assert rules("list", "--format", "json") == 0
    found = {one["id"]: one for one in json.loads(rules.out)}
    assert found["people-killed"]["measure"] == "people.killed"
    assert len(found) >= 80


def test_list_counts_a_users_rules_in(rules: Shell, write: Write) -> None:
    assert rules("list", str(write(_GOOD))) == 0
    assert "icebergs-sighted" in rules.out


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("people-killed", "### people-killed"),
        ("kill", "action kill"),
        ("house", "thing house, a kind of building"),
    ],
)
def test_show(rules: Shell, name: str, shown: str) -> None:
    assert rules("show", name) == 0
    assert shown in rules.out


def test_show_suggests(rules: Shell) -> None:
    assert rules("show", "people-kiled") == 2
    assert rules.err == (
        "claimcheck: there is no rule, thing or action 'people-kiled'; did you mean 'people-killed'?\n"
    )


def test_lint(rules: Shell, write: Write) -> None:
    path = str(write(_GOOD))
    assert rules("lint", path) == 0
    assert (rules.out, rules.err) == ("", "claimcheck: 1 rule, no faults\n")
    write(_GOOD + "patern: x\n")
    assert rules("lint", path) == 2
    assert rules.out == ("rule.yaml:6:1: CC012 unknown key 'patern' (did you mean 'patterns'?)\n  | patern: x\n  | ^\n")
    assert rules.err == "claimcheck: 1 fault; rules with faults are never used\n"
    assert rules("lint", path, "--format", "json") == 2
    assert json.loads(rules.out) == [
        {
            "path": "rule.yaml", "line": 6, "column": 1, "code": "CC012", "message": "unknown key 'patern'",
            "hint": "did you mean 'patterns'?",
        }
    ]  # fmt: skip


def test_lint_of_the_built_in_rules(rules: Shell) -> None:
    assert rules("lint") == 0


def test_test(rules: Shell, write: Write) -> None:
    path = str(write(_GOOD))
    assert rules("test", path) == 0
    assert (rules.out, rules.err) == ("", "claimcheck: 1 example of 1 rule: 0 failed\n")
    write(_GOOD.replace('claim: "40"', 'claim: "41"'))
    assert rules("test", path) == 1
    assert rules.out == (
        "rule.yaml:5: icebergs-sighted[1] expected quantity 41, found 40\n  Crews sighted 40 icebergs.\n"
    )
    write(_RULE)
    assert rules("test", path) == 0
    assert "warning: icebergs-sighted has no examples" in rules.err
    write(_RULE + "nonsense\n")
    assert rules("test", path) == 2


def test_new_writes_a_rule_that_passes(rules: Shell) -> None:
    code = rules(
        "new", "icebergs-sighted", "--counts", "en=iceberg", "--counts", "id=gunung es",
        "--action", "en=sighted,spotted", "--action", "id=terlihat", "--title", "en=Icebergs: all of them",
        "--example", "en=Crews sighted at least 40 icebergs.", "--example", "id=Sekitar 12 gunung es terlihat.",
        "--not", "en=Crews sold 40 icebergs.",
    )  # fmt: skip
    assert code == 0
    file = Path("rules/icebergs-sighted.yaml")
    assert (
        file.read_text("utf-8")
        == rules.out
        == (
            "id: icebergs-sighted\n"
            'title: {en: "Icebergs: all of them"}\n'
            "counts: {en: [iceberg], id: [gunung es]}\n"
            "action: {en: [sighted, spotted], id: [terlihat]}\n"
            "compare: {kind: event}\n"
            "examples:\n"
            '  - {lang: en, text: "Crews sighted at least 40 icebergs.", claim: "40.."}\n'
            '  - {lang: id, text: "Sekitar 12 gunung es terlihat.", claim: "~12"}\n'
            '  - {lang: en, text: "Crews sold 40 icebergs.", none: something else}\n'
        )
    )
    assert "claimcheck rules test rules/icebergs-sighted.yaml" in rules.err
    assert rules("lint", "rules") == 0
    assert rules("test", "rules") == 0


def test_new_without_examples_passes_too(rules: Shell) -> None:
    assert rules("new", "camels-sold", "--counts", "en=camel", "--action", "sell", "-o", "camels.yaml") == 0
    assert rules("lint", "camels.yaml") == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["new"], "missing ID, and there is nobody to ask; see 'claimcheck rules new --help'"),
        (["new", "bergs"], "missing --counts, and there is nobody to ask; see 'claimcheck rules new --help'"),
        (["new", "bergs", "--counts", "en="], "'en=': begin with a language, as in en=iceberg"),
        (["new", "bergs", "--counts", "en=bergy bit", "--title", "Bergs"],
         "'Bergs': begin with a language, as in en=iceberg"),
        (["new", "bergs", "--counts", "en=bergy bit", "--counts", "floe"],
         "--counts floe: either one name, or words with their language, as in en=iceberg"),
        (["new", "bergs", "--counts", "en=bergy bit", "--example", "en=No number here."],
         "--example 'No number here.': there is no number in it"),
        (["new", "bergs", "--counts", "hous"],
         "rules/bergs.yaml:2:9: CC014 there is no concept 'hous' (did you mean 'house'?)"),
        (["new", "Bergs!", "--counts", "house"],
         "rules/Bergs!.yaml:1:5: CC013 'Bergs!' is no value for 'id'"
         " (write small letters, digits and hyphens: artillery-rounds-fired)"),
    ],
)  # fmt: skip
def test_new_refuses(rules: Shell, monkeypatch: pytest.MonkeyPatch, words: list[str], message: str) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert rules(*words) == 2
    assert message in rules.err
    assert not Path("rules").exists()


def test_new_never_overwrites_unasked(rules: Shell, write: Write) -> None:
    write("precious", "bergs.yaml")
    words = ["new", "bergs", "--counts", "en=bergy bit", "-o", "bergs.yaml"]
    assert rules(*words) == 2
    assert Path("bergs.yaml").read_text("utf-8") == "precious"
    assert rules(*words, "--force") == 0


def test_docs(rules: Shell, write: Write) -> None:
    path = str(write(_GOOD))
    assert rules("docs", "-o", "page.md", "--check") == 1
    assert rules("docs", "-o", "page.md") == 0
    assert rules("docs", "-o", "page.md", "--check") == 0
    assert rules("docs", path, "-o", "page.md", "--check") == 1
    assert rules("docs", "--check") == 2
    assert rules("docs", path) == 0
    assert "### icebergs-sighted" in rules.out


def test_stats_and_diff(rules: Shell, write: Write) -> None:
    write("Crews sighted 40 icebergs. The attack killed 3 people.", "articles/one.txt")
    write("Crews sighted 41 icebergs.", "articles/two.txt")
    path = str(write(_GOOD))
    assert rules("stats", "articles", "--lang", "en") == 0
    assert "people-killed  1" in rules.out
    assert "claimcheck rules new iceberg --counts en=iceberg" in rules.out
    assert "1 of 3 claims named by a rule (33.3%)" in rules.err
    assert rules("stats", "articles", "--lang", "en", "--rules", path, "--format", "json") == 0
    assert json.loads(rules.out)["named"] == 3
    assert rules("diff", "built-in", path, "articles", "--lang", "en") == 0
    assert rules.out.splitlines() == [
        "gained  (open) -> icebergs-sighted  articles/one.txt:14  40 icebergs",
        "gained  (open) -> icebergs-sighted  articles/two.txt:14  41 icebergs",
    ]
    assert "2 gained, 0 lost, 0 changed" in rules.err


def test_the_stub_that_stats_offers_makes_a_rule_that_passes(rules: Shell, write: Write) -> None:
    import shlex

    write("Crews sighted 40 icebergs.", "articles/one.txt")
    assert rules("stats", "articles", "--lang", "en", "--format", "json") == 0
    stub = shlex.split(json.loads(rules.out)["unnamed"][0]["stub"])
    assert stub[:2] == ["claimcheck", "rules"]
    assert rules(*stub[2:]) == 0
    assert rules("stats", "articles", "--lang", "en", "--rules", "rules", "--format", "json") == 0
    assert json.loads(rules.out)["named"] == 1


def test_broken_rules_stop_other_commands_with_the_frame(rules: Shell, write: Write) -> None:
    path = str(write("id: bergs\ncounts: hous\n"))
    assert rules("test", path) == 2
    assert rules.err.splitlines() == [
        "rule.yaml:2:9: CC014 there is no concept 'hous' (did you mean 'house'?)",
        "  | counts: hous",
        "  |         ^",
        "claimcheck: the rules cannot be used: 1 fault; nothing was read",
    ]


def test_stats_tells_how_to_read_collections(rules: Shell, write: Write) -> None:
    write('{"cluster": "c", "articles": [{"id": "a", "text": "Crews sighted 40 icebergs."}]}\n', "all.jsonl")
    write('{"id": "b", "text": "Crews sighted 41 icebergs off the coast."}\n', "one.jsonl")
    assert rules("stats", "all.jsonl", "one.jsonl", "--lang", "en") == 3
    assert "all.jsonl:1: holds a list of 'articles', and is none itself (give each of its articles a line" in rules.err
    assert "0 of 1 claims named by a rule" in rules.err
