"""Units to their parts, whatever engine does the work: pieces in, Parquet files and lines of the manifest out.

Workers are kept for as long as there are units, and are handed pieces of the next one while the last pieces of one are
still worked on, so that many small inputs keep them as busy as a large one.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from claimcheck.model import Problem
from claimcheck.readers.source import Record
from claimcheck.readers.warc import Page
from claimcheck.runners import Failure, Runner
from claimcheck.scan import tables
from claimcheck.scan.extracting import Extracted, Piece, Recipe, from_bytes, read_and_extract
from claimcheck.scan.inputs import Reading, Unit, pieces
from claimcheck.scan.parts import write_partitioned

PIECES_A_PART = 8192
"""A part is this many pieces of a unit, whether they come to articles or not, so that parts never depend on timing."""
_GROUP_WEIGHT, _GROUP_PIECES = 120_000, 64
_FILE_WEIGHT, _LEAST_WEIGHT = 20_000, 100
ARTICLES, CLAIMS = "articles", "claims"
Begun = tuple[Unit, int, int]
"""A unit, the number of its next part, and the pieces that the parts before it cover."""


class Part(NamedTuple):
    """A part whose files are in place; ``inputs`` are the articles that each input gave to it."""

    number: int
    pieces: int
    articles: int
    claims: int
    files: tuple[str, ...]
    problems: tuple[Problem, ...]
    inputs: tuple[tuple[str, int], ...] = ()


def read_units(
    units: Iterable[Begun], reading: Reading, recipe: Recipe, root: Path, runner: Runner
) -> Iterator[tuple[Unit, Part | dict[str, str]]]:
    """Every part of every unit, in order, as it is finished, and behind the last one of a unit its files' hashes."""
    recipe.rulebook()  # before the first fork, so that workers need not load it
    work = partial(read_and_extract, recipe=recipe)
    plan: deque[_Step] = deque()
    filling = _Filling()

    def done() -> Iterator[tuple[Unit, Part | dict[str, str]]]:
        while plan and not plan[0].group:
            step = plan.popleft()
            filling.problems += step.problems
            if step.ends_part:
                yield step.unit, filling.write(step, root)
                filling.clear()
            if step.digests is not None:
                yield step.unit, step.digests

    for outcome in runner.stream(work, _planned(_steps(units, reading), plan)):
        yield from done()
        step = plan.popleft()
        filling.problems += step.problems
        if isinstance(outcome, Failure):
            filling.add(_one_by_one(step.group, outcome, work, runner))
        else:
            filling.add([outcome])
        yield from done()
    yield from done()


@dataclass(frozen=True, slots=True)
class _Step:
    """Pieces for a worker, or the end of a part, or of a unit. ``problems`` came before it, and cost no worker."""

    unit: Unit
    number: int
    pieces: int
    group: Sequence[Piece] = ()
    problems: Sequence[Problem] = ()
    ends_part: bool = False
    digests: dict[str, str] | None = None


def _planned(steps: Iterable[_Step], plan: deque[_Step]) -> Iterator[Sequence[Piece]]:
    """What workers are given; ``plan`` takes every step, so that results find theirs again."""
    for step in steps:
        plan.append(step)
        if step.group:
            yield step.group


def _steps(units: Iterable[Begun], reading: Reading) -> Iterator[_Step]:
    for unit, number, skip in units:
        digests: dict[str, str] = {}
        found = pieces(unit, reading, digests)
        consumed = sum(1 for _ in islice(found, skip))
        while True:
            start = consumed
            for group, problems in _groups(islice(found, PIECES_A_PART)):
                consumed += len(group) + len(problems)
                yield _Step(unit, number, consumed, group, problems)
            if consumed == start:
                break
            yield _Step(unit, number, consumed, ends_part=True)
            number += 1
        yield _Step(unit, number, consumed, digests=digests)


@dataclass
class _Filling:
    """The part being filled."""

    articles: list[pa.Table] = field(default_factory=list)
    claims: list[pa.Table] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, outcomes: Iterable[Extracted | Problem]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Problem):
                self.problems.append(outcome)
                continue
            self.problems += outcome.problems
            self.articles.append(from_bytes(outcome.articles))
            self.claims.append(from_bytes(outcome.claims))

    def write(self, step: _Step, root: Path) -> Part:
        read = pa.concat_tables(self.articles) if self.articles else tables.ARTICLES.empty_table()
        claimed = pa.concat_tables(self.claims) if self.claims else tables.CLAIMS.empty_table()
        name = f"{step.unit.id}-{step.number:05d}"
        files = write_partitioned(root, ARTICLES, "language", name, read)
        files += write_partitioned(root, CLAIMS, "language", name, claimed)
        inputs = tuple(sorted(Counter(read.column("input").to_pylist()).items()))
        return Part(step.number, step.pieces, len(read), len(claimed), tuple(files), tuple(self.problems), inputs)

    def clear(self) -> None:
        self.articles.clear()
        self.claims.clear()
        self.problems.clear()


def _one_by_one(
    group: Sequence[Piece], failure: Failure, work: partial[Extracted], runner: Runner
) -> Iterator[Extracted | Problem]:
    """What the pieces of a group that failed come to alone."""
    if len(group) == 1:
        yield _failed(group[0], failure)
        return
    alone = Runner(jobs=runner.jobs, timeout=runner.timeout, isolated=True, start=runner.start)
    singles = [[piece] for piece in group]
    for single, outcome in zip(singles, alone.map(work, singles, lambda one: weight(one[0])), strict=True):
        yield _failed(single[0], outcome) if isinstance(outcome, Failure) else outcome


def _failed(piece: Piece, failure: Failure) -> Problem:
    what = piece.what
    name = f"{what.id}: " if isinstance(what, Record) else f"{what.url}: " if isinstance(what, Page) else ""
    return Problem(piece.source, None, None, f"{name}skipped: {failure}", code=failure.reason)


def _groups(found: Iterable[Piece | Problem]) -> Iterator[tuple[list[Piece], list[Problem]]]:
    """Runs of pieces worth one trip to a worker, and the problems among them."""
    group: list[Piece] = []
    problems: list[Problem] = []
    total = 0
    for one in found:
        if isinstance(one, Problem):
            problems.append(one)
            continue
        size = weight(one)
        if group and (len(group) >= _GROUP_PIECES or total + size > _GROUP_WEIGHT):
            yield group, problems
            group, problems, total = [], [], 0
        group.append(one)
        total += size
    if group or problems:
        yield group, problems


def weight(piece: Piece) -> int:
    """Roughly how much work a piece is, in characters."""
    if isinstance(piece.what, Record):
        return len(piece.what.text) + _LEAST_WEIGHT
    return len(piece.what.data) // 4 if isinstance(piece.what, Page) else _FILE_WEIGHT
