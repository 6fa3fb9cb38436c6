"""Beyond one machine: the same work on an existing Spark, by its Arrow functions.

Reading is ``mapInArrow`` over units, comparing is ``applyInArrow`` over groups. Files are read and written by the
workers themselves, so inputs and the output folder must lie where all of them see them under one path.
"""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pyarrow as pa

from claimcheck.errors import UsageError
from claimcheck.runners import Failure, Runner
from claimcheck.scan import tables
from claimcheck.scan.comparing import compare_group
from claimcheck.scan.extracting import Recipe
from claimcheck.scan.inputs import Reading, Unit
from claimcheck.scan.local import Compared
from claimcheck.scan.mapping import Begun, Part, read_units
from claimcheck.scan.parts import write_partitioned
from claimcheck.scan.receipts import collect, leave
from claimcheck.scan.rows import Sent, grouped_rows

Item = TypeVar("Item")
Result = TypeVar("Result")
_ITEM = pa.schema([("item", pa.binary())])
_ITEM_DDL = "item binary"
_COMPARED = pa.schema([("number", pa.int64()), ("comparisons", pa.int64()), ("files", pa.string())])


class Spark:
    """The engine of a cluster, or of this machine with ``local[N]``."""

    resumes = False

    def __init__(self, master: str | None, jobs: int) -> None:
        self.jobs = jobs
        self._session = _session(master, jobs)

    def close(self) -> None:
        """Give the cluster back."""
        self._session.stop()

    def units(
        self, units: Iterable[Begun], reading: Reading, recipe: Recipe, root: Path
    ) -> Iterator[tuple[Unit, Part | dict[str, str]]]:
        """Every part of every unit, and then the unit's hashes; a unit is one task, and leaves receipts as it goes."""
        given = list(units)
        by_id = {unit.id: unit for unit, _, _ in given}
        self._each(partial(_unit_parts, reading=reading, recipe=recipe, root=root), given)
        for unit, found in collect(root):
            yield by_id[unit], found

    def map(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result | Failure]:
        """``function`` of every item, in order."""
        return iter(self._each(function, items))

    def _each(self, function: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
        if not items:
            return []
        rows = [pickle.dumps((index, item)) for index, item in enumerate(items)]
        frame = self._frame(rows).repartition(len(rows))
        found = dict(
            pickle.loads(row["item"]) for row in frame.mapInArrow(partial(_map, function), _ITEM_DDL).collect()
        )
        return [found[index] for index in range(len(items))]

    def _frame(self, rows: Sequence[bytes]) -> Any:
        return self._session.createDataFrame(pa.table({"item": pa.array(rows, pa.binary())}))

    def compare(
        self, work: Sequence[Sent], sizes: Sequence[int], recipe: Recipe, root: Path, folder: str, done: frozenset[int]
    ) -> Iterator[Compared]:
        """All groups in one round: Spark shuffles their rows and compares them, and its workers write."""
        if not work:
            return
        frame = self._frame([pickle.dumps(one) for one in work]).repartition(min(len(work), 4 * self.jobs))
        grouped = frame.mapInArrow(partial(_send, root=root), _ddl(tables.ROWS))

        def compare(rows: pa.Table) -> pa.Table:  # a plain function: Spark tells the kind of it by its annotations
            return compare_group(rows.cast(tables.ROWS), recipe.rulebook())

        compared = grouped.groupBy("group").applyInArrow(compare, _ddl(tables.COMPARISONS))
        written = compared.mapInArrow(partial(_write, root=root, folder=folder), _ddl(_COMPARED))
        for row in written.collect():
            yield Compared(row["number"], row["comparisons"], tuple(json.loads(row["files"])))


def _session(master: str | None, jobs: int) -> Any:
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise UsageError('--engine spark needs one more package: pip install "claimcheck[spark]"') from None
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = (
        SparkSession.builder.appName("claimcheck scan")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2000")
    )
    if master is None and "PYSPARK_GATEWAY_PORT" not in os.environ:  # not started by spark-submit, which knows
        master = f"local[{jobs}]"
    if master is not None:
        builder = builder.master(master)
    try:
        session = builder.getOrCreate()
    except Exception as error:  # py4j passes on whatever Java said
        raise UsageError(
            f"--engine spark: Spark does not start: {str(error).splitlines()[0]}; is Java 17 there?"
        ) from None
    session.sparkContext.setLogLevel("ERROR")
    return session


def _map(function: Callable[[Any], Any], batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for packed in batch.column("item").to_pylist():
            index, item = pickle.loads(packed)
            yield pa.RecordBatch.from_pylist([{"item": pickle.dumps((index, function(item)))}], schema=_ITEM)


def _unit_parts(task: Begun, reading: Reading, recipe: Recipe, root: Path) -> None:
    for unit, found in read_units([task], reading, recipe, root, Runner(isolated=True)):
        leave(root, unit.id, found)


def _send(batches: Iterator[pa.RecordBatch], root: Path) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for packed in batch.column("item").to_pylist():
            yield from grouped_rows(root, pickle.loads(packed)).to_batches(max_chunksize=1000)


def _write(batches: Iterator[pa.RecordBatch], root: Path, folder: str) -> Iterator[pa.RecordBatch]:
    from pyspark import TaskContext

    found = [batch for batch in batches if batch.num_rows]
    if not found:
        return
    context = TaskContext.get()
    number = context.partitionId() if context is not None else 0
    table = pa.Table.from_batches(found).cast(tables.COMPARISONS)
    table = table.sort_by([(name, "ascending") for name in ("group", "comparison")])
    files = write_partitioned(root, folder, "verdict", f"{number:06d}", table)
    record = {"number": number, "comparisons": len(table), "files": json.dumps(files)}
    yield pa.RecordBatch.from_pylist([record], schema=_COMPARED)


def _ddl(schema: pa.Schema) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)
