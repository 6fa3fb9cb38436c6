"""The command, run as a person runs it: mostly inside this process, where the rules are loaded once."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.cli import entry

ONE = """---
source: Harian Pagi
language: id
published: 2024-03-02
---
Gempa mengguncang Kabupaten Sukarame, Sabtu (2/3/2024). Sebanyak 12 orang tewas, kata Kepala BPBD Sukarame, Dadan.
"""
TWO = """---
source: Kabar Sore
language: id
published: 2024-03-02
---
Gempa mengguncang Kabupaten Sukarame, Sabtu (2/3/2024). Sebanyak 31 orang tewas, kata Kepala Polres Sukarame, Yusuf.
"""
COMMAND = [sys.executable, "-m", "claimcheck"]
_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@dataclass(frozen=True)
class Done:
    """A finished command. ``lines`` are those of standard error."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def lines(self) -> list[str]:
        return self.err.splitlines()


Run = Callable[..., Done]


def environment(**more: str) -> dict[str, str]:
    """A small environment of our own, so that the machine's settings decide nothing."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1", **more}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is a repository's top, so that no configuration above it is found."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def articles(here: Path) -> Path:
    """Two articles that disagree."""
    (here / "articles").mkdir()
    (here / "articles" / "one.txt").write_text(ONE, encoding="utf-8")
    (here / "articles" / "two.txt").write_text(TWO, encoding="utf-8")
    return here / "articles"


@pytest.fixture
def run(here: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``claimcheck`` with these words in this process; ``env`` adds variables, ``stdin`` is piped in."""

    def call(*words: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patch, _signals_kept():
            for name in list(os.environ):
                patch.delenv(name)
            for name, value in environment(**(env or {})).items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8", newline=""))
            patch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="utf-8", newline=""))
            try:
                code = entry.run(words)
            except SystemExit as exit:  # completion ends the process, whatever is around it
                code = int(exit.code or 0)
            sys.stdout.flush()
            sys.stderr.flush()
            return Done(code, out.getvalue(), err.getvalue().decode("utf-8"))

    return call


@pytest.fixture
def process(here: Path) -> Run:
    """Run ``claimcheck`` in a process of its own, for what depends on one; ``before`` comes in front of the command."""

    def call(*words: str, env: dict[str, str] | None = None, before: tuple[str, ...] = ()) -> Done:
        done = subprocess.run(
            [*before, *COMMAND, *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment(**(env or {})),
            timeout=300,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr.decode("utf-8"))

    return call


@contextmanager
def _signals_kept() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
