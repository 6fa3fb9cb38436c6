"""Reading articles: paths in, articles and problems out. One bad input never stops the others."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from os import PathLike, fspath
from typing import BinaryIO

from claimcheck.errors import UsageError
from claimcheck.model import Article, Problem
from claimcheck.readers import walk
from claimcheck.readers.formats import STDIN_FORMATS, SUFFIXES, format_of, load
from claimcheck.readers.opening import open_regular
from claimcheck.readers.settling import Settler
from claimcheck.readers.source import MAX_BYTES, Fault, Format, Record, Source
from claimcheck.rules.rulebook import Rulebook

__all__ = ["MAX_BYTES", "Reading", "read"]


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
    leave_out: str | None = None,
) -> Reading:
    """The articles under ``paths``: files, folders (walked, hidden files left out), and ``-`` for ``stdin``.

    An article's ``id`` is its path as given, or its record's own id; ``language`` reads everything as that language.
    ``leave_out`` is a file that is not read though it lies in a folder: the report about to be written.

    Raises:
        UsageError: a path does not exist, or a folder holds no article at all. Nothing has been read then.
    """
    given = [fspath(path) for path in paths]
    found, problems = walk.find(given, SUFFIXES, exclude=exclude, follow_symlinks=follow_symlinks, leave_out=leave_out)
    shelf = _Shelf(Settler(rulebook, language), problems)
    if walk.STDIN in given:
        name = STDIN_FORMATS.get(stdin_format or "txt")
        if name is None:
            raise UsageError(f"unknown --stdin-format {stdin_format!r}; use {', '.join(STDIN_FORMATS)}")
        shelf.add(load(name), Source(walk.STDIN, stdin or io.BytesIO(), encoding, max_bytes))
    for one in found:
        shape = _format(one)
        if shape is None:
            message = f"not a kind of file claimcheck reads ({one.suffix or 'no ending'})"
            problems.append(Problem(one.name, None, None, message, f"it reads {', '.join(SUFFIXES)}", "format"))
            continue
        try:
            with open_regular(one.path, follow_symlinks=follow_symlinks or one.named) as stream:
                shelf.add(shape, Source(one.name, stream, encoding, max_bytes))
        except Fault as fault:
            shelf.problems.append(fault.problem(one.name))
    return Reading(tuple(shelf.articles), tuple(shelf.problems))


def _format(one: walk.Found) -> Format | None:
    return format_of(one.suffix) or (load("plain") if one.named and not one.suffix else None)


class _Shelf:
    """Collects articles: ids stay unique, and texts met before are pointed out."""

    def __init__(self, settler: Settler, problems: list[Problem]) -> None:
        self.articles: list[Article] = []
        self.problems = problems
        self._settler = settler
        self._ids: dict[str, str] = {}
        self._texts: dict[bytes, str] = {}

    def add(self, shape: Format, source: Source) -> None:
        try:
            for found in self._settled(shape, source):
                if isinstance(found, Problem):
                    self.problems.append(found)
                else:
                    self._keep(found, source.name)
        except Fault as fault:
            self.problems.append(fault.problem(source.name))
        except OSError as error:
            message = f"not read to its end: {error.strerror or error}"
            self.problems.append(Problem(source.name, None, None, message, code="unreadable"))
        except (MemoryError, RecursionError) as error:
            message = f"not read: it needs too much memory ({type(error).__name__})"
            self.problems.append(Problem(source.name, None, None, message, code="too-large"))

    def _settled(self, shape: Format, source: Source) -> Iterator[Article | Problem]:
        for found in shape(source):
            if isinstance(found, Record):
                yield from self._settler.settle(found, source.name)
            else:
                yield found

    def _keep(self, article: Article, path: str) -> None:
        if article.id in self._ids:
            message = f"the id {article.id!r} is taken (by {self._ids[article.id]})"
            hint = "ids must differ, also between files"
            self.problems.append(Problem(path, None, None, message, hint, "duplicate-id"))
            return
        self._ids[article.id] = path
        digest = hashlib.sha256(article.text.encode("utf-8")).digest()
        first = self._texts.setdefault(digest, article.id)
        if first != article.id:
            message = f"{article.id}: the same text as {first}" if article.id != path else f"the same text as {first}"
            self.problems.append(
                Problem(path, None, None, message, "copies count as one origin", "duplicate", "warning")
            )
        self.articles.append(article)
