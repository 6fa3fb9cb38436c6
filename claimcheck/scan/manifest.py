"""What a scan has done, in ``scan.db`` beside its tables: every input with its hash, state, attempts and reason.

A part counts once it is written here, and it is written here after its files are in place; so a kill at any moment
loses the part in hand and nothing else, and files nobody knows of are swept away when the scan goes on.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from claimcheck.errors import UsageError
from claimcheck.model import Problem
from claimcheck.scan.inputs import Member, Unit, unit_of
from claimcheck.scan.mapping import Part
from claimcheck.store.lock import WriterLock
from claimcheck.store.opening import Say, connect

NAME = "scan.db"
BEFORE = frozenset({f"{NAME}.lock"})
"""What a scan that was killed in its first moment leaves of itself before there is a manifest."""
_VERSION = 2
_KEPT_PROBLEMS = 1000
"""Problems of one input that are kept in full; all are counted."""
_SCHEMA = """
CREATE TABLE inputs (
    path TEXT PRIMARY KEY,       -- in full
    name TEXT NOT NULL,          -- as given
    unit TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    sha256 TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    reason TEXT
) STRICT;
CREATE INDEX inputs_unit ON inputs (unit);
CREATE TABLE parts (
    unit TEXT NOT NULL,
    number INTEGER NOT NULL,
    pieces INTEGER NOT NULL,     -- pieces of the unit up to the end of this part
    articles INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    files TEXT NOT NULL,         -- JSON array of paths below the output folder
    PRIMARY KEY (unit, number)
) STRICT;
CREATE TABLE problems (
    unit TEXT NOT NULL,
    part INTEGER NOT NULL,
    path TEXT NOT NULL,
    line INTEGER,
    col INTEGER,
    message TEXT NOT NULL,
    hint TEXT NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL
) STRICT;
CREATE TABLE shares (            -- what each input came to in each part of its unit
    unit TEXT NOT NULL,
    part INTEGER NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    skipped INTEGER NOT NULL,        -- records that could not be read
    reason TEXT,                     -- why the first of them could not
    PRIMARY KEY (unit, part, name)
) STRICT;
CREATE INDEX problems_unit ON problems (unit, part);
CREATE TABLE comparing (         -- the tasks of the comparison that is under way or was finished last
    generation TEXT NOT NULL,
    task INTEGER NOT NULL,
    comparisons INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    files TEXT NOT NULL,
    PRIMARY KEY (generation, task)
) STRICT;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""


class Progress(NamedTuple):
    """How far a unit is: parts finished, and the pieces they cover."""

    parts: int
    pieces: int


class Done(NamedTuple):
    """What a finished task of a comparison came to."""

    comparisons: int
    left_out: int
    files: tuple[str, ...]


class Counts(NamedTuple):
    """What the parts of a scan hold."""

    inputs: int
    failed: int
    articles: int
    claims: int
    problems: int


class Manifest:
    """The open manifest of one output folder; only one process has it at a time."""

    def __init__(self, connection: sqlite3.Connection, lock: WriterLock) -> None:
        self._connection = connection
        self._lock = lock

    @classmethod
    def open(cls, folder: Path, lock_timeout: float, say: Say) -> Manifest:
        """The manifest in ``folder``, made if need be.

        Raises:
            UsageError: another scan has it for too long, it is damaged or of a newer version, or it cannot be written.
        """
        path = folder / NAME
        try:
            lock = WriterLock.acquire(path, lock_timeout, say)
        except OSError as error:
            raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from None
        try:
            connection = connect(path)
            connection.execute("PRAGMA synchronous = FULL")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                connection.close()
                raise UsageError(
                    f"{path}: is of version {version}, and this claimcheck writes {_VERSION}; name a new folder"
                )
            if version == 0:
                connection.executescript(f"BEGIN;{_SCHEMA}PRAGMA user_version = {_VERSION};COMMIT;")
        except sqlite3.Error as error:
            lock.release(finished=False)
            raise UsageError(
                f"{path}: the manifest cannot be used: {error}; remove the output folder to begin anew"
            ) from None
        except UsageError:
            lock.release(finished=False)
            raise
        return cls(connection, lock)

    def close(self) -> None:
        """Let the next scan in."""
        self._connection.close()
        self._lock.release()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def begin(self, recipe: str, root: Path, *, anew: bool = False) -> None:
        """Take note of what claims are made with; with ``anew`` forget all that was done.

        Raises:
            UsageError: it is another than before, and what was read so far would have to be read again.
        """
        known = self._connection.execute("SELECT value FROM settings WHERE name = 'recipe'").fetchone()
        if known is not None and known[0] != recipe and not anew:
            raise UsageError(
                f"{root}: was made by other rules, options, or another version; "
                "--anew reads everything again; or name a new folder"
            )
        with self._writing() as connection:
            if anew:
                for table in ("inputs", "parts", "shares", "problems", "comparing"):
                    connection.execute(f"DELETE FROM {table}")
            connection.execute("REPLACE INTO settings VALUES ('recipe', ?)", (recipe,))

    def pending(
        self, members: Sequence[Member], *, digest_of: Mapping[str, str] | None = None, retry: bool = False
    ) -> tuple[list[Member], list[tuple[str, str]]]:
        """The files still to be read: new ones, changed ones, unfinished ones; with ``retry``, those that failed.

        A file is unchanged when its size and time are; with ``digest_of``, when its hash is. What was bundled with a
        changed file must be read again with it: the places and names of such files that are not among ``members`` come
        second.
        """
        known = {row["path"]: row for row in self._connection.execute("SELECT * FROM inputs")}
        stale, again = _outdated(members, known, digest_of, retry)
        with self._writing() as connection:
            for unit in sorted(stale):
                connection.execute("UPDATE inputs SET state = 'waiting' WHERE unit = ?", (unit,))
                _forget(connection, unit)
            for row in again:
                connection.execute("UPDATE inputs SET state = 'waiting' WHERE path = ?", (row["path"],))
                for table, column in (("shares", "name"), ("problems", "path")):
                    chosen = f"unit = ? AND {column} = ?"
                    connection.execute(f"DELETE FROM {table} WHERE {chosen}", (row["unit"], row["name"]))
        ended = {row[0] for row in self._connection.execute("SELECT path FROM inputs WHERE state != 'waiting'")}
        given = {member.place for member in members}
        missing = sorted((path, row["name"]) for path, row in known.items() if row["unit"] in stale)
        return (
            [member for member in members if member.place not in ended],
            [(path, name) for path, name in missing if path not in given],
        )

    def begun(self, members: Sequence[Member]) -> list[Unit]:
        """The units among these files that an earlier run began and did not end, as they were.

        What a unit came to that cannot be had again as it was is forgotten: its files are read from their beginnings.
        """
        known = {row["path"]: row for row in self._connection.execute("SELECT * FROM inputs")}
        ended = {row["unit"] for row in known.values() if row["state"] != "waiting"}
        found: dict[str, list[Member]] = {}
        changed: set[str] = set()
        for member in members:
            row = known.get(member.place)
            if row is not None and row["unit"] not in ended:
                found.setdefault(row["unit"], []).append(member)
                if (row["size"], row["modified"]) != (member.size, member.modified):
                    changed.add(row["unit"])
        units = []
        with self._writing() as connection:
            for name in sorted(found):
                unit = unit_of(found[name])
                if unit.id == name and name not in changed:
                    units.append(unit)
                else:
                    _forget(connection, name)
        return units

    def lose(self, path: str, reason: str) -> None:
        """Take note of a file that is gone."""
        with self._writing() as connection:
            connection.execute("UPDATE inputs SET state = 'failed', reason = ? WHERE path = ?", (reason, path))

    def begin_unit(self, unit: Unit) -> Progress:
        """Count one more attempt at a unit; how far earlier attempts came, if nothing of it has changed since."""
        with self._writing() as connection:
            same = True
            for member in unit.members:
                row = connection.execute(
                    "SELECT unit, size, modified FROM inputs WHERE path = ?", (member.place,)
                ).fetchone()
                same &= row is not None and tuple(row) == (unit.id, member.size, member.modified)
                connection.execute(
                    "INSERT INTO inputs (path, name, unit, size, modified, state, attempts) "
                    "VALUES (?, ?, ?, ?, ?, 'waiting', 1) ON CONFLICT (path) DO UPDATE SET unit = excluded.unit, "
                    "name = excluded.name, size = excluded.size, modified = excluded.modified, state = 'waiting', "
                    "attempts = attempts + 1",
                    (member.place, member.name, unit.id, member.size, member.modified),
                )
            if not same:
                _forget(connection, unit.id)
            row = connection.execute(
                "SELECT count(*), coalesce(max(pieces), 0) FROM parts WHERE unit = ?", (unit.id,)
            ).fetchone()
        return Progress(row[0], row[1])

    def take(self, unit: str, found: Part | Mapping[str, str]) -> None:
        """Take note of a part whose files are in place, or of the end of a unit with the hashes of its files."""
        with self._writing() as connection:
            if isinstance(found, Part):
                _add_part(connection, unit, found)
            else:
                _end_unit(connection, unit, found)

    def files(self) -> list[tuple[str, ...]]:
        """The files of every finished part, in one order on every machine."""
        found = self._connection.execute("SELECT files FROM parts ORDER BY unit, number")
        return [tuple(json.loads(row[0])) for row in found]

    def counts(self) -> Counts:
        """What has been done so far."""
        inputs, failed = self._connection.execute(
            "SELECT count(*), coalesce(sum(state = 'failed'), 0) FROM inputs WHERE state != 'waiting'"
        ).fetchone()
        articles, claims = self._connection.execute(
            "SELECT coalesce(sum(articles), 0), coalesce(sum(claims), 0) FROM parts"
        ).fetchone()
        problems = self._connection.execute("SELECT coalesce(sum(skipped), 0) FROM shares").fetchone()[0]
        return Counts(inputs, failed, articles, claims, problems)

    def compared(self, generation: str) -> dict[int, Done]:
        """The finished tasks of a comparison; those of others are forgotten."""
        with self._writing() as connection:
            connection.execute("DELETE FROM comparing WHERE generation != ?", (generation,))
        found = self._connection.execute("SELECT task, comparisons, left_out, files FROM comparing")
        return {row[0]: Done(row[1], row[2], tuple(json.loads(row[3]))) for row in found}

    def add_compared(self, generation: str, task: int, comparisons: int, left_out: int, files: Sequence[str]) -> None:
        """Take note of a task whose files are in place."""
        with self._writing() as connection:
            connection.execute(
                "REPLACE INTO comparing VALUES (?, ?, ?, ?, ?)",
                (generation, task, comparisons, left_out, json.dumps(list(files))),
            )


def _forget(connection: sqlite3.Connection, unit: str) -> None:
    """What a unit came to is to be made anew; its files are swept once nothing names them."""
    for table in ("parts", "shares", "problems"):
        connection.execute(f"DELETE FROM {table} WHERE unit = ?", (unit,))


def _add_part(connection: sqlite3.Connection, unit: str, part: Part) -> None:
    connection.execute(
        "REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?)",
        (unit, part.number, part.pieces, part.articles, part.claims, json.dumps(list(part.files))),
    )
    for table in ("shares", "problems"):
        connection.execute(f"DELETE FROM {table} WHERE unit = ? AND part = ?", (unit, part.number))
    connection.executemany("INSERT INTO shares VALUES (?, ?, ?, ?, ?, ?)", _shares(unit, part))
    connection.executemany(
        "INSERT INTO problems VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(unit, part.number, *_told(problem)) for problem in part.problems[:_KEPT_PROBLEMS]],
    )


def _shares(unit: str, part: Part) -> Iterator[tuple[object, ...]]:
    articles = dict(part.inputs)
    skipped = [one for one in part.problems if one.severity == "skipped"]
    counts = Counter(one.path for one in skipped)
    reasons = {one.path: one.message for one in reversed(skipped)}
    for name in sorted({*articles, *counts}):
        yield unit, part.number, name, articles.get(name, 0), counts[name], reasons.get(name)


def _told(one: Problem) -> tuple[object, ...]:
    return one.path, one.line, one.column, one.message, one.hint, one.code, one.severity


def _outdated(
    members: Sequence[Member], known: Mapping[str, sqlite3.Row], digest_of: Mapping[str, str] | None, retry: bool
) -> tuple[set[str], list[sqlite3.Row]]:
    """The units to be made anew, and the files that came to nothing and are tried again while their units stand."""
    bundled = Counter(row["unit"] for row in known.values())
    stale: set[str] = set()
    again: list[sqlite3.Row] = []
    for member in members:
        row = known.get(member.place)
        if row is None or row["state"] == "waiting":
            continue
        same = (row["size"], row["modified"]) == (member.size, member.modified)
        if digest_of is not None:
            same = row["sha256"] is not None and row["sha256"] == digest_of.get(member.name)
        if not same:
            stale.add(row["unit"])
        elif retry and row["state"] == "failed":
            again.append(row)
    tried = Counter(row["unit"] for row in again)
    stale |= {unit for unit, count in tried.items() if count == bundled[unit]}  # all of it came to nothing
    return stale, [row for row in again if row["unit"] not in stale]


def _end_unit(connection: sqlite3.Connection, unit: str, digests: Mapping[str, str]) -> None:
    """Each file of the unit is done, or has failed because it came to nothing but a fault of its own."""
    found = connection.execute(
        "SELECT name, sum(articles) AS articles, reason, min(part) FROM shares WHERE unit = ? GROUP BY name "
        "HAVING sum(articles) = 0 AND sum(skipped) > 0",
        (unit,),
    )
    reasons = {row["name"]: row["reason"] for row in found}
    for path, name in connection.execute("SELECT path, name FROM inputs WHERE unit = ?", (unit,)).fetchall():
        reason = reasons.get(name)
        connection.execute(
            "UPDATE inputs SET state = ?, sha256 = ?, reason = ? WHERE path = ?",
            ("failed" if reason else "done", digests.get(name), reason, path),
        )
