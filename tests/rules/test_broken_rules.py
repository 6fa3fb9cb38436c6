"""Every way a rule file can be wrong, and the exact words it is refused with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from claimcheck.errors import RuleError
from claimcheck.rules import check, load_rulebook
from tests.rules.broken import BROKEN
from tests.rules.conftest import Write

_ICEBERG = "id: icebergs-sighted\ncounts: {en: [iceberg]}\naction: {en: [sighted]}\n"


def told(*paths: Path) -> list[str]:
    rulebook, faults = check(paths)
    assert (rulebook is None) == bool(faults)
    return [str(fault) for fault in faults]


def test_the_table_is_long_enough() -> None:
    assert len(BROKEN) >= 60
    assert len({name for name, _, _ in BROKEN}) == len(BROKEN)


@pytest.mark.parametrize(("text", "messages"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_broken_file(write: Write, text: str, messages: list[str]) -> None:
    if "not YAML" in messages[0] and not hasattr(yaml, "CSafeLoader"):
        pytest.skip("the words are libyaml's")
    rulebook, faults = check([write(text)])
    assert rulebook is None
    assert [str(fault) for fault in faults] == messages
    lines = text.split("\n")
    for fault in faults:
        assert 1 <= fault.line <= len(lines)
        assert 1 <= fault.column <= len(lines[fault.line - 1]) + 1
        assert fault.source == ("" if fault.code == "CC001" else lines[fault.line - 1])
        if fault.source:
            quoted, caret = fault.frame().splitlines()[-2:]
            assert caret.endswith("^")
            assert not re.search("[\u202e\u200b\x07]", quoted)


def test_all_faults_of_all_files_at_once(write: Write) -> None:
    one = write("id: a\ncounts: hous\nactoin: kill\n", "rules/one.yaml")
    write("id: b\ncounts: house\naction: destory\n", "rules/two.yaml")
    write("id: c\nid: d\ncounts: house\n", "rules/three.yaml")
    assert told(one.parent) == [
        "rules/one.yaml:3:1: CC012 unknown key 'actoin' (did you mean 'action'?)",
        "rules/three.yaml:2:1: CC006 duplicate key 'id' (first given on line 1)",
    ]
    one.write_text("id: a\ncounts: hous\n", "utf-8")
    (one.parent / "three.yaml").unlink()
    assert told(one.parent) == [
        "rules/one.yaml:2:9: CC014 there is no concept 'hous' (did you mean 'house'?)",
        "rules/two.yaml:3:9: CC014 there is no action 'destory' (did you mean 'destroy'?)",
    ]


def test_frame_shows_the_line_and_a_caret(write: Write) -> None:
    fault = check([write("id: icebergs-sighted\ncounts: {en: [iceberg]}\npatern: x\n")])[1][0]
    assert fault.frame() == (
        "rule.yaml:3:1: CC012 unknown key 'patern' (did you mean 'patterns'?)\n  | patern: x\n  | ^"
    )


def test_one_id_in_two_files(write: Write) -> None:
    write(_ICEBERG, "rules/a.yaml")
    folder = write(_ICEBERG.replace("iceberg]", "floe]"), "rules/b.yaml").parent
    assert told(folder) == [
        "rules/b.yaml:1:5: CC015 'icebergs-sighted' is defined twice"
        " (first in rules/a.yaml; to change that one write 'extends: icebergs-sighted')"
    ]


def test_one_rule_changed_twice(write: Write) -> None:
    write("id: people-killed\nextends: people-killed\nwhy: one\n", "rules/a.yaml")
    folder = write("id: people-killed\nextends: people-killed\nwhy: two\n", "rules/b.yaml").parent
    assert told(folder) == [
        "rules/b.yaml:2:10: CC015 'people-killed' is changed twice (first in rules/a.yaml; keep one of them)"
    ]


def test_rules_that_extend_each_other(write: Write) -> None:
    write("id: a\nextends: b\n", "rules/a.yaml")
    folder = write("id: b\nextends: a\n", "rules/b.yaml").parent
    assert told(folder) == [
        "rules/a.yaml:2:10: CC020 'a' extends itself in a circle",
        "rules/b.yaml:2:10: CC020 'b' extends itself in a circle",
    ]


def test_paths_that_hold_no_rules(write: Write, tmp_path: Path) -> None:
    empty = tmp_path / "nothing"
    empty.mkdir()
    assert told(Path("gone.yaml")) == ["gone.yaml:1:1: CC001 there is no such file or folder"]
    assert told(Path("nothing")) == ["nothing:1:1: CC001 no rule files in this folder (rules end in .yaml)"]
    (empty / "inside.yaml").mkdir()
    assert told(Path("nothing")) == ["nothing/inside.yaml:1:1: CC001 cannot be read: is a directory"]


def test_bytes_that_are_no_text(write: Write) -> None:
    path = write("")
    path.write_bytes(b"id: icebergs-sighted\nwhy: caf\xe9\n")
    assert told(path) == ["rule.yaml:2:9: CC001 byte 0xe9 is not UTF-8 (save the file as UTF-8)"]


def test_too_large(write: Write) -> None:
    path = write("# " + "x" * 1_000_001)
    assert told(path) == ["rule.yaml:1:1: CC001 larger than 1,000,000 bytes (split it into several files)"]


def test_alias_and_merge_bombs_are_refused_at_once(write: Write) -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(98 + k)}: &{chr(98 + k)} [{', '.join(['*' + chr(97 + k)] * 8)}]\n" for k in range(12)
    )
    assert all("CC004" in message for message in told(write(bomb)))
    merge = "a: &a {k: 1}\n" + "".join(f"b{k}: {{<<: [*a, *a, *a, *a]}}\n" for k in range(200))
    assert all("CC004" in message for message in told(write(merge)))


def test_regex_bombs_end_at_once(write: Write) -> None:
    evil = "(a+)+$|(a|a)*b|(?P<number>[0-9]+)"
    path = write(_ICEBERG + f"regex: {{en: ['{evil} x']}}\n")
    assert told(path) == []


def test_byte_order_mark_and_windows_line_ends_are_read(write: Write) -> None:
    path = write("")
    path.write_bytes(b"\xef\xbb\xbf" + _ICEBERG.replace("\n", "\r\n").encode())
    assert told(path) == []


def test_the_exception_holds_every_fault(write: Write) -> None:
    path = write("id: a\ncounts: hous\naction: destory\n")
    with pytest.raises(RuleError) as caught:
        load_rulebook([path])
    assert [getattr(problem, "code", "") for problem in caught.value.problems] == ["CC014", "CC014"]
    assert "rule.yaml:3:9" in str(caught.value)


def test_every_scalar_stays_the_text_that_was_written(write: Write) -> None:
    words = ["no", "012", "1:30", "1_000", "2025-07-12", "1e3", "~", "null", "0x1F", ".inf", "on"]
    for number, word in enumerate(words):
        write(f"id: bergs-{number}\ncounts: {{en: [bergy bit {number}]}}\nwhy: {word}\n", f"mine/{number}.yaml")
    rulebook, faults = check([Path("mine")])
    assert faults == []
    assert rulebook is not None
    assert [rulebook.measures[f"bergs-{number}"].why for number in range(len(words))] == words
