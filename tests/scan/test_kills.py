"""A scan that is killed, or whose disk fails, goes on where it was and comes to the same rows: none lost or doubled."""

from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from claimcheck.errors import UsageError
from claimcheck.rules import load_rulebook
from claimcheck.scan import mapping, parts
from tests.scan.crawl import records, write_lines
from tests.scan.running import inputs, scan, whole
from tests.store import killing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks")


@pytest.fixture
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two inputs of two parts each."""
    load_rulebook()
    monkeypatch.setattr(mapping, "PIECES_A_PART", 4)
    folder = tmp_path / "crawl"
    folder.mkdir()
    made = records(12)
    write_lines(folder / "a.jsonl", made[:6])
    write_lines(folder / "b.jsonl.gz", made[6:])
    return folder


def kills(writes: int) -> list[int]:
    """Some fifty writes spread over a scan, with its first and its last ones."""
    spread = range(1, writes + 1, max(1, writes // 30))
    return sorted({*range(1, 13), *spread, *range(max(1, writes - 9), writes + 1)})


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_row_108_a_kill_at_any_write_of_a_scan(tmp_path: Path, crawl: Path) -> None:
    expected = tmp_path / "expected"
    writes, _ = killing.run(lambda: scan(expected, crawl))
    rows = whole(expected)
    assert len(rows["claims"]) >= 12
    assert rows["comparisons"]
    points = kills(writes)
    for point in points:
        out = tmp_path / f"killed-{point}"
        made, killed = killing.run(lambda out=out: scan(out, crawl), point)
        assert killed, f"no write {point} of {made}"
        scan(out, crawl)
        assert whole(out) == rows, f"killed at write {point}"
        assert {one[0] for one in inputs(out).values()} == {"done"}
        left = {one.relative_to(out).parts[0] for one in out.rglob("*") if one.is_file()}
        assert left == {"articles", "claims", "comparisons", "scan.db", "scan.db.lock"}
        assert not list(out.rglob("*.tmp"))


@pytest.mark.slow
def test_a_killed_scan_goes_on_behind_its_last_part(tmp_path: Path, crawl: Path) -> None:
    out = tmp_path / "out"
    writes, _ = killing.run(lambda: scan(tmp_path / "whole", crawl))
    killing.run(lambda: scan(out, crawl), writes // 2)
    kept = sorted(one for one in (out / "claims").rglob("*.parquet"))
    stamps = [one.stat().st_mtime_ns for one in kept]
    assert kept
    scan(out, crawl)
    known = [one for one, stamp in zip(kept, stamps, strict=True) if one.exists() and one.stat().st_mtime_ns == stamp]
    assert known
    assert whole(out) == whole(tmp_path / "whole")


@pytest.mark.slow
def test_what_a_killed_run_left_running_takes_no_ones_place(tmp_path: Path, crawl: Path) -> None:
    out = tmp_path / "out"
    scan(out, crawl)
    expected = whole(out)
    one = next((out / "comparisons").rglob("*.parquet"))
    stray = out / "comparisons.next" / one.parent.name / "000777.parquet"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(one.read_bytes())
    again = stray.with_name(one.name)
    for left in ((), (again,)):
        for path in left:
            path.parent.mkdir(parents=True)
            path.write_bytes(one.read_bytes())
        scan(out, crawl)
        assert whole(out) == expected
        assert not (out / "comparisons.next").exists()


@pytest.mark.slow
def test_row_024_a_full_disk_ends_a_scan_that_can_be_gone_on_with(tmp_path: Path, crawl: Path) -> None:
    out = tmp_path / "out"

    def on_a_full_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
        with pytest.raises(UsageError, match="cannot be"):
            scan(out, crawl)

    _, killed = killing.run(on_a_full_disk)
    assert not killed
    scan(out, crawl)
    scan(tmp_path / "whole", crawl)
    assert whole(out) == whole(tmp_path / "whole")


@pytest.mark.slow
@pytest.mark.usefixtures("forked")
def test_an_error_of_the_disk_is_told_and_costs_the_part_in_hand(
    tmp_path: Path, crawl: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan(tmp_path / "whole", crawl)
    expected = whole(tmp_path / "whole")
    written = len(list((tmp_path / "whole").rglob("*.parquet")))
    replace = os.replace
    for fail_at, code in ((1, errno.EIO), (written // 2, errno.ENOSPC), (written, errno.EACCES)):
        left = fail_at
        out = tmp_path / f"out-{fail_at}"

        def failing(*arguments: Any, code: int = code) -> None:
            nonlocal left
            left -= 1
            if left <= 0:  # and from then on: a disk that fails once is tried again where that costs nothing
                raise OSError(code, os.strerror(code), str(arguments[1]))
            replace(*arguments)

        monkeypatch.setattr(parts.os, "replace", failing)
        with pytest.raises(UsageError, match=os.strerror(code)):
            scan(out, crawl)
        monkeypatch.setattr(parts.os, "replace", replace)
        scan(out, crawl)
        assert whole(out) == expected


_HOLD = """
import sys
from pathlib import Path
from claimcheck.scan.manifest import Manifest
manifest = Manifest.open(Path(sys.argv[1]), 0, print)
print("holding", flush=True)
sys.stdin.readline()
manifest.close()
"""


@pytest.mark.slow
def test_row_109_a_second_scan_of_one_folder_waits_and_then_says_who_has_it(tmp_path: Path, crawl: Path) -> None:
    out = tmp_path / "out"
    scan(out, crawl)
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(out)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "holding\n"
    said: list[str] = []
    with pytest.raises(UsageError, match=f"process {process.pid}"):
        scan(out, crawl, lock_timeout=0.1, say=said.append)
    assert len(said) == 1
    process.communicate("\n")
    assert scan(out, crawl).fresh == 0


@pytest.mark.slow
def test_a_damaged_manifest_is_told(tmp_path: Path, crawl: Path) -> None:
    out = tmp_path / "out"
    scan(out, crawl)
    (out / "scan.db").write_bytes(b"not a manifest" * 100)
    with pytest.raises(UsageError, match="manifest cannot be used"):
        scan(out, crawl)
