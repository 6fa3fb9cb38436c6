"""``claimcheck scan`` through the installed command."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from tests.scan.crawl import records, write_files, write_lines, write_warc
from tests.scan.running import inputs, whole
from tests.store.commands import claimcheck


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    folder = tmp_path / "crawl"
    made = records(24)
    write_files(folder / "files", made[:6])
    write_lines(folder / "a.jsonl", made[6:12])
    write_lines(folder / "b.jsonl.gz", made[12:])
    return tmp_path


@pytest.mark.slow
def test_a_scan_and_the_next(crawl: Path) -> None:
    done = claimcheck(crawl, "scan", "crawl", "-o", "out")
    assert done.code == 0, done.err
    assert done.out == ""
    assert done.lines[-1].startswith("8 inputs (8 read now), 24 articles, ")
    assert done.lines[-1].endswith(" comparisons")
    before = whole(crawl / "out")
    again = claimcheck(crawl, "scan", "crawl", "-o", "out")
    assert again.lines[-1].startswith("8 inputs (0 read now), 24 articles, ")
    assert whole(crawl / "out") == before


@pytest.mark.slow
def test_what_failed_makes_the_exit_code_3(crawl: Path) -> None:
    (crawl / "crawl" / "c.jsonl.gz").write_bytes(b"not gzip at all")
    lines = (crawl / "crawl" / "a.jsonl").read_text("utf-8").splitlines()
    (crawl / "crawl" / "a.jsonl").write_text("\n".join([*lines, "{"]), "utf-8")
    done = claimcheck(crawl, "scan", "crawl", "-o", "out")
    assert done.code == 3
    assert "2 inputs or records could not be read: see the table problems in out/scan.db" in done.err
    assert done.lines[-1].endswith(", 1 failed")
    assert inputs(crawl / "out")["c.jsonl.gz"][0] == "failed"
    assert claimcheck(crawl, "scan", "crawl", "-o", "out").code == 3


@pytest.mark.slow
def test_archives_of_pages(crawl: Path) -> None:
    pytest.importorskip("fastwarc")
    write_warc(crawl / "pages.warc.gz", records(8))
    done = claimcheck(crawl, "scan", "pages.warc.gz", "-o", "out", "-j", "2")
    assert done.lines[-1].startswith("1 input (1 read now), 8 articles, "), done.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("crawl", "-o", "crawl/out"), "lies in the input"),
        (("none", "-o", "out"), "no such file or folder"),
        (("crawl", "-o", "out", "--engine", "dask"), "'dask' is not one of local, spark"),
        (("crawl", "-o", "out", "--master", "spark://head"), "--master is for --engine spark"),
        (("-", "-o", "out"), "cannot be resumed"),
        (("crawl",), "Missing option '--output' / '-o'"),
    ],
)
def test_mistakes(crawl: Path, words: tuple[str, ...], message: str) -> None:
    done = claimcheck(crawl, "scan", *words)
    assert done.code == 2
    assert message in done.err
    assert not (crawl / "out").exists()


def test_row_117_without_the_package_the_line_that_installs_it(crawl: Path) -> None:
    code = (
        "import sys, importlib.util\n"
        "found = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *more: None if name == 'pyarrow' else found(name, *more)\n"
        "sys.argv = ['claimcheck', 'scan', 'crawl', '-o', 'out']\n"
        "from claimcheck.cli import main\n"
        "main()\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=crawl, capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 2
    assert 'pip install "claimcheck[scan]"' in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="sends signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_rows_106_107_a_scan_that_is_stopped_goes_on_later(crawl: Path, number: int, code: int) -> None:
    write_lines(crawl / "crawl" / "long.jsonl", records(1000))
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "scan", "crawl", "-o", "out", "--claims-only"],
        cwd=crawl, env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while not list((crawl / "out").rglob("*.parquet")) and process.poll() is None:
        pass
    process.send_signal(number)
    _, said = process.communicate(timeout=300)
    assert process.returncode == code, said
    assert said.rstrip().endswith("; what is finished stays, and the same command goes on with it")
    done = claimcheck(crawl, "scan", "crawl", "-o", "out", "--claims-only")
    assert done.code == 0
    assert done.lines[-1].split(" articles")[0].endswith("1,024")


@pytest.mark.slow
def test_the_manifest_reads_as_a_table(crawl: Path) -> None:
    claimcheck(crawl, "scan", "crawl", "-o", "out")
    connection = sqlite3.connect(f"file:{crawl}/out/scan.db?mode=ro", uri=True)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(inputs)")]
    assert columns == ["path", "name", "unit", "size", "modified", "sha256", "state", "attempts", "reason"]
    hashes = {row[0] for row in connection.execute("SELECT length(sha256) FROM inputs")}
    connection.close()
    assert hashes == {64}
