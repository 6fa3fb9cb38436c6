"""The command as a person runs it, shared with the tests of the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, articles, here, process, run

__all__ = ["Told", "articles", "here", "process", "run", "tell"]
Told = Callable[..., dict[str, Any]]


@pytest.fixture
def tell(run: Run, here: Path) -> Told:
    """The report of ``compare`` over articles given as ``(text, metadata)``; Indonesian and dated unless they say."""

    def call(*given: tuple[str, dict[str, str]]) -> dict[str, Any]:
        folder = here / "told"
        folder.mkdir()
        for number, (text, more) in enumerate(given):
            facts = {"source": f"Koran {number}", "language": "id", "published": "2024-03-02", **more}
            head = "".join(f"{key}: {json.dumps(value)}\n" for key, value in facts.items() if value)
            (folder / f"{number}.txt").write_text(f"---\n{head}---\n{text}\n", "utf-8")
        done = run("compare", "told", "--format", "json")
        assert done.code == 0, done.err
        report: dict[str, Any] = json.loads(done.out)
        return report

    return call
