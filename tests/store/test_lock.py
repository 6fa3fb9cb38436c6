"""One writer at a time, and what the next one learns about the last (row 109)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.store import Store
from claimcheck.store.lock import WriterLock, lock_path
from tests.store.desk import MORNING, toll
from tests.store.test_opening import Said, filled

_HOLD = """
import sys
from pathlib import Path
from claimcheck.store import Store
from tests.store.desk import MORNING, toll
store = Store.open(Path(sys.argv[1]))
store.keep_claims(MORNING, [toll(MORNING, "12")], "rules")
print("holding", flush=True)
sys.stdin.readline()
store.close()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "holding\n"
    return process


def test_row_109_a_second_writer_says_whom_it_waits_for_and_gives_up(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with holder(path) as process:
        said = Said()
        with pytest.raises(UsageError, match=f"process {process.pid}.*--lock-timeout"):
            Store.open(path, lock_timeout=0.2, say=said)
        assert said == [f"{path}: waiting for process {process.pid}, which is writing to it"]
        process.communicate("\n")


def test_row_109_a_second_writer_goes_on_when_the_first_is_done(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    process = holder(path)
    waiting = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    process.communicate("\n")
    out, _ = waiting.communicate("\n")
    assert out == "holding\n"
    assert waiting.returncode == 0


def test_a_killed_writer_leaves_the_lock_free_and_its_last_article_whole(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    process = holder(path)
    process.send_signal(signal.SIGKILL)
    process.wait()
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        stream.close()
    lock = WriterLock.acquire(path, 5, lambda _: None)
    assert lock.unfinished
    lock.release(finished=False)
    with Store.open(path) as store:
        assert store.claims(MORNING, "rules", "r1") == (toll(MORNING, "12"),)
    lock = WriterLock.acquire(path, 0, lambda _: None)
    assert not lock.unfinished
    lock.release()


def test_a_reader_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    from claimcheck.store.asking import ask

    path = tmp_path / "desk.db"
    with holder(path) as process:
        assert list(ask(path, "SELECT value FROM figures").rows) == [("12",)]
        process.communicate("\n")


def test_a_refused_store_frees_its_lock(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a store")
    for _ in range(2):
        with pytest.raises(UsageError, match="not a store"):
            Store.open(path, lock_timeout=0)
    assert lock_path(path).read_bytes() == b""


def test_no_file_is_left_open(tmp_path: Path) -> None:
    if not Path("/proc/self/fd").exists():
        pytest.skip("counts open files in /proc")
    filled(tmp_path / "desk.db")
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(3):
        filled(tmp_path / "desk.db")
    assert len(os.listdir("/proc/self/fd")) == before
