"""Where decisions are kept: beside the articles they are about."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from claimcheck.model import Article

NAME = "claimcheck-decisions.jsonl"
"""Readers of articles pass a file of this name over."""


def home(paths: Sequence[str]) -> Path:
    """The file a decision about the articles under ``paths`` goes to: in the folder given, or beside the file given."""
    first = next(iter(paths))
    return _folder(first) / NAME


def home_of(articles: Iterable[Article]) -> Path | None:
    """The file for articles known only by a saved report: in the folder they share; None when they do not lie there."""
    folders = {os.path.dirname(article.id) or "." for article in articles if os.path.isfile(article.id)}
    if not folders:
        return None
    try:
        return Path(os.path.commonpath(folders)) / NAME
    except ValueError:  # some on another drive, or some absolute and some not
        return None


def beside(paths: Sequence[str]) -> list[str]:
    """Every decisions file in or under the folders given, and beside the files given, each once and in order."""
    found: dict[str, str] = {}
    for path in paths:
        folder = _folder(path)
        inside = _under(folder) if os.path.isdir(path) else [folder / NAME]
        for file in inside:
            if os.path.lexists(file):
                found.setdefault(os.path.realpath(file), str(file))
    return sorted(found.values())


def _folder(path: str) -> Path:
    return Path(path) if os.path.isdir(path) else Path(path).parent


def _under(folder: Path) -> Iterable[Path]:
    for here, inside, files in os.walk(folder):
        inside[:] = [name for name in inside if not name.startswith(".")]
        if NAME in files:
            yield Path(here) / NAME
