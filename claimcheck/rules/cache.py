"""Compiled rules kept between runs, so that a command starts at once; plain JSON in the user's cache folder.

A file is found by a hash of every rule file and of this package's own code, so it is either right or not found. Where
the folder cannot be written, or ``CLAIMCHECK_CACHE_DIR`` is empty, rules are compiled each time.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from claimcheck.rules.compiled import from_plain, to_plain
from claimcheck.rules.rulebook import Rulebook

_KEPT = 8


def load(key: Iterable[str]) -> Rulebook | None:
    """The rulebook compiled from exactly these files, or ``None``."""
    path = _path(key)
    if path is None:
        return None
    try:
        return from_plain(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, IndexError, ArithmeticError):
        return None  # not there, or spoiled: compile again


def save(key: Iterable[str], rulebook: Rulebook) -> None:
    """Keeps a rulebook for the next run; silently does nothing where that is not possible."""
    path = _path(key)
    if path is None:
        return
    body = json.dumps(to_plain(rulebook), ensure_ascii=False, separators=(",", ":")).encode()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
            os.replace(name, path)
        except OSError:
            os.unlink(name)
            raise
        kept = sorted(path.parent.glob("rules-*.json"), key=lambda one: one.stat().st_mtime_ns, reverse=True)
        for old in kept[_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return


def _path(key: Iterable[str]) -> Path | None:
    folder = _folder()
    if folder is None:
        return None
    digest = hashlib.sha256("\n".join((_code(), *key)).encode("utf-8", "surrogateescape")).hexdigest()
    return folder / f"rules-{digest[:32]}.json"


def _folder() -> Path | None:
    chosen = os.environ.get("CLAIMCHECK_CACHE_DIR")
    if chosen is not None:
        return Path(chosen) if chosen else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "claimcheck" / "Cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "claimcheck"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "claimcheck"


@cache
def _code() -> str:
    """What the compiled form depends on besides the rules: the code that compiles them."""
    here = Path(__file__).parent
    sources = sorted([*here.glob("*.py"), *(here.parent / "language").glob("*.py")])
    stats = ((path.name, path.stat()) for path in sources)
    return ";".join(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats)
