"""The command-line contract: exit codes, streams, formats, settings."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import COMMAND, ONE, TWO, Run, environment

DOCS = Path(__file__).parents[2] / "docs"


def test_two_articles_that_disagree(run: Run, articles: Path) -> None:
    done = run("compare", "articles")
    assert done.code == 0, done.err
    assert "12" in done.text
    assert "31" in done.text
    assert done.lines[-1] == "claimcheck: 2 articles, 2 claims, 1 comparable group, 1 disagreement"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], 0),
        (["--fail-on", "none"], 0),
        (["--fail-on", "low"], 1),
        (["--fail-on", "medium"], 1),
        (["--fail-on", "high"], 1),
        (["--fail-on", "low", "--exit-zero"], 0),
        (["--fail-on", "never"], 2),
    ],
)
def test_exit_codes(run: Run, articles: Path, words: list[str], code: int) -> None:
    assert run("compare", "articles", *words).code == code


def test_a_skipped_input_beats_a_disagreement_and_leaves_the_rest_compared(run: Run, articles: Path) -> None:
    (articles / "broken.txt").write_text("---\ntitle: [\n---\nSebanyak 9 orang.\n", encoding="utf-8")
    done = run("compare", "articles", "--fail-on", "low", "--format", "json")
    assert done.code == 3
    assert any(line.startswith("claimcheck: articles/broken.txt:") for line in done.lines)
    assert done.lines[-1].endswith("1 disagreement, 1 skipped")
    report = json.loads(done.out)
    assert [problem["path"] for problem in report["problems"]] == ["articles/broken.txt"]
    assert len(report["comparisons"]) == 1


def test_strict_and_max_errors_stop_before_a_report(run: Run, articles: Path) -> None:
    for name in ("x", "y"):
        (articles / f"{name}.txt").write_bytes(b"\0" * 999)
    assert run("compare", "articles", "--max-errors", "2").code == 3
    for words in (["--strict"], ["--max-errors", "1"], ["--max-errors", "0"]):
        done = run("compare", "articles", *words)
        assert (done.code, done.out) == (2, b"")


@pytest.mark.parametrize("format", ["text", "json", "jsonl", "csv", "md", "html", "sarif", "github"])
def test_every_format_goes_to_a_file_by_its_ending_or_by_name(run: Run, articles: Path, format: str) -> None:
    ending = {"text": "txt", "github": "log"}.get(format, format)
    name = f"report.{ending}"
    done = run("compare", "articles", "-o", name, *(["--format", format] if format == "github" else []))
    assert done.code == 0, done.err
    assert done.out == b""
    written = Path(name).read_bytes()
    assert written == run("compare", "articles", "--format", format).out
    assert b"31" in written


def test_a_format_beats_an_ending(run: Run, articles: Path) -> None:
    assert run("compare", "articles", "--format", "json", "-o", "report.csv").code == 0
    assert json.loads(Path("report.csv").read_bytes())["schema"] == "claimcheck/report@1"


def test_an_ending_that_says_nothing(run: Run, articles: Path) -> None:
    done = run("compare", "articles", "-o", "report.xyz")
    assert done.code == 2
    assert "report.xyz: its ending does not name a format" in done.err


def test_a_saved_report_is_rendered_again_without_the_articles(run: Run, articles: Path) -> None:
    whole = run("compare", "articles", "--format", "md").out
    assert run("compare", "articles", "-o", "report.json").code == 0
    (articles / "one.txt").unlink()
    done = run("export", "report.json", "--format", "md")
    assert (done.code, done.out) == (0, whole)
    assert run("export", "report.json", "--format", "json").out == Path("report.json").read_bytes()


@pytest.mark.parametrize(
    ("content", "words"),
    [("{", "not a JSON report"), ("{}", "report.json:"), ("[1]", "report.json:"), (None, "o such file")],
)
def test_a_report_that_is_none(run: Run, here: Path, content: str | None, words: str) -> None:
    if content is not None:
        (here / "report.json").write_text(content, encoding="utf-8")
    done = run("export", "report.json")
    assert done.code == 2
    assert words in done.err
    assert "Traceback" not in done.err


def test_quiet_and_verbose_change_standard_error_only(run: Run, articles: Path) -> None:
    (articles / "broken.txt").write_bytes(b"\0" * 999)
    usual = run("compare", "articles")
    quiet, silent = run("compare", "articles", "-q"), run("compare", "articles", "-qq")
    loud, louder = run("compare", "articles", "-v"), run("compare", "articles", "-vv")
    assert len({usual.out, quiet.out, silent.out, loud.out, louder.out}) == 1
    assert [line.split(":")[1] for line in quiet.lines] == [" articles/broken.txt"]
    assert silent.err == ""
    assert " s" in louder.err
    assert run("compare", "articles", "-q", "-v").code == 2


def test_standard_input(run: Run, here: Path) -> None:
    records = "".join(
        json.dumps(
            {"id": name, "text": text.split("---\n")[2], "source": name, "language": "id", "published": "2024-03-02"}
        )
        + "\n"
        for name, text in (("a", ONE), ("b", TWO))
    )
    done = run("compare", "-", "--stdin-format", "jsonl", "--format", "json", stdin=records.encode())
    assert done.code == 0
    assert [article["id"] for article in json.loads(done.out)["articles"]] == ["a", "b"]
    assert run("quantities", "-", "--lang", "en", stdin=b"Fire kills 12 people.").text.startswith("-:")
    page = b"<html><body><article>" + b"<p>Sedikitnya 56 orang tewas, kata kepala desa kepada wartawan di sana.</p>" * 4
    assert b"56" in run("quantities", "-", "--stdin-format", "html", "--lang", "id", stdin=page).out
    assert run("quantities", "-", "--stdin-format", "doc", stdin=b"12").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_keyboard_is_no_standard_input(here: Path) -> None:
    import pty

    _, theirs = pty.openpty()
    done = subprocess.run([*COMMAND, "compare", "-"], stdin=theirs, capture_output=True, env=environment(), check=False)
    assert done.returncode == 2
    assert b"pipe something in" in done.stderr


def test_quantities_claims_and_origins(run: Run, articles: Path) -> None:
    done = run("quantities", "articles", "--format", "jsonl")
    rows = [json.loads(line) for line in done.text.splitlines()]
    assert [(row["article"], row["text"], row["quantity"]["notation"]) for row in rows] == [
        ("articles/one.txt", "12", "12"),
        ("articles/two.txt", "31", "31"),
    ]
    body = ONE.split("---\n")[2]
    assert body[rows[0]["start"] : rows[0]["end"]] == "12"
    rejected = run("quantities", "articles/one.txt", "--format", "jsonl", "--rejected")
    assert "date" in {json.loads(line).get("reason") for line in rejected.text.splitlines()}
    claims = [json.loads(line) for line in run("extract", "articles", "--format", "jsonl").text.splitlines()]
    assert [claim["schema"] for claim in claims] == ["claimcheck/claim@1"] * 2
    assert body[claims[0]["start"] : claims[0]["end"]] == claims[0]["quote"]
    origins = json.loads(run("origins", "articles", "--format", "json").out)["origins"]
    assert {article for origin in origins for article in origin["articles"]} == {"articles/one.txt", "articles/two.txt"}
    for command in ("quantities", "extract", "origins"):
        assert "12" in run(command, "articles").text or command == "origins"
        assert run(command, "articles", "--format", "html").code == 2


def test_csv_of_quantities_is_inert(run: Run, here: Path) -> None:
    (here / "=1+1.txt").write_text("Sebanyak 12 orang tewas di sana.\n", encoding="utf-8")
    assert "'=1+1.txt" in run("quantities", "=1+1.txt", "--lang", "id", "--format", "csv").text


def test_explain_a_sentence_and_a_claim(run: Run, articles: Path) -> None:
    done = run("explain", "Sedikitnya 56 orang tewas, kata BNPB, Senin (21/11/2022).", "--lang", "id")
    assert done.code == 0
    assert "56.." in done.text
    assert "rejected:" in done.text
    (claim,) = (json.loads(line) for line in run("extract", "articles/one.txt", "--format", "jsonl").text.splitlines())
    told = run("explain", claim["id"][:10], "articles")
    assert claim["quote"] in told.text
    assert json.loads(run("explain", "Ada 12 orang.", "--lang", "id", "--format", "json").out)["mentions"]
    assert "add the paths" in run("explain", claim["id"]).err
    assert run("explain", "ffffffffffff", "articles").code == 2


@pytest.mark.parametrize("kind", ["claim", "report", "rules", "quantities", "origins"])
def test_schemas(run: Run, kind: str) -> None:
    assert json.loads(run("schema", kind).out)["$schema"].startswith(
        ("https://json-schema.org/", "http://json-schema.org/")
    )


def test_a_schema_nobody_knows(run: Run) -> None:
    done = run("schema", "reprot")
    assert (done.code, "did you mean 'report'?" in done.err) == (2, True)


def test_row_094_settings_and_where_they_come_from(run: Run, articles: Path, here: Path) -> None:
    (here / "claimcheck.toml").write_text('fail-on = "low"\nexclude = ["two*"]\n', encoding="utf-8")
    shown = run("config", "show", env={"CLAIMCHECK_JOBS": "2"}).text
    values = {line.split()[0]: line.split()[1:] for line in shown.splitlines()}
    assert values["fail-on"][0] == "low"
    assert values["fail-on"][1].endswith("claimcheck.toml:1")
    assert values["jobs"] == ["2", "CLAIMCHECK_JOBS"]
    assert values["color"] == ["auto", "default"]
    assert run("extract", "articles").lines[-1].startswith("claimcheck: 1 article,")
    assert run("compare", "articles", "--exclude", "nothing").code == 1
    assert run("compare", "articles", "--exclude", "nothing", env={"CLAIMCHECK_FAIL_ON": "none"}).code == 0
    assert run("compare", "articles", "--isolated").code == 0


def test_row_094_the_nearest_configuration_counts(run: Run, articles: Path, here: Path) -> None:
    (here / "pyproject.toml").write_text('[tool.claimcheck]\nfail-on = "low"\n', encoding="utf-8")
    assert run("compare", "articles").code == 1
    (here / "claimcheck.toml").write_text("", encoding="utf-8")
    assert run("compare", "articles").code == 0


@pytest.mark.parametrize(
    ("toml", "line", "words"),
    [
        ('\nfail_on = "low"\n', 2, "no such setting 'fail_on'; did you mean 'fail-on'?"),
        ('fail-on = "hihg"\n', 1, "did you mean 'high'?"),
        ('jobs = "two"\n', 1, "whole number"),
        ("strict = 1\n", 1, "true or false"),
        ("jobs = -1\n", 1, "0 or more"),
        ("exclude = [1]\n", 1, "list of texts"),
        ("strict = \n", 1, "not TOML"),
    ],
)
def test_row_094_a_mistake_in_the_configuration(
    run: Run, articles: Path, here: Path, toml: str, line: int, words: str
) -> None:
    (here / "claimcheck.toml").write_text(toml, encoding="utf-8")
    done = run("compare", "articles")
    assert done.code == 2
    assert f"claimcheck.toml:{line}: " in done.err
    assert words in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["conpare"], "Did you mean 'compare'"),
        (["compare", "articles", "--formt", "json"], "did you mean '--format'?"),
        (["compare", "articles", "--format", "jsno"], "did you mean 'json'?"),
        (["compare", "articles", "--fail-on", "meduim"], "did you mean 'medium'?"),
        (["compare", "articles", "--rules", "nowhere.yaml"], "nowhere.yaml"),
        (["compare", "articles", "--encoding", "utf-99"], "'utf-99' is not an encoding"),
        (["compare", "articles", "-j", "x"], "-j"),
        (["compare"], "PATH"),
        (["compare", "articles", "--config", "gone.toml"], "no such configuration file"),
        (["compare", "articles", "--lang", "fr"], "--lang"),
        ([], "Usage"),
    ],
)
def test_rows_094_095_usage_errors_are_one_line_with_the_cure(
    run: Run, articles: Path, words: list[str], said: str
) -> None:
    done = run(*words)
    assert done.code == 2
    assert said in done.err
    assert done.out == b""
    assert not re.search("[╭│╰]|Traceback", done.err)


def test_messages_in_indonesian(run: Run, articles: Path) -> None:
    done = run("compare", "articles", "--ui-lang", "id")
    assert done.lines[-1] == "claimcheck: 2 artikel, 2 klaim, 1 kelompok yang dapat dibandingkan, 1 perbedaan"


def test_problems_in_indonesian_keep_their_detail(run: Run, articles: Path) -> None:
    (articles / "bad.txt").write_bytes(b"\0" * 999)
    done = run("quantities", "articles", "--ui-lang", "id")
    assert done.lines[0] == "claimcheck: articles/bad.txt: bukan teks: terlalu banyak karakter kendali"
    only = run("quantities", "articles/bad.txt", "--ui-lang", "id")
    assert only.lines[1] == "claimcheck: peringatan: tidak ada artikel yang dapat dibaca"


def test_row_120_one_source_is_said_to_be_one(run: Run, articles: Path) -> None:
    done = run("compare", "articles/one.txt")
    assert (done.code, "nothing to compare: 1 source" in done.err) == (0, True)


def test_version_help_and_completion(run: Run) -> None:
    assert re.fullmatch(r"claimcheck \d+\.\d+\.\d+\S*\n", run("--version").text)
    for words in ([], ["compare"], ["config", "show"], ["rules"]):
        assert run(*words, "--help").text.startswith("Usage: claimcheck")
    assert "complete" in run("completion", "bash").text
    assert run("completion", "tcsh").code == 2
    env = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "claimcheck com", "COMP_CWORD": "1"}
    assert "compare" in run(env=env).text


def test_doctor(run: Run) -> None:
    done = run("doctor")
    assert done.code == 0, done.err
    for word in ("claimcheck ", "python ", "spacy ", "rules ", "limits ", "[pdf]"):
        assert word in done.text


def test_help_and_completion_import_nothing_heavy() -> None:
    program = (
        "import sys; from claimcheck.cli.entry import run; code = run(['--help']);"
        "names = {'spacy', 'rich', 'jinja2', 'trafilatura', 'pydantic', 'yaml', 're2', 'numpy', 'lxml'};"
        "heavy = names & set(sys.modules);"
        "sys.exit(f'imported {heavy}' if heavy else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment(), check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_reference_and_the_manual_page_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, str(DOCS / "generate.py"), "--check"],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert done.returncode == 0, done.stderr
