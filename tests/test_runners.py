"""Mapping over worker processes: order, failures that stay with their item, and nothing left behind."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from claimcheck import runners
from claimcheck.runners import Failure, Runner


def square(number: int) -> int:
    return number * number


def odd_ones_die(number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def sevens_hang(number: int) -> int:
    if number == 7:
        threading.Event().wait()
    return number


def sevens_break(number: int) -> int:
    if number == 7:
        raise ValueError("seven")
    if number == 8:
        raise MemoryError
    return number


@pytest.mark.parametrize("jobs", [1, 2, pytest.param(64, marks=pytest.mark.slow)])
@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_results_come_in_order_whatever_the_workers(jobs: int, start: str) -> None:
    if start == "spawn" and jobs > 2:
        pytest.skip("sixty-four fresh interpreters say nothing that two do not")
    numbers = list(range(150))
    assert list(Runner(jobs=jobs, start=start).map(square, numbers)) == [number * number for number in numbers]


def test_nothing_to_do() -> None:
    assert list(Runner(jobs=4).map(square, [])) == []


def test_a_dead_worker_costs_its_item_only() -> None:
    found = list(Runner(jobs=2).map(odd_ones_die, list(range(40))))
    assert found[:7] + found[8:] == [n for n in range(40) if n != 7]
    assert isinstance(found[7], Failure)
    assert found[7].reason == "killed"
    assert "-9" in str(found[7])


def test_a_slow_item_is_stopped() -> None:
    found = list(Runner(jobs=2, timeout=2).map(sevens_hang, list(range(12))))
    assert found[:7] + found[8:] == [n for n in range(12) if n != 7]
    assert found[7] == Failure("timeout", "2")


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_is_told_with_its_item(jobs: int) -> None:
    found = list(Runner(jobs=jobs).map(sevens_break, list(range(10))))
    assert isinstance(found[7], Failure)
    assert found[7].reason == "error"
    assert "ValueError: seven" in str(found[7])
    assert found[8] == Failure("memory")
    assert found[9] == 9


def test_one_isolated_worker_can_be_stopped_too() -> None:
    assert list(Runner(jobs=1, timeout=2, isolated=True).map(sevens_hang, [7, 1])) == [Failure("timeout", "2"), 1]


def test_stopping_early_ends_the_workers() -> None:
    runner = Runner(jobs=2)
    results = runner.map(square, list(range(1000)))
    next(results)
    workers = [worker.process for worker in runner._workers]
    results.close()  # type: ignore[attr-defined]
    assert workers
    assert not any(worker.is_alive() for worker in workers)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
def test_no_file_is_left_open() -> None:
    before = len(os.listdir("/proc/self/fd"))
    list(Runner(jobs=3).map(odd_ones_die, list(range(30))))
    assert len(os.listdir("/proc/self/fd")) <= before + 1


def test_time_in_which_the_run_itself_stood_still_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after Ctrl-Z and fg: every look at the clock is a thousand seconds later than the last."""
    clock = itertools.count(0, 1000)
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    assert list(Runner(jobs=2).map(square, list(range(20)))) == [number * number for number in range(20)]


def test_time_in_which_a_worker_waits_for_a_core_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    waited = itertools.count()
    monkeypatch.setattr(runners, "_queued", lambda process: next(waited))
    assert list(Runner(jobs=2, timeout=0).map(square, list(range(20)))) == [number * number for number in range(20)]


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="asks Linux")
def test_how_long_a_process_waited_for_a_core_is_known() -> None:
    before = runners._queued(os.getpid())
    assert 0 <= before <= runners._queued(os.getpid())
    assert runners._queued(0) == 0.0


_HANGING = """
import sys, threading
from claimcheck.runners import Runner

def hang(number):
    print("hanging", flush=True)
    threading.Event().wait()

list(Runner(isolated=True, timeout=600, start=sys.argv[1]).map(hang, [1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a worker ends behind its item")
@pytest.mark.parametrize("start", ["fork", "spawn"])
@pytest.mark.timeout(60)
def test_a_worker_dies_with_a_run_that_is_killed(tmp_path: Path, start: str) -> None:
    script = tmp_path / "hanging.py"
    script.write_text(_HANGING.replace("list(", "if __name__ == '__main__':\n    list("), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    process = subprocess.Popen([sys.executable, str(script), start], stdout=subprocess.PIPE, env=environment)
    assert process.stdout is not None
    assert process.stdout.readline() == b"hanging\n"
    process.kill()
    process.wait()
    assert process.stdout.read() == b""  # the worker holds it open for as long as it lives
