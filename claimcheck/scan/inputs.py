"""From paths to units of work, and from a unit to the pieces that workers are handed.

A unit is one archive (WARC, JSON lines, CSV) or a bundle of small files. It is done as a whole or begun again behind
its last finished part, so its pieces come in the same order every time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.model import Problem
from claimcheck.readers import apart, walk, warc
from claimcheck.readers.formats import PLAIN, SUFFIXES, Kind, kind_of, require
from claimcheck.readers.opening import open_regular
from claimcheck.readers.source import MAX_BYTES, Fault, Record, Source
from claimcheck.scan.extracting import Piece

_ARCHIVES = frozenset({"jsonl", "warc", "rows", "feed"})
_BUNDLE_FILES = 1000
_LEAST_BYTES, _MOST_BYTES, _SHARES = 1_000_000, 32_000_000, 64
"""Small files are bundled to a share of all that is to be read, so that a cluster has enough units to deal out."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a unit."""

    path: str
    name: str
    kind: Kind
    size: int
    modified: int
    named: bool

    @property
    def place(self) -> str:
        """Where it is, however it was named: by this it is known again."""
        return walk.printable(os.path.abspath(self.path))


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read in one go; ``id`` names its parts, the same on every run over the same files."""

    id: str
    members: tuple[Member, ...]

    @property
    def name(self) -> str:
        """What a person is told."""
        first = self.members[0].name
        return first if len(self.members) == 1 else f"{first} and {len(self.members) - 1} more"

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(member.size for member in self.members)


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read."""

    encoding: str | None = None
    exclude: tuple[str, ...] = ()
    follow_symlinks: bool = False
    max_bytes: int = MAX_BYTES


def find_members(paths: Sequence[str], reading: Reading) -> tuple[list[Member], list[Problem]]:
    """Every file under the paths, and what is no input.

    Raises:
        UsageError: a path does not exist, holds nothing, or needs a package that is not installed.
    """
    if walk.STDIN in paths:
        raise UsageError("scan reads files and folders; standard input cannot be resumed")
    found, problems = walk.find(
        paths, SUFFIXES, exclude=reading.exclude, follow_symlinks=reading.follow_symlinks, leave_out=None
    )
    members: list[Member] = []
    for one in found:
        kind = kind_of(one.suffix) or (PLAIN if one.named and not one.suffix else None)
        if kind is None:
            message = f"not a kind of file claimcheck reads ({one.suffix or 'no ending'})"
            problems.append(Problem(one.name, None, None, message, code="format"))
            continue
        try:
            status = os.stat(one.path)
        except OSError as error:
            problems.append(Problem(one.name, None, None, f"cannot be read: {error.strerror}", code="unreadable"))
            continue
        members.append(Member(one.path, one.name, kind, status.st_size, status.st_mtime_ns, one.named))
    require({member.kind for member in members})
    return members, problems


def bundle(members: Sequence[Member]) -> list[Unit]:
    """The units of these files: every large one by itself, small ones together in the order of their places."""
    most = min(max(sum(member.size for member in members) // _SHARES, _LEAST_BYTES), _MOST_BYTES)
    units: list[Unit] = []
    waiting: list[Member] = []
    total = 0
    for member in sorted(members, key=lambda member: member.place):
        if waiting and (len(waiting) >= _BUNDLE_FILES or total + member.size > most):
            units.append(unit_of(waiting))
            waiting, total = [], 0
        waiting.append(member)
        total += member.size
    if waiting:
        units.append(unit_of(waiting))
    return units


def unit_of(members: Sequence[Member]) -> Unit:
    """The unit of these files, the same in whatever order they are given."""
    ordered = sorted(members, key=lambda member: member.place)
    names = "\n".join(os.fsencode(os.path.abspath(member.path)).hex() for member in ordered)
    return Unit(hashlib.sha256(names.encode()).hexdigest()[:16], tuple(ordered))


def pieces(unit: Unit, reading: Reading, digests: dict[str, str]) -> Iterator[Piece | Problem]:
    """The pieces of a unit in order. ``digests`` takes the SHA-256 of each file once it has been read to its end."""
    for member in unit.members:
        follow = reading.follow_symlinks or member.named
        if member.kind.apart and member.kind.module not in _ARCHIVES:
            task = apart.Task(member.path, member.name, member.kind, follow, reading.encoding, reading.max_bytes, 1)
            yield Piece(member.name, task)
            _digest_apart(member, follow, digests)
            continue
        try:
            with open_regular(member.path, follow_symlinks=follow) as stream:
                seen = _Seen(stream)
                source: Any = Source(member.name, seen, reading.encoding, reading.max_bytes, 1)  # type: ignore[arg-type]
                for found in warc.pages(source) if member.kind.module == "warc" else _records(member, source):
                    yield found if isinstance(found, Problem) else Piece(member.name, found)
                digests[member.name] = seen.digest()
        except Fault as fault:
            yield fault.problem(member.name)


def _records(member: Member, source: Source) -> Iterator[Record | Problem]:
    return apart.guarded(member.kind.load(), source)


def _digest_apart(member: Member, follow: bool, digests: dict[str, str]) -> None:
    """The hash of a file that a worker reads by itself."""
    try:
        with open_regular(member.path, follow_symlinks=follow) as stream:
            digests[member.name] = _Seen(stream).digest()
    except (Fault, OSError):
        return


class _Seen:
    """A stream that hashes what is read from it, so that an archive of any size is read once."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._hash = hashlib.sha256()

    def _note(self, data: bytes) -> bytes:
        self._hash.update(data)
        return data

    def read(self, size: int = -1) -> bytes:
        """As the stream's own."""
        return self._note(self._stream.read(size))

    def readline(self, size: int = -1) -> bytes:
        """As the stream's own."""
        return self._note(self._stream.readline(size))

    def readinto(self, buffer: Any) -> int:
        """As the stream's own."""
        count = int(self._stream.readinto(buffer))
        self._hash.update(memoryview(buffer)[:count])
        return count

    def tell(self) -> int:
        """As the stream's own."""
        return int(self._stream.tell())

    def readable(self) -> bool:
        """Always."""
        return True

    def digest(self) -> str:
        """The SHA-256 of the whole file; what no one has read so far is read now."""
        while self.read(1 << 20):
            pass
        return self._hash.hexdigest()
