"""The installed command, run as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What was said, without the program's name."""
        return [line.removeprefix("claimcheck: ") for line in self.err.splitlines()]


def claimcheck(folder: Path, *words: str, before: tuple[str, ...] = ()) -> Done:
    """Run ``claimcheck`` in a folder; ``before`` is put in front of it."""
    command = [*before, sys.executable, "-m", "claimcheck", *words]
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": root, "COLUMNS": "80"}
    done = subprocess.run(command, capture_output=True, cwd=folder, env=environment, check=False, timeout=300)
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
