"""Rules written to a folder of their own, loaded with the built-in ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.rules import Rulebook, load_rulebook

Write = Callable[..., Path]


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The built-in rules."""
    return load_rulebook()


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of these tests is kept in the cache of whoever runs them."""
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", "")


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes ``name`` with ``text`` into the folder we stand in, and returns its path relative to it."""
    monkeypatch.chdir(tmp_path)

    def put(text: str, name: str = "rule.yaml") -> Path:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return put
