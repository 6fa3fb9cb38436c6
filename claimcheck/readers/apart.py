"""One file to its records, here or in a process of its own; whatever happens, the answer is records and problems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Problem
from claimcheck.readers import own
from claimcheck.readers.formats import Kind
from claimcheck.readers.opening import open_regular
from claimcheck.readers.source import Fault, Format, Record, Source
from claimcheck.runners import Failure, Runner


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read, and how."""

    path: str
    name: str
    kind: Kind
    follow_symlinks: bool
    encoding: str | None
    max_bytes: int
    jobs: int


def records(task: Task) -> Iterator[Record | Problem]:
    """The records of a file, one after another, with a problem where it breaks."""
    try:
        with open_regular(task.path, follow_symlinks=task.follow_symlinks) as stream:
            if own.is_report(stream):
                message = "a report of claimcheck itself: not read"
                yield Problem(task.name, None, None, message, code="own-report", severity="warning")
                return
            yield from guarded(task.kind.load(), Source(task.name, stream, task.encoding, task.max_bytes, task.jobs))
    except Fault as fault:
        yield fault.problem(task.name)


def guarded(shape: Format, source: Source) -> Iterator[Record | Problem]:
    """What a format finds in a source; what it raises becomes a problem behind what it found before."""
    try:
        yield from shape(source)
    except Fault as fault:
        yield fault.problem(source.name)
    except OSError as error:
        yield Problem(source.name, None, None, f"not read to its end: {error.strerror or error}", code="unreadable")
    except (MemoryError, RecursionError) as error:
        message = f"not read: it needs too much memory ({type(error).__name__})"
        yield Problem(source.name, None, None, message, code="too-large")
    except Exception as error:  # a parser's own fault costs its file, not the run
        yield Problem(
            source.name, None, None, f"not read: internal error: {type(error).__name__}: {error}", code="error"
        )


def outcomes(tasks: Sequence[Task], jobs: int) -> Iterator[list[Record | Problem]]:
    """The records of every file, in order, each read in a worker that is stopped when it takes too long."""
    for task, found in zip(tasks, Runner(jobs=jobs, isolated=True).map(_listed, tasks), strict=True):
        if isinstance(found, Failure):
            message = f"too complex: {found}" if found.reason == "timeout" else f"not read: {found}"
            yield [Problem(task.name, None, None, message, code=found.reason)]
        else:
            yield found


def _listed(task: Task) -> list[Record | Problem]:
    return list(records(task))
