"""Parquet files that are there whole or not at all, and the sweeping of those nobody knows of."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

_TEMPORARY = ".tmp"
_ROWS = 20_000
NOTHING = "none"
"""The partition of rows that have no value to be partitioned by."""


def write_partitioned(root: Path, folder: str, column: str, name: str, table: pa.Table) -> list[str]:
    """The table's rows under ``folder/column=value/name.parquet``, one file a value; the paths below ``root``.

    Every file is filled under another name, flushed to the disk and renamed. The column itself is in the path only, as
    every reader of such folders expects.
    """
    written: list[str] = []
    for value, rows in _by_value(table, column):
        place = f"{folder}/{column}={value}/{name}.parquet"
        write_file(root / place, rows.drop_columns([column]))
        written.append(place)
    return written


def _by_value(table: pa.Table, column: str) -> Iterator[tuple[str, pa.Table]]:
    values = table.column(column)
    for value in sorted(pc.unique(values).to_pylist(), key=str):
        chosen = pc.is_null(values) if value is None else pc.equal(values, value)
        yield NOTHING if value is None else value, table.filter(chosen).combine_chunks()


def write_file(path: Path, table: pa.Table) -> None:
    """One Parquet file, whole or not at all; the same table gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{uuid4().hex[:8]}{_TEMPORARY}")  # a cluster may try one task twice at once
    with temporary.open("wb") as stream:
        pq.write_table(table, stream, compression="zstd", row_group_size=_ROWS, store_schema=True)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(temporary, path)


def read_part(root: Path, place: str, columns: list[str] | None = None) -> pa.Table:
    """A file's rows, with the column that its folder stands for."""
    with pq.ParquetFile(root / place) as file:
        table = file.read(columns=columns)
    name, _, value = place.split("/")[1].partition("=")
    if columns is not None and name not in columns:
        return table
    filled: Any = pa.array([value] * len(table), pa.string())
    return table.append_column(name, filled)


def sweep(root: Path, folders: Collection[str], known: Collection[str]) -> int:
    """Remove every file under the folders that no manifest names: what a killed scan left; how many there were."""
    removed = 0
    for folder in folders:
        for path in sorted((root / folder).rglob("*")) if (root / folder).is_dir() else []:
            if path.is_file() and path.relative_to(root).as_posix() not in known:
                path.unlink()
                removed += 1
    return removed
