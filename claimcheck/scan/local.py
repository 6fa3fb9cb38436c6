"""One machine: a pool of worker processes, and files of rows in place of a shuffle."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pyarrow as pa

from claimcheck.runners import Failure, Runner
from claimcheck.scan import tables
from claimcheck.scan.comparing import compare_group, not_compared
from claimcheck.scan.extracting import Recipe
from claimcheck.scan.inputs import Reading, Unit
from claimcheck.scan.mapping import Begun, Part, read_units
from claimcheck.scan.parts import write_partitioned
from claimcheck.scan.rows import Sent, grouped_rows, take_groups

Item = TypeVar("Item")
Result = TypeVar("Result")
SHUFFLE = "shuffle.tmp"
TASK_ARTICLES = 250
"""Articles whose groups are compared in one task."""
_OPEN_FILES = 128
_TASK_SECONDS = 900.0


@dataclass(frozen=True, slots=True)
class Task:
    """Groups that are compared together: their numbers, and the file their rows are in."""

    number: int
    groups: frozenset[int]
    file: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What a task came to: its files are in place."""

    number: int
    comparisons: int
    files: tuple[str, ...]


class Local:
    """The engine of one machine. After ``timeout`` seconds a group of pieces is given up and tried piece by piece."""

    resumes = True

    def __init__(self, jobs: int, timeout: float = 20.0) -> None:
        self.jobs = jobs
        self.timeout = timeout

    def units(
        self, units: Iterable[Begun], reading: Reading, recipe: Recipe, root: Path
    ) -> Iterator[tuple[Unit, Part | dict[str, str]]]:
        """Every part of every unit as it is finished, and then the unit's hashes. Units come as they were left."""
        runner = Runner(jobs=self.jobs, timeout=self.timeout, isolated=True)  # isolated: a page may never end
        return read_units(units, reading, recipe, root, runner)

    def map(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result | Failure]:
        """``function`` of every item, in order; each item is work for seconds."""
        return Runner(jobs=self.jobs, timeout=_TASK_SECONDS).map(function, items, lambda _: 1_000_000)

    def compare(
        self, work: Sequence[Sent], sizes: Sequence[int], recipe: Recipe, root: Path, folder: str, done: frozenset[int]
    ) -> Iterator[Compared]:
        """The tasks that are not ``done``, as they are finished; ``sizes`` are the articles of each group."""
        recipe.rulebook()
        shuffle = root / SHUFFLE
        shutil.rmtree(shuffle, ignore_errors=True)
        tasks = [task for task in plan(sizes, shuffle) if task.number not in done]
        try:
            for start in range(0, len(tasks), _OPEN_FILES):
                batch = tasks[start : start + _OPEN_FILES]
                shuffle.mkdir()
                _deal_out(root, work, batch)
                work_on = partial(compare_task, recipe=recipe, root=root, folder=folder)
                for task, found in zip(batch, self.map(work_on, batch), strict=True):
                    yield self._one_by_one(task, recipe, root, folder) if isinstance(found, Failure) else found
                shutil.rmtree(shuffle)
        finally:
            shutil.rmtree(shuffle, ignore_errors=True)

    def _one_by_one(self, task: Task, recipe: Recipe, root: Path, folder: str) -> Compared:
        """A task that took too long or killed its worker: each of its groups alone, and a word on those that fail."""
        with pa.OSFile(task.file, "rb") as source, pa.ipc.open_stream(source) as reader:
            groups = take_groups(reader.read_all())
        work = partial(compare_rows, recipe=recipe)
        runner = Runner(jobs=self.jobs, timeout=_TASK_SECONDS, isolated=True)
        found = [
            not_compared(rows.column("group")[0].as_py(), len(rows), str(one)) if isinstance(one, Failure) else one
            for rows, one in zip(groups, runner.map(work, groups), strict=True)
        ]
        return _written(task.number, found, root, folder)


def plan(sizes: Sequence[int], shuffle: Path) -> list[Task]:
    """Groups in runs of about equal work, in their order: stories that were news together are compared together."""
    tasks: list[Task] = []
    groups: list[int] = []
    total = 0
    for number, size in enumerate(sizes):
        if groups and total + size > TASK_ARTICLES:
            tasks.append(Task(len(tasks), frozenset(groups), str(shuffle / f"{len(tasks):06d}.arrow")))
            groups, total = [], 0
        groups.append(number)
        total += size
    if groups:
        tasks.append(Task(len(tasks), frozenset(groups), str(shuffle / f"{len(tasks):06d}.arrow")))
    return tasks


def _deal_out(root: Path, work: Sequence[Sent], tasks: Sequence[Task]) -> None:
    """Every file's rows to the files of the tasks that need them."""
    task_of = {group: index for index, task in enumerate(tasks) for group in task.groups}
    with contextlib.ExitStack() as stack:
        writers: dict[int, Any] = {}
        for one in work:
            wanted: dict[int, list[int]] = {}
            for at, number in enumerate(one.numbers):
                if number in task_of:
                    wanted.setdefault(task_of[number], []).append(at)
            if not wanted:
                continue
            rows = grouped_rows(root, one)
            for index, chosen in wanted.items():
                if index not in writers:
                    sink = stack.enter_context(pa.OSFile(tasks[index].file, "wb"))
                    writers[index] = stack.enter_context(pa.ipc.new_stream(sink, tables.ROWS))
                writers[index].write_table(rows.take(pa.array(chosen, pa.int64())))


def compare_task(task: Task, recipe: Recipe, root: Path, folder: str) -> Compared:
    """The comparisons of a task's groups, written where they belong."""
    with pa.OSFile(task.file, "rb") as source, pa.ipc.open_stream(source) as reader:
        rows = reader.read_all()
    return _written(task.number, [compare_rows(group, recipe) for group in take_groups(rows)], root, folder)


def compare_rows(rows: pa.Table, recipe: Recipe) -> pa.Table:
    """The comparisons of one group."""
    return compare_group(rows, recipe.rulebook())


def _written(number: int, found: Sequence[pa.Table], root: Path, folder: str) -> Compared:
    table = pa.concat_tables(found)
    files = write_partitioned(root, folder, "verdict", f"{number:06d}", table)
    return Compared(number, len(table), tuple(files))
