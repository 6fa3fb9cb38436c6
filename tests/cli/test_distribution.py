"""The hooks, the action and the container name commands that exist, and the action's steps run as written."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import Run, environment

ROOT = Path(__file__).parents[2]
COMMAND = Path(sys.executable).parent / "claimcheck"


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def test_every_hook_is_a_command(run: Run) -> None:
    hooks = loaded(".pre-commit-hooks.yaml")
    assert [hook["id"] for hook in hooks] == ["claimcheck-rules", "claimcheck-compare"]
    for hook in hooks:
        program, *words = shlex.split(hook["entry"])
        assert program == "claimcheck"
        assert run(*words, "--help").code == 0


@pytest.mark.skipif(sys.platform == "win32" or not COMMAND.exists(), reason="needs bash and the installed command")
@pytest.mark.parametrize(("fail_on", "code"), [("none", 0), ("high", 1)])
def test_the_action_annotates_and_fails_as_asked(articles: Path, fail_on: str, code: int) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    step = loaded("action.yml")["runs"]["steps"][-1]
    given = {"PATHS": "articles", "FAIL_ON": fail_on, "ARGS": "--ui-lang en"}
    assert step["env"].keys() == given.keys()
    path = f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [bash, "-e", "-o", "pipefail", "-c", step["run"]],
        env=environment(**{**given, "PATH": path}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "::error file=articles/" in done.stdout or "::warning file=articles/" in done.stdout


def test_the_matcher_reads_what_lint_prints(run: Run, here: Path) -> None:
    import json
    import re

    (pattern,) = json.loads((ROOT / ".github" / "claimcheck-matcher.json").read_text(encoding="utf-8"))[
        "problemMatcher"
    ]
    (here / "rule.yaml").write_text("id: x\ncuonts: thing\n", encoding="utf-8")
    told = run("rules", "lint", "rule.yaml")
    found = [re.fullmatch(pattern["pattern"][0]["regexp"], line) for line in (told.text + told.err).splitlines()]
    assert any(match and match[2] == "2" for match in found), told.err


def test_the_container_copies_what_there_is() -> None:
    for line in (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines():
        if line.startswith("COPY ") and "--from" not in line:
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), source


def test_what_is_told_of_installing_names_files_and_options_that_exist(run: Run) -> None:
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    for words in (["init"], ["config", "show"], ["rules", "schema"], ["completion"], ["doctor"]):
        assert f"claimcheck {' '.join(words)}" in page
        assert run(*words, "--help").code == 0
