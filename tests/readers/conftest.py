"""A folder to write articles in, and a rulebook with both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from claimcheck import readers
from claimcheck.rules import Rulebook, load_rulebook


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def read(rulebook: Rulebook, here: Path) -> Callable[..., readers.Reading]:
    """``readers.read`` over paths in the current folder."""

    def run(*paths: str, **options: Any) -> readers.Reading:
        return readers.read(paths or ["."], rulebook=rulebook, **options)

    return run
