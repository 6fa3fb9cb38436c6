"""Notes that far-away workers leave in the output folder, so that what they finished counts even if nobody was told."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any
from uuid import uuid4

from claimcheck.model import Problem
from claimcheck.scan.mapping import Part

FOLDER = "receipts"
_END = "end"


def leave(root: Path, unit: str, found: Part | dict[str, str]) -> None:
    """A note of a part whose files are in place, or of the end of a unit with the hashes of its files."""
    if isinstance(found, Part):
        name = f"{unit}-{found.number:05d}"
        note: object = [*found[:5], [astuple(problem) for problem in found.problems], found.inputs]
    else:
        name, note = f"{unit}-{_END}", found
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    temporary = folder / f"{uuid4().hex}.tmp"
    with temporary.open("w", encoding="utf-8") as stream:
        json.dump(note, stream)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(temporary, folder / f"{name}.json")


def collect(root: Path) -> Iterator[tuple[str, Part | dict[str, str]]]:
    """The notes left, by unit and in order of its parts, each taken away once the next is asked for."""
    folder = root / FOLDER
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.suffix == ".json":
            unit, _, number = path.stem.partition("-")
            note = json.loads(path.read_text("utf-8"))
            yield unit, note if number == _END else _part(note)
        path.unlink()


def _part(note: Any) -> Part:
    number, pieces, articles, claims, files, problems, inputs = note
    told = tuple(Problem(*problem) for problem in problems)
    return Part(number, pieces, articles, claims, tuple(files), told, tuple((name, count) for name, count in inputs))
