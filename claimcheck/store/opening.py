"""From a path to an open database that is ours, whole and of a version we know; or to a plain reason why there is none.

A store is derived from articles that are still there, so a damaged one is moved aside and begun anew. A file that was
never a store is somebody's work and is not touched.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from claimcheck.errors import UsageError
from claimcheck.store.lock import WriterLock, lock_path
from claimcheck.store.schema import APPLICATION_ID, MIGRATIONS, VERSION

Say = Callable[[str], None]
_MAGIC = b"SQLite format 3\0"
_BUSY_MILLISECONDS = 5_000
_CACHE_KIB = 16_000
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.glusterfs", "lustre", "fuse.s3fs"}
)


class Unavailable(Exception):
    """The store cannot be used here; the run goes on without it, and says the message."""


def open_database(path: Path, lock_timeout: float, say: Say) -> tuple[sqlite3.Connection, WriterLock]:
    """The store at ``path``, made if need be, with the sole right to write it.

    Raises:
        UsageError: another process holds it for too long, it is of a newer version, or it is not a store at all.
        Unavailable: the folder or file cannot be written, is on a network file system, or the disk is full.
    """
    folder = path.resolve().parent
    if not folder.is_dir():
        raise UsageError(f"--store {path}: there is no folder {folder}; make it first")
    if path.is_dir():
        raise UsageError(f"--store {path}: is a folder; name a file in it")
    kind = network_file_system(folder)
    if kind is not None:
        raise Unavailable(f"{path}: on a network file system ({kind}), where SQLite cannot keep it safe; not used")
    for one in (folder, path, lock_path(path)):
        if one.exists() and not os.access(one, os.W_OK):
            raise Unavailable(f"{path}: cannot be written (permission denied or read-only); not used")
    try:
        lock = WriterLock.acquire(path, lock_timeout, say)
    except OSError as error:
        raise Unavailable(f"{path}: cannot be used: {error.strerror or error}") from None
    try:
        return _open(path, lock.unfinished, say), lock
    except UsageError:
        lock.release(finished=not lock.unfinished)
        raise
    except sqlite3.Error as error:
        lock.release(finished=False)
        raise Unavailable(f"{path}: cannot be used: {error}") from None


def _open(path: Path, unfinished: bool, say: Say) -> sqlite3.Connection:
    _refuse_strangers(path, unfinished)
    connection = None
    try:
        connection = connect(path)
        if unfinished:
            _check(connection)
        return bring_up(connection, path)
    except sqlite3.DatabaseError as error:
        if connection is not None:
            connection.close()
        if not is_damage(error):
            raise
        aside = move_aside(path)
        say(f"{path}: damaged ({error}); moved to {aside.name}, and begun anew")
        return bring_up(connect(path), path)


def connect(path: Path) -> sqlite3.Connection:
    """A connection with this program's settings; transactions are begun and ended by hand."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_MILLISECONDS / 1000, cached_statements=64)
    try:
        connection.row_factory = sqlite3.Row
        for pragma in (
            f"busy_timeout = {_BUSY_MILLISECONDS}",
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            f"cache_size = -{_CACHE_KIB}",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_strangers(path: Path, unfinished: bool) -> None:
    """Only what is, or once was, a store may be written to or moved aside."""
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except FileNotFoundError:
        return
    if not header.strip(b"\0"):  # new, or never flushed before the power went
        return
    if not header.startswith(_MAGIC):
        if unfinished:
            return
        raise UsageError(f"--store {path}: is not a store of claimcheck, and is left as it is; name another file")
    application = int.from_bytes(header[68:72], "big")
    if application not in (APPLICATION_ID, 0) or (application == 0 and not unfinished and _has_tables(path)):
        raise UsageError(f"--store {path}: is a database of another program, and is left as it is; name another file")


def _has_tables(path: Path) -> bool:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT name FROM sqlite_schema LIMIT 1").fetchone() is not None
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


def _check(connection: sqlite3.Connection) -> None:
    """After a run that did not end: every page must be sound before anything is built on it."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is not None and found[0] != "ok":
        raise _damage(str(found[0]).splitlines()[0])


def _damage(message: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(message)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, rather than the disk, the permissions or the call."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def bring_up(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Take the schema to the version this program knows, in one transaction; the same connection comes back.

    Raises:
        UsageError: it is of a newer one.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        connection.close()
        raise UsageError(
            f"--store {path}: is of version {version}, and this claimcheck knows version {VERSION}; "
            "update claimcheck, or name another file"
        )
    if version == VERSION:
        return connection
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return connection


def move_aside(path: Path) -> Path:
    """The damaged store and its journals under a free name beside it; nothing is deleted."""
    number = 1
    while True:
        aside = path.with_name(f"{path.name}.damaged-{number}")
        if not aside.exists():
            break
        number += 1
    for ending in ("-wal", "-shm"):  # first: a new database must never meet the old one's journal
        journal = path.with_name(path.name + ending)
        if journal.exists():
            os.replace(journal, aside.with_name(aside.name + ending))
    if path.exists():
        os.replace(path, aside)
    return aside


def network_file_system(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str | None:
    """The kind of network file system a folder is on; None when it is on none, or the system does not tell."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    best, kind = "", None
    for line in lines:
        before, _, after = line.partition(" - ")
        parts = before.split(" ")
        if len(parts) < 5 or not after:
            continue
        point = parts[4].replace("\\040", " ")
        if len(point) >= len(best) and folder.is_relative_to(point):
            best, kind = point, after.split(" ")[0]
    return kind if kind in _NETWORK else None
