"""What a stored result depends on, as hashes: as long as the hash is the same, the work need not be done again.

Nothing here looks at times: a file that was touched and not changed is unchanged.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping, Sequence, Set
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck import __version__
from claimcheck.model import Article

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook

_COMPARING = frozenset({"title", "why", "not_covered", "examples", "path", "pack", "group", "tolerance", "severity"})
_COMPARING_MEASURE = _COMPARING | {"horizon_days", "parties"}
"""Fields of a rule that decide how claims are compared or shown, never what is extracted."""
_COMPARING_SECTIONS = frozenset({"comparing", "why"})
"""Sections of a lexicon that only comparing reads."""
_READING_PACKAGES = ("trafilatura", "lxml", "htmldate")


def digest(*parts: object) -> str:
    """One SHA-256 over values of the plain kinds, in hexadecimal; order of keys and of sets does not count."""
    text = json.dumps(parts, ensure_ascii=True, sort_keys=True, separators=(",", ":"), default=_plain)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value)
    if isinstance(value, Sequence):
        return list(value)
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in a key")


_NOT_EXTRACTING = frozenset(
    [
        "cli",
        "compare",
        "renderers",
        "scan",
        "store",
        "__main__",
        "component",
        "configuration",
        "counters",
        "decisions",
        "origins",
        "runners",
        "shingles",
    ]
)
"""Rooms of the house that no claim passes through on its way from an article."""


@cache
def engine(without: frozenset[str] = frozenset()) -> str:
    """The code that makes results: version, interpreter, every file of the package; so a fix takes effect at once.

    ``without`` names rooms (modules and folders of the package) that the result in question does not depend on.
    """
    seen = hashlib.sha256()
    root = Path(__file__).resolve().parent.parent
    for path in sorted(root.rglob("*"), key=lambda one: one.relative_to(root).as_posix()):
        within = path.relative_to(root)
        room = within.parts[0].removesuffix(".py")
        if path.suffix in (".py", ".j2", ".yaml", ".css", ".js") and room not in ("_rules", *without):
            seen.update(within.as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest(__version__, sys.version_info[:2], seen.hexdigest())


def article_key(article: Article) -> str:
    """The content of an article: its text, title and all that is known about it."""
    return digest([getattr(article, one.name) for one in fields(article)])


def reading_key(rulebook: Rulebook, options: Sequence[object]) -> str:
    """What decides how bytes become articles: the languages, which also tell dates, the options, and the readers."""
    return digest(engine(_NOT_EXTRACTING), reading_versions(), _languages(rulebook), options)


@cache
def reading_versions() -> tuple[str, ...]:
    from importlib.metadata import PackageNotFoundError, version

    def of(package: str) -> str:
        try:
            return version(package)
        except PackageNotFoundError:
            return ""

    return tuple(of(package) for package in _READING_PACKAGES)


@cache
def _languages(rulebook: Rulebook) -> str:
    return digest({code: lexicon.sections for code, lexicon in rulebook.languages.items()})


@cache
def extraction_key(rulebook: Rulebook, language: str) -> str:
    """What decides which claims an article of this language holds.

    Words of other languages, titles, explanations and everything about comparing are left out: changing those does not
    read one article again.
    """
    lexicon = rulebook.languages.get(language) or rulebook.languages["en"]
    code = lexicon.code
    sections = {name: body for name, body in lexicon.sections.items() if name not in _COMPARING_SECTIONS}
    return digest(
        engine(_NOT_EXTRACTING),
        code,
        sections,
        {one: _rule(concept, code, _COMPARING) for one, concept in rulebook.concepts.items()},
        {one: _rule(action, code, _COMPARING) for one, action in rulebook.actions.items()},
        {one: _rule(measure, code, _COMPARING_MEASURE) for one, measure in rulebook.measures.items()},
        {"agencies": rulebook.settings.agencies, "parties": rulebook.settings.parties},
        rulebook.tables,
    )


_BY_LANGUAGE = frozenset({"terms", "classifiers", "triggers", "patterns", "regex"})


def _rule(rule: Any, code: str, without: frozenset[str]) -> dict[str, object]:
    kept = {one.name: getattr(rule, one.name) for one in fields(rule) if one.name not in without}
    return {name: value.get(code, ()) if name in _BY_LANGUAGE else value for name, value in kept.items()}


def comparing_key(articles: Sequence[str], rulebook: Rulebook, options: Sequence[object]) -> str:
    """What decides a report: every article in order (their claims follow from them), the rules and the options."""
    return digest(engine(), articles, rulebook.hash, options)


def rule_files_key(paths: Sequence[Path]) -> str:
    """The bytes of every rule file, bundled and given, without loading any of them."""
    from claimcheck.rules.files import collect

    files, faults = collect(paths)
    return digest(sorted(file.digest for file in files), len(faults))
