"""Closed classes of words for which one reader alone asks, so that :class:`Structure` need not hold them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from claimcheck.counted.grammar.structure import Structure
from claimcheck.rules.rulebook import Rulebook


def listed(structure: Structure, *path: str) -> frozenset[str]:
    """The words that the ``structure`` section of the language lists under a key, or under keys in one another."""
    return _listed(structure.rulebook, structure.language, path)


def mapped(structure: Structure, key: str) -> Mapping[str, str]:
    """What the ``structure`` section of the language says of each word or name under a key."""
    found: Mapping[str, str] = structure.rulebook.languages[structure.language].section("structure").get(key, {})
    return found


def mapped_in(structure: Structure, key: str, name: str) -> Mapping[str, str]:
    """The same of one name under a key (of the action ``flood`` what each thing flooded is by a length)."""
    section = structure.rulebook.languages[structure.language].section("structure")
    found: Mapping[str, str] = section.get(key, {}).get(name, {})
    return found


@cache
def _listed(rulebook: Rulebook, language: str, path: tuple[str, ...]) -> frozenset[str]:
    return frozenset(rulebook.languages[language].words("structure", *path))
