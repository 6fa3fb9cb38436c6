"""What a format reads from and what it hands back: one opened input, and the records inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from claimcheck.model import Problem

MAX_BYTES = 5_000_000
"""Bytes one article may have before it is decoded."""


class Fault(Exception):
    """One input cannot be read. Stays inside the readers, where it becomes a :class:`Problem`."""

    def __init__(
        self, message: str, hint: str = "", *, code: str = "input", line: int | None = None, column: int | None = None
    ) -> None:
        self.message, self.hint, self.code, self.line, self.column = message, hint, code, line, column
        super().__init__(message)

    def problem(self, path: str) -> Problem:
        """The fault as a diagnostic about ``path``."""
        return Problem(path, self.line, self.column, self.message, self.hint, self.code)


@dataclass(frozen=True, slots=True)
class Source:
    """One input, opened: ``name`` is what a person is shown, ``encoding`` what the caller declared, if anything.

    ``jobs`` is how many worker processes a format may use that needs some.
    """

    name: str
    stream: BinaryIO
    encoding: str | None = None
    max_bytes: int = MAX_BYTES
    jobs: int = 1

    def all_bytes(self) -> bytes:
        """Everything, capped while it is read, so a file without an end does no harm.

        Raises:
            Fault: there is more than ``max_bytes``.
        """
        data = self.stream.read(self.max_bytes + 1)
        if len(data) > self.max_bytes:
            message = f"too large: more than {self.max_bytes:,} bytes"
            raise Fault(message, "raise --max-bytes to read it", code="too-large")
        return data

    def warn(self, message: str, hint: str = "", *, code: str, line: int | None = None) -> Problem:
        """A warning about this input, which is read all the same."""
        return Problem(self.name, line, None, message, hint, code, "warning")


@dataclass(frozen=True, slots=True)
class Record:
    """One article as its format states it, before language and date are settled."""

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    author: str | None = None
    flags: tuple[str, ...] = ()
    line: int | None = None
    first_line: int = 1
    """The line of a text file on which ``text`` begins."""
    hint: str | None = None
    """A language the container names, weaker than the text itself: many Indonesian pages call themselves English."""


Format = Callable[[Source], Iterator[Record | Problem]]
"""A format turns one opened input into records and problems; it may raise :class:`Fault`."""
