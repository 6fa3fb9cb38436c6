"""Completion is answered from a table, fast, and says what the commands say."""

from __future__ import annotations

import subprocess
import sys

import pytest

from claimcheck.cli.completing import answer, offers

from .conftest import Run, environment


def names(*words: str, begun: str = "") -> list[str]:
    return [name for name, _ in offers(words, begun)]


@pytest.mark.parametrize(
    ("words", "begun", "expected"),
    [
        ((), "comp", ["compare", "completion"]),
        (("rules",), "te", ["test"]),
        (("compare", "desk"), "", []),
        (("compare",), "--fail", ["--fail-on"]),
        (("compare", "--fail-on"), "", ["none", "low", "medium", "high"]),
        (("compare", "--fail-on"), "h", ["high"]),
        (("compare",), "--fail-on=h", ["high"]),
        (("compare", "--fail-on", "high"), "--fail", []),
        (("compare", "--rules", "a.yaml"), "--ru", ["--rules"]),
        (("compare", "-o"), "rep", []),
        (("compare", "-f"), "sa", ["sarif"]),
        (("compare", "--quiet"), "--ui", ["--ui-lang"]),
        (("schema",), "", ["claim", "report", "rules", "quantities", "origins"]),
        (("nonsense",), "--", ["--version", "--ui-lang", "--install-completion", "--show-completion", "--help"]),
        (("--ui-lang",), "", ["en", "id"]),
    ],
)
def test_what_is_offered(words: tuple[str, ...], begun: str, expected: list[str]) -> None:
    assert names(*words, begun=begun) == expected


def test_every_shell_has_its_form() -> None:
    typed = {"_TYPER_COMPLETE_ARGS": "claimcheck comple"}
    assert answer({"_CLAIMCHECK_COMPLETE": "complete_zsh", **typed}) == (
        "_arguments '*: :((\"completion\":\"Print the completion script of a shell.\"))'\n", 0,
    )  # fmt: skip
    fish = {"_CLAIMCHECK_COMPLETE": "complete_fish", **typed}
    assert answer({**fish, "_TYPER_COMPLETE_FISH_ACTION": "is-args"}) == ("", 0)
    assert answer({**fish, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}) == (
        "completion\tPrint the completion script of a shell.\n", 0,
    )  # fmt: skip
    assert answer({"_CLAIMCHECK_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "claimcheck compare x"}) == (
        "_files\n", 0,
    )  # fmt: skip
    assert answer({"_CLAIMCHECK_COMPLETE": "complete_pwsh", **typed}) is None


def test_an_open_quote_is_no_error() -> None:
    asked = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "claimcheck explain 'Ada", "COMP_CWORD": "2"}
    assert answer(asked) == ("\n", 0)


def test_the_table_agrees_with_typer(run: Run) -> None:
    for line in ("claimcheck ", "claimcheck rules ", "claimcheck compare --", "claimcheck extract --fo"):
        at = str(line.count(" "))
        asked = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": at}
        told = run(env=asked).text.split()
        ours = answer(asked)
        assert ours is not None
        assert set(ours[0].split()) == set(told)


def test_completion_imports_neither_typer_nor_rules() -> None:
    program = (
        "import sys\n"
        "from claimcheck.cli import main\n"
        "try: main()\n"
        "except SystemExit as done: code = done.code\n"
        "heavy = {'typer', 'rich', 'spacy', 'yaml', 're2', 'pydantic', 'claimcheck.cli.entry'} & set(sys.modules)\n"
        "sys.exit(f'imported {heavy}' if heavy else code)"
    )
    asked = environment(_CLAIMCHECK_COMPLETE="complete_bash", COMP_WORDS="claimcheck com", COMP_CWORD="1")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=asked, check=False)
    assert (done.returncode, done.stdout) == (0, "compare\ncompletion\n"), done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", ["compare", "extract", "quantities", "origins", "explain", "history", "query", "export"]
)
def test_every_format_that_is_offered_can_be_written(run: Run, articles: object, command: str) -> None:
    assert run("compare", "articles", "-o", "report.json").code == 0
    assert run("compare", "articles", "--store", "desk.db").code == 0
    given = {
        "explain": ["Ada 12 orang.", "--lang", "id"], "history": ["orang", "--store", "desk.db"],
        "query": ["SELECT 1", "--store", "desk.db"], "export": ["report.json"],
    }.get(command, ["articles"])  # fmt: skip
    offered = names(command, "--format")
    assert offered
    for format in offered:
        done = run(command, *given, "--format", format)
        assert done.code == 0, (format, done.err)
