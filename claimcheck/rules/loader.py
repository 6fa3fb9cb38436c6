"""Loading: files to documents to one rulebook. The disk is read here and nowhere below."""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import RuleError
from claimcheck.language.lexicon import Lexicon
from claimcheck.rules import cache
from claimcheck.rules.faults import Fault
from claimcheck.rules.files import RuleFile, collect
from claimcheck.rules.rulebook import Rulebook

if TYPE_CHECKING:
    from claimcheck.rules.reading import Parsed

_LOADED: dict[tuple[str, ...], Rulebook] = {}
_read_before: dict[str, tuple[Parsed | None, list[Fault]]] = {}
_lexicons_before: dict[str, Lexicon] = {}


def load_rulebook(paths: Sequence[Path] = (), *, base: Path | None = None) -> Rulebook:
    """The bundled rules and those under ``paths`` (folders or files), checked and compiled.

    The result depends on what the files say only: neither on their paths nor on the order of ``paths``. It is kept for
    the life of the process and read anew when a file has changed. ``base`` is a folder to use in place of the bundled
    one.

    Raises:
        RuleError: with every fault of every file, as :class:`claimcheck.rules.faults.Fault`.
    """
    rulebook, faults = check(paths, base=base)
    if rulebook is None:
        raise RuleError(tuple(faults))
    return rulebook


def check(paths: Sequence[Path] = (), *, base: Path | None = None) -> tuple[Rulebook | None, list[Fault]]:
    """The rulebook, or ``None`` and the faults that stand in its way, in the order of files and lines."""
    files, faults = collect([Path(path) for path in paths], base)
    key = tuple(sorted(file.path + "\0" + file.digest for file in files))
    if not faults:
        with _keeping():
            rulebook = _LOADED.get(key) or cache.load(key)
        if rulebook is not None:
            _LOADED[key] = rulebook
            return rulebook, []
    with _keeping():
        rulebook, found = _compile(files, broken=bool(faults))
    faults += found
    if faults or rulebook is None:
        return None, sorted(set(faults))
    cache.save(key, rulebook)
    _LOADED[key] = rulebook
    return rulebook, []


def check_text(text: str, path: str) -> list[Fault]:
    """The faults a rule file of this text would have, before it is written."""
    files, _ = collect([])
    return _compile([*files, RuleFile(path, Path(path).name, False, text.encode())], broken=False)[1]


@contextmanager
def _keeping() -> Iterator[None]:
    """Loading makes many small objects that stay: looking for garbage among them takes as long as making them."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _compile(files: Iterable[RuleFile], *, broken: bool) -> tuple[Rulebook | None, list[Fault]]:
    from claimcheck.rules.building import build
    from claimcheck.rules.collecting import Collection
    from claimcheck.rules.crosscheck import crosscheck
    from claimcheck.rules.reading import read

    parsed: list[Parsed] = []
    faults: list[Fault] = []
    for file in files:
        document, found = _read_before.get(file.path + file.digest) or read(file)
        if file.bundled:
            _read_before[file.path + file.digest] = document, found
        faults += found
        if document is not None:
            parsed.append(document)
    whole = Collection(parsed)
    lexicons = {code: _lexicon(code, sections) for code, sections in sorted(whole.sections.items())}
    faults += whole.faults
    faults += crosscheck(whole, lexicons, lenient=broken or bool(faults))
    return (None, faults) if faults else (build(whole, lexicons, content_hash(parsed)), [])


def _lexicon(code: str, sections: Mapping[str, Mapping[str, Any]]) -> Lexicon:
    """The lexicon of these very sections, with all that was compiled from it, where it was made before."""
    known = _lexicons_before.get(code)
    same = known is not None and known.sections.keys() == sections.keys()
    if known is not None and same and all(known.sections[name] is one for name, one in sections.items()):
        return known
    _lexicons_before[code] = Lexicon(code, sections)
    return _lexicons_before[code]


def content_hash(parsed: Iterable[Parsed]) -> str:
    """A hash of what the rules say: comments, layout, examples, file names and order do not count."""
    digests = []
    for document in parsed:
        name = document.name if document.kind in ("language", "table") else ""
        content = {key: value for key, value in document.plain.items() if key not in ("examples", "schema")}
        body = json.dumps([document.kind, name, content], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        digests.append(hashlib.sha256(body.encode()).digest())
    return hashlib.sha256(b"".join(sorted(digests))).hexdigest()[:16]
