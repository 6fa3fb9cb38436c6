"""Rule files written to break the tool, through ``rules lint`` and ``--rules``: refused before any article is read."""

from __future__ import annotations

import html
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.slow

ICEBERG = "id: icebergs-sighted\ncounts: {en: [iceberg]}\naction: {en: [sighted]}\n"
ARTICLE = "Crews sighted 40 icebergs off Port Maren on Monday, the coast guard said.\n"


@pytest.fixture
def article(here: Path) -> str:
    Path("a.txt").write_text(ARTICLE, "utf-8")
    return "a.txt"


def refused(run: Run, article: str, content: str | bytes, name: str = "mine.yaml") -> str:
    """What a rule file is refused with; the same by both commands, and nothing is read or written."""
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    lint = run("rules", "lint", name)
    assert lint.code in (1, 2), lint.err
    used = run("extract", article, "--lang", "en", "--rules", name)
    assert (used.code, used.out) == (2, b"")
    assert "Traceback" not in used.err + lint.err
    said = lint.text + lint.err
    assert name in said
    return said


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a: &a [x, x]\nb: [*a, *a, *a]\n", "CC004"),
        ("id: x\n<<: {counts: house}\n", "CC004"),
        ("a: &a\n  - *a\n", "CC004"),
        ("# " + "x" * 1_000_001, "larger than 1,000,000 bytes"),
        ("id: x\ncounts: " + "[" * 10_000 + "]" * 10_000 + "\n", "nested deeper than 32 levels"),
    ],
    ids=["alias", "merge", "itself", "large", "deep"],
)
def test_row_085_bombs_are_refused_before_they_grow(run: Run, article: str, content: str, words: str) -> None:
    assert words in refused(run, article, content)


def test_row_086_every_mistake_is_named_at_once_with_its_place(run: Run, article: str) -> None:
    said = refused(run, article, ICEBERG + "patern: x\ncompare: [a]\n")
    assert "mine.yaml:4:1: CC012 unknown key 'patern' (did you mean 'patterns'?)" in said
    assert "mine.yaml:5:10: CC011" in said
    said = refused(run, article, ICEBERG + "id: again\n")
    assert "mine.yaml:4:1: CC006 duplicate key 'id' (first given on line 1)" in said


def test_row_086_one_id_in_two_packs(run: Run, article: str) -> None:
    Path("pack").mkdir()
    for name in ("one", "two"):
        (Path("pack") / f"{name}.yaml").write_text(ICEBERG, "utf-8")
    done = run("rules", "lint", "pack")
    assert done.code != 0
    assert "icebergs-sighted" in done.text + done.err
    assert run("extract", article, "--lang", "en", "--rules", "pack").code == 2


def test_row_087_words_that_yaml_takes_for_something_else(run: Run, article: str) -> None:
    Path("mine.yaml").write_text(ICEBERG.replace("[iceberg]", "[no, 12:30, 012, iceberg]"), "utf-8")
    assert run("rules", "lint", "mine.yaml").code == 0
    assert "indent with spaces, not tabs" in refused(run, article, "id: icebergs-sighted\ncompare:\n\tkind: event\n")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(?<=a)(?P<number>[0-9]+)", "CC016"),
        ("(?P<number>[0-9]+)(?=b)", "CC016"),
        (r"(a)\1(?P<number>[0-9]+)", "CC016"),
        ("(?P<number>[0-9]{1001})", "CC016"),
    ],
    ids=["behind", "ahead", "back", "repeats"],
)
def test_row_088_what_cannot_run_in_linear_time_is_refused(run: Run, article: str, pattern: str, words: str) -> None:
    assert words in refused(run, article, ICEBERG + f"regex: {{en: ['{pattern}']}}\n")


def test_row_088_a_bomb_runs_in_linear_time(run: Run, here: Path) -> None:
    evil = "((a+)+|(a|a)*|(a*)*)b (?P<number>[0-9]+)"
    choices = "|".join(f"word{number}" for number in range(50))
    patterns = f"regex: {{en: ['{evil}', '(?P<number>[0-9]+) ({choices})']}}\n"
    Path("mine.yaml").write_text(ICEBERG + patterns, "utf-8")
    Path("a.txt").write_text(f"The crew saw {'a' * 30_000} 12 word49 there, the coast guard said on Monday.\n", "utf-8")
    assert run("extract", "a.txt", "--lang", "en", "--rules", "mine.yaml").code == 0


@pytest.mark.parametrize("pattern", ["", "(?P<number>[0-9]*)", "(?P<number>)"])
def test_row_089_a_pattern_that_matches_nothing_at_all_is_refused(run: Run, article: str, pattern: str) -> None:
    assert "mine.yaml:4:" in refused(run, article, ICEBERG + f"regex: {{en: ['{pattern}']}}\n")


def test_row_089_a_rule_that_names_most_numbers_is_pointed_out(run: Run, here: Path) -> None:
    Path("mine.yaml").write_text(ICEBERG, "utf-8")
    told = "icebergs-sighted names more than half of all numbers: it is probably too broad"
    for killed, sighted, warned in ((0, 19, False), (0, 20, True), (11, 10, False), (10, 11, True)):
        lines = [*["The flood killed 3 people in Port Maren."] * killed, *[ARTICLE.strip()] * sighted]
        Path("a.txt").write_text("\n\n".join(lines), "utf-8")
        done = run("rules", "stats", "a.txt", "--lang", "en", "--rules", "mine.yaml")
        assert done.code == 0
        assert (told in done.err) == warned, (killed, sighted, done.err)
    done = run("rules", "stats", "a.txt", "--lang", "en", "--rules", "mine.yaml", "--ui-lang", "id")
    assert "icebergs-sighted menamai lebih dari separuh semua angka" in done.err
    assert "1 artikel, 21 dari 21 klaim dinamai aturan (100.0%)" in done.err


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u2066", "\ufeff", "\x07"])
def test_row_090_hidden_characters_are_refused_and_shown(run: Run, article: str, hidden: str) -> None:
    said = refused(run, article, ICEBERG.replace("iceberg]", f"ice{hidden}berg]"))
    assert f"U+{ord(hidden):04X}" in said
    assert hidden not in said


def test_row_091_rules_of_a_later_version_name_both_versions(run: Run, article: str) -> None:
    said = refused(run, article, "schema: claimcheck/rule@9\n" + ICEBERG)
    assert "claimcheck/rule@9" in said
    assert "this version reads" in said


@pytest.mark.parametrize(
    ("content", "words"),
    [("", "the file is empty"), ("# only a comment\n", "the file is empty"), (ICEBERG + "---\n" + ICEBERG, "CC007")],
)
def test_row_092_nothing_or_too_much_in_a_file(run: Run, article: str, content: str, words: str) -> None:
    assert words in refused(run, article, content)


def test_row_092_a_folder_without_rules_or_a_file_closed_to_us(run: Run, article: str) -> None:
    Path("nothing").mkdir()
    assert "no rule files in this folder" in run("extract", article, "--lang", "en", "--rules", "nothing").err
    Path("loop.yaml").symlink_to("loop.yaml")
    done = run("extract", article, "--lang", "en", "--rules", "loop.yaml")
    assert done.code == 2
    assert "loop.yaml" in done.err
    if os.geteuid() != 0:
        Path("mine.yaml").write_text(ICEBERG, "utf-8")
        Path("mine.yaml").chmod(0)
        assert "mine.yaml" in run("extract", article, "--lang", "en", "--rules", "mine.yaml").err


@pytest.mark.parametrize("label", ["<img src=x onerror=alert(1)>", "{{ 7 * 7 }} {% raw %}", "%s %(x)s", "[link=x]y[/]"])
def test_row_093_the_words_of_a_rule_are_words(run: Run, here: Path, label: str) -> None:
    Path("mine.yaml").write_text(ICEBERG + f"title: {{en: '{label}'}}\nwhy: '{label}'\n", "utf-8")
    lint = run("rules", "lint", "mine.yaml")
    assert lint.code == 0, lint.text + lint.err
    for name, count in (("a", 40), ("b", 90)):
        Path(f"{name}.txt").write_text(
            f"---\nsource: {name}\npublished: 2024-03-02\n---\n{ARTICLE.replace('40', str(count))}"
        )
    shown = run("compare", "a.txt", "b.txt", "--lang", "en", "--rules", "mine.yaml", "--format", "text")
    assert shown.code == 0, shown.err
    assert label in shown.text
    page = run("compare", "a.txt", "b.txt", "--lang", "en", "--rules", "mine.yaml", "--format", "html").text
    assert html.escape(label, quote=False).replace("'", "&#39;") in page
    assert "<img src=x" not in page
