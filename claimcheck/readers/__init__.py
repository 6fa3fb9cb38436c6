"""Reading articles: paths in, articles and problems out. One bad input never stops the others."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from os import PathLike, fspath
from typing import BinaryIO, Protocol

from claimcheck.errors import UsageError
from claimcheck.model import Article, Problem
from claimcheck.readers import apart, walk
from claimcheck.readers.formats import PLAIN, STDIN_FORMATS, SUFFIXES, Kind, kind_of, require
from claimcheck.readers.settling import Settler
from claimcheck.readers.source import MAX_BYTES, Format, Record, Source
from claimcheck.rules.rulebook import Rulebook

__all__ = ["MAX_BYTES", "Memory", "Reading", "read"]


class Memory(Protocol):
    """Knows what files came to that were read before."""

    def recall(self, task: apart.Task) -> Sequence[Article | Problem] | None:
        """What the file came to, when its bytes are known; else None, and it is read."""

    def keep(self, task: apart.Task, settled: Sequence[Article | Problem]) -> None:
        """Take note of what a file came to that was just read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, in path order and then in each file's own order; and what was not, or only with a doubt."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]

    @property
    def skipped(self) -> int:
        """How many inputs or records were not read."""
        return sum(problem.severity == "skipped" for problem in self.problems)


def read(
    paths: Sequence[str | PathLike[str]],
    *,
    rulebook: Rulebook,
    encoding: str | None = None,
    exclude: Sequence[str] = (),
    follow_symlinks: bool = False,
    max_bytes: int = MAX_BYTES,
    stdin: BinaryIO | None = None,
    stdin_format: str | None = None,
    language: str | None = None,
    leave_out: str | Sequence[str] | None = None,
    jobs: int = 1,
    memory: Memory | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Reading:
    """The articles under ``paths``: files, folders (walked, hidden files left out), and ``-`` for ``stdin``.

    An article's ``id`` is its path as given, or its record's own id; ``language`` reads everything as that language.
    ``leave_out`` are files that are not read though they lie in a folder: the report about to be written. Formats whose
    parsers can hang run in ``jobs`` worker processes of their own. ``memory`` may know files that were read before.
    ``progress`` is told after every file how many are done, of how many.

    Raises:
        UsageError: a path does not exist, a folder holds no article at all, or ``stdin_format`` is none. Nothing has
            been read then.
    """
    given = [fspath(path) for path in paths]
    if stdin_format is not None and stdin_format not in STDIN_FORMATS:
        raise UsageError(f"unknown --stdin-format {stdin_format!r}; use {', '.join(STDIN_FORMATS)}")
    found, problems = walk.find(given, SUFFIXES, exclude=exclude, follow_symlinks=follow_symlinks, leave_out=leave_out)
    kinds = {one: kind for one in found if (kind := _kind(one)) is not None}
    piped = STDIN_FORMATS[stdin_format or "txt"] if walk.STDIN in given else None
    require({*kinds.values(), *([piped] if piped else [])})
    shelf = _Shelf(Settler(rulebook, language), problems)
    if piped is not None:
        shelf.read(piped.load(), Source(walk.STDIN, stdin or io.BytesIO(), encoding, max_bytes, jobs))
    tasks = [
        apart.Task(one.path, one.name, kind, follow_symlinks or one.named, encoding, max_bytes, jobs)
        for one, kind in kinds.items()
    ]
    known = {task: settled for task in tasks if memory and (settled := memory.recall(task)) is not None}
    outcomes = apart.outcomes([task for task in tasks if task.kind.apart and task not in known], jobs)
    for one in found:
        if one not in kinds:
            message = f"not a kind of file claimcheck reads ({one.suffix or 'no ending'})"
            problems.append(Problem(one.name, None, None, message, f"it reads {', '.join(SUFFIXES)}", "format"))
    for index, task in enumerate(tasks):
        progress(index, len(tasks))
        if task in known:
            shelf.put(known[task], task.name, partial(shelf.lines_of, task))
            continue
        settled = shelf.take(next(outcomes) if task.kind.apart else apart.records(task), task.name)
        if memory:
            memory.keep(task, settled)
    return _with_bytes(Reading(tuple(shelf.articles), tuple(shelf.problems)), found)


def _with_bytes(reading: Reading, found: Sequence[walk.Found]) -> Reading:
    """Names that are not UTF-8 are shown escaped; who wants to open such a file needs its bytes."""
    odd = {one.name: encoded for one in found if (encoded := walk.encoded(one.path)) is not None}
    if not odd:
        return reading
    return Reading(
        tuple(replace(article, path_bytes=odd.get(article.id)) for article in reading.articles),
        tuple(replace(problem, path_bytes=odd.get(problem.path)) for problem in reading.problems),
    )


def _kind(one: walk.Found) -> Kind | None:
    return kind_of(one.suffix) or (PLAIN if one.named and not one.suffix else None)


class _Shelf:
    """Collects articles: ids stay unique, and texts met before are pointed out."""

    def __init__(self, settler: Settler, problems: list[Problem]) -> None:
        self.articles: list[Article] = []
        self.problems = problems
        self._settler = settler
        self._ids: dict[str, Callable[[], tuple[str, int | None]]] = {}
        self._texts: dict[bytes, str] = {}

    def read(self, shape: Format, source: Source) -> None:
        self.take(apart.guarded(shape, source), source.name)

    def take(self, found: Iterable[Record | Problem], path: str) -> list[Article | Problem]:
        """Settle what was found in a file, keep it, and hand back what it came to."""
        settled, lines = self._settle(found, path)
        self.put(settled, path, lambda: lines)
        return settled

    def _settle(self, found: Iterable[Record | Problem], path: str) -> tuple[list[Article | Problem], list[int | None]]:
        """What was found, settled, and for each the line of its record."""
        settled: list[Article | Problem] = []
        lines: list[int | None] = []
        for one in found:
            settled += [one] if isinstance(one, Problem) else self._settler.settle(one, path)
            lines += [one.line] * (len(settled) - len(lines))
        return settled, lines

    def lines_of(self, task: apart.Task) -> list[int | None]:
        """The lines of a file whose articles are known from before, read again only for them."""
        return [] if task.kind.apart else self._settle(apart.records(task), task.name)[1]

    def put(self, settled: Sequence[Article | Problem], path: str, lines: Callable[[], list[int | None]]) -> None:
        """Keep what a file came to; ``lines`` tells the line of each, and is asked only when it must be named."""

        def place(index: int) -> tuple[str, int | None]:
            known = lines()
            return path, known[index] if index < len(known) else None

        for index, one in enumerate(settled):
            if isinstance(one, Problem):
                self.problems.append(one)
            else:
                self._keep(one, path, partial(place, index))

    def _keep(self, article: Article, path: str, place: Callable[[], tuple[str, int | None]]) -> None:
        if article.id in self._ids:
            first = ":".join(str(part) for part in self._ids[article.id]() if part is not None)
            message = f"the id {article.id!r} is taken (by {first})"
            hint = "ids must differ, also between files"
            self.problems.append(Problem(*place(), None, message, hint, "duplicate-id"))
            return
        self._ids[article.id] = place
        digest = hashlib.sha256(article.text.encode("utf-8")).digest()
        twin = self._texts.setdefault(digest, article.id)
        if twin != article.id:
            message = f"{article.id}: the same text as {twin}" if article.id != path else f"the same text as {twin}"
            self.problems.append(
                Problem(path, None, None, message, "copies count as one origin", "duplicate", "warning")
            )
        self.articles.append(article)
