"""Scans in this process, and what they leave behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from claimcheck.scan.extracting import Recipe
from claimcheck.scan.local import Local
from claimcheck.scan.scanning import Scan, Summary

TABLES = ("articles", "claims", "comparisons")


def scan(out: Path, *paths: Path, jobs: int = 1, **options: Any) -> Summary:
    """A scan on this machine."""
    engine = options.pop("engine", None) or Local(jobs)
    return Scan(out, engine, Recipe(), **options).run([str(path) for path in paths])


def rows(out: Path, table: str) -> list[str]:
    """The rows of a table as JSON lines, sorted: what must be equal whatever engine made them."""
    import pyarrow.dataset

    if not (out / table).is_dir():
        return []
    found = pyarrow.dataset.dataset(out / table, partitioning="hive", format="parquet").to_table().to_pylist()
    return sorted(json.dumps(row, default=str, sort_keys=True, ensure_ascii=False) for row in found)


def whole(out: Path) -> dict[str, list[str]]:
    """Everything a scan came to."""
    return {table: rows(out, table) for table in TABLES}


def inputs(out: Path) -> dict[str, tuple[str, int, str | None]]:
    """State, attempts and reason of every input, by its file name."""
    import sqlite3

    connection = sqlite3.connect(out / "scan.db")
    found = connection.execute("SELECT path, state, attempts, reason FROM inputs ORDER BY path").fetchall()
    connection.close()
    return {Path(path).name: (state, attempts, reason) for path, state, attempts, reason in found}
