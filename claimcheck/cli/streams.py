"""The two streams of a command: data on standard output, words for a person on standard error."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Literal, TextIO

from claimcheck.renderers.inert import visible

Colour = Literal["auto", "always", "never"]
_PROGRESS_AFTER = 1.0
_PROGRESS_EVERY = 0.1
_TICK = 1.0


@dataclass
class Terminal:
    """Where words and data go, and how loud: ``verbosity`` -2 silent, -1 errors only, 0 normal, 1 and 2 more."""

    out: TextIO
    err: TextIO
    environment: Mapping[str, str]
    verbosity: int = 0
    colour: Colour = "auto"
    language: str = "en"
    asked: str | None = None
    """The language asked for in front of the command."""
    left: str = "nothing was written"
    """What a run leaves that is stopped."""
    _began: float = field(default_factory=time.monotonic)
    _last: float = 0.0
    _drawn: int = 0

    @classmethod
    def of_process(cls) -> Terminal:
        """The process's own streams, which from here on never fail over a character they cannot show."""
        for stream in (sys.stdout, sys.stderr):
            reconfigure: Any = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="backslashreplace")
        return cls(sys.stdout or _nowhere(), sys.stderr or _nowhere(), os.environ)

    def error(self, message: str, *, plain: bool = False) -> None:
        """Something that stopped the run; silent only under ``-qq``."""
        if self.verbosity > -2:
            self._line(message if plain else f"claimcheck: {message}")

    def skipped(self, message: str) -> None:
        """An input that was not read: an error, though not one that stops the run."""
        self.error(message)

    def warning(self, message: str) -> None:
        """Something a person should know; not shown under ``-q``."""
        self.say(f"{self._told('warning')}: {self._told(message)}")

    def say(self, message: str) -> None:
        """A word about the run; not shown under ``-q``."""
        if self.verbosity >= 0:
            self._line(f"claimcheck: {message}")

    def detail(self, message: str, level: int = 1) -> None:
        """A decision (``-v``) or a timing (``-vv``)."""
        if self.verbosity >= level:
            self._line(f"claimcheck: {message}")

    def progress(self, what: str, done: int, total: int) -> None:
        """How far a long run is: on one line that is overwritten, only at a terminal, only after a second."""
        now = time.monotonic()
        if self.verbosity < 0 or now - self._began < _PROGRESS_AFTER or now - self._last < _PROGRESS_EVERY:
            return
        if not self.err.isatty() or self.environment.get("TERM") == "dumb":
            return
        self._last = now
        line = f"{what} {done:,} / {total:,}"
        self._draw(line.replace(",", ".") if self.language == "id" else line)

    def _draw(self, line: str) -> None:
        self.err.write("\r" + line.ljust(self._drawn))
        self.err.flush()
        self._drawn = len(line)

    @contextmanager
    def waiting(self, what: str) -> Iterator[None]:
        """Show that a step without countable parts goes on, and since when; where :meth:`progress` would show."""
        if self.verbosity < 0 or not self.err.isatty() or self.environment.get("TERM") == "dumb":
            yield
            return
        done = threading.Event()

        def tick() -> None:
            began = time.monotonic()
            while not done.wait(_TICK):
                self._draw(f"{what} … {time.monotonic() - began:.0f} s")

        clock = threading.Thread(target=tick, daemon=True)
        clock.start()
        try:
            yield
        finally:
            done.set()
            clock.join()
            self.clear()

    def clear(self) -> None:
        """Wipe the progress line, if there is one."""
        if self._drawn:
            self.err.write("\r" + " " * self._drawn + "\r")
            self.err.flush()
            self._drawn = 0

    def coloured(self, stream: TextIO | None = None) -> bool:
        """Whether a stream gets colour: the flag decides, then NO_COLOR, FORCE_COLOR, TERM=dumb, then a terminal."""
        if self.colour != "auto":
            return self.colour == "always"
        if self.environment.get("NO_COLOR"):
            return False
        if self.environment.get("FORCE_COLOR"):
            return True
        return self.environment.get("TERM") != "dumb" and (stream or self.out).isatty()

    def write(self, data: str | bytes, *, machine: bool) -> None:
        """Data to standard output. Machine formats are UTF-8 bytes under any locale; others suit the terminal."""
        self.clear()
        buffer: BinaryIO | None = getattr(self.out, "buffer", None)
        if buffer is None:
            self.out.write(data if isinstance(data, str) else data.decode("utf-8"))
        elif isinstance(data, bytes) or machine:
            self.out.flush()
            _write_all(buffer, data if isinstance(data, bytes) else data.encode("utf-8"))
        else:
            _write_all(buffer, data.encode(self.out.encoding or "utf-8", "backslashreplace"))

    def close(self) -> None:
        """Send out what is left; a reader that has gone away is noticed here."""
        self.out.flush()

    def abandon(self) -> None:
        """After a closed pipe: nothing more can be written, and the interpreter must not try when it exits."""
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, self.out.fileno())
            os.close(null)
        except (OSError, ValueError):
            return

    def _told(self, message: str) -> str:
        """A message in the interface's language."""
        if self.language == "en":
            return message
        from claimcheck.renderers.phrases import translate

        return translate(message, self.language)

    def _line(self, message: str) -> None:
        self.clear()
        mark = "claimcheck: " if message.startswith("claimcheck: ") else ""
        message = mark + self._told(message.removeprefix(mark))
        try:
            print(visible(message), file=self.err, flush=True)
        except (OSError, ValueError):  # nobody listens; the exit code still tells
            return


def _write_all(stream: BinaryIO, data: bytes) -> None:
    """Under ``PYTHONUNBUFFERED`` the stream is raw, and writes only as much as a pipe takes at a time."""
    left = memoryview(data)
    while left:
        left = left[stream.write(left) :]


def _nowhere() -> TextIO:
    """A stream for a process that was started without one."""
    return open(os.devnull, "w", encoding="utf-8")
