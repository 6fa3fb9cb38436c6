"""The store of record: which articles were read, what they claim, and what comparing them gave.

Every article is one transaction, so a kill costs at most the article in hand. A fault of the disk ends the store's part
in the run and never the run: what was kept stays, and nothing more is kept.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from claimcheck.model import Article, Claim, Problem, Report
from claimcheck.store import rows
from claimcheck.store.keys import article_key
from claimcheck.store.lock import WriterLock
from claimcheck.store.opening import Say, bring_up, connect, is_damage, move_aside, open_database

_KEPT_RUNS = 20
_KEPT_RESULTS = 8
Result = TypeVar("Result")

_NEW_ARTICLE = (
    f"INSERT INTO articles ({', '.join(rows.ARTICLE_COLUMNS)}, first_read, content) "
    f"VALUES ({', '.join('?' * (len(rows.ARTICLE_COLUMNS) + 2))}) ON CONFLICT (content) DO NOTHING"
)
_NEW_CLAIM = (
    f"INSERT INTO claims (article, position, {', '.join(rows.CLAIM_COLUMNS)}) "
    f"VALUES ({', '.join('?' * (len(rows.CLAIM_COLUMNS) + 2))})"
)


class Output(NamedTuple):
    """What a command wrote, and the counts it ended with."""

    body: bytes
    tally: dict[str, Any]


class Store:
    """An open store. ``say`` takes warnings for a person; ``now`` gives the time that rows are stamped with."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: WriterLock,
        say: Say,
        now: Callable[[], str] | None = None,
    ) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = connection
        self._lock = lock
        self._say = say
        self._now = now or _now

    @classmethod
    def open(cls, path: Path, *, lock_timeout: float = 60.0, say: Say = lambda _: None) -> Store:
        """The store at ``path``; see :func:`claimcheck.store.opening.open_database` for what it raises."""
        connection, lock = open_database(path, lock_timeout, say)
        return cls(path, connection, lock, say)

    @property
    def usable(self) -> bool:
        """Whether the store still takes part in the run."""
        return self._connection is not None

    def close(self) -> None:
        """End the store's part; the file is whole at any time, this only tidies."""
        connection, self._connection = self._connection, None
        finished = connection is not None
        if connection is not None:
            try:
                _fold(connection)
                connection.close()
            except sqlite3.Error:
                finished = False
        self._lock.release(finished=finished)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- files: bytes already read are not parsed again ------------------------------------------------------------

    def file(self, path: str, content: str, reader: str) -> list[Article | Problem] | None:
        """What the file of that path came to, when bytes and reader are the same."""

        def read(connection: sqlite3.Connection) -> list[Article | Problem] | None:
            file = connection.execute(
                "SELECT id FROM files WHERE path = ? AND reader = ? AND sha256 = ?", (path, reader, content)
            ).fetchone()
            if file is None:
                return None
            found = connection.execute(
                "SELECT articles.*, file_entries.problem FROM file_entries LEFT JOIN articles "
                "ON articles.id = file_entries.article WHERE file = ? ORDER BY position",
                (file["id"],),
            )
            return [_entry(row) for row in found]

        return self._read(read)

    def keep_file(self, path: str, content: str, reader: str, found: Sequence[Article | Problem]) -> None:
        """Replace what is known of the file, in one transaction."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM files WHERE path = ? AND reader = ?", (path, reader))
            values = (path, content, reader, self._now())
            file = connection.execute(
                "INSERT INTO files (path, sha256, reader, read) VALUES (?, ?, ?, ?)", values
            ).lastrowid
            for position, one in enumerate(found):
                article = self._article_id(connection, one) if isinstance(one, Article) else None
                problem = rows.problem_text(one) if isinstance(one, Problem) else None
                connection.execute("INSERT INTO file_entries VALUES (?, ?, ?, ?)", (file, position, article, problem))

        self._write(write)

    # -- claims: an article already extracted is not extracted again -----------------------------------------------

    def claims(self, article: Article, extraction: str, rules_hash: str) -> tuple[Claim, ...] | None:
        """The article's claims, when they were made by the same rules; ``extraction`` is
        :func:`claimcheck.store.keys.extraction_key`."""

        def read(connection: sqlite3.Connection) -> tuple[Claim, ...] | None:
            known = connection.execute(
                "SELECT id FROM articles WHERE content = ? AND extracted = ?", (article_key(article), extraction)
            ).fetchone()
            if known is None:
                return None
            found = connection.execute("SELECT * FROM claims WHERE article = ? ORDER BY position", (known["id"],))
            return tuple(rows.claim_from_row(row, article, rules_hash) for row in found)

        return self._read(read)

    def keep_claims(self, article: Article, claims: Sequence[Claim], extraction: str) -> None:
        """Replace the article's claims, in one transaction."""

        def write(connection: sqlite3.Connection) -> None:
            number = self._article_id(connection, article)
            connection.execute("DELETE FROM claims WHERE article = ?", (number,))
            connection.executemany(
                _NEW_CLAIM, [(number, position, *rows.claim_row(claim)) for position, claim in enumerate(claims)]
            )
            connection.execute("UPDATE articles SET extracted = ? WHERE id = ?", (extraction, number))

        self._write(write)

    def _article_id(self, connection: sqlite3.Connection, article: Article) -> int:
        key = article_key(article)
        known = connection.execute("SELECT id FROM articles WHERE content = ?", (key,)).fetchone()
        if known is not None:
            return int(known["id"])
        made = connection.execute(_NEW_ARTICLE, (*rows.article_row(article), self._now(), key)).lastrowid
        return int(made or 0)

    # -- results: comparisons and outputs of the latest runs -------------------------------------------------------

    def findings(self, key: str) -> dict[str, Any] | None:
        """What a report held besides its articles and claims, as its JSON record."""

        def read(connection: sqlite3.Connection) -> dict[str, Any] | None:
            row = connection.execute("SELECT body FROM cache_reports WHERE key = ?", (key,)).fetchone()
            return None if row is None else dict(json.loads(zlib.decompress(row["body"])))

        return self._read(read)

    def keep_findings(self, key: str, record: dict[str, Any]) -> None:
        """Keep the findings of a report under what decided them."""
        body = zlib.compress(json.dumps(record, ensure_ascii=True).encode("ascii"), 1)
        self._write(lambda connection: _keep_result(connection, "cache_reports", key, body))

    def output(self, key: str) -> Output | None:
        """What a command wrote the last time everything was as it is now."""

        def read(connection: sqlite3.Connection) -> Output | None:
            row = connection.execute("SELECT body, tally FROM cache_outputs WHERE key = ?", (key,)).fetchone()
            return None if row is None else Output(zlib.decompress(row["body"]), json.loads(row["tally"]))

        return self._read(read)

    def keep_output(self, key: str, output: Output) -> None:
        """Keep what a command wrote."""
        body, tally = zlib.compress(output.body, 1), json.dumps(output.tally)
        self._write(lambda connection: _keep_result(connection, "cache_outputs", key, body, tally))

    def keep_run(self, command: str, report: Report) -> None:
        """Add a run and its comparisons; those of the oldest runs make room, their line in ``runs`` stays."""
        from claimcheck.store.runs import add_run, drop_old_comparisons

        def write(connection: sqlite3.Connection) -> None:
            add_run(connection, command, report, self._now())
            drop_old_comparisons(connection, _KEPT_RUNS)

        self._write(write)

    # -- faults ----------------------------------------------------------------------------------------------------

    def _read(self, work: Callable[[sqlite3.Connection], Result | None]) -> Result | None:
        """The result, or None when it is not there or cannot be trusted."""
        if self._connection is None:
            return None
        try:
            return work(self._connection)
        except sqlite3.Error as error:
            self._fail(error)
        except (ValueError, TypeError, KeyError, ArithmeticError, zlib.error):  # a row someone changed by hand
            return None
        return None

    def _write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """The work as one transaction: all of it is kept or none."""
        if self._connection is None:
            return
        try:
            with _transaction(self._connection) as connection:
                work(connection)
        except sqlite3.Error as error:
            self._fail(error)
        except UnicodeEncodeError:  # a text SQLite cannot hold is read anew every time
            return

    def _fail(self, error: sqlite3.Error) -> None:
        """Begin anew when the file is damaged; otherwise go on without the store, saying so once."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        with suppress(sqlite3.Error):
            connection.close()
        if not is_damage(error):
            self._say(f"{self.path}: {error}; what was kept stays, and the run goes on without the store")
            return
        try:
            aside = move_aside(self.path)
            self._connection = bring_up(connect(self.path), self.path)
            self._say(f"{self.path}: damaged ({error}); moved to {aside.name}, and begun anew")
        except (sqlite3.Error, OSError) as second:
            message = f"damaged ({error}), and cannot be begun anew ({second})"
            self._say(f"{self.path}: {message}; the run goes on without the store")


def _fold(connection: sqlite3.Connection) -> None:
    """Leave one plain file, which also opens where nothing can be written beside it; not while someone reads."""
    connection.execute("PRAGMA busy_timeout = 0")
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back when the disk is full
            connection.execute("ROLLBACK")
        raise


def _keep_result(connection: sqlite3.Connection, table: str, key: str, *values: object) -> None:
    latest = connection.execute(f"SELECT coalesce(max(used), 0) FROM {table}").fetchone()[0]
    places = ", ".join("?" * (len(values) + 2))
    connection.execute(f"REPLACE INTO {table} VALUES ({places})", (key, latest + 1, *values))
    connection.execute(
        f"DELETE FROM {table} WHERE key NOT IN (SELECT key FROM {table} ORDER BY used DESC LIMIT {_KEPT_RESULTS})"
    )


def _entry(row: sqlite3.Row) -> Article | Problem:
    return rows.article_from_row(row) if row["problem"] is None else rows.problem_from_text(row["problem"])


def _now() -> str:
    stamp = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(stamp), UTC) if stamp.isdecimal() else datetime.now(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
