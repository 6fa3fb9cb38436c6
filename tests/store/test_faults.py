"""Disks that fill or fail while a store is written: nothing half is kept, and the run goes on."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from claimcheck.store import Output, Store
from tests.store.desk import EVENING, MORNING, toll
from tests.store.test_opening import Said, filled


class Shim:
    """A connection whose n-th statement fails as a disk would make it fail."""

    def __init__(self, connection: sqlite3.Connection, fail_at: int, code: int, message: str) -> None:
        self._connection, self._left, self._code, self._message = connection, fail_at, code, message

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            error = sqlite3.OperationalError(self._message)
            error.sqlite_errorcode = self._code
            raise error

    def execute(self, *arguments: Any) -> Any:
        self._count()
        return self._connection.execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        self._count()
        return self._connection.executemany(*arguments)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (sqlite3.SQLITE_FULL, "database or disk is full"),
        (sqlite3.SQLITE_IOERR | 3 << 8, "disk I/O error"),
        (sqlite3.SQLITE_READONLY, "attempt to write a readonly database"),
        (sqlite3.SQLITE_BUSY, "database is locked"),
    ],
)
def test_row_25_a_failing_disk_costs_the_article_in_hand_and_no_more(tmp_path: Path, code: int, message: str) -> None:
    for at in range(1, 8):  # begin, look up, article, delete, claims, mark, commit
        path = filled(tmp_path / f"{code}-{at}.db")
        said = Said()
        store = Store.open(path, say=said)
        store._connection = Shim(store._connection, at, code, message)  # type: ignore[assignment, arg-type]
        store.keep_claims(EVENING, [toll(EVENING, "17"), toll(EVENING, "17")], "rules")
        assert not store.usable
        store.keep_claims(EVENING, [toll(EVENING, "17")], "rules")
        store.keep_output("key", Output(b"out", {}))
        assert store.claims(MORNING, "rules", "r1") is None
        store.close()
        assert len(said) == 1
        assert message in said[0]
        assert "goes on" in said[0]
        with Store.open(path) as again:
            assert again.claims(MORNING, "rules", "r1") == (toll(MORNING, "12"),)
            assert again.claims(EVENING, "rules", "r1") is None


_FILL = """
import resource, signal, sys
from pathlib import Path
from claimcheck.store import Store
from tests.store.desk import EVENING, toll
from dataclasses import replace
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
said = []
store = Store.open(Path(sys.argv[1]), say=said.append)
if sys.argv[2] != "0":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
kept = 0
for number in range(400):
    article = replace(EVENING, id=f"desk/{number}.txt", text=EVENING.text + " " + "kata " * 400)
    store.keep_claims(article, [replace(toll(EVENING, "17"), article=article.id)] * 5, "rules")
    kept += store.usable
store.close()
print(kept, *said, sep="\\n")
"""


def fill(path: Path, limit: int, *before: str) -> list[str]:
    command = [*before, sys.executable, "-c", _FILL, str(path), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_row_25_a_file_that_may_not_grow_keeps_what_it_has(tmp_path: Path) -> None:
    kept, *said = fill(tmp_path / "desk.db", 600_000)
    assert 0 < int(kept) < 400
    assert len(said) == 1
    _check_whole(tmp_path / "desk.db", int(kept))


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_row_25_a_full_disk_keeps_what_it_has(tmp_path: Path) -> None:
    inside = (
        'mount -t tmpfs -o size=1m tmpfs "$1" && shift && "$@"; code=$?; cp "$4" "$6"; cp "$4-wal" "$6-wal"; exit $code'
    )
    probe = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("no mounts of one's own here")
    small, kept_copy = tmp_path / "small", tmp_path / "copy.db"
    small.mkdir()
    command = ["unshare", "-rm", "sh", "-c", inside, "sh", str(small), sys.executable, "-c", _FILL]
    command += [str(small / "desk.db"), "0", str(kept_copy)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    kept, *said = done.stdout.splitlines()
    assert 0 < int(kept) < 400
    assert len(said) == 1
    assert "full" in said[0]
    _check_whole(kept_copy, int(kept))


def _check_whole(path: Path, kept: int) -> None:
    """Sound, and every article it holds has all its claims."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    counts = connection.execute("SELECT count(*) FROM claims GROUP BY article").fetchall()
    connection.close()
    assert set(counts) == {(5,)}
    assert len(counts) == kept
