"""Spark in local mode comes to the rows that this machine comes to, and each goes on where the other was killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("pyspark")

from tests.scan.crawl import records, write_lines
from tests.scan.running import inputs, whole
from tests.store.commands import claimcheck

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java 17"),
]


_APART = """
from claimcheck.cli import main
from claimcheck.scan import inputs
inputs._LEAST_BYTES = 1  # every input a unit of its own, so that there is something left to do
main()
"""


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    folder = tmp_path / "crawl"
    folder.mkdir()
    made = records(60)
    for number in range(3):
        write_lines(folder / f"{number}.jsonl", made[number * 20 : (number + 1) * 20])
    return tmp_path


def test_spark_and_this_machine_come_to_the_same(crawl: Path) -> None:
    done = claimcheck(crawl, "scan", "crawl", "-o", "spark", "--engine", "spark", "--jobs", "2")
    assert done.code == 0, done.err
    assert claimcheck(crawl, "scan", "crawl", "-o", "local", "--jobs", "2").code == 0
    assert whole(crawl / "spark") == whole(crawl / "local")
    assert whole(crawl / "spark")["comparisons"]
    assert inputs(crawl / "spark") == inputs(crawl / "local")


def test_a_killed_spark_is_gone_on_with_by_either(crawl: Path) -> None:
    write_lines(crawl / "crawl" / "long.jsonl", records(600)[60:])
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        [sys.executable, "-c", _APART, "scan", "crawl", "-o", "out", "--engine", "spark", "--jobs", "1"],
        cwd=crawl, env=environment, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    receipts = crawl / "out" / "receipts"
    while process.poll() is None and not (receipts.is_dir() and list(receipts.glob("*-end.json"))):
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not (crawl / "out" / "comparisons").exists()
    shutil.copytree(crawl / "out", crawl / "copy")
    claimcheck(crawl, "scan", "crawl", "-o", "expected")
    expected = whole(crawl / "expected")
    done = claimcheck(crawl, "scan", str(crawl / "crawl"), "-o", "out")
    assert done.code == 0, done.err
    assert "4 inputs (4 read now)" not in done.err
    # What Spark had read keeps the name it was given then; what this run read has the one given now.
    full = f'"{crawl}/crawl/'
    assert [row.replace(full, '"crawl/') for row in whole(crawl / "out")["articles"]] == expected["articles"]
    assert whole(crawl / "out")["comparisons"] == expected["comparisons"]
    done = claimcheck(crawl, "scan", "crawl", "-o", "copy", "--engine", "spark", "--jobs", "2")
    assert done.code == 0, done.err
    assert whole(crawl / "copy") == expected


def test_without_java_the_reason_is_told(crawl: Path) -> None:
    code = (
        "import os, sys\n"
        "os.environ['JAVA_HOME'] = '/nonexistent'\n"
        "sys.argv = ['claimcheck', 'scan', 'crawl', '-o', 'out', '--engine', 'spark']\n"
        "from claimcheck.cli import main\n"
        "main()\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=crawl, capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 2
    assert "Spark does not start" in done.stderr
