"""A lexicon: the closed word classes of one language, as read from ``rules/languages/<code>/*.yaml``.

A lexicon knows no file: the rule loader hands it plain mappings, one *section* per file. Modules compile the
section they need once (``functools.cache`` keyed by the lexicon, which hashes by identity).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False)
class Lexicon:
    """``sections`` maps a section's name (``numerals``, ``dates``, ...) to its mapping; scalars are strings."""

    code: str
    sections: Mapping[str, Mapping[str, Any]]

    def section(self, name: str) -> Mapping[str, Any]:
        """The section, empty where the language has none."""
        return self.sections.get(name, {})

    def words(self, section: str, *keys: str) -> tuple[str, ...]:
        """The list of strings at ``section.key.key``; empty where absent."""
        node: Any = self.section(section)
        for key in keys:
            node = node.get(key, {}) if isinstance(node, Mapping) else {}
        return tuple(node) if isinstance(node, list | tuple) else ()
