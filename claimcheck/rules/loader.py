"""Loading: files to documents to one rulebook. The disk is read here and nowhere below."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from claimcheck.errors import RuleError
from claimcheck.rules.assembly import assemble
from claimcheck.rules.faults import Fault
from claimcheck.rules.files import RuleFile, collect
from claimcheck.rules.reading import Parsed, read
from claimcheck.rules.rulebook import Rulebook

_LOADED: dict[tuple[str, ...], Rulebook] = {}


def load_rulebook(paths: Sequence[Path] = ()) -> Rulebook:
    """The bundled rules and those under ``paths`` (folders or files), checked and compiled.

    The result depends on what the files say only: neither on their paths nor on the order of ``paths``. It is kept for the
    life of the process and read anew when a file has changed.

    Raises:
        RuleError: with every fault of every file, as :class:`claimcheck.rules.faults.Fault`.
    """
    rulebook, faults = check(paths)
    if rulebook is None:
        raise RuleError(tuple(faults))
    return rulebook


def check(paths: Sequence[Path] = ()) -> tuple[Rulebook | None, list[Fault]]:
    """The rulebook, or ``None`` and the faults that stand in its way, in the order of files and lines."""
    files, faults = collect([Path(path) for path in paths])
    key = tuple(file.path + file.digest for file in files)
    if not faults and key in _LOADED:
        return _LOADED[key], []
    parsed, found = read_all(files)
    faults += found
    rulebook, crossed = assemble(parsed, content_hash(parsed), broken=bool(faults))
    faults += crossed
    if faults or rulebook is None:
        return None, sorted(set(faults))
    _LOADED[key] = rulebook
    return rulebook, []


def read_all(files: Iterable[RuleFile]) -> tuple[list[Parsed], list[Fault]]:
    """Every file that could be read, and the faults of the others."""
    parsed: list[Parsed] = []
    faults: list[Fault] = []
    for file in files:
        document, found = read(file)
        faults += found
        if document is not None:
            parsed.append(document)
    return parsed, faults


def content_hash(parsed: Iterable[Parsed]) -> str:
    """A hash of what the rules say: comments, layout, file names and order do not count."""
    digests = []
    for document in parsed:
        name = document.name if document.kind in ("language", "table") else ""
        content = {key: value for key, value in document.plain.items() if key not in ("examples", "schema")}
        body = json.dumps([document.kind, name, content], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        digests.append(hashlib.sha256(body.encode()).digest())
    return hashlib.sha256(b"".join(sorted(digests))).hexdigest()[:16]
