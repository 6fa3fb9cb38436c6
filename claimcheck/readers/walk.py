"""From the paths a person gives to the files that may hold articles, in one order on every machine."""

from __future__ import annotations

import base64
import os
import stat
from collections.abc import Collection, Iterator, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from claimcheck.decisions.places import NAME as DECISIONS
from claimcheck.errors import UsageError
from claimcheck.language.nearest import did_you_mean
from claimcheck.model import Problem
from claimcheck.readers.opening import explain

STDIN = "-"


class Found(NamedTuple):
    """A file to read: ``path`` for the system, ``name`` as given and safe to print, ``suffix`` in lower case.

    ``named`` means a person named it: then its links are followed, as any tool would.
    """

    path: str
    name: str
    suffix: str
    named: bool


def printable(path: str) -> str:
    r"""A path as text: bytes that are not UTF-8 are shown as ``\xff``, and the separator is always ``/``."""
    shown = os.fsencode(path).decode("utf-8", "backslashreplace")
    return shown if os.sep == "/" else shown.replace(os.sep, "/")


def encoded(path: str) -> str | None:
    """A path's bytes in base64 when they are not UTF-8, else None: its name says it all."""
    data = os.fsencode(path)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return base64.b64encode(data).decode("ascii")
    return None


def suffix_of(name: str, suffixes: Collection[str]) -> str:
    """The longest known ending of a file name (``.jsonl.gz`` before ``.gz``), else its last one, in lower case."""
    lowered = name.lower()
    known = [suffix for suffix in suffixes if lowered.endswith(suffix) and len(lowered) > len(suffix)]
    return max(known, key=len) if known else os.path.splitext(lowered)[1]


def find(
    paths: Sequence[str],
    suffixes: Collection[str],
    *,
    exclude: Sequence[str] = (),
    follow_symlinks: bool = False,
    leave_out: str | Sequence[str] | None = None,
) -> tuple[list[Found], list[Problem]]:
    """Every readable file under ``paths``, once, sorted by normalised path.

    Raises:
        UsageError: a path does not exist, or a folder holds nothing that could be an article.
    """
    missing = [path for path in paths if path != STDIN and not os.path.lexists(path)]
    if missing:
        raise UsageError("\n".join(_missing(path) for path in missing))
    found: list[Found] = []
    problems: list[Problem] = []
    left_out = {os.path.realpath(path) for path in ([leave_out] if isinstance(leave_out, str) else leave_out or ())}
    for path in paths:
        if path == STDIN:
            continue
        if os.path.basename(path) == DECISIONS:  # the shell's * names it too
            continue
        if not os.path.isdir(path):
            found.append(Found(path, printable(path), suffix_of(os.path.basename(path), suffixes), True))
            continue
        inside = [one for one in _walk(path, exclude, follow_symlinks, problems) if _wanted(one, suffixes)]
        if not inside and not any(problem.path.startswith(printable(path)) for problem in problems):
            looked = ", ".join(sorted(suffixes))
            raise UsageError(f"no articles found under {printable(path)} (looked for {looked})")
        found += [_entry(one, suffixes) for one in inside if not left_out or os.path.realpath(one) not in left_out]
    found.sort(key=lambda one: (os.fsencode(os.path.normpath(one.path)), one.name))
    return list(_once(found, follow_symlinks, problems)), sorted(problems, key=lambda problem: problem.path)


def _entry(path: str, suffixes: Collection[str]) -> Found:
    return Found(path, printable(path), suffix_of(os.path.basename(path), suffixes), False)


def _wanted(path: str, suffixes: Collection[str]) -> bool:
    name = os.path.basename(path)
    return suffix_of(name, suffixes) in suffixes and name != DECISIONS


def _walk(root: str, exclude: Sequence[str], follow: bool, problems: list[Problem]) -> Iterator[str]:
    """Files under ``root`` with an explicit stack, so depth is bounded by the system and not by Python."""
    stack = [root]
    entered: set[tuple[int, int]] = set()
    while stack:
        folder = stack.pop()
        try:
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in entered:  # only a followed link can bring us back
                continue
            entered.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            problems.append(Problem(printable(folder), None, None, *explain(folder, error), code="unreadable"))
            continue
        for entry in listed:
            path = os.path.join(folder, entry.name)
            if entry.name.startswith(".") or excluded(path, root, exclude):
                continue
            if entry.is_symlink():
                if not os.path.exists(path):
                    message = "broken link: it points at nothing"
                    problems.append(Problem(printable(path), None, None, message, code="link"))
                elif follow and os.path.isdir(path):
                    stack.append(path)
                elif follow:
                    yield path
                elif not _inside(path, root):
                    hint = "--follow-symlinks reads it"
                    message = "symbolic link that leads out of the folder: not followed"
                    problems.append(Problem(printable(path), None, None, message, hint, "link"))
            elif entry.is_dir(follow_symlinks=False):
                stack.append(path)
            else:
                yield path


def excluded(path: str, root: str, patterns: Sequence[str]) -> bool:
    """Whether a shell pattern names the path: by its own name, or from ``root`` down."""
    if not patterns:
        return False
    below = os.path.relpath(path, root)
    return any(
        fnmatchcase(os.path.basename(path), pattern.rstrip("/")) or fnmatchcase(below, pattern.rstrip("/"))
        for pattern in patterns
    )


def _inside(path: str, root: str) -> bool:
    """Whether a link leads to something under ``root``, where the walk meets it under its own name."""
    real, base = os.path.realpath(path), os.path.realpath(root)
    return real == base or real.startswith(base.rstrip(os.sep) + os.sep)


def _once(found: Sequence[Found], follow: bool, problems: list[Problem]) -> Iterator[Found]:
    """Each real file once, however many paths lead to it."""
    seen: set[tuple[int, int] | str] = set()
    for one in found:
        try:
            status = os.stat(one.path)
            key: tuple[int, int] | str = os.path.realpath(one.path) if stat.S_ISREG(status.st_mode) else one.path
        except OSError:
            key = one.path
        if key in seen:
            continue
        seen.add(key)
        if follow and os.path.islink(one.path):
            problems.append(
                Problem(one.name, None, None, f"link to {printable(os.path.realpath(one.path))}", "", "link", "warning")
            )
        yield one


def _missing(path: str) -> str:
    folder, name = os.path.split(path)
    try:
        beside = os.listdir(folder or ".")
    except OSError:
        beside = []
    guess = did_you_mean(name, [entry for entry in beside if entry.isprintable()]) if name else ""
    return f"{printable(path)}: no such file or folder" + (f"; {guess}" if guess else "")
