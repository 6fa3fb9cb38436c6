"""A desk's folder of articles, and the command: the installed one where a process matters, else inside this one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Done, Run, environment, here, run

__all__ = ["COMMAND", "DAM", "NAME", "STORM", "Done", "Run", "here", "run"]

INSTALLED = Path(sys.executable).with_name("claimcheck")
COMMAND = [str(INSTALLED)] if INSTALLED.exists() else [sys.executable, "-m", "claimcheck"]

DAM = {
    "kabar-lembah.txt": """---
source: Kabar Lembah
language: id
published: 2024-05-18
---
Tanggul Sungai Cirata jebol, Sabtu (18/5/2024). Sebanyak 14 orang tewas, kata Kepala BPBD Mekarsari, Dadan Surya.
""",
    "warta-hilir.txt": """---
source: Warta Hilir
language: id
published: 2024-05-18
---
Tanggul Sungai Cirata jebol, Sabtu (18/5/2024). Sebanyak 37 orang tewas, kata Kepala Polres Mekarsari, Yusuf Amin.
""",
}
STORM = {
    "gema-selat.txt": """---
source: Gema Selat
language: id
published: 2024-06-02
---
Puting beliung melanda Kecamatan Tarek, Minggu (2/6/2024). Sebanyak 120 rumah rusak, kata Kepala BPBD Tarek, Anton.
""",
    "koran-pesisir.txt": """---
source: Koran Pesisir
language: id
published: 2024-06-02
---
Puting beliung melanda Kecamatan Tarek, Minggu (2/6/2024). Sebanyak 310 rumah rusak, kata Kepala Polres Tarek, Lina.
""",
}
NAME = "claimcheck-decisions.jsonl"


def report_of(done: Done) -> dict[str, Any]:
    """The JSON report a command printed."""
    found: dict[str, Any] = json.loads(done.out)
    return found


def installed(folder: Path, *words: str, **more: str) -> Done:
    """Run the installed command in a folder, in an environment that holds no settings."""
    done = subprocess.run(
        [*COMMAND, *words],
        cwd=folder,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr.decode("utf-8"))


def write_desk(folder: Path, *stories: dict[str, str]) -> Path:
    """The articles of these stories in its folder desk."""
    (folder / "desk").mkdir(exist_ok=True)
    for story in stories:
        for name, text in story.items():
            (folder / "desk" / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def folder(here: Path) -> Path:
    """A desk with one story whose two outlets disagree, in the folder the command runs in."""
    return write_desk(here, DAM)


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The JSON report on that desk, made once."""
    done = installed(write_desk(tmp_path_factory.mktemp("saved"), DAM), "compare", "desk", "-f", "json")
    assert done.code == 0, done.err
    return done.out


@pytest.fixture(scope="session")
def id(saved: bytes) -> str:
    """The id of its one comparison."""
    (comparison,) = json.loads(saved)["comparisons"]
    found: str = comparison["id"]
    return found


@pytest.fixture(scope="session")
def both(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The JSON report on a desk with both stories."""
    done = installed(write_desk(tmp_path_factory.mktemp("both"), DAM, STORM), "compare", "desk", "-f", "json")
    assert done.code == 0, done.err
    assert len(json.loads(done.out)["comparisons"]) == 2
    return done.out
