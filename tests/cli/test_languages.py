"""Mistakes and help are told in the interface's language, wherever it was chosen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from claimcheck.cli.app import build
from claimcheck.cli.streams import Terminal
from claimcheck.renderers.phrases import known, translate

from .conftest import Run

PACKAGE = Path(__file__).parents[2] / "claimcheck"
ROOMS = ("cli", "configuration.py", "contract", "decisions", "readers", "renderers", "scan", "store")
RAISED = ("UsageError", "ConfigurationError", "Fault", "Problem", "warn", "Unavailable")
SAID = (*RAISED, "say", "_say")
ID = ("--ui-lang", "id")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("compare",), "claimcheck: argumen 'PATH' belum diberikan (lihat 'claimcheck compare --help')"),
        (("compare", "artikel"), "claimcheck: artikel: tidak ada berkas atau folder ini"),
        (("compare", "articles", "--fail-on", "hihg"), "; maksud Anda 'high'?"),
        (("compare", "articles", "--fial-on", "high"), "tidak ada opsi --fial-on; maksud Anda '--fail-on'?"),
        (
            ("compare", "articles", "--jobs", "x"),
            "nilai '--jobs' / '-j' tidak dapat dipakai: seharusnya bilangan bulat",
        ),
        (("compare", "articles", "-q", "-v"), "--quiet dan --verbose saling bertentangan"),
        (("compare", "articles", "-o", "report.xyz"), "report.xyz: akhirannya bukan nama format; tambahkan --format"),
        (("compare", "articles", "-o", "nowhere/r.html"), "tidak ada folder"),
        (("compare", "articles", "-o", "articles/one.txt"), "salah satu masukan, dan akan tertimpa"),
        (("compare", "articles", "--lang", "xx"), "--lang: tidak ada bahasa 'xx'; pakai en, id, ms"),
        (("export", "missing.json"), "missing.json: tidak ada berkas atau folder ini"),
    ],
)
def test_a_mistake_is_told_in_indonesian(run: Run, articles: Path, words: tuple[str, ...], told: str) -> None:
    done = run(*words, *ID)
    assert done.code == 2
    assert told in done.err


@pytest.mark.parametrize("before", [("--ui-lang", "id"), ("--ui-lang=id",)])
def test_the_language_may_stand_before_the_command(run: Run, articles: Path, before: tuple[str, ...]) -> None:
    assert "tidak ada berkas atau folder ini" in run(*before, "compare", "x").err
    assert " artikel, " in run(*before, "compare", "articles").err
    assert "Pemakaian: claimcheck rules lint" in run(*before, "rules", "lint", "--help").text
    assert "Pemakaian: claimcheck " in run(*before, "--help").text
    assert "no such file or folder" in run(*before, "compare", "x", "--ui-lang", "en").err  # the nearer one counts
    assert run("--ui-lang", "xx", "schema").err == "claimcheck: --ui-lang: 'xx' is not one of en, id\n"


def test_the_language_comes_from_wherever_it_is_set(run: Run, articles: Path, here: Path) -> None:
    told = "tidak ada berkas atau folder ini"
    assert told in run("compare", "x", f"--ui-lang={'id'}").err
    assert told in run("compare", "x", env={"CLAIMCHECK_UI_LANG": "id"}).err
    assert told not in run("compare", "x", "--ui-lang", "en", env={"CLAIMCHECK_UI_LANG": "id"}).err
    (here / "claimcheck.toml").write_text('ui-lang = "id"\n', encoding="utf-8")
    assert "tidak ada skema 'reprot'; maksud Anda 'report'?" in run("schema", "reprot").err
    assert told in run("compare", "x").err
    assert "tidak ada opsi --nothing" in run("compare", "--nothing").err
    assert told not in run("compare", "x", "--isolated").err
    (here / "claimcheck.toml").write_text('ui-lang = "id"\nfail-no = "low"\n', encoding="utf-8")
    assert "tidak ada pengaturan 'fail-no'; maksud Anda 'fail-on'?" in run("compare", "x").err


def test_inputs_with_problems_are_told_in_indonesian_in_reports_too(run: Run, articles: Path) -> None:
    (articles / "empty.txt").write_text(" \n", encoding="utf-8")
    done = run("compare", "articles", *ID)
    assert "claimcheck: articles/empty.txt: tidak ada teks\n" in done.err
    assert "articles/empty.txt: tidak ada teks\n" in done.text
    assert '"message": "no text"' in run("compare", "articles", *ID, "-f", "json").text


def test_help_in_indonesian_and_without_types(run: Run) -> None:
    told = run("compare", "--help", *ID).text
    assert told.startswith("Pemakaian: claimcheck compare [OPSI] PATH...\n")
    for heading in ("\nArgumen:\n", "\nOpsi:\n", "  Contoh:\n"):
        assert heading in told
    assert "<list[str]>" not in run("compare", "--help").text
    assert run("compare", "--help").text.startswith("Usage: claimcheck compare [OPTIONS] PATH...\n")
    assert "..." not in "".join(run("--help").text.split("Commands:")[1])


def texts() -> Iterator[str]:
    def below(command: object) -> Iterator[object]:
        yield command
        for one in getattr(command, "commands", {}).values():
            yield from below(one)

    import io

    for command in below(typer.main.get_command(build(Terminal(io.StringIO(), io.StringIO(), {})))):
        prose = (getattr(command, "help", "") or "").partition("\n\n")[0]
        yield " ".join(prose.split())
        for parameter in command.params:  # type: ignore[attr-defined]
            yield " ".join((getattr(parameter, "help", "") or "").split())


def test_every_help_text_is_translated() -> None:
    assert [text for text in dict.fromkeys(texts()) if text and not known(text, "id")] == []


def messages() -> Iterator[tuple[str, str]]:
    """Every message that these rooms raise as it would look, its places filled with a word."""
    for room in ROOMS:
        names = SAID if room in ("scan", "store") else RAISED  # elsewhere what is said is put together from words
        for path in sorted([PACKAGE / room] if room.endswith(".py") else (PACKAGE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in names:
                    for argument in (*node.args, *(one.value for one in node.keywords if one.arg == "hint")):
                        text = filled(argument)
                        if " " in text.strip("x "):
                            yield path.relative_to(PACKAGE).as_posix(), text


def filled(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)
    return ""


def test_every_message_is_translated() -> None:
    assert [(path, text) for path, text in messages() if not known(text, "id")] == []


def test_what_is_not_known_stays_as_it_is() -> None:
    assert translate("something new (see 'claimcheck --help')", "id") == "something new (see 'claimcheck --help')"
    assert translate("no text", "en") == "no text"
    assert translate("too large: more than 5,000,000 bytes", "id") == "terlalu besar: lebih dari 5.000.000 bita"
