"""Mistakes that people make: one line that names what is wrong and what helps, in both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Run

RECORD = json.dumps({"id": "a", "text": "Sebanyak 12 orang tewas.", "language": "id"})


@pytest.fixture
def desk(run: Run, articles: Path) -> str:
    """A store of two articles."""
    assert run("extract", "articles", "--store", "desk.db", "-f", "jsonl").code == 0
    return "desk.db"


@pytest.mark.parametrize(
    ("words", "english", "indonesian"),
    [
        (
            ("history", "people.kiled"),
            "--store desk.db: no article states a figure of 'people.kiled'; did you mean 'people.killed'?",
            "--store desk.db: tidak ada artikel yang menyebut angka 'people.kiled'; maksud Anda 'people.killed'?",
        ),
        (
            ("history", "rainfall"),
            "--store desk.db: no article states a figure of 'rainfall'; the most frequent are people.killed",
            "--store desk.db: tidak ada artikel yang menyebut angka 'rainfall'; yang paling sering: people.killed",
        ),
        (
            ("query", "SELECT * FROM artikels"),
            "the query cannot be carried out: no such table: artikels; there are figures, articles, claims, ",
            "pertanyaan ini tidak dapat dijalankan: tidak ada tabel artikels; yang ada: figures, articles, claims, ",
        ),
    ],
)
def test_questions_to_a_store(run: Run, desk: str, words: tuple[str, ...], english: str, indonesian: str) -> None:
    for language, told in (("en", english), ("id", indonesian)):
        done = run("--ui-lang", language, *words, "--store", desk)
        assert done.code == 2
        assert done.err.startswith(f"claimcheck: {told}")


@pytest.mark.parametrize(
    ("words", "english", "indonesian"),
    [
        (
            ("explain", " "),
            "there is no sentence; give one in quotes",
            "tidak ada kalimat; tulis satu dalam tanda kutip",
        ),
        (
            ("query", "SELECT 1", "--store", "no.db"),
            "no.db: no such store; compare",
            "no.db: tidak ada gudang ini; compare",
        ),
        (
            ("compare", "articles", "--stdin-format", "pdf"),
            "unknown --stdin-format 'pdf'; use ",
            "--stdin-format 'pdf' tidak",
        ),
        (
            ("compare", "articles", "--store", "a.db"),
            "a.db: is not a store of claimcheck",
            "a.db: bukan gudang claimcheck",
        ),
        (("scan", "articles", "-o", "articles/x"), "lies in the input articles", "berada di dalam masukan articles"),
        (("scan", "articles", "-o", "a.db"), "a.db: is a file; name a folder", "a.db: sebuah berkas; sebut folder"),
        (
            ("compare", "articles", "--config", "my.toml"),
            "my.toml:1: no such setting 'fail-no'",
            "my.toml:1: tidak ada peng",
        ),
    ],
)
def test_what_does_not_fit(run: Run, articles: Path, words: tuple[str, ...], english: str, indonesian: str) -> None:
    if words[0] == "scan":
        pytest.importorskip("pyarrow")
    Path("a.db").write_text("somebody's notes", "utf-8")
    Path("my.toml").write_text('fail-no = "low"\n', "utf-8")
    for language, told in (("en", english), ("id", indonesian)):
        done = run("--ui-lang", language, *words)
        assert done.code == 2, done.err
        assert told in done.err
        assert len(done.lines) == 1


@pytest.mark.parametrize(
    ("line", "english", "indonesian"),
    [
        (RECORD[:-20], "or is not closed", "atau tidak ditutup"),
        (RECORD + RECORD, "one record is one line", "satu rekaman satu baris"),
        (RECORD.replace("12", "12\t"), "a text holds a tab", "sebuah teks memuat tab"),
    ],
)
def test_a_line_that_is_no_json(run: Run, articles: Path, line: str, english: str, indonesian: str) -> None:
    Path("more.jsonl").write_text(line + "\n", "utf-8")
    for language, told in (("en", english), ("id", indonesian)):
        done = run("--ui-lang", language, "extract", "articles", "more.jsonl", "-f", "jsonl")
        assert done.code == 3
        assert any(one.startswith("claimcheck: more.jsonl:1:") and told in one for one in done.lines), done.err


def test_a_file_of_settings_may_have_any_name(run: Run, articles: Path) -> None:
    Path("own.toml").write_text('fail-on = "low"\n', "utf-8")
    Path("project.toml").write_text('[project]\nname = "desk"\n[tool.claimcheck]\nfail-on = "low"\n', "utf-8")
    for name in ("own.toml", "project.toml"):
        assert run("compare", "articles", "--config", name).code == 1
    assert run("compare", "articles").code == 0
    Path("own.toml").write_text('ui-lang = "id"\nfail-no = "low"\n', "utf-8")
    assert "tidak ada pengaturan 'fail-no'" in run("compare", "articles", "--config", "own.toml").err
