"""A store that is damaged, foreign, newer, or where it cannot be written (rows 25, 26, 27 of the fault table)."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.store import Store, Unavailable, schema
from claimcheck.store.opening import network_file_system
from tests.store.desk import MORNING, toll


class Said(list[str]):
    """Takes what a store says to a person."""

    def __call__(self, message: str) -> None:
        self.append(message)


def filled(path: Path) -> Path:
    with Store.open(path) as store:
        store.keep_claims(MORNING, [toll(MORNING, "12")], "rules")
    return path


def test_a_store_is_one_file_when_closed(tmp_path: Path) -> None:
    filled(tmp_path / "desk.db")
    assert sorted(os.listdir(tmp_path)) == ["desk.db", "desk.db.lock"]
    with Store.open(tmp_path / "desk.db") as store:
        assert store.claims(MORNING, "rules", "r1") == (toll(MORNING, "12"),)


def test_row_26_a_damaged_store_is_moved_aside_and_begun_anew(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.db")
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 12] = os.urandom(4096 * 10)
    path.write_bytes(data)
    said = Said()
    store = Store.open(path, say=said)
    with store:
        store.claims(MORNING, "rules", "r1")
        store.keep_claims(MORNING, [toll(MORNING, "12")], "rules")
        assert store.claims(MORNING, "rules", "r1") == (toll(MORNING, "12"),)
    assert len(said) == 1
    assert "damaged" in said[0]
    assert "desk.db.damaged-1" in said[0]
    aside = (tmp_path / "desk.db.damaged-1").read_bytes()
    assert aside[4096:] == bytes(data)[4096:]


@pytest.mark.parametrize("size", [1, 50, 100, 4096, 5000, 20000])
def test_row_26_a_store_cut_short_is_begun_anew_or_still_right(tmp_path: Path, size: int) -> None:
    path = filled(tmp_path / "desk.db")
    path.write_bytes(path.read_bytes()[:size])
    if size < 100:
        (tmp_path / "desk.db.lock").write_text("4194304")  # its writer did not come to its end
    with Store.open(path) as store:
        assert store.claims(MORNING, "rules", "r1") in (None, (toll(MORNING, "12"),))
        store.keep_claims(MORNING, [toll(MORNING, "12")], "rules")
        assert store.claims(MORNING, "rules", "r1") == (toll(MORNING, "12"),)


def test_row_26_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "desk.db").touch()
    filled(tmp_path / "desk.db")


def test_row_26_a_newer_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.db")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    with pytest.raises(UsageError, match=r"version 7.* version 3"):
        Store.open(path)
    assert not list(tmp_path.glob("*.damaged*"))


@pytest.mark.parametrize("content", [b"Sebanyak 12 orang tewas.\n", b"\x89PNG\r\n\x1a\n\0\0\0"])
def test_a_file_that_was_never_a_store_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="not a store"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UsageError, match="another program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_folder_or_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder"):
        Store.open(tmp_path)
    with pytest.raises(UsageError, match="no folder"):
        Store.open(tmp_path / "none" / "desk.db")


_READ_ONLY = """
import sys
from pathlib import Path
from claimcheck.store import Store, Unavailable, schema
try:
    Store.open(Path(sys.argv[1]))
except Unavailable as refused:
    print(refused)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a folder for reading only")
def test_row_27_in_a_folder_that_cannot_be_written_there_is_no_store(tmp_path: Path) -> None:
    script = 'mount -t tmpfs -o ro tmpfs "$1" && exec "$2" -c "$3" "$1/desk.db"'
    command = ["unshare", "-rm", "sh", "-c", script, "sh", str(tmp_path), sys.executable, _READ_ONLY]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("no mounts of one's own here")
    assert "cannot be written" in done.stdout


def test_row_27_network_file_systems_are_told_by_their_mounts(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "24 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n"
        "30 24 0:44 / /desk rw,relatime shared:1 - nfs4 server:/desk rw\n"
        "31 30 8:2 / /desk/local\\040disk rw - xfs /dev/sdb1 rw\n"
    )
    assert network_file_system(Path("/home/desk"), mounts) is None
    assert network_file_system(Path("/desk/2025"), mounts) == "nfs4"
    assert network_file_system(Path("/desk/local disk/x"), mounts) is None
    assert network_file_system(Path("/desk"), tmp_path / "none") is None


def test_the_reason_for_no_store_is_an_exception_of_its_own() -> None:
    assert not issubclass(Unavailable, UsageError)


def test_a_store_of_the_version_before_is_brought_up(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    connection = sqlite3.connect(path)
    for statement in schema.MIGRATIONS[0]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute(
        "INSERT INTO articles (article, language, flags, first_line, text, first_read, content) "
        "VALUES ('a.txt', 'id', '[]', 1, 'Sebanyak 12 orang.', '2025-01-01T00:00:00Z', 'abc')"
    )
    connection.commit()
    connection.close()
    with Store.open(path) as store:
        assert store.claims(MORNING, "rules", "r1") is None
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert connection.execute("SELECT article, path_bytes FROM articles").fetchall() == [("a.txt", None)]
    assert connection.execute("SELECT role FROM claims").fetchall() == []
    connection.close()
