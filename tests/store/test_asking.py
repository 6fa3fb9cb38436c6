"""SQL on a store reads, and does nothing else."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.store import Store
from claimcheck.store.asking import ask
from claimcheck.store.schema import STATEMENTS
from tests.store.desk import EVENING, MORNING, toll


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "desk.db") as store:
        store.keep_claims(MORNING, [toll(MORNING, "12")], "rules")
        store.keep_claims(EVENING, [toll(EVENING, "17")], "rules")
    return tmp_path / "desk.db"


def test_figures_read_as_a_person_would_ask(desk: Path) -> None:
    answer = ask(desk, "SELECT source, measure, value, said_by FROM figures ORDER BY published")
    assert answer.columns == ("source", "measure", "value", "said_by")
    assert list(answer.rows) == [
        ("Harian Pagi", "people.killed", "12", "BPBD Lembah Arum"),
        ("Kabar Sore", "people.killed", "17", "BPBD Lembah Arum"),
    ]


def test_values_sort_as_numbers_by_their_copies(desk: Path) -> None:
    found = ask(
        desk,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 3) "
        "SELECT max(low_sort), max(i) FROM figures, n",
    )
    assert list(found.rows) == [(17.0, 3)]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM claims",
        "UPDATE articles SET source = 'x'",
        "INSERT INTO runs SELECT * FROM runs",
        "DROP TABLE claims",
        "CREATE TABLE t (a)",
        "CREATE TEMP TABLE t AS SELECT 1",
        "ATTACH DATABASE '/tmp/other.db' AS other",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA user_version = 9",
        "VACUUM INTO '/tmp/copy.db'",
        "SELECT load_extension('x')",
        "REINDEX",
        "BEGIN IMMEDIATE",
    ],
)
def test_nothing_but_reading_is_allowed(desk: Path, statement: str, tmp_path: Path) -> None:
    before = desk.read_bytes()
    with pytest.raises(UsageError, match=r"SELECT|cannot be carried out"):
        list(ask(desk, statement).rows)
    assert desk.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk.db", "desk.db.lock"]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("SELECT figure FROM claims", "no such column"),
        ("SELEKT 1", "syntax error"),
        ("SELECT 1; SELECT 2", "one statement"),
        ("", "no rows"),
    ],
)
def test_mistakes_are_told_in_sqlites_words(desk: Path, statement: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        list(ask(desk, statement).rows)


def test_a_query_that_never_ends_is_stopped(desk: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(UsageError, match=r"longer than 0.05 s"):
        list(ask(desk, endless, timeout=0.05).rows)


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such store"):
        ask(tmp_path / "none.db", "SELECT 1")
    assert not (tmp_path / "none.db").exists()
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE t (a)").connection.close()
    with pytest.raises(UsageError, match="not a store"):
        ask(other, "SELECT 1")


def test_table_shapes_can_be_asked_for(desk: Path) -> None:
    names = [row[1] for row in ask(desk, "PRAGMA table_info(claims)").rows]
    assert {"measure", "value", "low_sort", "quote"} <= set(names)


def test_every_table_is_strict_and_every_column_has_one_type(desk: Path) -> None:
    tables = list(ask(desk, "PRAGMA table_list").rows)
    ours = [row for row in tables if row[2] == "table" and not row[1].startswith("sqlite_")]
    assert len(ours) == sum(statement.startswith("CREATE TABLE") for statement in STATEMENTS)
    assert all(row[5] == 1 for row in ours)


def test_a_copy_of_a_store_is_a_store(desk: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(desk, copy)
    assert list(ask(copy, "SELECT count(*) FROM claims").rows) == [(2,)]
