"""Rules tried on text: examples that fail, coverage of a corpus, the difference a change makes."""

from __future__ import annotations

from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import Rulebook, load_rulebook
from claimcheck.trials.changes import changes
from claimcheck.trials.coverage import cover
from claimcheck.trials.examples import run
from tests.rules.conftest import Write

_RULE = "id: icebergs-sighted\ncounts: {en: [iceberg]}\naction: {en: [sighted, spotted]}\nexamples:\n"


def reasons(write: Write, *examples: str) -> list[str]:
    path = write(_RULE + "".join(f"  - {example}\n" for example in examples))
    rulebook = load_rulebook([path])
    return [one.reason for one in run(rulebook, [rulebook.measures["icebergs-sighted"]])]


def test_examples_hold(write: Write) -> None:
    assert reasons(
        write,
        '{lang: en, text: "Crews sighted 40 icebergs.", claim: "40"}',
        '{lang: en, text: "Crews sighted 40 icebergs off Labrador on 3 May.", claims: ["40"]}',
        '{lang: en, text: "Crews sighted 40 icebergs.", claim: {quantity: "40", flow: level}}',
        '{lang: en, text: "Crews sold 40 icebergs.", none: sold}',
    ) == ["", "", "", ""]


def test_what_an_example_says_when_it_fails(write: Write) -> None:
    assert reasons(
        write,
        '{lang: en, text: "Crews sighted 40 icebergs.", claim: "41"}',
        '{lang: en, text: "Crews sold 40 icebergs.", claim: "40"}',
        '{lang: en, text: "Crews sighted 40 icebergs.", none: sold}',
        '{lang: en, text: "Crews sighted 40 icebergs.", claim: {quantity: "40", flow: plan}}',
        '{lang: en, text: "Crews sighted 40 icebergs.", claims: ["40", "50"]}',
    ) == [
        "expected quantity 41, found 40",
        "expected 40, found none; besides 40 icebergs by open",
        "expected no claim (sold), found 40 icebergs",
        "expected flow plan, found level",
        "expected 40, 50, found 40 icebergs",
    ]


def test_a_watched_miss_fails_the_day_it_holds(write: Write) -> None:
    path = write(
        _RULE
        + '  - {lang: en, text: "Crews sighted 40 icebergs.", claim: "40", todo: once missed}\n'
        + '  - {lang: en, text: "Bergs: 40.", claim: "40", todo: no verb}\n'
    )
    rulebook = load_rulebook([path])
    holds, missed = run(rulebook, [rulebook.measures["icebergs-sighted"]])
    assert (holds.failed, missed.failed) == (True, False)
    assert str(holds) == (
        "rule.yaml:5: icebergs-sighted[1] now holds; take 'todo: once missed' away\n  Crews sighted 40 icebergs."
    )


def claims(rulebook: Rulebook, *texts: str) -> list[Claim]:
    return [
        claim
        for number, text in enumerate(texts)
        for claim in extract(Article(f"a{number}", text, language="en"), rulebook)
    ]


def test_coverage(rulebook: Rulebook) -> None:
    found = cover(
        claims(
            rulebook,
            "The attack killed 3 civilians. It wounded 9 people.",
            "Crews sighted 40 icebergs. The flood destroyed 12 houses.",
            "Crews sighted 41 icebergs.",
        ),
        rulebook,
    )
    assert (found.claims, found.named) == (5, 3)
    assert found.hits == {"civilians-killed": 1, "houses-destroyed": 1, "people-injured": 1}
    assert found.overlaps["civilians-killed"] == 1
    assert found.conflicts["houses-destroyed"] == 1
    assert [(one.head, one.action, one.language, one.count) for one in found.unnamed] == [("iceberg", None, "en", 2)]
    assert found.greedy == ()


def test_a_rule_that_names_most_numbers_is_told(rulebook: Rulebook) -> None:
    found = cover(claims(rulebook, *["The attack killed 3 people."] * 20), rulebook)
    assert found.greedy == ("people-killed",)


def test_changes(write: Write, rulebook: Rulebook) -> None:
    text = "Crews sighted 40 icebergs. The flood destroyed 12 houses. The attack killed 3 people."
    write(_RULE.removesuffix("examples:\n"), "mine/a.yaml")
    write("id: houses-destroyed\nextends: houses-destroyed\ndisabled: true\n", "mine/b.yaml")
    path = write("id: people-killed\nextends: people-killed\ndisabled: true\n", "mine/c.yaml").parent
    found = changes(claims(rulebook, text), claims(load_rulebook([path]), text))
    assert [(one.kind, one.before and one.before.measure, one.after and one.after.measure) for one in found] == [
        ("gained", None, "icebergs-sighted"),
        ("changed", "houses.destroyed", "buildings.destroyed"),
        ("lost", "people.killed", None),
    ]
    assert changes(claims(rulebook, text), claims(rulebook, text)) == ()
