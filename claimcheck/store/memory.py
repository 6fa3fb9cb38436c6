"""What files and articles came to in earlier runs, told by their content: what has not changed is not read again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from claimcheck.model import Article, Claim, Problem
from claimcheck.readers.apart import Task
from claimcheck.readers.opening import open_regular
from claimcheck.readers.source import Fault
from claimcheck.store.keeping import Store
from claimcheck.store.keys import digest, extraction_key

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook

_CHUNK = 1 << 20
PASSING = frozenset({"timeout", "killed", "memory", "error", "unreadable", "gone"})
"""Codes of faults that another try may not meet."""


class FileMemory:
    """A :class:`claimcheck.readers.Memory` in a store; ``reading`` is :func:`claimcheck.store.keys.reading_key`."""

    def __init__(self, store: Store, reading: str) -> None:
        self._store = store
        self._reading = reading
        self._seen: dict[str, str] = {}

    def recall(self, task: Task) -> Sequence[Article | Problem] | None:
        """The file's articles and problems, when its bytes are known."""
        if not self._store.usable:
            return None
        content = file_digest(task.path, follow_symlinks=task.follow_symlinks)
        if content is None:
            return None
        self._seen[task.path] = content
        return self._store.file(task.name, content, self._reader(task))

    def keep(self, task: Task, settled: Sequence[Article | Problem]) -> None:
        """Keep them, unless the file changed meanwhile or could only not be read this time."""
        content = self._seen.pop(task.path, None)
        if content is None or any(isinstance(one, Problem) and one.code in PASSING for one in settled):
            return
        if file_digest(task.path, follow_symlinks=task.follow_symlinks) == content:
            self._store.keep_file(task.name, content, self._reader(task), settled)

    def _reader(self, task: Task) -> str:
        return digest(self._reading, task.kind.module, task.encoding, task.max_bytes)


def file_digest(path: str | Path, *, follow_symlinks: bool) -> str | None:
    """The SHA-256 of a regular file's bytes; None when it cannot be read, which the reader will tell."""
    try:
        with open_regular(str(path), follow_symlinks=follow_symlinks) as stream:
            return stream_digest(stream)
    except (Fault, OSError):
        return None


def stream_digest(stream: BinaryIO) -> str:
    """The SHA-256 of everything left in a stream."""
    seen = hashlib.sha256()
    while chunk := stream.read(_CHUNK):
        seen.update(chunk)
    return seen.hexdigest()


class ClaimMemory:
    """Claims by the articles they are of: an article that was extracted by the same rules is not extracted again."""

    def __init__(self, store: Store, rulebook: Rulebook) -> None:
        self._store = store
        self._rulebook = rulebook

    def recall(self, articles: Sequence[Article]) -> dict[str, tuple[Claim, ...]]:
        """The claims of every article that is known, by the article's id."""
        found: dict[str, tuple[Claim, ...]] = {}
        for article in articles:
            claims = self._store.claims(article, extraction_key(self._rulebook, article.language), self._rulebook.hash)
            if claims is not None:
                found[article.id] = claims
        return found

    def keep(self, article: Article, claims: Sequence[Claim]) -> None:
        """Take note of what was just extracted."""
        self._store.keep_claims(article, claims, extraction_key(self._rulebook, article.language))
