"""One unit to its parts, whatever engine does the work: pieces in, Parquet files and lines of the manifest out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
_WINDOW_WEIGHT = 16_000_000
_GROUP_WEIGHT, _GROUP_PIECES = 120_000, 64
_FILE_WEIGHT, _LEAST_WEIGHT = 20_000, 100
ARTICLES, CLAIMS = "articles", "claims"
Mapper = Callable[[Callable[[Sequence[Piece]], Extracted], Sequence[Sequence[Piece]]], Iterator[Extracted | Failure]]
"""How an engine applies a function to groups of pieces, in order; see :func:`pool`."""


def pool(jobs: int, seconds: float = 20.0) -> Mapper:
    """So many worker processes, even if only one: a page that never ends is stopped after ``seconds``, and only it."""

    def mapper(
        work: Callable[[Sequence[Piece]], Extracted], groups: Sequence[Sequence[Piece]]
    ) -> Iterator[Extracted | Failure]:
        runner = Runner(jobs=jobs, timeout=seconds, isolated=True)
        return runner.map(work, groups, lambda group: sum(weight(piece) for piece in group))

    return mapper


class Part(NamedTuple):
    """A part whose files are in place."""

    number: int
    pieces: int
    articles: int
    claims: int
    files: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass
class UnitRun:
    """One attempt at a unit. ``digests`` holds the hash of each of its files once every part was taken."""

    unit: Unit
    reading: Reading
    recipe: Recipe
    root: Path
    digests: dict[str, str] = field(default_factory=dict)

    def parts(self, mapper: Mapper, first: int = 0, skip: int = 0) -> Iterator[Part]:
        """The parts from number ``first`` on, ``skip`` pieces into the unit, as they are finished."""
        found = pieces(self.unit, self.reading, self.digests)
        consumed = sum(1 for _ in islice(found, skip))
        number = first
        while True:
            part = self._part(mapper, islice(found, PIECES_A_PART), number, consumed)
            if part is None:
                return
            yield part
            number, consumed = number + 1, part.pieces

    def _part(self, mapper: Mapper, found: Iterator[Piece | Problem], number: int, consumed: int) -> Part | None:
        work = partial(read_and_extract, recipe=self.recipe)
        problems: list[Problem] = []
        articles: list[pa.Table] = []
        claims: list[pa.Table] = []
        taken = 0
        for window in _windows(found):
            taken += len(window)
            problems += [one for one in window if isinstance(one, Problem)]
            for outcome in _extracted(mapper, work, [one for one in window if isinstance(one, Piece)]):
                if isinstance(outcome, Problem):
                    problems.append(outcome)
                    continue
                problems += outcome.problems
                articles.append(from_bytes(outcome.articles))
                claims.append(from_bytes(outcome.claims))
        if not taken:
            return None
        read = pa.concat_tables(articles) if articles else tables.ARTICLES.empty_table()
        claimed = pa.concat_tables(claims) if claims else tables.CLAIMS.empty_table()
        name = f"{self.unit.id}-{number:05d}"
        files = write_partitioned(self.root, ARTICLES, "language", name, read)
        files += write_partitioned(self.root, CLAIMS, "language", name, claimed)
        return Part(number, consumed + taken, len(read), len(claimed), tuple(files), tuple(problems))


def _windows(found: Iterator[Piece | Problem]) -> Iterator[list[Piece | Problem]]:
    """Runs of pieces that fit in memory together: archives of pages are larger than what their text comes to."""
    window: list[Piece | Problem] = []
    total = 0
    for one in found:
        window.append(one)
        total += weight(one) if isinstance(one, Piece) else 0
        if total > _WINDOW_WEIGHT:
            yield window
            window, total = [], 0
    if window:
        yield window


def _extracted(
    mapper: Mapper, work: Callable[[Sequence[Piece]], Extracted], found: Sequence[Piece]
) -> Iterator[Extracted | Problem]:
    """What every group of pieces came to; a group that fails is tried again piece by piece."""
    groups = list(_groups(found))
    for group, result in zip(groups, mapper(work, groups), strict=True):
        if not isinstance(result, Failure):
            yield result
        elif len(group) == 1:
            yield _failed(group[0], result)
        else:
            singles = [[piece] for piece in group]
            for single, outcome in zip(singles, mapper(work, singles), strict=True):
                yield _failed(single[0], outcome) if isinstance(outcome, Failure) else outcome


def _failed(piece: Piece, failure: Failure) -> Problem:
    what = piece.what
    name = f"{what.id}: " if isinstance(what, Record) else f"{what.url}: " if isinstance(what, Page) else ""
    return Problem(piece.source, None, None, f"{name}skipped: {failure}", code=failure.reason)


def _groups(found: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Runs of pieces worth one trip to a worker."""
    group: list[Piece] = []
    total = 0
    for piece in found:
        size = weight(piece)
        if group and (len(group) >= _GROUP_PIECES or total + size > _GROUP_WEIGHT):
            yield group
            group, total = [], 0
        group.append(piece)
        total += size
    if group:
        yield group


def weight(piece: Piece) -> int:
    """Roughly how much work a piece is, in characters."""
    if isinstance(piece.what, Record):
        return len(piece.what.text) + _LEAST_WEIGHT
    return len(piece.what.data) // 4 if isinstance(piece.what, Page) else _FILE_WEIGHT
