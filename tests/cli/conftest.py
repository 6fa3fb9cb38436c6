"""The installed command, run as a person runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ONE = """---
source: Harian Pagi
language: id
published: 2024-03-02T09:00:00+07:00
---
Gempa mengguncang Kabupaten Sukarame, Sabtu (2/3/2024). Sebanyak 12 orang tewas, kata Kepala BPBD Sukarame, Dadan.
"""
TWO = """---
source: Kabar Sore
language: id
published: 2024-03-02T10:00:00+07:00
---
Gempa mengguncang Kabupaten Sukarame, Sabtu (2/3/2024). Sebanyak 31 orang tewas, kata Kepala Polres Sukarame, Yusuf.
"""


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
COMMAND = [sys.executable, "-m", "claimcheck"]


def environment(**more: str) -> dict[str, str]:
    """A small environment of our own, so that the machine's settings decide nothing."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "HOME": "/nonexistent", **more}


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
def run(here: Path) -> Run:
    """Run ``claimcheck`` with these words; ``env`` adds variables, ``stdin`` is piped in."""

    def call(
        *words: str | bytes, stdin: bytes | None = None, env: dict[str, str] | None = None, timeout: float = 60
    ) -> Done:
        done = subprocess.run(
            [*COMMAND, *words],
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            env=environment(**(env or {})),
            timeout=timeout,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr.decode("utf-8"))

    return call
