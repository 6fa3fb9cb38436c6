"""Mapping a pure function over many items, on several cores, so that no single item can stop or hang the run.

Results come in the order of the items, whatever the number of workers. A worker that dies or takes too long is
replaced, its items are tried again one by one, and an item that fails alone becomes a :class:`Failure`.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import inf
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, Literal, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_CHUNK_WEIGHT = 200_000
_CHUNK_ITEMS = 64
_AHEAD = 16
"""Items of a stream, for each worker, that may be taken before the result that is next is there."""
_GRACE = 2.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Failure:
    """An item without a result. ``detail`` is a traceback for ``error``, an exit code for ``killed``, else a number."""

    reason: Literal["timeout", "killed", "memory", "error"]
    detail: str = ""

    def __str__(self) -> str:
        words = {
            "timeout": f"took longer than {self.detail} s",
            "killed": f"its worker process died ({self.detail})",
            "memory": "needed more memory than there is",
            "error": f"internal error: {self.detail.strip().splitlines()[-1] if self.detail else ''}",
        }
        return words[self.reason]


@dataclass(slots=True)
class _Task(Generic[Item]):
    first: int
    items: Sequence[Item]
    alone: bool = False  # already retried by itself


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection[Any, Any]
    task: _Task[Any] | None = None
    since: float = 0.0
    queued: float = 0.0
    """Seconds it had waited for a core when it got its task."""
    due: float = 0.0


@dataclass
class Runner:
    """``jobs`` worker processes; 1 runs in this process, unless ``isolated`` asks for one that can be killed.

    ``timeout`` is seconds one item may take in a worker; those in which it waits for a core, or in which this process
    stands still too, are not counted, so that a busy machine costs nothing but time. ``start`` is a start method of
    ``multiprocessing``; by default ``fork`` where that is safe, as it hands the loaded rules over for nothing, else
    ``spawn``.
    """

    jobs: int = 1
    timeout: float = 20.0
    isolated: bool = False
    start: str | None = None
    _workers: list[_Worker] = field(default_factory=list, repr=False)

    def map(
        self, function: Callable[[Item], Result], items: Sequence[Item], weight: Callable[[Item], int] = lambda _: 1000
    ) -> Iterator[Result | Failure]:
        """``function`` of every item, in order. ``weight`` is an item's size in characters, for fair shares."""
        if not items:
            return
        if self.jobs <= 1 and not self.isolated:
            yield from (_attempt(function, item) for item in items)
            return
        yield from self._kept(function, _shares(items, weight, max(1, self.jobs)))

    def stream(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result | Failure]:
        """As :meth:`map`, for items worth a trip each that are made while others are worked on.

        Few are asked for ahead of the result that is next, so there may be more of them than fit in memory.
        """
        if self.jobs <= 1 and not self.isolated:
            yield from (_attempt(function, item) for item in items)
            return
        tasks = (_Task(number, [item]) for number, item in enumerate(items))
        yield from self._kept(function, tasks, _AHEAD * max(1, self.jobs))

    def _kept(
        self, function: Callable[[Item], Result], coming: Iterator[_Task[Item]], ahead: float = inf
    ) -> Iterator[Result | Failure]:
        try:
            yield from self._run(function, coming, ahead)
        finally:
            self._stop()

    def _run(
        self, function: Callable[[Item], Result], coming: Iterator[_Task[Item]], ahead: float
    ) -> Iterator[Result | Failure]:
        tasks: deque[_Task[Item]] = deque()
        ready: dict[int, Result | Failure] = {}
        shown = taken = 0

        def refill() -> None:
            nonlocal taken
            while len(tasks) < max(1, self.jobs) and taken - shown < ahead:
                task = next(coming, None)
                if task is None:
                    return
                tasks.append(task)
                taken += len(task.items)

        while True:
            refill()
            if not tasks and shown == taken:
                return
            self._hand_out(function, tasks)
            refill()  # so that the next to finish need not wait for what it gets
            for worker in self._finished():
                task, outcome = self._collect(worker)
                if isinstance(outcome, list):
                    ready.update(enumerate(outcome, task.first))
                elif len(task.items) > 1 or (outcome.reason == "killed" and not task.alone):
                    tasks.extendleft(
                        _Task(task.first + index, [item], alone=len(task.items) == 1)
                        for index, item in reversed(list(enumerate(task.items)))
                    )
                else:
                    ready[task.first] = outcome
            while shown in ready:
                yield ready.pop(shown)
                shown += 1

    def _hand_out(self, function: Callable[[Item], Result], tasks: deque[_Task[Item]]) -> None:
        for worker in self._workers:
            if worker.task is None and tasks:
                self._give(worker, tasks.popleft())
        while tasks and len(self._workers) < max(1, self.jobs):
            worker = self._begin(function)
            self._workers.append(worker)
            self._give(worker, tasks.popleft())

    def _give(self, worker: _Worker, task: _Task[Any]) -> None:
        worker.task, worker.since, worker.queued = task, time.monotonic(), _queued(worker.process.pid)
        worker.due = worker.since + self.timeout
        try:
            worker.pipe.send(task.items)
        except OSError:  # it died while idle; _finished sees its pipe closed and the task is retried
            return

    def _begin(self, function: Callable[[Any], Any]) -> _Worker:
        context: Any = multiprocessing.get_context(self.start or _safe_start())
        ours, theirs = context.Pipe()
        forked = context.get_start_method() == "fork"
        held = [ours, *(worker.pipe for worker in self._workers)] if forked else []
        process = context.Process(target=_serve, args=(function, theirs, held, os.getpid()), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _finished(self) -> list[_Worker]:
        """Workers with an answer, a closed pipe, or no time left; waits for the first."""
        busy = [worker for worker in self._workers if worker.task is not None]
        deadline = min(worker.due for worker in busy)
        answered = set(wait([worker.pipe for worker in busy], max(0.0, deadline - time.monotonic())))
        now = time.monotonic()
        for worker in busy:
            if now > deadline + _GRACE:  # this process stood still, after Ctrl-Z say, and its workers may have, too
                worker.since = now
            if now >= worker.due:
                worker.due = worker.since + self.timeout + _queued(worker.process.pid) - worker.queued
        # A share as a whole gets the time of one item: it is small, and if it is slow its items are tried alone.
        return [one for one in busy if one.pipe in answered or now >= one.due]

    def _collect(self, worker: _Worker) -> tuple[_Task[Any], list[Any] | Failure]:
        task, worker.task = worker.task, None
        if task is None:
            raise RuntimeError("an idle worker has nothing to collect")
        if worker.pipe.poll():
            try:
                results: list[Any] = worker.pipe.recv()
            except (EOFError, OSError):
                worker.process.join(_GRACE)
                failure = Failure("killed", f"exit code {worker.process.exitcode}")
            else:
                return task, results
        else:
            failure = Failure("timeout", f"{self.timeout:g}")
        _end(worker)
        self._workers.remove(worker)
        return task, failure

    def _stop(self) -> None:
        for worker in self._workers:
            _end(worker)
        self._workers.clear()


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join(_GRACE)


def _serve(
    function: Callable[[Any], Any], pipe: Connection[Any, Any], held: list[Connection[Any, Any]], parent: int
) -> None:
    """A worker's life: items in, results out, until the pipe closes or the parent dies."""
    _die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends its workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in held:  # the parent's ends: a forked copy held open would hide that the parent is gone
        other.close()
    while True:
        try:
            items = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            pipe.send([_attempt(function, item) for item in items])
        except BrokenPipeError:
            return


def _queued(process: int | None) -> float:
    """Seconds a process has waited for a core so far; 0 where the system does not tell (it is Linux that does)."""
    try:
        with open(f"/proc/{process}/schedstat", "rb") as stream:
            return int(stream.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def _die_with(parent: int) -> None:
    """Have the system kill this process with its parent, in the middle of an item too.

    A worker that outlived a killed run would hold the lock of a store or a scan, for ever if its page never ends, and
    could write where the next run writes. Where the system cannot do it (it is Linux that can), a worker ends behind
    the item in hand.
    """
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:  # it died before the system was asked
        os._exit(1)


def _attempt(function: Callable[[Item], Result], item: Item) -> Result | Failure:
    try:
        return function(item)
    except MemoryError:
        return Failure("memory")
    except Exception:
        return Failure("error", traceback.format_exc())


def _shares(items: Sequence[Item], weight: Callable[[Item], int], jobs: int) -> Iterator[_Task[Item]]:
    """Runs of items small enough that every worker gets several, large enough that handing over costs little."""
    most = max(1, min(_CHUNK_ITEMS, len(items) // (4 * jobs)))
    first, total = 0, 0
    for index, item in enumerate(items):
        size = weight(item)
        if index > first and (index - first >= most or total + size > _CHUNK_WEIGHT):
            yield _Task(first, items[first:index])
            first, total = index, 0
        total += size
    yield _Task(first, items[first:])


def _safe_start() -> str:
    """``fork`` only where it exists and no other thread could hold a lock in the copy."""
    methods = multiprocessing.get_all_start_methods()
    return "fork" if "fork" in methods and os.name == "posix" and threading.active_count() == 1 else "spawn"
