"""One writer at a time: a lock on a small file beside the store, which the system lets go when its holder dies.

The file holds the writer's process id while it works and is empty once it has finished, so the next writer sees whether
the last one came to its end.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from claimcheck.errors import UsageError

_POLL = 0.05


class WriterLock:
    """The right to write one store, from :meth:`acquire` to :meth:`release`."""

    def __init__(self, descriptor: int, unfinished: bool) -> None:
        self._descriptor = descriptor
        self.unfinished = unfinished
        """Whether the writer before did not come to its end: it was killed, or the machine stopped."""

    @classmethod
    def acquire(cls, store: Path, timeout: float, say: Callable[[str], None]) -> WriterLock:
        """Wait for the lock, saying so once.

        Raises:
            UsageError: another process held it for longer than ``timeout`` seconds; the message names the process.
            OSError: the file beside the store cannot be made.
        """
        descriptor = os.open(lock_path(store), os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        try:
            deadline = time.monotonic() + timeout
            told = False
            while not _lock(descriptor):
                holder = _holder(descriptor)
                if time.monotonic() >= deadline:
                    raise UsageError(
                        f"{store}: in use by {holder} for longer than {timeout:g} s; "
                        "try again later, or raise --lock-timeout"
                    )
                if not told:
                    told = True
                    say(f"{store}: waiting for {holder}, which is writing to it")
                time.sleep(_POLL)
            unfinished = os.fstat(descriptor).st_size > 0
            _write(descriptor, str(os.getpid()))
        except BaseException:
            os.close(descriptor)
            raise
        return cls(descriptor, unfinished)

    def release(self, *, finished: bool = True) -> None:
        """Let the next writer in; ``finished`` says that the store was closed as it should be."""
        with contextlib.suppress(OSError):
            if finished:
                _write(self._descriptor, "")
        os.close(self._descriptor)


def lock_path(store: Path) -> Path:
    """The file that is locked."""
    return store.with_name(store.name + ".lock")


def _holder(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        text = os.read(descriptor, 20).decode("ascii", "replace").strip()
    except OSError:  # Windows does not let a locked file be read
        text = ""
    return f"process {text}" if text.isdecimal() else "another process"


def _write(descriptor: int, text: str) -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, text.encode("ascii"))


if sys.platform == "win32":

    def _lock(descriptor: int) -> bool:
        import msvcrt

        os.lseek(descriptor, 0x7FFFFFFF, os.SEEK_SET)  # beyond the text, so that others can read whose it is
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _lock(descriptor: int) -> bool:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True
