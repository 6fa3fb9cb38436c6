"""The manual's transcript is true: every command in it is run, and says what stands there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from claimcheck.rules import check, load_rulebook
from claimcheck.rules.reference import reference
from tests.rules.conftest import Write

_DOCS = Path(__file__).resolve().parents[2] / "docs"
_MANUAL = (_DOCS / "rules.md").read_text("utf-8")


def commands() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", _MANUAL, re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


@pytest.mark.slow
def test_every_command_says_what_the_manual_says(tmp_path: Path) -> None:
    assert len(commands()) >= 8
    program = f"{shlex.quote(sys.executable)} -m claimcheck"
    for command, said in commands():
        line = re.sub(r"^claimcheck\b", program, command)
        done = subprocess.run(
            line, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False,
            env={**os.environ, "NO_COLOR": "1", "CLAIMCHECK_CACHE_DIR": str(tmp_path / ".cache")},
        )  # fmt: skip
        assert done.returncode in (0, 2), done.stderr
        lines = (done.stdout + done.stderr).splitlines()
        assert [one for one in said if one not in lines] == [], f"{command}\n{done.stdout}{done.stderr}"


def test_every_yaml_block_loads(write: Write) -> None:
    for number, text in enumerate(re.findall(r"```yaml\n(.*?)```", _MANUAL, re.DOTALL)):
        assert yaml.safe_load(text), number
    changed = re.search(r"```yaml\n(id: people-killed\n.*?)```", _MANUAL, re.DOTALL)
    assert changed is not None
    assert check([write(changed[1])])[1] == []


def test_every_code_is_explained() -> None:
    sources = "".join(path.read_text("utf-8") for path in Path(check.__code__.co_filename).parent.glob("*.py"))
    used = set(re.findall(r'"(CC\d{3})"', sources))
    assert used == set(re.findall(r"\| (CC\d{3}) ", _MANUAL))


def test_the_reference_page_is_fresh() -> None:
    page = (_DOCS / "rules-reference.md").read_text("utf-8")
    assert page == reference(load_rulebook()), "run: claimcheck rules docs -o docs/rules-reference.md"
