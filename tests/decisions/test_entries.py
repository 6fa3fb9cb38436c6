"""Lines of a decisions file: what they hold comes back, what they may not hold is told, and nothing raises."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import decisions
from claimcheck.decisions import Contents, Entry
from claimcheck.model import Decision
from tests.renderers.sample import REPORT

CONTENTS = Contents(REPORT)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
RULINGS = st.sampled_from(decisions.RULINGS)
DECISIONS = st.builds(Decision, RULINGS, TEXTS, TEXTS | st.none(), st.dates().map(str))
GOOD = Entry.of(REPORT.comparisons[0], CONTENTS.of(REPORT.comparisons[0]), Decision("typo", "n", None, "2024-05-19"))


@given(st.lists(DECISIONS, max_size=5))
@settings(max_examples=60)
def test_what_is_written_is_read(made: list[Decision]) -> None:
    entries = [
        Entry.of(one, CONTENTS.of(one), decision) for one, decision in zip(REPORT.comparisons, made, strict=False)
    ]
    text = decisions.write(entries)
    found, problems = decisions.parse(text.encode("utf-8"), "x")
    assert problems == []
    assert {one.key: one.decision for one in found} == {one.key: one.decision for one in entries}
    assert decisions.write(reversed(found)) == text
    assert [json.loads(line)["key"] for line in text.splitlines()] == sorted(one.key for one in entries)


@given(st.binary(max_size=200))
@settings(max_examples=100)
def test_no_bytes_raise(data: bytes) -> None:
    found, problems = decisions.parse(data, "x")
    assert found == []
    assert len(problems) == sum(bool(line.strip()) for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n"))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"schema": "claimcheck/decision@2"}, "not 'claimcheck/decision@1'"),
        ({"ruling": "perhaps"}, "not one of same-event, other-scope, update, typo, disagreement"),
        ({"note": 7}, '"note" should be a text'),
        ({"note": "\ud800"}, "half a character"),
        ({"by": []}, '"by" should be a text'),
        ({"date": "yesterday"}, "not a day like 2024-03-05"),
        ({"figures": []}, '"figures" should be a list of objects'),
        ({"figures": ["x"]}, '"figures" should be a list of objects'),
        ({"figures": [{}]}, '"text" should be a text'),
        ({"key": None}, '"key" should be a text'),
    ],
)
def test_a_line_that_is_no_decision(change: dict[str, object], reason: str) -> None:
    line = json.dumps({**GOOD.record, **change})
    found, (problem,) = decisions.parse(f"\n{line}\n".encode(), "here.jsonl")
    assert found == []
    assert (problem.path, problem.line, problem.severity) == ("here.jsonl", 2, "skipped")
    assert reason in problem.message


@pytest.mark.parametrize("line", ['{"a": 1, "a": 2}', '{"a": NaN}', "[" * 100_000, "1" * 9_999, "[]", "null", '"x"'])
def test_json_that_others_would_take(line: str) -> None:
    found, problems = decisions.parse(line.encode(), "x")
    assert (found, len(problems)) == ([], 1)


def test_keys_of_later_versions_are_kept() -> None:
    line = json.dumps({**GOOD.record, "reviewed": ["Sari"]})
    (entry,), _ = decisions.parse(line.encode(), "x")
    assert json.loads(decisions.write([entry]))["reviewed"] == ["Sari"]


def test_of_two_about_the_same_the_later_day_holds() -> None:
    older, newer = ({**GOOD.record, "date": day, "note": day} for day in ("2024-05-19", "2024-06-01"))
    for pair in ((older, newer), (newer, older)):
        (entry,), _ = decisions.parse("\n".join(map(json.dumps, pair)).encode(), "x")
        assert entry.decision.note == "2024-06-01"
