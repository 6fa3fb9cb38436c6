"""Killing a process at its n-th write, as a power cut or an impatient hand would: no warning, nothing flushed.

A write is whatever could leave something behind: a file opened for writing, a rename, a removal, a new folder, and
every statement that SQLite is given.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from multiprocessing.sharedctypes import Synchronized
from typing import Any

_EVENTS = frozenset({"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate", "shutil.rmtree"})


def run(work: Callable[[], object], kill_at: int = 0) -> tuple[int, bool]:
    """How often ``work`` wrote in a process of its own, and whether it was killed (at write ``kill_at``)."""
    context = multiprocessing.get_context("fork")
    writes: Synchronized[int] = context.Value("i", 0)
    process = context.Process(target=_mortal, args=(work, kill_at, writes))
    process.start()
    process.join(120)
    assert process.exitcode in (0, -signal.SIGKILL), process.exitcode
    return writes.value, process.exitcode != 0


def _mortal(work: Callable[[], object], kill_at: int, writes: Synchronized[int]) -> None:
    def count() -> None:
        writes.value += 1
        if writes.value == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        writing = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if (writing and arguments[0] != os.devnull) or event in _EVENTS:
            count()

    class Mortal(sqlite3.Connection):
        def execute(self, *arguments: Any) -> sqlite3.Cursor:
            count()
            return super().execute(*arguments)

        def executemany(self, *arguments: Any) -> sqlite3.Cursor:
            count()
            return super().executemany(*arguments)

    connect = sqlite3.connect
    sqlite3.connect = lambda *given, **named: connect(*given, factory=Mortal, **named)  # type: ignore[assignment]
    sys.addaudithook(hook)
    sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115
    work()
    os._exit(0)
