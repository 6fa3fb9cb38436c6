"""SQL on a store, for reading only: the file is opened so, and every statement is held to it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.store.schema import APPLICATION_ID, VERSION

_PRAGMAS = frozenset({"table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list"})
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE})
_STEPS = 100_000
_TABLES = ("figures", "articles", "claims", "comparisons", "comparison_claims", "runs", "files", "file_entries")
"""What a person may want to ask for; figures is the view that joins the rest."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The columns of a query and its rows, which are fetched as they are asked for."""

    columns: tuple[str, ...]
    rows: Iterator[Sequence[Any]]


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection to a store that can change nothing.

    Raises:
        UsageError: there is no such store, or it is not one this program knows.
    """
    if not path.is_file():
        raise UsageError(f"--store {path}: no such store; compare or extract --store makes one")
    journal = path.with_name(path.name + "-wal")
    # In a folder that cannot be written SQLite cannot make the file readers share; without a journal none is needed.
    still = not os.access(path.resolve().parent, os.W_OK) and not (journal.exists() and journal.stat().st_size)
    address = f"{path.resolve().as_uri()}?mode=ro" + ("&immutable=1" if still else "")
    try:
        connection = sqlite3.connect(address, uri=True, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        raise UsageError(f"--store {path}: cannot be read: {error}") from None
    if application != APPLICATION_ID:
        raise UsageError(f"--store {path}: is not a store of claimcheck")
    if version > VERSION:
        raise UsageError(
            f"--store {path}: is of version {version}, and this claimcheck knows version {VERSION}; update claimcheck"
        )
    return connection


def ask(path: Path, statement: str, *, timeout: float = 60.0) -> Answer:
    """The answer of one SQL statement.

    Raises:
        UsageError: the statement is wrong, would change something, or takes longer than ``timeout`` seconds; the last
            also while rows are fetched.
    """
    connection = open_for_reading(path)
    connection.set_authorizer(_authorize)
    deadline = time.monotonic() + timeout
    connection.set_progress_handler(lambda: int(time.monotonic() > deadline), _STEPS)
    try:
        cursor = connection.execute(statement)
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        connection.close()
        raise _refusal(error, timeout) from None
    if cursor.description is None:
        connection.close()
        raise UsageError("the statement gives no rows; use SELECT")
    return Answer(tuple(column[0] for column in cursor.description), _rows(connection, cursor, timeout))


def _rows(connection: sqlite3.Connection, cursor: sqlite3.Cursor, timeout: float) -> Iterator[Sequence[Any]]:
    try:
        yield from cursor
    except sqlite3.Error as error:
        raise _refusal(error, timeout) from None
    finally:
        connection.close()


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    if action in _ALLOWED:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second != "load_extension":
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _refusal(error: Exception, timeout: float) -> UsageError:
    text = str(error)
    if "interrupted" in text:
        return UsageError(f"the query took longer than {timeout:g} s; narrow it, or raise --timeout")
    if "not authorized" in text or "prohibited" in text or "readonly" in text:
        return UsageError("the statement would change something: a store can only be read; use SELECT")
    hint = f"; there are {', '.join(_TABLES)}" if text.startswith("no such table") else ""
    return UsageError(f"the query cannot be carried out: {text}{hint}")
