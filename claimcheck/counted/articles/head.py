"""The head of an article, its title and first words, which say what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_HEAD = 400
"""Characters of a text that tell what it is about."""


def head_of(title: str | None, text: str) -> str:
    """The head of an article in lower case."""
    return f"{title or ''}\n{text[:_HEAD]}".lower()


class Naming(NamedTuple):
    """Words for some kinds of things, longer ones first, and the concept of each."""

    words: re.Pattern[str] | None
    concepts: Mapping[str, str]

    def first_in(self, head: str) -> str | None:
        """The concept that the head names first."""
        found = self.words.search(head) if self.words is not None else None
        return self.concepts[found[0]] if found is not None else None


def naming(concepts: Mapping[str, str]) -> Naming:
    """The naming by a table of words and their concepts."""
    listed = "|".join(re.escape(word) for word in sorted(concepts, key=len, reverse=True))
    return Naming(re.compile(rf"\b(?:{listed})\b") if concepts else None, concepts)
